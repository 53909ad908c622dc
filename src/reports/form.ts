import {
  reportedPage,
  reportProblems,
  type ReportField,
  type ReportProblem,
  type ReportRefusal,
  type TypedReport,
} from '../domain/page-report.ts';
import type { VisitorLimits } from '../server/visitor-limits.ts';
import type { FormGuard } from '../signup/form-guard.ts';
import type { ReportClient } from './client.ts';

export interface ReportForm extends TypedReport {
  readonly formKey: string;
  readonly page: string;
  readonly version: string;
}

export type ReportResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal?: ReportRefusal;
      readonly problems: Partial<Record<ReportField, ReportProblem>>;
      /** For the form when it is shown again. */
      readonly formKey: string;
      /** Seconds; 0 unless there were too many. */
      readonly retryAfter: number;
    };

/** What was posted, trimmed; lines of the text are kept. Characters beyond any limit are cut, so that nobody sends a book. */
export function readReport(data: FormData): ReportForm {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string'
      ? value
          .replace(/\r\n?/g, '\n')
          .replace(/\p{Bidi_Control}/gu, '')
          .trim()
          .slice(0, 4000)
      : '';
  };
  const line = (name: string): string => text(name).replace(/\s+/g, ' ');
  return {
    kind: line('kind'),
    text: text('text'),
    contact: line('contact'),
    formKey: line('form_key'),
    page: reportedPage(line('sida')),
    version: line('version'),
  };
}

/** Sends a form when a person can have sent it and its visitor has not sent too many. */
export async function submitReport(
  {
    reports,
    limits,
    formGuard,
    now,
  }: {
    readonly reports: ReportClient;
    readonly limits: VisitorLimits;
    readonly formGuard: FormGuard;
    readonly now: number;
  },
  form: ReportForm,
  trapFilled: boolean,
): Promise<ReportResult> {
  const problems = reportProblems(form);
  const verdict = formGuard.judge(form.formKey, now);
  const isWorn = verdict === 'form_too_old' || verdict === 'unknown_form';
  const formKey = isWorn ? formGuard.newKeyOfFilled(now) : form.formKey;
  const refused = (refusal?: ReportRefusal, retryAfter = 0): ReportResult => ({
    ok: false,
    ...(refusal && { refusal }),
    problems,
    formKey,
    retryAfter,
  });
  if (Object.keys(problems).length > 0) return refused();
  if (trapFilled || verdict !== 'good') return refused('not_a_person');
  const taken = limits.take('page_report');
  if (!taken.ok) return refused('too_many', taken.retryAfter);
  const answer = await reports.send(form);
  if (answer.ok) return answer;
  limits.giveBack('page_report');
  return refused('unavailable');
}
