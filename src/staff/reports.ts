import { isUrgent, REPORT_STATUSES, type ReportKind, type ReportStatus } from '../domain/page-report.ts';
import type { PageReport, ReportedListing } from '../domain/staff-answers.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { pageReport } from '../i18n/sv/page-report.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { reportsPage as words } from '../i18n/sv/staff-reports.ts';
import { momentWords } from '../i18n/sv/times.ts';
import { staffFactsHref } from '../paths.ts';
import type { Done, StaffAnswer, StaffCall } from './client.ts';

/** What staff ask PocketBase about reports of wrong pages. */
export interface ReportsClient {
  list(): Promise<StaffAnswer<readonly PageReport[]>>;
  setStatus(report: string, status: string): Promise<Done>;
  setChecking(collection: string, id: string, checking: boolean): Promise<Done>;
}

export function createReportsClient(call: StaffCall): ReportsClient {
  return {
    list: () => call('page-reports'),
    setStatus: (report, status) => call(`page-reports/${encodeURIComponent(report)}/status`, { status }),
    setChecking: (collection, id, checking) => call('checking', { collection, id, checking }),
  };
}

export interface ReportRow extends Pick<PageReport, 'id' | 'page' | 'text' | 'contact'> {
  readonly listing: ReportedListing | undefined;
  /** "Uppgifter om vuxna på plats" */
  readonly kind: string;
  readonly urgent: boolean;
  /** "Nytt, i dag kl. 15.02" */
  readonly state: string;
  /** What it may become, in words. */
  readonly next: readonly { readonly status: ReportStatus; readonly text: string }[];
  /** Where the facts that are in doubt are confirmed. */
  readonly confirmHref: string | undefined;
}

export interface ReportsModel {
  readonly title: string;
  readonly open: readonly ReportRow[];
  readonly done: readonly ReportRow[];
}

/** @param now epoch milliseconds */
export function reportsModel(reports: readonly PageReport[], now: number): ReportsModel {
  const rows = reports.map((report) => ({ isDone: report.status === 'done', row: rowOf(report, now) }));
  const open = rows.flatMap(({ isDone, row }) => (isDone ? [] : [row]));
  return {
    title: words.title(open.length),
    open,
    done: rows.flatMap(({ isDone, row }) => (isDone ? [row] : [])),
  };
}

function rowOf(report: PageReport, now: number): ReportRow {
  const { id, page, text, contact, listing } = report;
  const status = report.status as ReportStatus;
  const { date, time } = wallClockOf(report.createdAt);
  const urgent = isUrgent(report.kind);
  return {
    id,
    page,
    text,
    contact,
    listing,
    kind: pageReport.kinds[report.kind as ReportKind],
    urgent,
    state: `${words.statuses[status]}, ${momentWords(`${date} ${time}`, wallClockOf(now).date)}`,
    next: REPORT_STATUSES.filter((one) => one !== status && (status === 'done') === (one === 'new')).map(
      (one) => ({ status: one, text: capitalised(words.set[one]) }),
    ),
    confirmHref: urgent && listing ? staffFactsHref(listing.collection, listing.id) : undefined,
  };
}
