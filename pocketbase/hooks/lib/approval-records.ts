import { findRecords, selectRows } from './read.ts';

/** Whether a guardian's permission to take part holds. */
export function isApproved(app: core.App, signup: string): boolean {
  const sql = `SELECT COUNT(*) AS found FROM approvals
    WHERE signup = {:signup} AND purpose = 'take_part' AND withdrawn_at = ''`;
  return (selectRows(app, { found: 0 }, sql, { signup })[0]?.found ?? 0) > 0;
}

/** Notes that permissions no longer hold; those withdrawn before keep their date. */
export function withdrawApprovals(
  app: core.App,
  signup: string,
  by: 'family' | 'staff' | 'new_address',
  purpose = '',
): void {
  const filter = `signup = {:signup} && withdrawn_at = ''${purpose && ' && purpose = {:purpose}'}`;
  for (const approval of findRecords(app, 'approvals', filter, { signup, purpose })) {
    approval.set('withdrawn_by', by);
    app.save(approval);
  }
}
