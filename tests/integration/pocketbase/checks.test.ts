import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ACTIVITY,
  change,
  create,
  inDays,
  newSchedule,
  newSession,
  SCHEDULE,
  SESSION,
  signupBody,
  smallCatalogue,
  today,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { refusalBy, SWEDISH } from '../../support/refusals.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;

beforeAll(async () => {
  pb = await testPocketBase();
  catalogue = await smallCatalogue(pb.staff);
});
afterAll(() => pb.remove());

const refusal = (collection: string, fields: Record<string, unknown>, field: string) =>
  refusalBy(pb.staff, collection, fields, field);

describe('a schedule is refused with a Swedish message at the field', () => {
  const cases: [string, Record<string, unknown>, string, RegExp][] = [
    ['end before start', { end_time: '16:00', staffed_to: '16:00' }, 'end_time', /senare än starttiden/],
    ['end at start', { end_time: '17:00', staffed_to: '17:00' }, 'end_time', /senare än starttiden/],
    ['a time that is none', { start_time: '25:00' }, 'start_time', SWEDISH],
    ['a time without zero', { start_time: '9:00' }, 'start_time', SWEDISH],
    ['staffed before open', { staffed_from: '16:30' }, 'staffed_from', /inom öppettiden/],
    ['staffed after closing', { staffed_to: '19:00' }, 'staffed_to', /inom öppettiden/],
    ['half of the staffed time', { staffed_to: '' }, 'staffed_to', /både när/],
    [
      'neither staffed nor outspokenly unstaffed',
      { staffed_from: '', staffed_to: '' },
      'staffed_from',
      SWEDISH,
    ],
    ['unstaffed with staffed hours', { unstaffed: true }, 'unstaffed', /Välj ett av två/],
    ['every 0 weeks', { every_n_weeks: 0 }, 'every_n_weeks', /Skriv 1/],
    ['every half week', { every_n_weeks: 0.5 }, 'every_n_weeks', SWEDISH],
    ['minus youths per adult', { youths_per_adult: -3 }, 'youths_per_adult', /^Talet är för litet/],
    ['minus adults', { least_adults: -1 }, 'least_adults', /^Talet är för litet/],
    ['too much room', { room_places: 1_000_000 }, 'room_places', /^Talet är för litet eller för stort/],
    ['minus one week', { every_n_weeks: -1 }, 'every_n_weeks', /Skriv 1/],
    ['31 February', { valid_from: '2027-02-31' }, 'valid_from', /dag som finns/],
    ['until before from', { valid_until: inDays(-1) }, 'valid_until', /samma dag som den första/],
    ['no weekday', { weekdays: [] }, 'weekdays', SWEDISH],
    ['no least adults where people sign up', { least_adults: 0 }, 'least_adults', /minst 1/],
    ['no places where people sign up', { room_places: 0 }, 'room_places', /minst 1/],
    ['fewer than no places', { room_places: -5 }, 'room_places', SWEDISH],
    ['no venue', { venue: '' }, 'venue', SWEDISH],
  ];
  test.each(cases)('%s', async (_name, fields, field, message) => {
    const body = {
      ...SCHEDULE,
      activity: catalogue.activity,
      venue: catalogue.venue,
      valid_from: today(),
      ...fields,
    };
    expect(await refusal('schedules', body, field)).toMatch(message);
  });
});

describe('a session is refused with a Swedish message at the field', () => {
  const cases: [string, Record<string, unknown>, string, RegExp][] = [
    ['a day that is none', { local_date: '2027-02-29' }, 'local_date', /dag som finns/],
    ['cancelled without a reason', { status: 'cancelled' }, 'public_note', /Skriv kort varför/],
    [
      'sign-up that closes after the start',
      { signup_closes_at: `${inDays(8)} 08:00` },
      'signup_closes_at',
      SWEDISH,
    ],
    [
      'sign-up that opens after it closes',
      { signup_opens_at: `${inDays(8)} 08:00` },
      'signup_opens_at',
      SWEDISH,
    ],
    ['a sloppy instant', { signup_opens_at: 'i morgon' }, 'signup_opens_at', SWEDISH],
    ['end before start', { end_time: '16:59', staffed_to: '16:59' }, 'end_time', /senare.*över midnatt/],
    ['a time that no clock shows', { end_time: '24:00' }, 'end_time', /TT:MM/],
  ];
  test.each(cases)('%s', async (_name, fields, field, message) => {
    const body = {
      ...SESSION,
      activity: catalogue.activity,
      venue: catalogue.venue,
      local_date: inDays(7),
      ...fields,
    };
    expect(await refusal('sessions', body, field)).toMatch(message);
  });
});

describe('an activity', () => {
  const draft = (fields: Record<string, unknown> = {}) =>
    create(pb.staff, 'activities', {
      ...ACTIVITY,
      categories: [catalogue.category],
      organiser: catalogue.organiser,
      ...fields,
    });
  const publish = (id: string, fields: Record<string, unknown> = {}) =>
    pb.staff.patch(`/api/collections/activities/records/${id}`, { status: 'published', ...fields });

  test('and its place stay on the site while families have places there, who would hear of nothing', async () => {
    const session = (await newSession(pb.staff, catalogue))['id'];
    const body = signupBody({ session });
    await pb.site.post('/api/site/signups', body);
    for (const [collection, id] of [
      ['activities', catalogue.activity],
      ['venues', catalogue.venue],
    ] as const) {
      for (const status of ['draft', 'archived']) {
        const answer = await pb.staff.patch(`/api/collections/${collection}/records/${id}`, { status });
        expect(answer.body['data']['status']).toMatchObject({ code: 'has_families' });
      }
    }
    await change(pb.staff, 'sessions', session, { status: 'cancelled', public_note: 'Ledaren är sjuk.' });
    await change(pb.staff, 'venues', catalogue.venue, { status: 'draft' });
    await change(pb.staff, 'venues', catalogue.venue, { status: 'published' });
  });

  test('gets its address from its title', async () => {
    expect((await draft({ title: 'Åka skridskor på Öjasjön!' }))['slug']).toBe('aka-skridskor-pa-ojasjon');
  });

  test('is refused with the same address as another', async () => {
    const body = {
      ...ACTIVITY,
      title: 'Innebandy för alla',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    };
    expect(await refusal('activities', body, 'slug')).toMatch(/redan ett annat/);
  });

  test('is refused with school years in the wrong order', async () => {
    const body = {
      ...ACTIVITY,
      title: 'Fel ordning',
      school_year_from: 9,
      school_year_to: 4,
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    };
    expect(await refusal('activities', body, 'school_year_to')).toMatch(/högre/);
  });

  test('has lots and approvals only where people sign up here', async () => {
    const base = {
      ...ACTIVITY,
      title: 'Lottat',
      categories: [catalogue.category],
      organiser: catalogue.organiser,
    };
    const dropIn = { ...base, signup_mode: 'drop_in', guardian_approval: 'always', allocation: 'lottery' };
    expect(await refusal('activities', dropIn, 'allocation')).toMatch(/Lottning hör till en anmälan/);
    expect(await refusal('activities', dropIn, 'guardian_approval')).toMatch(/hör till en anmälan/);
  });

  test('cannot be published without any time', async () => {
    const { id } = (await draft({ title: 'Utan tider' })) as unknown as { id: string };
    const answer = await publish(id);
    expect([answer.status, answer.body['data']['status']['message']]).toEqual([
      400,
      expect.stringMatching(/minst ett schema/),
    ]);
  });

  const facts: [string, string][] = [
    ['responsible_role', ''],
    ['phone', ''],
    ['school_year_from', 0 as unknown as string],
    ['school_year_to', 0 as unknown as string],
    ['older_youths', ''],
    ['stay_rule', ''],
  ];
  test.each(facts)('cannot be published without %s', async (field, empty) => {
    const made = await draft({ title: `Saknar ${field}`, [field]: empty });
    await newSession(pb.staff, { activity: made['id'], venue: catalogue.venue });
    const answer = await publish(made['id']);
    expect([answer.status, answer.body['data'][field]['message']]).toEqual([
      400,
      expect.stringMatching(/innan du publicerar/),
    ]);
    const stored = await pb.staff.get(`/api/collections/activities/records/${made['id']}`);
    expect(stored.body['status']).toBe('draft');
  });

  test('cannot be published when a drop-in time lacks adults or places', async () => {
    const made = await draft({ title: 'Öppet hus', signup_mode: 'drop_in' });
    const where = { activity: made['id'], venue: catalogue.venue };
    await newSchedule(pb.staff, where, { least_adults: 0, room_places: 0 });
    const answer = await publish(made['id']);
    expect([answer.status, answer.body['data']['status']['message']]).toEqual([
      400,
      expect.stringMatching(/minst antal vuxna/),
    ]);
  });

  test('can be published with an outspokenly unstaffed place', async () => {
    const made = await draft({ title: 'Spontanplanen', signup_mode: 'drop_in' });
    const where = { activity: made['id'], venue: catalogue.venue };
    await newSchedule(pb.staff, where, {
      unstaffed: true,
      staffed_from: '',
      staffed_to: '',
      least_adults: 0,
    });
    expect((await publish(made['id'])).status).toBe(200);
  });
});

describe('a date of confirmation', () => {
  const dated = () =>
    [
      ['activities', catalogue.activity, 'supervision_confirmed_on'],
      ['venues', catalogue.venue, 'supervision_confirmed_on'],
      ['organisers', catalogue.organiser, 'vetting_confirmed_on'],
    ] as const;

  test('may be today, and is refused when it lies ahead: the facts would never grow old', async () => {
    for (const [collection, id, field] of dated()) {
      const set = (date: string) =>
        pb.staff.patch(`/api/collections/${collection}/records/${id}`, { [field]: date });
      expect((await set(today())).status, collection).toBe(200);
      const answer = await set(inDays(1));
      expect([answer.status, answer.body['data'][field]['message']], collection).toEqual([
        400,
        expect.stringMatching(/i dag eller tidigare/),
      ]);
      expect((await set('2027-02-29')).body['data'][field]['message']).toMatch(/dag som finns/);
      const stored = await pb.staff.get(`/api/collections/${collection}/records/${id}`);
      expect(stored.body[field], collection).toBe(today());
    }
  });
});

describe('deleting is not cancelling', () => {
  const remove = (collection: string, id: string) =>
    pb.staff.delete(`/api/collections/${collection}/records/${id}`);

  test('a session with sign-ups, a venue and an activity in use are kept, and the answer says what to do', async () => {
    const session = (await newSession(pb.staff, catalogue))['id'];
    await pb.site.post('/api/site/signups', signupBody({ session }));
    const answers = [
      await remove('sessions', session),
      await remove('venues', catalogue.venue),
      await remove('activities', catalogue.activity),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400]);
    expect(answers.map((answer) => answer.body['message'])).toEqual([
      expect.stringMatching(/Ställ in/),
      expect.stringMatching(/archived/),
      expect.stringMatching(/archived/),
    ]);
  });

  test('a schedule that families signed up for is ended, not removed; a free one goes with its sessions', async () => {
    const schedule = (await newSchedule(pb.staff, catalogue))['id'];
    const sessions = () =>
      pb.staff.get(`/api/collections/sessions/records?filter=(schedule='${schedule}')&sort=local_date`);
    const coming = ((await sessions()).body['items'] as unknown as { id: string }[]).at(-1)?.id;
    const body = signupBody({ session: coming });
    await pb.site.post('/api/site/signups', body);
    expect((await remove('schedules', schedule)).body['message']).toMatch(/sista dag/);
    const signup = await pb.staff.get(`/api/collections/signups/records?filter=(session='${coming}')`);
    const id = signup.body['items'][0]?.['id'] ?? '';
    await change(pb.staff, 'signups', id, { status: 'cancelled' });
    await remove('signups', id);
    expect((await remove('schedules', schedule)).status).toBe(204);
    expect((await sessions()).body['totalItems']).toBe(0);
  });

  test('a sign-up that a family counts on is cancelled first, so that they are told', async () => {
    const session = (await newSession(pb.staff, catalogue))['id'];
    const [coming, over] = [signupBody({ session }), signupBody({ session })];
    for (const body of [coming, over]) await pb.site.post('/api/site/signups', body);
    const refused = await remove('signups', String(coming['id']));
    expect([refused.status, refused.body['message']]).toEqual([
      400,
      expect.stringMatching(/Avboka den först.*cancelled/),
    ]);
    await change(pb.staff, 'signups', String(coming['id']), { status: 'cancelled' });
    expect((await remove('signups', String(coming['id']))).status).toBe(204);
    await change(pb.staff, 'sessions', session, { local_date: inDays(-1) });
    expect((await remove('signups', String(over['id']))).status).toBe(204);
  });

  test('a generated session is cancelled, because it would come back', async () => {
    const schedule = (await newSchedule(pb.staff, catalogue))['id'];
    const found = await pb.staff.get(`/api/collections/sessions/records?filter=(schedule='${schedule}')`);
    const answer = await remove('sessions', found.body['items'][0]?.['id'] ?? '');
    expect([answer.status, answer.body['message']]).toEqual([
      400,
      expect.stringMatching(/Ställ in det i stället/),
    ]);
  });
});

test('helpers under 18 and trainees are never counted, whatever staff tick', async () => {
  const session = (await newSession(pb.staff, catalogue))['id'];
  for (const role of ['trainee', 'young_helper', 'leader']) {
    const shift = await create(pb.staff, 'shifts', {
      session,
      role,
      status: 'confirmed',
      counts_as_adult: true,
    });
    expect(shift['counts_as_adult']).toBe(role === 'leader');
  }
  const counts = await pb.guest.get(`/api/collections/session_supervision/records/${session}`);
  expect(counts.body).toMatchObject({ counted: 1, confirmed: 1, absent: 0 });
});

test('a session stores its instants by the Swedish clock', async () => {
  const winter = await newSession(pb.staff, catalogue, { local_date: '2028-03-25' });
  const summer = await newSession(pb.staff, catalogue, { local_date: '2028-03-26' });
  expect([winter['starts_at'], summer['starts_at']]).toEqual([
    '2028-03-25 16:00:00.000Z',
    '2028-03-26 15:00:00.000Z',
  ]);
  await change(pb.staff, 'sessions', summer['id'], { local_date: '2028-10-29' });
  const moved = await pb.staff.get(`/api/collections/sessions/records/${summer['id']}`);
  expect(moved.body['starts_at']).toBe('2028-10-29 16:00:00.000Z');
});

test('the map takes only an https address of pictures, and says whose they are', async () => {
  const save = (fields: Record<string, unknown>) =>
    pb.staff.patch('/api/collections/site_settings/records/sitesettings001', fields);
  const refused = await save({ map_tiles_url: 'http://kartor.example.se/{z}/{x}/{y}.png' });
  expect(refused.status).toBe(400);
  expect(refused.body['data']['map_tiles_url']['message']).toMatch(/^Adressen ska börja med https/);
  expect(refused.body['data']['map_attribution']['message']).toMatch(/^Skriv vem kartan kommer från/);
  const taken = {
    map_tiles_url: 'https://kartor.example.se/{z}/{x}/{y}.png',
    map_attribution: '© Kartverket',
  };
  expect((await save(taken)).status).toBe(200);
  expect((await save({ map_tiles_url: '', map_attribution: '' })).status).toBe(200);
});
