import {
  attendanceOf,
  hasAttended,
  isTick,
  MOST_TICKS,
  EXPECTED,
  tickInstant,
  type Tick,
  type TickRefusal,
} from '../../../src/domain/attendance.ts';
import { attendanceDays, lastDateToErase } from '../../../src/domain/retention.ts';
import type { DoorAnswer } from '../../../src/domain/door-answers.ts';
import { epochOf, storedInstant } from './clock.ts';
import { retentionNow } from './erasing-selection.ts';
import { selectRows } from './read.ts';
import { maySeeNames } from './roles.ts';
import { addToCounts } from './session-counts.ts';
import { targetOfSession } from './staff-held-places.ts';
import { sessionRow } from './staff-read.ts';
import { actorOf, inOneGo, recordOf } from './staff-request.ts';
import { saveInTransaction } from './transactions.ts';

/** Ticks made at the door: stored once each, however often they are sent, and in one transaction. */

/**
 * Takes up to 500 ticks of one session: `{ticks: [{id, signup, kind, count, at}]}`. The answer names those that are stored,
 * now or before, and each of the others with its reason; and all that is stored, so that two phones show the same.
 */
export function takeTicks(e: core.RequestEvent): void {
  const body = new DynamicModel({ ticks: [] });
  e.bindBody(body);
  const asked = (JSON.parse(JSON.stringify(body['ticks'] ?? [])) as unknown[]).map(tickOf);
  if (asked.length > MOST_TICKS) throw new BadRequestError(`Högst ${MOST_TICKS} åt gången.`);
  const now = Date.now();
  const take = (tx: core.App): DoorAnswer => {
    const record = recordOf(e, 'sessions', tx);
    const session = sessionRow(tx, record.id);
    const mayList = maySeeNames(tx, e.auth, record.getString('activity'), now);
    const statuses = statusesAt(tx, targetOfSession(session));
    const isTooOld = session.date <= lastDateToErase(now, attendanceDays(retentionNow(tx)));
    const known = knownTicks(tx, asked);
    const rules = { date: session.date, mayList, statuses, isTooOld, now };
    const refused: { id: string; reason: TickRefusal }[] = [];
    const fresh: Tick[] = [];
    for (const tick of asked) {
      const before = known.get(tick.id);
      if (before && before.session === record.id && isSamePress(before, tick)) continue;
      const reason = before ? 'id_taken' : refusalOf(tick, rules);
      if (reason) {
        refused.push({ id: tick.id, reason });
        continue;
      }
      known.set(tick.id, { ...tick, session: record.id });
      fresh.push({ ...tick, at: tickInstant(tick.at, session.date, now) });
    }
    store(tx, record.id, fresh, actorOf(e));
    const no = new Set(refused.map(({ id }) => id));
    return {
      stored: [...new Set(asked.map(({ id }) => id))].filter((id) => !no.has(id)),
      refused,
      ticks: ticksAt(tx, record.id, mayList),
      listKey: mayList ? listKeyOf(statuses) : '',
    };
  };
  // Nothing to store takes nothing from those who store.
  return e.json(200, asked.length === 0 ? take(e.app) : inOneGo(e.app, 1, take));
}

function tickOf(given: unknown): Tick {
  const { id, signup, kind, count, at } = (given ?? {}) as Partial<Record<keyof Tick, unknown>>;
  return {
    id: String(id ?? ''),
    signup: String(signup ?? ''),
    kind: String(kind ?? '') as Tick['kind'],
    count: Number(count ?? 0),
    at: Number(at ?? 0),
  };
}

interface TickRules {
  readonly date: string;
  readonly mayList: boolean;
  readonly statuses: ReadonlyMap<string, string>;
  readonly isTooOld: boolean;
  readonly now: number;
}

function refusalOf(
  tick: Tick,
  { date, mayList, statuses, isTooOld, now }: TickRules,
): TickRefusal | undefined {
  if (!isTick(tick)) return 'invalid';
  if (Number.isNaN(tickInstant(tick.at, date, now))) return 'too_early';
  if (isTooOld) return 'too_old';
  // How many came without a sign-up names nobody: whoever stands in may count them.
  if (tick.kind === 'drop_in') return undefined;
  if (!mayList) return 'not_yours';
  const status = statuses.get(tick.signup);
  if (status === undefined) return 'not_signed_up';
  return status === 'cancelled' ? 'cancelled' : undefined;
}

type KnownTick = Tick & { readonly session: string };

/** The time is no part of it: it may have been bounded. */
function isSamePress(a: Tick, b: Tick): boolean {
  return a.signup === b.signup && a.kind === b.kind && a.count === b.count;
}

const TICK_ROW = { id: '', session: '', signup: '', kind: '', count: 0, at: '' };

function knownTicks(app: core.App, asked: readonly Tick[]): Map<string, KnownTick> {
  const ids = JSON.stringify(asked.map(({ id }) => id));
  const sql = `SELECT id, session, signup, kind, count, at FROM door_ticks
    WHERE id IN (SELECT value FROM json_each({:ids}))`;
  return new Map(selectRows(app, { ...TICK_ROW }, sql, { ids }).map((row) => [row.id, storedTick(row)]));
}

function storedTick(row: typeof TICK_ROW): KnownTick {
  const { id, session, signup, kind, count, at } = row;
  return { id, session, signup, kind: kind as Tick['kind'], count, at: epochOf(at) };
}

/** What is stored of one session. @param names whether those of single sign-ups are among them */
export function ticksAt(app: core.App, session: string, names: boolean): Tick[] {
  const sql = `SELECT id, session, signup, kind, count, at FROM door_ticks
    WHERE session = {:session} AND (signup = '' OR {:names} = 1) ORDER BY at, id`;
  return selectRows(app, { ...TICK_ROW }, sql, { session, names: names ? 1 : 0 }).map((row) => {
    const { session: _session, ...tick } = storedTick(row);
    return tick;
  });
}

/** One statement for all: a night's ticks come at once when a phone finds its way back. */
function store(app: core.App, session: string, ticks: readonly Tick[], actor: string): void {
  if (ticks.length === 0) return;
  const rows = JSON.stringify(ticks.map((tick) => ({ ...tick, at: storedInstant(tick.at) })));
  app
    .db()
    .newQuery(
      `INSERT INTO door_ticks (id, session, signup, kind, count, at, actor, created)
        SELECT value ->> 'id', {:session}, value ->> 'signup', value ->> 'kind', value ->> 'count', value ->> 'at',
          {:actor}, {:now} FROM json_each({:rows})`,
    )
    .bind({ session, actor, now: storedInstant(Date.now()), rows })
    .execute();
}

/** Status of each sign-up of a session or course, by id. */
function statusesAt(app: core.App, { field, id }: ReturnType<typeof targetOfSession>): Map<string, string> {
  const sql = `SELECT id, status FROM signups WHERE ${field} = {:id} ORDER BY id`;
  return new Map(selectRows(app, { id: '', status: '' }, sql, { id }).map((row) => [row.id, row.status]));
}

/** Stands for who is on the list: another one, and a page that shows the list is out of date. */
export function listKeyOf(statuses: ReadonlyMap<string, string>): string {
  const standing = [...statuses].filter(([, status]) => status !== 'cancelled');
  return $security.sha256(standing.map((one) => one.join(' ')).join('\n')).slice(0, 12);
}

/** The key of the list as it is now. */
export function listKeyAt(app: core.App, target: ReturnType<typeof targetOfSession>): string {
  return listKeyOf(statusesAt(app, target));
}

/**
 * Before a tick is removed, with its sign-up or by the nightly job, what it tells becomes a number: those in `session_counts`
 * and the ticks still there are together always all who came, whichever goes first.
 */
export function deleteTick(e: core.RecordEvent): void {
  saveInTransaction(e, {
    before: (app, record) => {
      const session = record.getString('session');
      if (record.getString('kind') === 'drop_in') {
        addToCounts(app, record, 'drop_in', record.getInt('count'));
        return;
      }
      const signup = record.getString('signup');
      const all = ticksAt(app, session, true).filter((tick) => tick.signup === signup);
      const attended = (ticks: readonly Tick[]) =>
        Number(hasAttended(attendanceOf(ticks).children.get(signup) ?? EXPECTED));
      const lost = attended(all) - attended(all.filter(({ id }) => id !== record.id));
      if (lost !== 0) addToCounts(app, record, 'attended', lost);
    },
  });
}
