import { around, type Phrase, written } from '../components/phrase.ts';
import type { AccessibilityIssue } from '../directory/accessibility.ts';
import type { Snapshot } from '../directory/model.ts';
import type { IssueReason } from '../domain/accessibility.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { accessibility as words } from '#words/accessibility.ts';
import { responsibleFor } from './responsible.ts';

/** Marks on the page, one for each of the eleven things that Digg asks of a statement. */
export const STATEMENT_PARTS = [
  'actor',
  'service',
  'compliance',
  'inaccessible',
  'burden',
  'outside-law',
  'assessed',
  'method',
  'updated',
  'message',
  'supervisor',
] as const;
export type StatementPart = (typeof STATEMENT_PARTS)[number];

export interface IssueView {
  readonly what: Phrase;
  readonly facts: readonly { readonly label: string; readonly text: Phrase }[];
}

export interface IssueGroup {
  readonly heading: string;
  /** What it means that they are listed here, or that none is. */
  readonly lead: string;
  readonly issues: readonly IssueView[];
}

/** Everything that the statement says from what staff have filled in. */
export interface AccessibilityStatement {
  readonly actor: Phrase;
  readonly compliance: string;
  readonly groups: Readonly<Record<IssueReason, IssueGroup>>;
  readonly assessed: string;
  readonly methods: readonly Phrase[];
  readonly updated: string;
}

/** @param today local date */
export function accessibilityStatement(snapshot: Snapshot, today: string): AccessibilityStatement {
  const { settings, accessibility: facts } = snapshot;
  const { compliance, assessedOn, methods, assessor, updatedAt } = facts;
  const responsible = responsibleFor(settings);
  const group = (reason: IssueReason): IssueGroup => {
    const issues = facts.issues.filter((issue) => issue.reason === reason);
    const lead = issues.length > 0 ? words.issues.leads[reason] : leadOfNone(reason, compliance);
    return {
      heading: words.issues.headings[reason],
      lead,
      issues: issues.map((issue) => issueView(issue, today)),
    };
  };
  const told: Phrase[] = [
    ...(methods.includes('self') ? [words.method.self] : []),
    ...(methods.includes('external') && assessor ? [around(words.method.external, written(assessor))] : []),
  ];
  return {
    actor: responsible ? around(words.actor.text, written(responsible)) : words.actor.unknown,
    compliance: compliance ? words.compliance.stated[compliance] : words.compliance.unknown,
    groups: {
      not_met: group('not_met'),
      burden: group('burden'),
      outside_law: group('outside_law'),
      not_checked: group('not_checked'),
    },
    assessed: assessedOn ? words.assessed.text(assessedOn) : words.assessed.unknown,
    methods: told.length > 0 ? told : [words.method.unknown],
    updated:
      updatedAt === undefined ? words.updated.unknown : words.updated.text(wallClockOf(updatedAt).date),
  };
}

/** An empty list is no claim, but where somebody has said that all is well. */
function leadOfNone(reason: IssueReason, compliance: string): string {
  if (reason === 'not_checked') return '';
  return reason === 'not_met' && compliance !== 'full' ? words.issues.noneStated : words.issues.none[reason];
}

function issueView(
  { what, where, reason, criterion, motive, mendBy }: AccessibilityIssue,
  today: string,
): IssueView {
  const labels = words.issues;
  const facts: readonly (readonly [label: string, text: Phrase])[] = [
    [labels.where, written(where)],
    [labels.criterion, written(criterion)],
    [labels.motive, written(motive)],
    [labels.mend, reason === 'not_met' || mendBy ? mendText(mendBy, today) : ''],
  ];
  return {
    what: written(what),
    facts: facts.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
  };
}

function mendText(date: string, today: string): string {
  const { mendBy, mendLate, mendUnknown } = words.issues;
  if (date === '') return mendUnknown;
  return date < today ? mendLate(date) : mendBy(date);
}
