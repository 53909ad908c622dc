import { effectivePlaces } from '../../../src/domain/places.ts';
import { heldEffectKey, touchesFamilies, type HeldEffect } from '../../../src/domain/staff-answers.ts';
import { writeAudit } from './audit.ts';
import { findRecord, findRecords, selectRows } from './read.ts';
import { readTarget, type TargetState } from './signup-target.ts';
import { hasEnded, sessionRow, type StaffSessionRow } from './staff-read.ts';
import { actorOf, bodyOf, inOneGo, recordOf } from './staff-request.ts';

/** As many as one row of `held_places` may say. */
const MOST_HELD = 500;

type Target = Pick<TargetState, 'field' | 'id'>;

/** A course is signed up for as a whole, and so are its held places. */
export function targetOfSession({ id, course }: Pick<StaffSessionRow, 'id' | 'course'>): Target {
  return course ? { field: 'schedule', id: course } : { field: 'session', id };
}

/** What the staff page says of places without a name and of the list of participants. */
export function placesOf(
  app: core.App,
  session: StaffSessionRow,
  record: core.Record,
): { signsUp: boolean; held: number; listed: number } {
  const target = targetOfSession(session);
  const mode = findRecord(app, 'activities', record.getString('activity'))?.getString('signup_mode') ?? '';
  return {
    signsUp: mode === 'session' || mode === 'course',
    held: heldAt(app, target),
    listed: standingOf(app, target).size,
  };
}

/**
 * Holds so many places without a name, or lets go of them, and moves the waiting list. What families notice takes a yes to
 * just that: 409 with the effect until it comes, and nothing is changed. `seen` is the number that the staff member saw.
 */
export function setHeldPlaces(e: core.RequestEvent): void {
  const { count, seen, agreed } = bodyOf(e, { count: -1, seen: -1, agreed: '' });
  if (count < 0 || count > MOST_HELD) return e.json(422, { reason: 'invalid', problems: { count: 'wrong' } });
  let effect: HeldEffect | undefined;
  let refused: 'ended' | 'changed' | undefined;
  let mayStay = false;
  const change = (tx: core.App) => {
    const session = sessionRow(tx, recordOf(e, 'sessions', tx).id);
    const target = targetOfSession(session);
    if (hasEnded(session)) refused = 'ended';
    else if (heldAt(tx, target) !== seen) refused = 'changed';
    if (refused) return;
    const before = standingOf(tx, target);
    hold(tx, target, count);
    effect = effectOf(tx, target, before, count - seen);
    mayStay = !touchesFamilies(effect) || heldEffectKey(effect) === agreed;
    // The effect is the real one, of the real rules, so it is found by trying; what has no yes is rolled back.
    if (!mayStay) throw new Error('not agreed to');
    writeAudit(tx, actorOf(e), 'held', `${target.field}s`, target.id, ['count']);
  };
  try {
    inOneGo(e.app, 1, change);
  } catch (error) {
    if (!effect || mayStay) throw error;
    return e.json(409, { reason: 'effect', effect });
  }
  return refused ? e.json(409, { reason: refused }) : e.json(200, { done: true });
}

function heldAt(app: core.App, { field, id }: Target): number {
  const sql = `SELECT COALESCE(SUM(count), 0) AS found FROM held_places WHERE ${field} = {:id}`;
  return selectRows(app, { found: 0 }, sql, { id })[0]?.found ?? 0;
}

/** Status of each sign-up that stands, by id. */
function standingOf(app: core.App, { field, id }: Target): Map<string, string> {
  const sql = `SELECT id, status FROM signups WHERE ${field} = {:id} AND status != 'cancelled'`;
  return new Map(selectRows(app, { id: '', status: '' }, sql, { id }).map((row) => [row.id, row.status]));
}

/** Takes from the rows there are, or adds to one of them. */
function hold(app: core.App, { field, id }: Target, count: number): void {
  const rows = findRecords(app, 'held_places', `${field} = {:id}`, { id }, 'created');
  let left = count;
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1;
    const keeps = isLast ? left : Math.min(left, row.getInt('count'));
    left -= keeps;
    if (keeps === 0) app.delete(row);
    else if (keeps !== row.getInt('count')) {
      row.set('count', keeps);
      app.save(row);
    }
  }
  if (left === 0) return;
  app.save(new Record(app.findCachedCollectionByNameOrId('held_places'), { [field]: id, count: left }));
}

function effectOf(
  app: core.App,
  target: Target,
  before: ReadonlyMap<string, string>,
  more: number,
): HeldEffect {
  const after = standingOf(app, target);
  const moved = (from: (status: string) => boolean, to: (status: string) => boolean) =>
    [...after].filter(([id, status]) => from(before.get(id) ?? '') && to(status)).length;
  const waits = (status: string) => status === 'waitlisted';
  return {
    movedUp: moved(waits, (status) => !waits(status)),
    withdrawn: moved((status) => status === 'offered', waits),
    over: more > 0 ? tooMany(app, target) : 0,
    waiting: [...after.values()].filter(waits).length,
  };
}

function tooMany(app: core.App, { field, id }: Target): number {
  const state = readTarget(app, field, id);
  if (!state) return 0;
  const { capacity, queue } = state;
  return Math.max(0, queue.confirmed + capacity.heldPlaces - effectivePlaces({ ...capacity, heldPlaces: 0 }));
}
