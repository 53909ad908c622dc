import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionFigures } from '../../../src/domain/statistics.ts';
import {
  change,
  create,
  inDays,
  newSession,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { doorSession, sendTicks, tick } from '../../support/door.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

async function figuresOf(date: string): Promise<SessionFigures[]> {
  const answer = await pb.staff.get(`/api/staff/statistics?from=${date}&to=${date}`);
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).not.toMatch(/Alva|Kim|example\.se|0701740662/);
  return answer.body['sessions'] as unknown as SessionFigures[];
}

test('who came is what the ticks say, and stays when the sign-ups are removed', async () => {
  const { session, signups } = await doorSession(pb, catalogue, [{}, {}, {}, {}]);
  const [a = '', b = '', c = ''] = signups;
  const at = Date.now() - 60_000;
  const ticks = [
    tick(a, 'in', { at }),
    tick(b, 'in', { at }),
    tick(b, 'out', { at: at + 1000 }),
    tick(c, 'in', { at }),
    tick(c, 'undo', { at: at + 1000 }),
    tick(c, 'called', { at: at + 2000 }),
    tick('', 'drop_in', { count: 5 }),
    tick('', 'drop_in', { count: -2 }),
  ];
  expect((await sendTicks(pb.staff, session, ticks)).answer.refused).toEqual([]);
  const expected = { attended: 2, dropIn: 3, signedUp: 4, cancelledByStaff: 0, counted: 2, cancelled: false };
  expect(await figuresOf(today())).toMatchObject([expected]);

  for (const id of [a, b]) {
    await change(pb.staff, 'signups', id, { status: 'cancelled' });
    expect((await pb.staff.delete(`/api/collections/signups/records/${id}`)).status).toBe(204);
  }
  expect(await figuresOf(today())).toMatchObject([{ ...expected, signedUp: 2, cancelledByStaff: 2 }]);
});

test('what is left of erased sign-ups and ticks counts, also where it was cancelled', async () => {
  const { id } = await newSession(pb.staff, catalogue, {
    local_date: inDays(-4),
    status: 'cancelled',
    public_note: 'Sjuk',
  });
  await create(pb.staff, 'session_counts', {
    id,
    kind: 'session',
    confirmed: 6,
    attended: 5,
    drop_in: 2,
    waitlisted: 1,
  });
  expect(await figuresOf(inDays(-4))).toMatchObject([
    { cancelled: true, target: id, signedUp: 6, waited: 1, attended: 5, dropIn: 2, area: 'Jämshög' },
  ]);
});

test.each([
  ['2026-02-01', '2026-01-31'],
  ['', "' OR 1=1 --"],
])('no period from "%s" to "%s"', async (from, to) => {
  expect((await pb.staff.get(`/api/staff/statistics?${new URLSearchParams({ from, to })}`)).status).toBe(422);
});
