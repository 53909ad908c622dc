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
  | { readonly kind: 'sign_up' }
  | { readonly kind: 'cancel' | 'accept' | 'expire' | 'shift'; readonly which: number }
  | { readonly kind: 'room' | 'youths' | 'least' | 'hold'; readonly count: number };

const position = fc.nat(20);
const stepOf = (kind: 'room' | 'youths' | 'least' | 'hold', min: number, max: number) =>
  fc.record({ kind: fc.constant(kind), count: fc.integer({ min, max }) });
const steps = fc.array(
  fc.oneof<[...{ arbitrary: fc.Arbitrary<Step>; weight: number }[]]>(
    { arbitrary: fc.constant<Step>({ kind: 'sign_up' }), weight: 7 },
    { arbitrary: fc.record({ kind: fc.constant('cancel'), which: position }), weight: 3 },
    { arbitrary: fc.record({ kind: fc.constant('accept'), which: position }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant('expire'), which: position }), weight: 2 },
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
  database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { readOnly: true });
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

  private constructor(session: string, shifts: readonly string[]) {
    this.#session = session;
    this.#shifts = shifts.map((id) => ({ id, there: true }));
  }

  static async begin(): Promise<Sequence> {
    const fields = { room_places: 3, least_adults: 2, youths_per_adult: 2 };
    const session = (await newSession(pb.staff, catalogue, fields))['id'];
    return new Sequence(session, await addAdults(pb.staff, session, ADULTS));
  }

  line(): Line[] {
    const sql = `SELECT id, queue_number AS number, status, cancelled_by AS "by", token_hash AS token
      FROM signups WHERE session = ? ORDER BY queue_number`;
    return database.prepare(sql).all(this.#session) as unknown as Line[];
  }

  /** Does the step, and what it was done to. */
  async take(step: Step): Promise<Line | undefined> {
    switch (step.kind) {
      case 'sign_up':
        await pb.site.post('/api/site/signups', signupBody({ session: this.#session }));
        return undefined;
      case 'cancel':
      case 'accept':
      case 'expire':
        return this.#answer(step.kind, step.which);
      case 'shift': {
        const shift = this.#shifts[step.which % ADULTS];
        if (!shift) return undefined;
        shift.there = !shift.there;
        await change(pb.staff, 'shifts', shift.id, { status: shift.there ? 'planned' : 'absent' });
        const countedAdults = this.#shifts.filter(({ there }) => there).length;
        this.#capacity = { ...this.#capacity, countedAdults };
        return undefined;
      }
      case 'room':
        await change(pb.staff, 'sessions', this.#session, { room_places: step.count });
        this.#capacity = { ...this.#capacity, roomPlaces: step.count };
        return undefined;
      case 'youths':
        await change(pb.staff, 'sessions', this.#session, { youths_per_adult: step.count });
        this.#capacity = { ...this.#capacity, youthsPerAdult: step.count };
        return undefined;
      case 'least':
        await change(pb.staff, 'sessions', this.#session, { least_adults: step.count });
        this.#capacity = { ...this.#capacity, leastAdults: step.count };
        return undefined;
      case 'hold':
        await this.#holdPlaces(step.count);
        this.#capacity = { ...this.#capacity, heldPlaces: step.count };
        return undefined;
    }
  }

  async #answer(kind: 'cancel' | 'accept' | 'expire', which: number): Promise<Line | undefined> {
    const may = this.line().filter(({ status }) =>
      kind === 'cancel' ? status !== 'cancelled' : status === 'offered',
    );
    const chosen = may[which % Math.max(1, may.length)];
    if (!chosen) return undefined;
    if (kind === 'expire') {
      await change(pb.staff, 'signups', chosen.id, { offer_expires_at: '2020-01-01 00:00:00.000Z' });
    } else {
      await pb.site.post(`/api/site/signups/${kind}`, { token_hash: chosen.token });
    }
    return chosen;
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
  check(before: readonly Line[], step: Step, chosen: Line | undefined): void {
    const after = this.line();
    const numbers = (lines: readonly Line[], status: string) =>
      lines.filter((line) => line.status === status).map((line) => line.number);
    const was = new Map(before.map((line) => [line.number, line.status]));
    const [confirmed, offered, waiting] = ['confirmed', 'offered', 'waitlisted'].map((s) =>
      numbers(after, s),
    ) as [number[], number[], number[]];
    const places = effectivePlaces(this.#capacity);
    const missing = adultsMissing(this.#capacity);
    const wereConfirmed = numbers(before, 'confirmed');

    // Never more than the places, or than had one before they became fewer; an offer is a place that may be taken.
    expect(confirmed.length).toBeLessThanOrEqual(Math.max(places, wereConfirmed.length));
    if (offered.length > 0) expect(confirmed.length + offered.length).toBeLessThanOrEqual(places);

    // Nobody who has a place loses it, but by cancelling.
    const left = wereConfirmed.filter((number) => !confirmed.includes(number));
    expect(left).toEqual(step.kind === 'cancel' && chosen?.status === 'confirmed' ? [chosen.number] : []);

    // Those moved up are those who waited longest, and none while adults are missing.
    const moved = [...confirmed, ...offered].filter((number) => was.get(number) === 'waitlisted');
    const stillWaiting = waiting.filter((number) => was.get(number) === 'waitlisted');
    expect(Math.max(0, ...moved)).toBeLessThan(Math.min(Number.POSITIVE_INFINITY, ...stillWaiting));
    if (missing > 0) expect([moved, offered]).toEqual([[], []]);

    // Whoever comes new passes nobody, and those with an offer stand before all who wait.
    const newcomer = after.find((line) => !was.has(line.number));
    if (newcomer?.status === 'confirmed') expect([waiting, offered.length < places]).toEqual([[], true]);
    expect(Math.max(0, ...offered)).toBeLessThan(Math.min(Number.POSITIVE_INFINITY, ...waiting));

    // Nobody waits while there is a place to fill.
    if (missing === 0 && waiting.length > 0) {
      expect(confirmed.length + offered.length).toBeGreaterThanOrEqual(places);
    }

    // An offer that ran out is never made again.
    for (const line of before) {
      if (line.by === 'expired') expect(after.find(({ id }) => id === line.id)).toEqual(line);
    }
  }
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
  ['given', 0],
  ['offered', 24],
])('places that are %s', (_name, offerHours) => {
  test(`${SEQUENCES / 2} random sequences, seed ${SEED}`, { timeout: 240_000 }, async () => {
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: offerHours });
    const runs = SEQUENCES / 2 / WORKERS;
    await Promise.all(
      Array.from({ length: WORKERS }, (_, worker) =>
        fc.assert(fc.asyncProperty(steps, run), { numRuns: Math.ceil(runs), seed: SEED + worker }),
      ),
    );
  });
});
