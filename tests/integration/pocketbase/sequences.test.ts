import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adultsMissing, effectivePlaces, type Capacity } from '../../../src/domain/places.ts';
import {
  addAdults,
  change,
  create,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { SEED } from '../../unit/support/random.ts';

/**
 * Random sequences of everything that changes who has a place, against the real database, with what must be true after
 * every step. A failing run prints its seed and the shortest sequence that fails: `SEED=… vitest run …` repeats it.
 */
type Step =
  | { readonly kind: 'sign_up'; readonly size: number; readonly together: boolean }
  | {
      readonly kind: 'cancel' | 'accept' | 'expire' | 'approve' | 'decline' | 'late' | 'address' | 'shift';
      readonly which: number;
    }
  | { readonly kind: 'room' | 'youths' | 'least' | 'hold'; readonly count: number };

const position = fc.nat(20);
/** Mostly one child; sometimes siblings, who want to be together or not. */
const signUp = fc.record({
  kind: fc.constant<'sign_up'>('sign_up'),
  size: fc.oneof(
    { arbitrary: fc.constant(1), weight: 5 },
    { arbitrary: fc.integer({ min: 2, max: 4 }), weight: 3 },
  ),
  together: fc.boolean(),
});
const answerOf = (kind: Exclude<Extract<Step, { which: number }>['kind'], 'shift'>) =>
  fc.record({ kind: fc.constant(kind), which: position });
const stepOf = (kind: 'room' | 'youths' | 'least' | 'hold', min: number, max: number) =>
  fc.record({ kind: fc.constant(kind), count: fc.integer({ min, max }) });
const steps = fc.array(
  fc.oneof<[...{ arbitrary: fc.Arbitrary<Step>; weight: number }[]]>(
    { arbitrary: signUp, weight: 7 },
    { arbitrary: answerOf('cancel'), weight: 3 },
    { arbitrary: answerOf('accept'), weight: 2 },
    { arbitrary: answerOf('expire'), weight: 2 },
    { arbitrary: answerOf('approve'), weight: 3 },
    { arbitrary: answerOf('decline'), weight: 1 },
    { arbitrary: answerOf('late'), weight: 2 },
    { arbitrary: answerOf('address'), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constant('shift'), which: position }), weight: 4 },
    { arbitrary: stepOf('room', 1, 6), weight: 2 },
    { arbitrary: stepOf('youths', 0, 3), weight: 1 },
    { arbitrary: stepOf('least', 1, 3), weight: 1 },
    { arbitrary: stepOf('hold', 0, 3), weight: 1 },
  ),
  { minLength: 4, maxLength: 14 },
);

const SEQUENCES = 1000;
const WORKERS = 8;
const ADULTS = 3;

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let database: DatabaseSync;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
  database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 30_000 });
});
afterAll(async () => {
  database.close();
  await pb.remove();
});

interface Line {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly by: string;
  readonly token: string;
  readonly party: string;
  readonly together: number;
}

/** In which states a sign-up can be answered so. */
const ANSWERS = {
  cancel: ['confirmed', 'offered', 'waitlisted', 'awaiting_approval'],
  accept: ['offered'],
  expire: ['offered'],
  approve: ['awaiting_approval', 'waitlisted'],
  decline: ['awaiting_approval', 'waitlisted'],
  late: ['awaiting_approval'],
  address: ['confirmed', 'offered', 'waitlisted', 'awaiting_approval'],
} as const satisfies Record<string, readonly string[]> as Record<
  'cancel' | 'accept' | 'expire' | 'approve' | 'decline' | 'late' | 'address',
  readonly string[]
>;
const LONG_AGO = '2020-01-01 00:00:00.000Z';
let addresses = 0;

interface Staffed {
  readonly session: string;
  readonly shifts: readonly string[];
}

async function staffedSession(): Promise<Staffed> {
  const fields = { room_places: 3, least_adults: 2, youths_per_adult: 2 };
  const session = (await newSession(pb.staff, catalogue, fields))['id'];
  return { session, shifts: await addAdults(pb.staff, session, ADULTS) };
}

/** Sessions for the sequences to come. */
let ready: Staffed[] = [];
let copies = 0;

/**
 * Copies one that staff made: making them is not what is tried here, and four requests each. To be called while PocketBase
 * is idle: it counts on nobody else to write while it does.
 */
async function makeReady(count: number): Promise<void> {
  const made = await staffedSession();
  database.exec('BEGIN IMMEDIATE');
  ready = Array.from({ length: count }, () => {
    const [session = ''] = copyOf('sessions', 'id', made.session, {});
    return { session, shifts: copyOf('shifts', 'session', made.session, { session }) };
  });
  database.exec('COMMIT');
}

/** Copies the rows where `column` is `value`, with ids of their own and other values where `changes` has some; the new ids. */
function copyOf(
  table: string,
  column: string,
  value: string,
  changes: Readonly<Record<string, string>>,
): string[] {
  const rows = database.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).all(value);
  return rows.map((row) => {
    const id = `copy${String((copies += 1)).padStart(11, '0')}`;
    const fields = { ...row, ...changes, id };
    const names = Object.keys(fields).map((name) => `"${name}"`);
    const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
    database.prepare(sql).run(...Object.values(fields));
    return id;
  });
}

/** One session with its adults, as the sequence has left it. */
class Sequence {
  readonly #session: string;
  readonly #shifts: { readonly id: string; there: boolean }[];
  #hold = '';
  #capacity: Capacity = {
    roomPlaces: 3,
    countedAdults: ADULTS,
    leastAdults: 2,
    youthsPerAdult: 2,
    heldPlaces: 0,
  };

  private constructor({ session, shifts }: Staffed) {
    this.#session = session;
    this.#shifts = shifts.map((id) => ({ id, there: true }));
  }

  static async begin(): Promise<Sequence> {
    return new Sequence(ready.pop() ?? (await staffedSession()));
  }

  line(): Line[] {
    const sql = `SELECT u.id, u.queue_number AS number, u.status, u.cancelled_by AS "by", u.party, u.together,
        (SELECT p.token_hash FROM signups p WHERE p.id = u.party) AS token
      FROM signups u WHERE u.session = ? ORDER BY u.queue_number`;
    return database.prepare(sql).all(this.#session) as unknown as Line[];
  }

  /** Does the step, and those it was done to. */
  async take(step: Step): Promise<readonly Line[]> {
    switch (step.kind) {
      case 'sign_up': {
        const siblings = Array.from({ length: step.size - 1 }, () => ({ first_name: 'Bo', school_year: 4 }));
        const family = { siblings, guardian_email: `${this.#session}@example.se` };
        const body = signupBody({ session: this.#session, together: step.together, ...family });
        await pb.site.post('/api/site/signups', body);
        return [];
      }
      case 'cancel':
      case 'accept':
      case 'expire':
      case 'approve':
      case 'decline':
      case 'late':
      case 'address':
        return this.#answer(step.kind, step.which);
      case 'shift': {
        const shift = this.#shifts[step.which % ADULTS];
        if (!shift) return [];
        shift.there = !shift.there;
        await change(pb.staff, 'shifts', shift.id, { status: shift.there ? 'planned' : 'absent' });
        const countedAdults = this.#shifts.filter(({ there }) => there).length;
        this.#capacity = { ...this.#capacity, countedAdults };
        return [];
      }
      case 'room':
        await change(pb.staff, 'sessions', this.#session, { room_places: step.count });
        this.#capacity = { ...this.#capacity, roomPlaces: step.count };
        return [];
      case 'youths':
        await change(pb.staff, 'sessions', this.#session, { youths_per_adult: step.count });
        this.#capacity = { ...this.#capacity, youthsPerAdult: step.count };
        return [];
      case 'least':
        await change(pb.staff, 'sessions', this.#session, { least_adults: step.count });
        this.#capacity = { ...this.#capacity, leastAdults: step.count };
        return [];
      case 'hold':
        await this.#holdPlaces(step.count);
        this.#capacity = { ...this.#capacity, heldPlaces: step.count };
        return [];
    }
  }

  /** One that may be answered so, and the siblings that go with it. */
  async #answer(kind: keyof typeof ANSWERS, which: number): Promise<readonly Line[]> {
    const line = this.line();
    const may = line.filter(({ status }) => ANSWERS[kind].includes(status));
    const one = may[which % Math.max(1, may.length)];
    if (!one) return [];
    const family = line.filter(({ party }) => party === one.party);
    const at = `/api/collections/signups/records/${one.id}`;
    switch (kind) {
      case 'expire':
        await pb.staff.patch(at, { offer_expires_at: LONG_AGO });
        return [one];
      case 'late':
        await pb.staff.patch(at, { approval_expires_at: LONG_AGO });
        return [one];
      case 'address':
        await pb.staff.patch(at, { guardian_email: `ny${(addresses += 1)}@example.se` });
        return [one];
      case 'approve':
        await create(pb.staff, 'approvals', { signup: one.id, purpose: 'take_part', how: 'phone' });
        return [one];
      case 'decline':
        await pb.staff.patch(at, { status: 'cancelled', cancelled_by: 'guardian' });
        return [one];
      case 'cancel':
      case 'accept':
        await pb.site.post(`/api/site/signups/${kind}`, { token_hash: one.token });
        return family;
    }
  }

  async #holdPlaces(count: number): Promise<void> {
    if (count === 0) {
      if (this.#hold) await pb.staff.delete(`/api/collections/held_places/records/${this.#hold}`);
      this.#hold = '';
    } else if (this.#hold) {
      await change(pb.staff, 'held_places', this.#hold, { count });
    } else {
      this.#hold = (await create(pb.staff, 'held_places', { session: this.#session, count }))['id'];
    }
  }

  /** What must be true after a step, given how things stood before it. */
  check(before: readonly Line[], step: Step, chosen: readonly Line[]): void {
    const after = this.line();
    const those = (lines: readonly Line[], ...states: string[]) =>
      lines.filter((line) => states.includes(line.status));
    const numbers = (lines: readonly Line[]) => lines.map(({ number }) => number);
    const was = new Map(before.map((line) => [line.number, line.status]));
    const placed = those(after, 'confirmed', 'awaiting_approval');
    const offered = those(after, 'offered');
    const waiting = those(after, 'waitlisted');
    const places = effectivePlaces(this.#capacity);
    const missing = adultsMissing(this.#capacity);
    const toFill = missing > 0 ? 0 : places;
    const werePlaced = those(before, 'confirmed', 'awaiting_approval');

    // Never more than the places, or than had one before they became fewer; an offer is a place that may be taken.
    // A new address turns an offer into a place that is held.
    const turned = step.kind === 'address' ? 1 : 0;
    expect(placed.length).toBeLessThanOrEqual(Math.max(places, werePlaced.length + turned));
    if (offered.length > 0) expect(placed.length + offered.length).toBeLessThanOrEqual(places);

    // Nobody who has a place loses it, but by an answer of their own or by none in time.
    const endsPlace = ['cancel', 'decline', 'late'].includes(step.kind) ? chosen : [];
    const left = werePlaced.filter(({ number }) => !numbers(placed).includes(number));
    expect(numbers(left)).toEqual(numbers(those(endsPlace, 'confirmed', 'awaiting_approval')));

    // Those moved up are those who waited longest, and none while adults are missing. Only siblings who are more than
    // all places there are may be passed.
    const moved = [...placed, ...offered].filter(({ number }) => was.get(number) === 'waitlisted');
    const couldMove = waiting.filter(
      (line) => was.get(line.number) === 'waitlisted' && partySize(waiting, line) <= toFill,
    );
    for (const { number } of moved) {
      for (const waiter of couldMove) expect(number).toBeLessThan(firstOf(waiting, waiter));
    }
    if (missing > 0) expect([numbers(moved), numbers(offered)]).toEqual([[], []]);

    // Siblings who want to be together are never torn apart by the list.
    for (const line of [...moved, ...offered]) {
      if (line.together === 1) expect(waiting.some(({ party }) => party === line.party)).toBe(false);
    }

    // Whoever comes new passes nobody.
    const newcomers = after.filter(({ number }) => !was.has(number));
    const placedNew = those(newcomers, 'confirmed', 'awaiting_approval', 'offered');
    if (placedNew.length > 0) {
      const passed = waiting.filter((line) => was.has(line.number) && partySize(waiting, line) <= toFill);
      expect(passed).toEqual([]);
    }
    if (newcomers[0]?.together === 1) {
      expect([0, newcomers.length]).toContain(placedNew.length);
    }

    // Nobody waits while there is a place for them and for all who stand before them.
    const next = waiting.find((line) => partySize(waiting, line) <= toFill);
    if (next) {
      expect(placed.length + offered.length + partySize(waiting, next)).toBeGreaterThan(toFill);
    }

    // What ran out or was declined is never asked again.
    for (const line of before) {
      if (line.status === 'cancelled') expect(after.find(({ id }) => id === line.id)).toEqual(line);
    }
  }
}

/** How many of the line move as one with this one. */
function partySize(line: readonly Line[], { party, together, id }: Line): number {
  return line.filter((other) => (together === 1 ? other.party === party : other.id === id)).length;
}

/** Where the first of those who move with this one stands. */
function firstOf(line: readonly Line[], { party, together, number }: Line): number {
  const family = line.filter((other) => together === 1 && other.party === party);
  return Math.min(number, ...family.map((other) => other.number));
}

async function run(sequence: readonly Step[]): Promise<void> {
  const session = await Sequence.begin();
  for (const step of sequence) {
    const before = session.line();
    const chosen = await session.take(step);
    session.check(before, step, chosen);
  }
}

describe.each([
  ['given', 0, 'never'],
  ['offered', 24, 'never'],
  ['held for a guardian’s yes', 0, 'always'],
  ['held or offered', 24, 'always'],
])('places that are %s', (_name, offerHours, rule) => {
  test(`${SEQUENCES / 4} random sequences, seed ${SEED}`, { timeout: 240_000 }, async () => {
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: offerHours });
    await change(pb.staff, 'activities', catalogue.activity, { guardian_approval: rule });
    const numRuns = Math.ceil(SEQUENCES / 4 / WORKERS);
    await makeReady(WORKERS * numRuns);
    await Promise.all(
      Array.from({ length: WORKERS }, (_, worker) =>
        fc.assert(fc.asyncProperty(steps, run), { numRuns, seed: SEED + worker }),
      ),
    );
  });
});
