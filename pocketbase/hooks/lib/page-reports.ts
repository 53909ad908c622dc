import { reportedPage, reportProblems } from '../../../src/domain/page-report.ts';
import type { PageReport, ReportedListing } from '../../../src/domain/staff-answers.ts';
import { writeAudit } from './audit.ts';
import { epochOf, storedInstant } from './clock.ts';
import { findRecord, selectRows } from './read.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** "Meddela fel på sidan": what visitors tell, and what staff do about it. */

const ID = /^[a-z0-9]{15}$/;
const HOUR = 3_600_000;
/** Letters about reports in an hour. A flood of them tells staff no more, and the list has them all. */
const MOST_LETTERS = 20;

/** Stores a report once for each form, for the site's own account, and puts a letter to staff into the outbox. */
export function takeReport(e: core.RequestEvent): void {
  const typed = bodyOf(e, { id: '', kind: '', text: '', contact: '', page: '', version: '' });
  if (!ID.test(typed.id) || Object.keys(reportProblems(typed)).length > 0) {
    throw new BadRequestError('Ogiltigt meddelande.');
  }
  inOneGo(e.app, 1, (tx) => {
    if (findRecord(tx, 'page_reports', typed.id)) return;
    const report = new Record(tx.findCachedCollectionByNameOrId('page_reports'));
    const { page, version, ...rest } = typed;
    for (const [field, value] of Object.entries(rest)) report.set(field, value);
    report.set('page', reportedPage(page));
    report.set('version', version.slice(0, 100));
    report.set('status', 'new');
    tx.save(report);
    tellStaff(tx, report.id);
  });
  return e.json(200, {});
}

function tellStaff(tx: core.App, report: string): void {
  const settings = findRecord(tx, 'site_settings', 'sitesettings001');
  const to = settings?.getString('report_email') || settings?.getString('contact_email') || '';
  const sql =
    "SELECT COUNT(*) AS sent FROM mail_outbox WHERE template = 'page_report' AND created > {:since}";
  const since = storedInstant(Date.now() - HOUR);
  const sent = selectRows(tx, { sent: 0 }, sql, { since })[0]?.sent ?? 0;
  if (to === '' || sent >= MOST_LETTERS) return;
  const row = new Record(tx.findCachedCollectionByNameOrId('mail_outbox'));
  row.set('template', 'page_report');
  row.set('to', to);
  row.set('data', { report });
  row.set('status', 'waiting');
  tx.save(row);
}

/** Reports that are done are shown for as long as somebody may wonder what became of them. */
const DONE_SHOWN = 20;

/** What visitors have told: what is open first, and of that what is about adults; of each the oldest first. */
export function pageReports(e: core.RequestEvent): void {
  const rows = selectRows(
    e.app,
    { id: '', kind: '', page: '', version: '', text: '', contact: '', status: '', created: '', updated: '' },
    `SELECT * FROM (SELECT * FROM page_reports WHERE status != 'done'
        ORDER BY kind != 'supervision', created LIMIT 200)
      UNION ALL SELECT * FROM (SELECT * FROM page_reports WHERE status = 'done' ORDER BY updated DESC LIMIT ${DONE_SHOWN})`,
    {},
  );
  const answer = rows.map(({ created, updated, ...row }): PageReport => {
    const listing = listingOf(e.app, row.page);
    return {
      ...row,
      createdAt: epochOf(created),
      updatedAt: epochOf(updated),
      ...(listing && { listing }),
    };
  });
  return e.json(200, answer);
}

const LISTED = /^(?:\/en)?\/(aktiviteter|motesplatser|tillfallen)\/([^/?#.]+)$/;

/** The activity or place that a page is about; undefined for other pages, and when it is gone. */
function listingOf(app: core.App, page: string): ReportedListing | undefined {
  const [, kind = '', name = ''] = LISTED.exec(page) ?? [];
  if (name === '') return undefined;
  const isPlace = kind === 'motesplatser';
  const collection = isPlace ? 'venues' : 'activities';
  const found =
    kind === 'tillfallen'
      ? 'r.id = (SELECT s.activity FROM sessions s WHERE s.id = {:name})'
      : 'r.slug = {:name}';
  const sql = `SELECT r.id, r.${isPlace ? 'name' : 'title'} AS name, r.supervision_checking AS checking FROM ${collection} r WHERE ${found}`;
  const row = selectRows(app, { id: '', name: '', checking: false }, sql, { name })[0];
  return row && { collection, ...row };
}

/** How many wait for somebody, and how many of them are about adults. */
export function openReports(app: core.App): { readonly open: number; readonly urgent: number } {
  const sql = `SELECT COUNT(*) AS open, COALESCE(SUM(kind = 'supervision'), 0) AS urgent FROM page_reports WHERE status != 'done'`;
  return selectRows(app, { open: 0, urgent: 0 }, sql, {})[0] ?? { open: 0, urgent: 0 };
}

/** Says how far a report has come. */
export function setReportStatus(e: core.RequestEvent): void {
  const { status } = bodyOf(e, { status: '' });
  inOneGo(e.app, 1, (tx) => {
    const report = recordOf(e, 'page_reports', tx);
    report.set('status', status);
    tx.save(report);
    writeAudit(tx, actorOf(e), 'updated', 'page_reports', report.id, ['status']);
  });
  return e.json(200, { done: true });
}

/** Says on a listing that its facts about adults are being checked, or no longer. */
export function setChecking(e: core.RequestEvent): void {
  const { collection, id, checking } = bodyOf(e, { collection: '', id: '', checking: false });
  if (collection !== 'venues' && collection !== 'activities') throw new BadRequestError('Välj vad.');
  inOneGo(e.app, 1, (tx) => {
    const record = findRecord(tx, collection, id);
    if (!record) throw new NotFoundError('Det finns inte längre.');
    record.set('supervision_checking', checking);
    tx.save(record);
    writeAudit(tx, actorOf(e), 'updated', collection, id, ['supervision_checking']);
  });
  return e.json(200, { done: true });
}
