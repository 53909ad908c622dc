import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, itemsOf, type Api, type Json } from '../../support/api.ts';
import {
  addAdults,
  create,
  newSchedule,
  newSession,
  signupBody,
  smallCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

/**
 * Names of participants are for the activity's own staff, by every door: two activities, one leader's own and one of
 * others', each with a session and a course.
 */

let pb: PocketBaseWithRoles;
let leader: StaffAccount;
let other: StaffAccount;
/** What of the others' activity must never be in an answer to the leader. */
const THEIRS = /Signe|Sixten|Karin Främmande|070-?174 ?06 ?77|karin@|070-?174 ?06 ?78/;
const ids: Record<string, string> = {};
const at = (collection: string, id = '') => `/api/collections/${collection}/records${id && `/${id}`}`;
const coded = encodeURIComponent;

beforeAll(async () => {
  pb = await testPocketBase();
  const { staff } = pb;
  const catalogue = await smallCatalogue(staff);
  leader = await staffAccount(pb, 'ledare@example.se');
  other = await staffAccount(pb, 'annan@example.se', '');
  const adult = await create(staff, 'staff', {
    first_name: 'Amina',
    role: 'leader',
    active: true,
    account: other.id,
  });
  const copy = fieldsOf(await staff.get(at('activities', catalogue.activity)));
  const activity = async (title: string, managers: string[], more = {}) =>
    (
      await create(staff, 'activities', {
        ...copy,
        id: undefined,
        title,
        slug: '',
        status: 'draft',
        managers,
        ...more,
      })
    )['id'];
  const publish = (id: string) => staff.patch(at('activities', id), { status: 'published' });
  const session = async (of: string) => {
    const { id } = await newSession(staff, { ...catalogue, activity: of });
    await addAdults(staff, id, 2);
    return id as unknown as string;
  };

  ids['own'] = await activity('Egen', [leader.id]);
  ids['theirs'] = await activity('Deras', []);
  ids['course'] = await activity('Deras kurs', [], { signup_mode: 'course' });
  ids['ownSession'] = await session(ids['own']);
  ids['session'] = await session(ids['theirs']);
  ids['schedule'] = (
    await newSchedule(staff, { ...catalogue, activity: ids['course'] }, { usual_staff: [adult['id']] })
  )['id'];
  for (const id of [ids['own'], ids['theirs'], ids['course']]) await publish(id);

  const karin = {
    guardian_name: 'Karin Främmande',
    guardian_email: 'karin@example.se',
    guardian_phone: '070-174 06 77',
  };
  const sign = async (id: string, more: Record<string, unknown>) => {
    const token = id.slice(2).padStart(64, '0');
    const answer = await pb.site.post('/api/site/signups', signupBody({ id, token_hash: token, ...more }));
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return id;
  };
  ids['mine'] = await sign('su0000000000011', {
    session: ids['ownSession'],
    first_name: 'Egil',
    guardian_name: 'Mona Egen',
    guardian_phone: '070-174 06 41',
  });
  ids['signup'] = await sign('su0000000000012', { session: ids['session'], first_name: 'Signe', ...karin });
  ids['inCourse'] = await sign('su0000000000013', {
    session: '',
    schedule: ids['schedule'],
    first_name: 'Sixten',
    ...karin,
  });
  await sign('su0000000000014', {
    session: ids['session'],
    first_name: 'Signe',
    ...karin,
    guardian_email: '',
    guardian_phone: '070-174 06 78',
  });
  ids['approval'] = (
    await create(staff, 'approvals', { signup: ids['signup'], purpose: 'photos', how: 'phone' })
  )['id'];
  const mails = (await staff.get(`${at('mail_outbox')}?filter=${coded(`signup='${ids['signup']}'`)}`)).body[
    'items'
  ];
  ids['mail'] = mails[0]?.['id'] ?? '';
  // A family without e-mail that must be phoned.
  await staff.patch(at('sessions', ids['session']), { status: 'cancelled', public_note: 'Ledaren är sjuk' });
});
afterAll(() => pb.remove());

const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);

describe('of others, an answer to the leader holds nothing', () => {
  const doors: [method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown][] = [
    ...['signups', 'SIGNUPS', 'tf_signups', '%73ignups', 'approvals', 'mail_outbox'].map(
      (name): ['GET', string] => ['GET', `/api/collections/${name}/records?perPage=500`],
    ),
    ['GET', at('signups', '{signup}')],
    ['GET', at('Signups', '{inCourse}')],
    ['GET', at('approvals', '{approval}')],
    ['GET', `${at('approvals', '{approval}')}?expand=signup`],
    ['GET', at('mail_outbox', '{mail}')],
    ['PATCH', at('signups', '{signup}'), { contact_me: true }],
    ['PATCH', at('signups', '{inCourse}'), {}],
    ['PATCH', at('mail_outbox', '{mail}'), { status: 'waiting' }],
    ['PATCH', at('approvals', '{approval}'), {}],
    ['DELETE', at('signups', '{signup}')],
    [
      'POST',
      at('signups'),
      { ...signupBody({}), session: '{session}', first_name: 'Ny', guardian_phone: '070-174 06 99' },
    ],
    ['POST', `${at('approvals')}?expand=signup`, { signup: '{signup}', purpose: 'photos', how: 'phone' }],
    ...['sessions', 'schedules', 'activities', 'venues'].flatMap((name): ['GET', string][] => [
      [
        'GET',
        `${at(name)}?expand=signups_via_session,signups_via_schedule,sessions_via_activity.signups_via_session`,
      ],
      ['GET', `${at(name)}?expand=sessions_via_schedule.signups_via_session,held_places_via_session`],
    ]),
    [
      'PATCH',
      `${at('activities', '{theirs}')}?expand=sessions_via_activity.signups_via_session`,
      { summary: 'Ny.' },
    ],
    ['GET', `${at('shifts')}?expand=session.signups_via_session`],
    [
      'POST',
      '/api/collections/_superusers/auth-refresh?expand=activities_via_managers.organiser.activities_via_organiser.sessions_via_activity.signups_via_session',
    ],
    [
      'POST',
      '/api/collections/_Superusers/auth-with-password?expand=activities_via_managers.organiser.activities_via_organiser.sessions_via_activity.signups_via_session',
      { identity: 'ledare@example.se', password: 'lösenord-för-prov' },
    ],
    ['GET', '/api/staff/overview'],
    ['GET', '/api/staff/sessions/{session}'],
    ['GET', '/api/staff/sessions/{session}/participants'],
    ['POST', '/api/staff/closures/preview', { kind: 'session', session: '{session}' }],
  ];
  test.each(doors)('%s %s', async (method, path, body) => {
    const sent = body && JSON.parse(filled(JSON.stringify(body)));
    for (const api of [leader]) {
      const answer =
        method === 'GET'
          ? await api.get(filled(path))
          : method === 'POST'
            ? await api.post(filled(path), sent)
            : method === 'PATCH'
              ? await api.patch(filled(path), sent)
              : await api.delete(filled(path));
      expect(JSON.stringify(answer.body)).not.toMatch(THEIRS);
      if (path.includes('/auth-'))
        expect([answer.status, answer.body['record']['expand']]).toEqual([200, undefined]);
      // Where a row is named, the answer is a refusal and not an empty row to save back.
      if (/signup\}|inCourse\}|mail\}|approval\}/.test(path)) expect(answer.status).toBe(403);
    }
    expect((await pb.staff.get(at('signups', ids['signup']))).body).toMatchObject({
      first_name: 'Signe',
      contact_me: false,
    });
  });
});

/** A filter that is true for the others' family and one that is not: an answer must not tell them apart. */
describe('nor can it be guessed', () => {
  const guesses: [collection: string, right: string, wrong: string][] = [
    ['signups', "first_name~'Signe'", "first_name~'Xerxes'"],
    ['signups', "guardian_phone='070-174 06 77' || id=''", "guardian_phone='070-174 06 00' || id=''"],
    ['signups', "first_name~'Signe') || (first_name~'Signe'", "first_name~'Xerxes') || (first_name~'Xerxes'"],
    [
      'signups',
      "first_name~'a\\\\' || first_name~'Signe' || ''='",
      "first_name~'a\\\\' || first_name~'Xerxes' || ''='",
    ],
    ['signups', "first_name~'Signe' // '", "first_name~'Xerxes' // '"],
    ['approvals', "signup.first_name~'Signe'", "signup.first_name~'Xerxes'"],
    ['mail_outbox', "to~'karin'", "to~'xerxes'"],
    ['mail_outbox', "@collection.signups.first_name?~'Signe'", "@collection.signups.first_name?~'Xerxes'"],
    ['sessions', "signups_via_session.first_name?~'Signe'", "signups_via_session.first_name?~'Xerxes'"],
    [
      'schedules',
      "signups_via_schedule.guardian_name?~'Karin'",
      "signups_via_schedule.guardian_name?~'Xerxes'",
    ],
    [
      'activities',
      "sessions_via_activity.signups_via_session.first_name?~'Signe'",
      "sessions_via_activity.signups_via_session.first_name?~'X'",
    ],
    ['activities', "@collection.mail_outbox.to?~'karin'", "@collection.mail_outbox.to?~'xerxes'"],
    [
      'areas',
      "@collection.signups.first_name:lower?~'signe'",
      "@collection.signups.first_name:lower?~'xerxes'",
    ],
    ['staff', "account.email~'annan'", "account.email~'xerxes'"],
    ['activities', "managers.tokenKey?~'a'", "managers.tokenKey?~'!'"],
    ['_superusers', "email~'annan'", "email~'xerxes'"],
    ['lotteries', "secret~'a'", "secret~'!'"],
  ];
  test.each(guesses)('%s: %s', async (collection, right, wrong) => {
    const ask = async (filter: string) => {
      const { status, body } = await leader.get(`${at(collection)}?filter=${coded(filter)}`);
      return [status, body['totalItems'], body['items'], body['message']];
    };
    expect(await ask(right)).toEqual(await ask(wrong));
    const twice = await leader.get(`${at(collection)}?filter=&filter=${coded(right)}`);
    expect(JSON.stringify(twice.body)).not.toMatch(THEIRS);
  });

  test.each(['signups_via_session.first_name', '-@collection.signups.first_name', 'managers.email'])(
    'by sorting: %s',
    async (sort) => {
      const name = sort === 'managers.email' ? 'activities' : 'sessions';
      expect((await leader.get(`${at(name)}?sort=${coded(sort)}`)).status).toBe(403);
    },
  );

  test('nor listened to', async () => {
    const answer = await leader.post('/api/realtime', { clientId: 'x', subscriptions: ['signups/*'] });
    expect(answer.status).toBe(403);
  });
});

test('the own families are there: listed, found, opened, saved, expanded from', async () => {
  const list = async (query: string) => (await leader.get(`${at('signups')}?${query}`)).body['items'];
  const names = (items: Json) => itemsOf(items).map((item) => item['first_name']);
  expect(names(await list(''))).toEqual(['Egil']);
  expect(
    names(await list(`filter=${coded("first_name?~'egil'||token_hash?~'egil'||session?~'egil'")}`)),
  ).toEqual(['Egil']);
  expect(
    names(
      await list(`filter=${coded("first_name~'Egil' && (school_year>1 || contact_me=true)")}&sort=-created`),
    ),
  ).toEqual(['Egil']);
  const one = await leader.get(`${at('signups', ids['mine'])}?expand=session`);
  expect(one.body['expand']['session']['id']).toBe(ids['ownSession']);
  expect((await leader.patch(at('signups', ids['mine']), one.body)).status).toBe(200);
  const mails = (await leader.get(at('mail_outbox'))).body['items'];
  expect(itemsOf(mails).map((mail) => mail['signup'])).toEqual([ids['mine']]);
  expect((await leader.get(at('mail_outbox', mails[0]?.['id']))).status).toBe(200);
  const add = {
    session: ids['ownSession'],
    first_name: 'Ture',
    school_year: 5,
    guardian_name: 'Bo',
    guardian_phone: '070-174 06 42',
  };
  expect((await leader.post(at('signups'), add)).status).toBe(200);
});

test('a letter is not turned into one about another family', async () => {
  const [mail] = itemsOf((await leader.get(at('mail_outbox'))).body['items']);
  for (const change of [{ signup: ids['signup'] }, { to: 'min@example.se' }, { data: {} }]) {
    expect((await leader.patch(at('mail_outbox', mail?.['id']), change)).status).toBe(403);
  }
});

test('a session with families is not brought to an own activity', async () => {
  const answer = await leader.patch(at('sessions', ids['session']), { activity: ids['own'] });
  expect(answer.status).toBe(400);
  expect(answer.body['data']['activity']['message']).toContain('Bara de som har hand om aktiviteten');
});

test("a course's usual staff see its families, by its schedule", async () => {
  const names = async (api: Api) =>
    itemsOf((await api.get(at('signups'))).body['items']).map((one) => one['first_name']);
  expect(await names(other)).toEqual(['Sixten']);
});

test('a family without e-mail: the number to who may phone, to others how many there are and who can', async () => {
  const overview = async (api: Api) => (await api.get('/api/staff/overview')).body;
  const own = (await overview(pb.staff))['familiesToPhone'];
  expect(itemsOf(own).map((family) => family['phone'])).toEqual(['070-174 06 78']);
  const forLeader = await overview(leader);
  expect(forLeader['familiesToPhone']).toEqual([]);
  expect(forLeader['familiesOfOthers']).toEqual([{ activity: 'Deras', count: 1, who: [] }]);
  const phoned = { updatedAt: own[0]?.['updatedAt'] };
  const path = `/api/staff/notices/${own[0]?.['id']}/phoned`;
  expect((await leader.post(path, phoned)).body).toEqual({ reason: 'not_yours' });
  await pb.staff.patch(at('activities', ids['theirs']), { managers: [other.id] });
  expect((await overview(leader))['familiesOfOthers'][0]?.['who']).toEqual(['Amina']);
  expect(itemsOf((await overview(other))['familiesToPhone']).map((family) => family['phone'])).toEqual([
    '070-174 06 78',
  ]);
  expect((await other.post(path, phoned)).status).toBe(200);
});
