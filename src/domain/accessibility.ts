/** What a tillgänglighetsredogörelse may claim, by lag (2018:1937) about accessibility of digital public service. */

export const COMPLIANCE = ['full', 'partial', 'none'] as const;
export type Compliance = (typeof COMPLIANCE)[number];

/**
 * Why something is not accessible:
 * - `not_met`: a requirement is not met
 * - `burden`: meeting it would be unreasonably burdensome (12 §)
 * - `outside_law`: the law does not ask for it (9 §)
 * - `not_checked`: nobody knows yet
 */
export const ISSUE_REASONS = ['not_met', 'burden', 'outside_law', 'not_checked'] as const;
export type IssueReason = (typeof ISSUE_REASONS)[number];

/** Whether a site with such a thing on it is not fully in line with the law. */
export function failsTheLaw(reason: string): boolean {
  return reason === 'not_met' || reason === 'burden';
}

/** Whether a claim says that something fails; what is not stated says nothing. */
export function admitsFailing(compliance: string): boolean {
  return compliance === 'partial' || compliance === 'none';
}
