import { describe, expect, test } from 'vitest';
import type { Api } from '../../support/api.ts';
import { addAdults, newSession, signupBody, smallCatalogue } from '../../support/catalogue.ts';
import {
  testPocketBase,
  testPocketBaseWithoutTransaction,
  type PocketBaseWithRoles,
} from '../../support/pocketbase.ts';

const FAMILIES = 300;
/** On two cores beside another file: what is tried here is the order, not the speed. */
const LONG = { timeout: 180_000 };

interface Outcome {
  readonly places: number;
  readonly statusCodes: readonly number[];
  readonly confirmed: number;
  /** Positions told to those who wait, in the order of their queue numbers. */
  readonly positions: readonly number[];
}

/** All families press the button at once. */
async function rush(pb: PocketBaseWithRoles, session: string, places: number): Promise<Outcome> {
  const answers = await Promise.all(
    Array.from({ length: FAMILIES }, () => pb.site.post('/api/site/signups', signupBody({ session }))),
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
async function storedQueue(staff: Api, session: string) {
  const answer = await staff.get(
    `/api/collections/signups/records?perPage=1000&sort=queue_number&filter=(session='${session}')`,
  );
  const items = answer.body['items'] as unknown as { status: string; queue_number: number }[];
  const numbers = (status: string) => items.filter((s) => s.status === status).map((s) => s.queue_number);
  return { confirmed: numbers('confirmed'), waitlisted: numbers('waitlisted') };
}

describe(`${FAMILIES} families sign up at the same time`, () => {
  test('exactly as many as there are places get one, the rest wait in a strict order', LONG, async () => {
    const pb = await testPocketBase();
    try {
      const catalogue = await smallCatalogue(pb.staff);
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
        const queue = await storedQueue(pb.staff, session);
        expect(queue.confirmed).toEqual(Array.from({ length: places }, (_, i) => i + 1));
        expect(queue.waitlisted).toEqual(Array.from({ length: waiting }, (_, i) => places + i + 1));
      }
    } finally {
      await pb.remove();
    }
  });

  test('without the transaction places are oversold, so the test above can fail', LONG, async () => {
    const pb = await testPocketBaseWithoutTransaction();
    try {
      const catalogue = await smallCatalogue(pb.staff);
      await pb.staff.patch('/api/collections/signups', { indexes: [] });
      let oversold = false;
      for (let round = 0; round < 20 && !oversold; round += 1) {
        const session = (await newSession(pb.staff, catalogue, { room_places: 10 }))['id'];
        const outcome = await rush(pb, session, 10);
        oversold = outcome.confirmed > 10;
      }
      expect(oversold).toBe(true);
    } finally {
      await pb.remove();
    }
  });
});

describe('places freed while families sign up', () => {
  test('never let a newcomer past those who wait', async () => {
    const pb = await testPocketBase();
    try {
      const catalogue = await smallCatalogue(pb.staff);
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
      const queue = await storedQueue(pb.staff, session);
      expect(queue.confirmed).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
      expect(queue.waitlisted[0]).toBe(19);
    } finally {
      await pb.remove();
    }
  });

  test('are filled when a shift is added to a session short of adults', async () => {
    const pb = await testPocketBase();
    try {
      const catalogue = await smallCatalogue(pb.staff);
      const session = (await newSession(pb.staff, catalogue, { room_places: 10, youths_per_adult: 3 }))['id'];
      for (let i = 0; i < 9; i += 1) await pb.site.post('/api/site/signups', signupBody({ session }));
      await addAdults(pb.staff, session, 1);
      expect((await storedQueue(pb.staff, session)).confirmed).toEqual([]);
      await addAdults(pb.staff, session, 1);
      expect((await storedQueue(pb.staff, session)).confirmed).toEqual([1, 2, 3, 4, 5, 6]);
      await addAdults(pb.staff, session, 1);
      expect((await storedQueue(pb.staff, session)).confirmed).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    } finally {
      await pb.remove();
    }
  });
});
