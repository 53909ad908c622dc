import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../support/api.ts';
import {
  ACTIVITY,
  change,
  create,
  inDays,
  newSchedule,
  signupBody,
  smallCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let activity: string;
let venue: string;

beforeAll(async () => {
  pb = await testPocketBase();
  const catalogue = await smallCatalogue(pb.staff);
  ({ venue } = catalogue);
  activity = (
    await create(pb.staff, 'activities', {
      ...ACTIVITY,
      title: 'Gitarrkurs',
      signup_mode: 'course',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    })
  )['id'];
  await newSchedule(pb.staff, { activity, venue }, { valid_from: inDays(14) });
  await change(pb.staff, 'activities', activity, { status: 'published' });
});
afterAll(() => pb.remove());

const course = async (fields: Record<string, unknown> = {}): Promise<string> =>
  (await newSchedule(pb.staff, { activity, venue }, { valid_from: inDays(10), ...fields }))['id'];
const adult = async (role: string) =>
  (await create(pb.staff, 'staff', { first_name: 'Amina', role, active: true }))['id'] as string;
const signUp = async (schedule: string): Promise<Json> =>
  (await pb.site.post('/api/site/signups', signupBody({ schedule }))).body;
const confirmed = async (schedule: string): Promise<number> =>
  (await pb.guest.get(`/api/collections/course_places/records/${schedule}`)).body['confirmed'];

describe('a course', () => {
  test('is signed up for once, as a whole, with a waiting list of its own', async () => {
    const id = await course({ room_places: 1, least_adults: 1, usual_staff: [await adult('leader')] });
    expect((await signUp(id))['status']).toBe('confirmed');
    expect(await signUp(id)).toMatchObject({ status: 'waitlisted', position: 1 });
    await change(pb.staff, 'schedules', id, { room_places: 2 });
    expect(await confirmed(id)).toBe(2);
  });

  test('has as many places as its usual adults can look after', async () => {
    const [leader, trainee, later] = [await adult('leader'), await adult('trainee'), await adult('leader')];
    const id = await course({
      room_places: 10,
      least_adults: 1,
      youths_per_adult: 1,
      usual_staff: [leader, trainee],
    });
    const statuses = [await signUp(id), await signUp(id), await signUp(id)].map((body) => body['status']);
    expect(statuses).toEqual(['confirmed', 'waitlisted', 'waitlisted']);
    await change(pb.staff, 'schedules', id, { usual_staff: [leader, trainee, later] });
    expect(await confirmed(id)).toBe(2);
    await change(pb.staff, 'staff', trainee, { role: 'volunteer' });
    expect(await confirmed(id)).toBe(3);
  });

  test('closes when its first session begins, and its sessions take no sign-ups of their own', async () => {
    const begun = await course({
      valid_from: inDays(-21),
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    });
    const sessions = await pb.staff.get(
      `/api/collections/sessions/records?filter=(schedule='${begun}')&sort=local_date`,
    );
    const [first] = sessions.body['items'] as unknown as { id: string }[];
    const body = await pb.site.post('/api/site/signups', signupBody({ session: first?.id }));
    expect(body.body['data']['reason']['code']).toBe('no_signup');
    const closing = await course({ valid_from: inDays(1), signup_closes_minutes: 60 * 24 * 20 });
    expect((await signUp(closing))['data']['reason']['code']).toBe('closed');
    const opening = await course({ valid_from: inDays(30), signup_opens_days: 7 });
    expect((await signUp(opening))['data']['reason']['code']).toBe('not_open_yet');
  });

  test('without a session left cannot be signed up for', async () => {
    const id = await course({ term_rule: 'breaks' });
    expect((await signUp(id))['data']['reason']['code']).toBe('cancelled');
  });
});
