import { ofOwnActivity, ownStaffParams } from './roles.ts';
import { selectRows } from './read.ts';

/** Which rows about families belong to the own activities of an account of the level staff. */

const OF_SIGNUP = `COALESCE((SELECT xs.activity FROM sessions xs WHERE xs.id = x.session),
  (SELECT xc.activity FROM schedules xc WHERE xc.id = x.schedule), '')`;

/** SQL of the activity that the row `r` is about. */
const ACTIVITY_OF: Readonly<Record<string, string>> = {
  signups: `(SELECT ${OF_SIGNUP} FROM signups x WHERE x.id = r.id)`,
  approvals: `(SELECT ${OF_SIGNUP} FROM signups x WHERE x.id = r.signup)`,
  mail_outbox: `(SELECT ${OF_SIGNUP} FROM signups x WHERE x.id = r.signup)`,
};

/** Whether all these stored rows are of the account's own activities. A row of no activity is nobody's own. */
export function areOwnRows(
  app: core.App,
  account: string,
  collection: string,
  ids: readonly string[],
): boolean {
  const activity = ACTIVITY_OF[collection];
  if (activity === undefined) return false;
  if (ids.length === 0) return true;
  const sql = `SELECT COUNT(*) AS found FROM (SELECT ${activity} AS activity FROM ${collection} r
    WHERE r.id IN (SELECT value FROM json_each({:ids}))) o WHERE ${ofOwnActivity('o.activity')}`;
  const params = { ...ownStaffParams(account, Date.now()), ids: JSON.stringify(ids) };
  return selectRows(app, { found: 0 }, sql, params)[0]?.found === new Set(ids).size;
}

/** The activity of a session or a course; empty when there is none. */
export function activityOf(app: core.App, session: string, schedule: string): string {
  const sql = `SELECT ${OF_SIGNUP} AS activity FROM (SELECT {:session} AS session, {:schedule} AS schedule) x`;
  return selectRows(app, { activity: '' }, sql, { session, schedule })[0]?.activity ?? '';
}

/**
 * A filter of PocketBase's that lets the account's own rows through and no others. Activities are named in one text, because
 * a filter may hold 200 comparisons only; their ids are of one length, so that none is found inside two others.
 */
export function ownRowsFilter(app: core.App, account: string, collection: string): string {
  const own = ownActivities(app, account);
  if (own.length === 0) return NOTHING;
  const ofActivity = (path: string, any: string) =>
    `(${path} ${any}!= "" && "${own.join(' ')}" ${any}~ ${path})`;
  const ofSignup = (prefix: string, any = '') =>
    `(${ofActivity(`${prefix}session.activity`, any)} || ${ofActivity(`${prefix}schedule.activity`, any)})`;
  if (collection === 'signups') return ofSignup('');
  if (collection === 'approvals') return ofSignup('signup.');
  // Its `signup` is a text and no relation: nobody can follow it but by asking for the record with that id.
  if (collection === 'mail_outbox') {
    return `(signup != "" && @collection.signups.id ?= signup && ${ofSignup('@collection.signups.', '?')})`;
  }
  return NOTHING;
}

/** No record has an id like this. */
const NOTHING = 'id = "-"';

/** More would make a filter too long to be read; those who have so many are managers and see all in their own lists. */
const MOST = 80;

function ownActivities(app: core.App, account: string): string[] {
  const sql = `SELECT a.id FROM activities a WHERE ${ofOwnActivity('a.id')} ORDER BY a.updated DESC LIMIT ${MOST}`;
  const found = selectRows(app, { id: '' }, sql, ownStaffParams(account, Date.now()));
  return found.map(({ id }) => id).filter((id) => /^[a-z0-9]{15}$/.test(id));
}
