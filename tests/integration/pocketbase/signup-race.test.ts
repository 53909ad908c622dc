import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addAdults,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { inDatabase } from '../../support/erasing.ts';
import {
  testPocketBase,
  testPocketBaseWithoutTransaction,
  type PocketBaseWithRoles,
} from '../../support/pocketbase.ts';

const FAMILIES = 300;
/** On two cores beside another file: what is tried here is the order, not the speed. */
const LONG = { timeout: 180_000 };
/** An engine for each family, and for the hooks within its call. */
const ENGINES = { hooksPool: FAMILIES + 20 };

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase(ENGINES);
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

interface Outcome {
  readonly places: number;
  readonly statusCodes: readonly number[];
  readonly confirmed: number;
  /** Positions told to those who wait, in the order of their queue numbers. */
  readonly positions: readonly number[];
}

/** All families press the button at once. */
async function rush(server: PocketBaseWithRoles, session: string, places: number): Promise<Outcome> {
  const answers = await Promise.all(
    Array.from({ length: FAMILIES }, () => server.site.post('/api/site/signups', signupBody({ session }))),
  );
  const bodies = answers.filter((answer) => answer.status === 200).map((answer) => answer.body);
  return {
    places,
    statusCodes: [...new Set(answers.map((answer) => answer.status))],
    confirmed: bodies.filter((body) => body['status'] === 'confirmed').length,
    positions: bodies
      .filter((body) => body['status'] === 'waitlisted')
      .map((body): number => body['position'])
      .toSorted((a, b) => a - b),
  };
}

/** Queue numbers of those with a place and of those who wait, as stored. */
function storedQueue(session: string) {
  const sql = 'SELECT status, queue_number AS number FROM signups WHERE session = ? ORDER BY queue_number';
  const rows = inDatabase(pb, (database) => database.prepare(sql).all(session));
  const numbers = (status: string) =>
    rows.filter((row) => row['status'] === status).map((row) => row['number']);
  return { confirmed: numbers('confirmed'), waitlisted: numbers('waitlisted') };
}

describe(`${FAMILIES} families sign up at the same time`, () => {
  test('exactly as many as there are places get one, the rest wait in a strict order', LONG, async () => {
    for (const places of [10, 1, 5, 20, 10, 10]) {
      const session = (await newSession(pb.staff, catalogue, { room_places: places }))['id'];
      const outcome = await rush(pb, session, places);
      const waiting = FAMILIES - places;
      expect(outcome).toEqual({
        places,
        statusCodes: [200],
        confirmed: places,
        positions: Array.from({ length: waiting }, (_, i) => i + 1),
      });
      const queue = storedQueue(session);
      expect(queue.confirmed).toEqual(Array.from({ length: places }, (_, i) => i + 1));
      expect(queue.waitlisted).toEqual(Array.from({ length: waiting }, (_, i) => places + i + 1));
    }
  });

  test('without the transaction places are oversold, so the test above can fail', LONG, async () => {
    const unsafe = await testPocketBaseWithoutTransaction(ENGINES);
    try {
      const ofUnsafe = await smallCatalogue(unsafe.staff);
      await unsafe.staff.patch('/api/collections/signups', { indexes: [] });
      let oversold = false;
      for (let round = 0; round < 20 && !oversold; round += 1) {
        const session = (await newSession(unsafe.staff, ofUnsafe, { room_places: 10 }))['id'];
        const outcome = await rush(unsafe, session, 10);
        oversold = outcome.confirmed > 10;
      }
      expect(oversold).toBe(true);
    } finally {
      await unsafe.remove();
    }
  });
});

describe('places freed while families sign up', () => {
  test('never let a newcomer past those who wait', async () => {
    const session = (await newSession(pb.staff, catalogue, { room_places: 10 }))['id'];
    await addAdults(pb.staff, session, 2);
    const first = Array.from({ length: 20 }, () => signupBody({ session }));
    for (const body of first) await pb.site.post('/api/site/signups', body);
    const cancel = (body: Record<string, unknown>) =>
      pb.site.post('/api/site/signups/cancel', { token_hash: body['token_hash'] });
    await Promise.all([
      ...first.slice(0, 8).map(cancel),
      ...Array.from({ length: 40 }, () => pb.site.post('/api/site/signups', signupBody({ session }))),
    ]);
    const queue = storedQueue(session);
    expect(queue.confirmed).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(queue.waitlisted[0]).toBe(19);
  });

  test('are filled when a shift is added to a session short of adults', async () => {
    const session = (await newSession(pb.staff, catalogue, { room_places: 10, youths_per_adult: 3 }))['id'];
    for (let i = 0; i < 9; i += 1) await pb.site.post('/api/site/signups', signupBody({ session }));
    await addAdults(pb.staff, session, 1);
    expect(storedQueue(session).confirmed).toEqual([]);
    await addAdults(pb.staff, session, 1);
    expect(storedQueue(session).confirmed).toEqual([1, 2, 3, 4, 5, 6]);
    await addAdults(pb.staff, session, 1);
    expect(storedQueue(session).confirmed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
