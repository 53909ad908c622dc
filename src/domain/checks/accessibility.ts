import { admitsFailing, failsTheLaw } from '../accessibility.ts';
import { isLocalDate } from '../local-date.ts';
import { confirmationProblem } from './confirmation.ts';
import type { Problems } from './problem.ts';

export interface StatementFields {
  readonly accessibility_compliance: string;
  readonly accessibility_assessed_on: string;
  readonly accessibility_method: readonly string[];
  readonly accessibility_assessor: string;
}

/**
 * What the statement claims must be what its list says: fully in line with no published fault, and not fully with at least one.
 * Not stated goes with anything, and is the way from one claim to the other.
 * @param failing published issues that fail the law
 */
export function statementProblems(statement: StatementFields, failing: number, today: string): Problems {
  const { accessibility_compliance: compliance } = statement;
  const problems: Problems = {};
  if (compliance === 'full' && failing > 0) problems.accessibility_compliance = 'claims_without_faults';
  if (admitsFailing(compliance) && failing === 0) problems.accessibility_compliance = 'claims_unknown_faults';
  const date = confirmationProblem(statement.accessibility_assessed_on, today);
  if (date) problems.accessibility_assessed_on = date;
  const isExternal = statement.accessibility_method.includes('external');
  if (isExternal && statement.accessibility_assessor.trim() === '')
    problems.accessibility_assessor = 'needs_assessor';
  return problems;
}

export interface IssueFields {
  readonly reason: string;
  readonly motive: string;
  readonly mend_by: string;
  readonly published: boolean;
}

const NEEDS_MOTIVE: ReadonlySet<string> = new Set(['burden', 'outside_law']);

/** @param stands what holds for the rest: the claim, and whether this one was or would be alone among its faults */
export function issueProblems(
  issue: IssueFields,
  stands: { readonly compliance: string; readonly failed: boolean; readonly others: number },
): Problems {
  const problems: Problems = {};
  if (NEEDS_MOTIVE.has(issue.reason) && issue.motive.trim() === '') problems.motive = 'needs_motive';
  if (issue.mend_by !== '' && !isLocalDate(issue.mend_by)) problems.mend_by = 'not_a_date';
  const fails = isPublishedFault(issue);
  if (fails && stands.compliance === 'full') problems.published = 'contradicts_claim';
  if (!fails && isLastFault(stands)) problems.published = 'last_fault';
  return problems;
}

export function isPublishedFault({ published, reason }: Pick<IssueFields, 'published' | 'reason'>): boolean {
  return published && failsTheLaw(reason);
}

/** Whether the claim would have no fault left without this one. */
export function isLastFault({ compliance, failed, others }: Parameters<typeof issueProblems>[1]): boolean {
  return failed && others === 0 && admitsFailing(compliance);
}
