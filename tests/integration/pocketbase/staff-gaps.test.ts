import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfferedSession } from '../../../src/domain/gap-picture.ts';
import { fieldsOf } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

async function offered(day: number): Promise<OfferedSession[]> {
  const answer = await pb.staff.get(`/api/staff/gaps?from=${inDays(day)}&to=${inDays(day)}`);
  expect(answer.status).toBe(200);
  return answer.body['sessions'] as unknown as OfferedSession[];
}

test('a session comes with its village, hours, adults, places and sign-ups, and nothing about a person', async () => {
  const { id } = await newSession(pb.staff, catalogue, { local_date: inDays(5) });
  const adult = await create(pb.staff, 'staff', { first_name: 'Amina', role: 'leader', active: true });
  await create(pb.staff, 'shifts', {
    session: id,
    staff: adult['id'],
    role: 'leader',
    status: 'planned',
    counts_as_adult: true,
  });
  await create(pb.staff, 'held_places', { session: id, count: 2 });
  expect((await pb.site.post('/api/site/signups', signupBody({ session: id }))).status).toBe(200);
  const answer = await pb.staff.get(`/api/staff/gaps?from=${inDays(5)}&to=${inDays(5)}`);
  expect(answer.body['areas']).toEqual([{ id: catalogue.area, name: 'Jämshög' }]);
  const stored = fieldsOf(await pb.staff.get(`/api/collections/sessions/records/${id}`));
  expect(answer.body['sessions']).toEqual([
    {
      area: catalogue.area,
      date: inDays(5),
      startTime: stored['start_time'],
      endTime: stored['end_time'],
      staffedFrom: stored['staffed_from'],
      staffedTo: stored['staffed_to'],
      unstaffed: false,
      leastAdults: stored['least_adults'],
      youthsPerAdult: stored['youths_per_adult'],
      roomPlaces: stored['room_places'],
      counted: 1,
      freeOfCharge: true,
      schoolYears: { from: 4, to: 6 },
      signups: { taken: 3, waiting: 0 },
    },
  ]);
});

test('cancelled ones and drafts are not offered; what is archived was, until today', async () => {
  for (const day of [-6, 6]) {
    await newSession(pb.staff, catalogue, {
      local_date: inDays(day),
      status: 'cancelled',
      public_note: 'Sjuk',
    });
    const draft = await create(pb.staff, 'activities', {
      ...fieldsOf(await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
      id: undefined,
      slug: '',
      title: `Utkast ${day + 10}`,
      status: 'draft',
    });
    await newSession(pb.staff, { ...catalogue, activity: draft['id'] }, { local_date: inDays(day) });
    expect(await offered(day)).toEqual([]);
    await change(pb.staff, 'activities', draft['id'], { status: 'archived' });
    expect(await offered(day)).toHaveLength(day < 0 ? 1 : 0);
  }
});

test('sign-ups that have been erased still took their places', async () => {
  const { id } = await newSession(pb.staff, catalogue, { local_date: inDays(-3) });
  await create(pb.staff, 'session_counts', {
    id,
    kind: 'session',
    local_date: inDays(-3),
    confirmed: 7,
    held: 1,
  });
  expect((await offered(-3))[0]?.signups).toEqual({ taken: 8, waiting: 0 });
});

test.each([
  ['2026-02-01', '2026-01-31'],
  ['2026-01-01', '2027-01-02'],
  ['', ''],
  ["2026-01-01' OR 1=1", '2026-01-02'],
])('no period from "%s" to "%s"', async (from, to) => {
  const answer = await pb.staff.get(`/api/staff/gaps?${new URLSearchParams({ from, to })}`);
  expect([answer.status, answer.body]).toEqual([422, { reason: 'invalid' }]);
});
