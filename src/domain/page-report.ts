/** "Meddela fel på sidan": what anybody may tell about what a page says. */

/** In the order of the form; what may put a child at risk stands first, and first in the line of staff. */
export const REPORT_KINDS = ['supervision', 'time', 'closed', 'link', 'accessibility', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATUSES = ['new', 'checking', 'done'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Characters; the limits of the fields in `page_reports`. */
export const LONGEST_REPORT = 600;
export const LONGEST_REPORT_CONTACT = 120;
export const LONGEST_REPORT_PAGE = 300;

export interface TypedReport {
  readonly kind: string;
  readonly text: string;
  /** How to reach whoever told, in their own words; empty = not at all. */
  readonly contact: string;
}

export type ReportField = keyof TypedReport;
export type ReportProblem = 'kind_missing' | 'text_missing' | 'text_too_long' | 'contact_too_long';

/** Why a report as a whole was not taken; what was typed stays. */
export type ReportRefusal = 'too_many' | 'unavailable' | 'not_a_person';

/** What must be put right before a report can be stored. */
export function reportProblems({
  kind,
  text,
  contact,
}: TypedReport): Partial<Record<ReportField, ReportProblem>> {
  const isKnown = REPORT_KINDS.some((one) => one === kind);
  return {
    ...(!isKnown && { kind: 'kind_missing' }),
    ...(text === '' && { text: 'text_missing' }),
    ...(text.length > LONGEST_REPORT && { text: 'text_too_long' }),
    ...(contact.length > LONGEST_REPORT_CONTACT && { contact: 'contact_too_long' }),
  };
}

/** Whether staff should look at it before all others. */
export function isUrgent(kind: string): boolean {
  return kind === 'supervision';
}

const PAGE = /^\/(?!\/)[^\s\\]*$/;

/** The page as it is remembered: a path on this site, cut to what can be stored; empty when it is none. */
export function reportedPage(page: string): string {
  return PAGE.test(page) ? page.slice(0, LONGEST_REPORT_PAGE) : '';
}
