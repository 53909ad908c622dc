/** What the municipality has said about the site's accessibility. */
import type { Compliance, IssueReason } from '../domain/accessibility.ts';
import { STATEMENT_DATES } from '../domain/record-dates.ts';
import { epochOf } from './entities.ts';
import type { ContentRows } from './rows.ts';

/** Something that not everybody can use. Empty = not stated. */
export interface AccessibilityIssue {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  readonly reason: IssueReason;
  /** The requirement that is not met. */
  readonly criterion: string;
  readonly motive: string;
  /** Local date. */
  readonly mendBy: string;
}

export interface AccessibilityFacts {
  /** Empty = nobody has said. */
  readonly compliance: Compliance | '';
  /** Local date; empty = nobody has said. */
  readonly assessedOn: string;
  readonly methods: readonly ('self' | 'external')[];
  /** Who assessed it from outside. */
  readonly assessor: string;
  /** Those that are published. */
  readonly issues: readonly AccessibilityIssue[];
  /** Epoch milliseconds when anything that the statement says was changed last; undefined where nobody knows. */
  readonly updatedAt: number | undefined;
}

export function accessibilityFrom(rows: ContentRows): AccessibilityFacts {
  const [settings] = rows.site_settings.values();
  const issues = [...rows.accessibility_issues.values()]
    .filter(({ published }) => published)
    .toSorted((a, b) => a.sort_order - b.sort_order || a.id.localeCompare(b.id));
  const dates = rows.record_dates.get(STATEMENT_DATES);
  return {
    compliance: settings?.accessibility_compliance ?? '',
    assessedOn: settings?.accessibility_assessed_on ?? '',
    methods: settings?.accessibility_method ?? [],
    assessor: settings?.accessibility_assessor ?? '',
    issues: issues.map(({ id, what, location, reason, criterion, motive, mend_by }) => ({
      id,
      what,
      where: location,
      reason,
      criterion,
      motive,
      mendBy: mend_by,
    })),
    updatedAt: dates && epochOf(dates.changed_at),
  };
}
