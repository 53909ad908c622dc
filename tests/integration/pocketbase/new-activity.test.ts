import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ActivityDetail,
  ActivityRow,
  NewActivityChoices,
} from '../../../src/domain/activity-answers.ts';
import { EMPTY_NEW_ACTIVITY } from '../../../src/domain/new-activity.ts';
import { ACTIVITIES_API, activityWorld, answered, type ActivityWorld } from '../../support/activities.ts';
import { ACTIVITY, change, inDays, newSession, signupBody, today } from '../../support/catalogue.ts';

let world: ActivityWorld;
let pb: ActivityWorld['pb'];
let catalogue: ActivityWorld['catalogue'];
let worker: ActivityWorld['worker'];
beforeAll(async () => {
  world = await activityWorld();
  ({ pb, catalogue, worker } = world);
});
afterAll(() => pb.remove());

const detail = async (id: string) => answered<ActivityDetail>(await worker.get(`${ACTIVITIES_API}/${id}`));

test('nobody but staff has anything to do here', async () => {
  const { activity: id } = catalogue;
  for (const api of [pb.guest, pb.site]) {
    const answers = await Promise.all([
      api.get(ACTIVITIES_API),
      api.get(`${ACTIVITIES_API}/${id}`),
      api.get('/api/staff/activity-choices'),
      api.post(ACTIVITIES_API, EMPTY_NEW_ACTIVITY),
      api.post(`${ACTIVITIES_API}/${id}/copy/preview`, {}),
      api.post(`${ACTIVITIES_API}/${id}/copy`, {}),
      api.post(`${ACTIVITIES_API}/${id}/extend`, {}),
      api.post(`${ACTIVITIES_API}/${id}/status`, { status: 'archived', seen: 'published' }),
    ]);
    expect(answers.every(({ status }) => status === 401 || status === 403)).toBe(true);
  }
  expect((await worker.get(`${ACTIVITIES_API}/finnsinteaaaaaa`)).status).toBe(404);
});

describe('a new activity', () => {
  let forms = 0;
  const form = (fields: Record<string, unknown> = {}) => ({
    ...EMPTY_NEW_ACTIVITY,
    key: `form-${String((forms += 1)).padStart(20, '0')}`,
    title: 'Skateskola',
    summary: 'Lär dig stå på brädan.',
    categories: catalogue.category,
    organiser: catalogue.organiser,
    school_year_from: '4',
    school_year_to: '6',
    older_youths: 'no',
    venue: catalogue.venue,
    weekdays: 'mon,thu',
    start_time: '16:00',
    end_time: '17:30',
    valid_from: inDays(1),
    valid_until: inDays(60),
    term_rule: 'always',
    room_places: '12',
    responsible_role: 'Fritidsledare',
    phone: '070-174 06 21',
    stay_rule: 'stays',
    ...fields,
  });

  test('is stored with its times and staff, and published in one go', async () => {
    const staff = await world.person('Nora');
    const answer = await worker.post(
      ACTIVITIES_API,
      form({ usual_staff: staff, publish: true, confirmed: 'yes' }),
    );
    const { id } = answered<{ id: string }>(answer);
    const stored = await pb.staff.get(`/api/collections/activities/records/${id}`);
    expect(stored.body).toMatchObject({
      status: 'published',
      slug: 'skateskola',
      school_year_from: 4,
      supervision_confirmed_on: today(),
      managers: [worker.id],
    });
    const [schedule] = await world.ofActivity('schedules', id);
    expect(schedule).toMatchObject({
      staffed_from: '16:00',
      staffed_to: '17:30',
      room_places: 12,
      least_adults: 2,
      usual_staff: [staff],
    });
    expect((await world.ofActivity('sessions', id)).length).toBeGreaterThan(12);
    expect(await world.actions(id)).toEqual([
      ['created', 'lina@example.se'],
      ['published', 'lina@example.se'],
    ]);
    expect((await world.rows('shifts', `staff='${staff}'`)).length).toBeGreaterThan(12);
    const again = answered<{ id: string }>(await worker.post(ACTIVITIES_API, form()));
    expect((await pb.staff.get(`/api/collections/activities/records/${again.id}`)).body).toMatchObject({
      status: 'draft',
      slug: 'skateskola-2',
    });
  });

  test.each([
    ['a title', { title: '' }, ['title']],
    [
      'days and times',
      { weekdays: '', start_time: '25:00', end_time: '' },
      ['weekdays', 'start_time', 'end_time'],
    ],
    ['a real day', { valid_from: '2027-02-30', valid_until: '' }, ['valid_from']],
    ['the end after the beginning', { end_time: '15:00' }, ['end_time']],
    ['numbers', { room_places: 'många', least_adults: '' }, ['room_places', 'least_adults']],
    ['a choice', { categories: '', organiser: '', venue: '' }, ['categories', 'organiser', 'venue']],
    ['a price', { price_kind: 'paid' }, ['price_sek']],
    ['places for approval', { signup_mode: 'drop_in', guardian_approval: 'always' }, ['guardian_approval']],
    [
      'what parents must know, to be published',
      {
        school_year_from: '',
        school_year_to: '',
        older_youths: '',
        responsible_role: '',
        phone: '',
        stay_rule: '',
        room_places: '',
        least_adults: '',
        signup_mode: 'drop_in',
        publish: true,
      },
      [
        'school_year_from',
        'school_year_to',
        'older_youths',
        'responsible_role',
        'phone',
        'stay_rule',
        'room_places',
        'least_adults',
      ],
    ],
    ['something known', { stay_rule: 'springer', venue: 'finnsinteaaaaaa' }, ['stay_rule']],
  ])('must have %s, and leaves nothing behind', async (_, fields, at) => {
    const before = await world.everything();
    const answer = await worker.post(ACTIVITIES_API, form(fields));
    expect(answer.status, JSON.stringify(answer.body)).toBe(409);
    const problems = answer.body['problems'] as unknown as Record<string, string>;
    expect(Object.keys(problems).toSorted()).toEqual(at.toSorted());
    for (const text of Object.values(problems)) expect(text).toMatch(/^[A-ZÅÄÖ].+\.$/);
    expect(await world.everything()).toEqual(before);
  });

  test('says the same at a field as the admin does', async () => {
    const wrong = { title: 'x'.repeat(101), phone: 'ring!', school_year_from: '11' };
    const here = (await worker.post(ACTIVITIES_API, form(wrong))).body['problems'] as unknown as Record<
      string,
      string
    >;
    const admin = await pb.staff.post('/api/collections/activities/records', {
      ...ACTIVITY,
      ...wrong,
      school_year_from: 11,
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    });
    const data = admin.body['data'] as unknown as Record<string, { message: string }>;
    expect(Object.keys(data).length).toBeGreaterThanOrEqual(3);
    expect(here).toMatchObject(
      Object.fromEntries(Object.entries(data).map(([field, { message }]) => [field, message])),
    );
  });

  test('sent twice, or twice at once, is made once; what was changed in between is another', async () => {
    const typed = form({ title: 'Dubbelklick', weekdays: 'sun' });
    const answers = await Promise.all([1, 2, 3].map(() => worker.post(ACTIVITIES_API, typed)));
    const [first, ...others] = answers.map((answer) => answered<{ id: string }>(answer).id);
    expect(new Set(others)).toEqual(new Set([first]));
    const published = answered<{ id: string }>(
      await worker.post(ACTIVITIES_API, { ...typed, publish: true }),
    );
    expect(published.id).toBe(first);
    expect(await world.rows('activities', "title='Dubbelklick'")).toMatchObject([{ status: 'published' }]);
    const changed = { ...typed, room_places: '13' };
    expect(answered<{ id: string }>(await worker.post(ACTIVITIES_API, changed)).id).not.toBe(first);
    expect((await worker.post(ACTIVITIES_API, { ...typed, key: '' })).status).toBe(400);
  });

  test('of unknown records is refused whole', async () => {
    const before = await world.everything();
    expect((await worker.post(ACTIVITIES_API, form({ venue: 'finnsinteaaaaaa' }))).status).toBe(400);
    expect(await world.everything()).toEqual(before);
  });

  test('names adults who are elsewhere, and leaves them out where staff say so', async () => {
    const staff = await world.person('Hugo');
    answered(
      await worker.post(ACTIVITIES_API, form({ usual_staff: staff, start_time: '18:00', end_time: '19:00' })),
    );
    const clashing = form({
      usual_staff: staff,
      start_time: '18:30',
      end_time: '20:00',
      weekdays: 'thu,fri',
    });
    const before = await world.everything();
    const refused = await worker.post(ACTIVITIES_API, clashing);
    expect([refused.status, refused.body['clash']]).toEqual([409, true]);
    expect(refused.body['problems']).toEqual({
      usual_staff: expect.stringMatching(
        /^Hugo är redan på Skateskola, Kvarnen tors\s\d+\s\w+, och \d+ gånger till\. Välj/,
      ),
    });
    expect(await world.everything()).toEqual(before);
    const { id } = answered<{ id: string }>(
      await worker.post(ACTIVITIES_API, { ...clashing, allowClash: true }),
    );
    const sessions = await world.ofActivity('sessions', id);
    const withHugo = new Set((await world.rows('shifts', `staff='${staff}'`)).map((one) => one['session']));
    const days = new Map(sessions.map((one) => [one['local_date'], withHugo.has(one['id'])] as const));
    for (const [date, isThere] of days) expect(isThere).toBe(new Date(String(date)).getUTCDay() === 5);
  });

  test('can begin from another: everything but name and days', async () => {
    const [staff, left] = [await world.person('Siv'), await world.person('Olle', false)];
    const { id } = answered<{ id: string }>(
      await worker.post(
        ACTIVITIES_API,
        form({ usual_staff: staff, risks: 'height,tools', price_kind: 'paid', price_sek: '40' }),
      ),
    );
    const [schedule] = await world.ofActivity('schedules', id);
    await change(pb.staff, 'schedules', schedule?.['id'] ?? '', { usual_staff: [staff, left] });
    const choices = answered<NewActivityChoices>(await worker.get(`/api/staff/activity-choices?like=${id}`));
    const { key: _, ...like } = form({
      usual_staff: staff,
      risks: 'height,tools',
      price_kind: 'paid',
      price_sek: '40',
    });
    expect(choices.like).toEqual({
      ...like,
      title: '',
      summary: '',
      weekdays: '',
      valid_from: '',
      valid_until: '',
      staffed_from: '16:00',
      staffed_to: '17:30',
    });
    expect(choices.activities[0]?.id).toBe(id);
    expect(choices.staff.map(({ name }) => name)).not.toContain('Olle');
  });
});

describe('the list', () => {
  test('says of each what publishing would be refused for, what comes next, and who has signed up', async () => {
    const draft = await world.activity({ title: 'Halvfärdig', phone: '' });
    const list = answered<{ activities: ActivityRow[] }>(await worker.get(ACTIVITIES_API)).activities;
    const mine = list.find(({ id }) => id === draft);
    expect(mine?.lacking.map(({ field }) => field).toSorted()).toEqual(['phone', 'status']);
    const refused = await pb.staff.patch(`/api/collections/activities/records/${draft}`, {
      status: 'published',
    });
    const said = Object.entries(
      refused.body['data'] as unknown as Record<string, { message: string; code: string }>,
    );
    expect(mine?.lacking.toSorted((a, b) => (a.field < b.field ? -1 : 1))).toEqual(
      said
        .map(([field, { message, code }]) => ({ field, problem: code, text: message }))
        .toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    );
    const session = (await newSession(pb.staff, catalogue, { local_date: inDays(2) }))['id'];
    await pb.site.post('/api/site/signups', signupBody({ session }));
    const published = (await detail(catalogue.activity)) as ActivityRow;
    expect(published).toMatchObject({
      status: 'published',
      lacking: [],
      next: { date: inDays(2), startTime: '17:00', venue: 'Kvarnen' },
      signups: 1,
    });
  });
});
