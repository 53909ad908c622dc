import { addDays } from '../../src/domain/local-date.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import type { Api, Json } from './api.ts';

/** A small published catalogue made through the API, as staff would make it. */
export interface TestCatalogue {
  readonly area: string;
  readonly category: string;
  readonly organiser: string;
  readonly venue: string;
  readonly activity: string;
}

export const today = () => wallClockOf(Date.now()).date;
export const inDays = (days: number) => addDays(today(), days);

/** Creates a record and returns it; fails loudly when the API refuses. */
export async function create(api: Api, collection: string, fields: Record<string, unknown>): Promise<Json> {
  const answer = await api.post(`/api/collections/${collection}/records`, fields);
  if (answer.status !== 200) {
    throw new Error(`${collection}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

export async function change(api: Api, collection: string, id: string, fields: Record<string, unknown>) {
  const answer = await api.patch(`/api/collections/${collection}/records/${id}`, fields);
  if (answer.status !== 200) {
    throw new Error(`${collection}/${id}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}

export const ACTIVITY = {
  title: 'Innebandy för alla',
  summary: 'Korta matcher, alla får spela.',
  school_year_from: 4,
  school_year_to: 6,
  older_youths: 'no',
  price_kind: 'free',
  stay_rule: 'stays',
  responsible_role: 'Fritidsledare',
  phone: '070-174 06 21',
  signup_mode: 'session',
  status: 'draft',
};

/**
 * Area, category, organiser, venue and one published activity with a session far ahead. Freed places are given at once
 * there: a test of offers turns them on.
 */
export async function smallCatalogue(
  staff: Api,
  activity: Record<string, unknown> = {},
): Promise<TestCatalogue> {
  await change(staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  const area = (await create(staff, 'areas', { name: 'Jämshög' }))['id'];
  const category = (
    await create(staff, 'categories', { name: 'Idrott och rörelse', icon: 'Lightning', color: 'sport' })
  )['id'];
  const organiser = (await create(staff, 'organisers', { name: 'Fritid', kind: 'municipality' }))['id'];
  const venue = (
    await create(staff, 'venues', {
      name: 'Kvarnen',
      kind: 'youth_centre',
      status: 'published',
      area,
      organiser,
    })
  )['id'];
  const made = await create(staff, 'activities', {
    ...ACTIVITY,
    categories: [category],
    organiser,
    ...activity,
  });
  const catalogue = { area, category, organiser, venue, activity: made['id'] };
  await newSession(staff, catalogue, { local_date: inDays(60) });
  await change(staff, 'activities', made['id'], { status: 'published' });
  return catalogue;
}

export const SESSION = {
  start_time: '17:00',
  end_time: '18:30',
  staffed_from: '17:00',
  staffed_to: '18:30',
  status: 'planned',
  room_places: 10,
  least_adults: 2,
};

export async function newSession(
  staff: Api,
  { activity, venue }: Pick<TestCatalogue, 'activity' | 'venue'>,
  fields: Record<string, unknown> = {},
): Promise<Json> {
  return create(staff, 'sessions', { ...SESSION, local_date: inDays(7), activity, venue, ...fields });
}

/** Puts nameless adults who count on a session; their shifts' ids. */
export async function addAdults(staff: Api, session: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const shift = { session, role: 'leader', status: 'planned', counts_as_adult: true };
    ids.push((await create(staff, 'shifts', shift))['id']);
  }
  return ids;
}

export const SCHEDULE = {
  weekdays: ['tue'],
  start_time: '17:00',
  end_time: '18:30',
  staffed_from: '17:00',
  staffed_to: '18:30',
  every_n_weeks: 1,
  term_rule: 'always',
  runs_on_red_days: true,
  room_places: 20,
  least_adults: 2,
};

export async function newSchedule(
  staff: Api,
  { activity, venue }: Pick<TestCatalogue, 'activity' | 'venue'>,
  fields: Record<string, unknown> = {},
): Promise<Json> {
  return create(staff, 'schedules', { ...SCHEDULE, valid_from: today(), activity, venue, ...fields });
}

/** A promise of this year, as staff would write it. */
export const PROMISE = {
  title: 'Vi lovar vuxna där unga är',
  promised_by: 'both',
  theme: 'adult_presence',
  text: 'Det ska finnas vuxna.',
  for_whom: 'Barn och unga',
  from_date: `${today().slice(0, 4)}-01-01`,
  to_date: `${today().slice(0, 4)}-12-31`,
  status: 'ongoing',
  published: true,
};

let signupNumber = 0;

/** A sign-up as the site sends it. */
export function signupBody(fields: Record<string, unknown> = {}): Record<string, unknown> {
  signupNumber += 1;
  return {
    id: `su${String(signupNumber).padStart(13, '0')}`,
    token_hash: String(signupNumber).padStart(64, '0'),
    session: '',
    schedule: '',
    first_name: 'Alva',
    school_year: 5,
    guardian_name: 'Kim Lind',
    guardian_phone: '070-174 06 61',
    guardian_email: 'kim@example.se',
    contact_me: false,
    ...fields,
  };
}
