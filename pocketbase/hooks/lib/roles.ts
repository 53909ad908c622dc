import { storedInstant } from './clock.ts';
import { selectRows } from './read.ts';

/**
 * The two levels of those who sign in to the admin: owners run accounts and settings, staff run the content. Whatever is
 * not `owner` is staff, also an account without any role.
 */

/** Whether this is an account with the level owner. Anybody who is no superuser is not. */
export function isOwner(auth: core.Record | undefined): boolean {
  return isSuperuser(auth) && auth?.getString('role') === 'owner';
}

/** Whether this is an account of the admin that is not an owner's. */
export function isStaffOnly(auth: core.Record | undefined): boolean {
  return isSuperuser(auth) && !isOwner(auth);
}

/** Whether this is an account of the admin, of whatever level. */
export function isSuperuser(auth: core.Record | undefined): boolean {
  return auth?.collection().name === '_superusers';
}

/**
 * SQL that is true where the account `{:account}` is one of the own staff of an activity: named in its `managers`, usual
 * staff of one of its schedules, or with a shift at one of its sessions; what was over for more than a day counts no more.
 * @param activity SQL of the activity's id, like `s.activity`
 * Binds what `ownStaffParams` gives.
 */
export function ofOwnActivity(activity: string): string {
  return `(EXISTS (SELECT 1 FROM activities oa, json_each(oa.managers) om WHERE oa.id = ${activity} AND om.value = {:account})
    OR EXISTS (SELECT 1 FROM staff op JOIN schedules oc ON oc.activity = ${activity}, json_each(oc.usual_staff) ou
      WHERE op.account = {:account} AND op.active = TRUE AND ou.value = op.id
        AND (oc.valid_until = '' OR oc.valid_until >= substr({:since}, 1, 10)))
    OR EXISTS (SELECT 1 FROM staff op JOIN shifts oh ON oh.staff = op.id JOIN sessions os ON os.id = oh.session
      WHERE op.account = {:account} AND op.active = TRUE AND oh.status != 'absent' AND os.activity = ${activity} AND os.ends_at > {:since}))`;
}

const DAY = 86_400_000;

/** What `ofOwnActivity` binds. @param now epoch milliseconds */
export function ownStaffParams(account: string, now: number): { account: string; since: string } {
  return { account, since: storedInstant(now - DAY) };
}

/**
 * Whether this account may see who takes part in the activity: its own staff, and owners, who could read it anyway and
 * answer for the data. @param now epoch milliseconds
 */
export function maySeeNames(
  app: core.App,
  auth: core.Record | undefined,
  activity: string,
  now: number,
): boolean {
  if (isOwner(auth)) return true;
  if (!auth || !isSuperuser(auth) || activity === '') return false;
  const sql = `SELECT ${ofOwnActivity('{:activity}')} AS found`;
  const params = { ...ownStaffParams(auth.id, now), activity };
  return Boolean(selectRows(app, { found: false }, sql, params)[0]?.found);
}
