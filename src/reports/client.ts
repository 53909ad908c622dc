import type { TypedReport } from '../domain/page-report.ts';
import type { Calls } from '../signup/calls.ts';
import { hashOf } from '../signup/keys.ts';

/** What a visitor tells, and of which page. */
export interface SentReport extends TypedReport {
  /** Of the form: the same key is the same report, however often it is sent. */
  readonly formKey: string;
  readonly page: string;
  /** Names the content that the visitor saw. */
  readonly version: string;
}

/** Takes reports about pages to PocketBase. Never throws. */
export interface ReportClient {
  /** `unavailable`: not stored, as far as anybody knows; sent again it is stored once. */
  send(
    report: SentReport,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unavailable' }>;
}

const ID_LETTERS = 15;

export function createReportClient(calls: Calls): ReportClient {
  return {
    async send({ formKey, ...report }) {
      const id = hashOf(formKey).slice(0, ID_LETTERS);
      const answer = await calls.atOnce('/page-reports', { ...report, id });
      return answer?.status === 200 ? { ok: true } : { ok: false, reason: 'unavailable' };
    },
  };
}
