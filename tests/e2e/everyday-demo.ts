import { clockTimeOf } from '../../src/domain/clock-time.ts';
import { weekdayOf, WEEKDAYS } from '../../src/domain/local-date.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import { DEMO_STAFF_ACCOUNT } from '../../pocketbase/demo/staff.ts';
import { venueId } from '../../pocketbase/demo/venues.ts';
import { itemsOf, type Api } from '../support/api.ts';
import { change, create, inDays, newSchedule, newSession, signupBody, today } from '../support/catalogue.ts';
import { inDatabase } from '../support/erasing.ts';
import type { World } from '../support/world.ts';

/** What the everyday tasks are done with, beside the demo municipality. */
export interface EverydayDemo {
  /** Of the activity that most tasks are about. */
  readonly activity: string;
  /** Going on now, with participants of whom two families have no e-mail. */
  readonly door: string;
  /** Coming ones of the schedule, with participants, the first first. */
  readonly coming: readonly { readonly id: string; readonly date: string }[];
  /** An activity that nobody has signed up to; tomorrow it has one adult where two are needed. */
  readonly finished: string;
  /** A quarter of an hour of the session at the door has gone: who is not there is asked for. */
  readonly isLate: boolean;
  /** Names of the municipality's own, which are no words of the interface. */
  readonly names: readonly string[];
}

export const TITLE = 'Fotoklubben';
/** What else there is: nobody has signed up to it, and nobody has confirmed its facts. */
export const OTHER_TITLE = 'Höstens filmklubb';
export const ADULT = 'Robin';

const CHILDREN = ['Alva', 'Elis', 'Hilma', 'Ibrahim', 'Juni', 'Milo', 'Stella', 'Ture'];
/** At each coming session with participants. */
export const FAMILIES_OF_ONE = 5;
const WITHOUT_EMAIL = new Set(['Juni', 'Ture']);
const LEAST_MINUTES_LATE = 20;
const EVENING = { start_time: '20:15', end_time: '21:30', staffed_from: '20:15', staffed_to: '21:30' };

let families = 0;

async function signUp(world: World, session: string, children: readonly string[]): Promise<void> {
  for (const first_name of children) {
    families += 1;
    const number = String(families).padStart(2, '0');
    const fields = {
      id: `everyday${String(families).padStart(7, '0')}`,
      token_hash: `e${String(families).padStart(63, '0')}`,
      session,
      first_name,
      school_year: 8,
      guardian_phone: `070-174 06 ${number}`,
      guardian_email: WITHOUT_EMAIL.has(first_name) ? '' : `familj${number}@demo.example`,
    };
    const answer = await world.pb.site.post('/api/site/signups', signupBody(fields));
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
}

/** Lets a session have begun some minutes ago. @returns whether it has, for there is no time before midnight */
function beginNow(world: World, session: string): boolean {
  const now = wallClockOf(Date.now()).minutes;
  const begun = Math.max(0, Math.floor((now - LEAST_MINUTES_LATE) / 15) * 15);
  const start = clockTimeOf(begun);
  const end = clockTimeOf(Math.min(begun + 120, 24 * 60 - 1));
  inDatabase(world.pb, (database) => {
    const set = 'local_date = ?, start_time = ?, end_time = ?, staffed_from = ?, staffed_to = ?';
    database.prepare(`UPDATE sessions SET ${set} WHERE id = ?`).run(today(), start, end, start, end, session);
  });
  return now - begun >= LEAST_MINUTES_LATE;
}

/** Every name that staff have given something, and those of people. */
async function namesIn(staff: Api): Promise<string[]> {
  const fields = {
    activities: 'title',
    venues: 'name',
    staff: 'first_name',
    organisers: 'name',
    categories: 'name',
  };
  const names: string[] = [...CHILDREN];
  for (const [collection, field] of Object.entries({ ...fields, areas: 'name' })) {
    const found = await staff.get(`/api/collections/${collection}/records?perPage=500&fields=${field}`);
    names.push(...itemsOf(found.body['items'] ?? ([] as never)).map((row) => String(row[field])));
  }
  return names;
}

const adult = (session: string, staff: string) => ({
  session,
  staff,
  role: 'youth_leader',
  status: 'confirmed',
  counts_as_adult: true,
});

/** Adds to a demo what the everyday tasks need at every hour of every day: one activity with all that can happen to it. */
export async function everydayDemo(world: World): Promise<EverydayDemo> {
  const { staff } = world.pb;
  const first = async (collection: string, filter: string): Promise<string> => {
    const found = await staff.get(
      `/api/collections/${collection}/records?perPage=1&filter=${encodeURIComponent(filter)}`,
    );
    return String(found.body['items']?.[0]?.['id']);
  };
  const venue = venueId('plathus');
  const person = { role: 'youth_leader', active: true };
  const robin = (await create(staff, 'staff', { ...person, first_name: ADULT }))['id'];
  const account = await first('_superusers', `email = "${DEMO_STAFF_ACCOUNT.email}"`);
  const fields = {
    summary: 'Ta bilder tillsammans och lär dig av varandra.',
    categories: [await first('categories', 'name ~ "Skapa"')],
    organiser: await first('organisers', 'kind = "municipality"'),
    school_year_from: 7,
    school_year_to: 9,
    older_youths: 'no',
    price_kind: 'free',
    stay_rule: 'stays',
    responsible_role: 'Fritidsledare',
    phone: '070-174 06 21',
    signup_mode: 'session',
    managers: [account],
    status: 'draft',
  };
  const activity = (
    await create(staff, 'activities', { ...fields, title: TITLE, supervision_confirmed_on: today() })
  )['id'];
  const weekly = {
    ...EVENING,
    weekdays: [WEEKDAYS[weekdayOf(inDays(3)) - 1]],
    valid_from: inDays(3),
    valid_until: inDays(45),
    usual_staff: [DEMO_STAFF_ACCOUNT.adult, robin],
  };
  await newSchedule(staff, { activity, venue }, weekly);
  const door = (await newSession(staff, { activity, venue }, { ...early, local_date: inDays(1) }))['id'];
  await change(staff, 'activities', activity, { status: 'published' });
  for (const who of [DEMO_STAFF_ACCOUNT.adult, robin]) await create(staff, 'shifts', adult(door, who));
  const finished = (await create(staff, 'activities', { ...fields, title: OTHER_TITLE }))['id'];
  const short = (await newSession(staff, { activity: finished, venue }, { ...late, local_date: inDays(1) }))[
    'id'
  ];
  await create(staff, 'shifts', adult(short, robin));
  await change(staff, 'activities', finished, { status: 'published' });

  const query = `perPage=3&sort=local_date&filter=${encodeURIComponent(`activity = "${activity}" && schedule != ""`)}`;
  const generated = await staff.get(`/api/collections/sessions/records?${query}`);
  const coming = itemsOf(generated.body['items'] ?? ([] as never)).map((row) => ({
    id: String(row['id']),
    date: String(row['local_date']),
  }));
  for (const { id } of coming.slice(0, 2)) await signUp(world, id, CHILDREN.slice(0, FAMILIES_OF_ONE));
  await signUp(world, door, CHILDREN);
  const isLate = beginNow(world, door);
  // A save tells the site what the database alone knew.
  await change(staff, 'sessions', door, { room_places: 12 });
  return { activity, door, coming, finished, isLate, names: await namesIn(staff) };
}

/** Hours in which nobody in the demo works. */
const early = { start_time: '06:00', end_time: '07:30', staffed_from: '06:00', staffed_to: '07:30' };
const late = { start_time: '20:45', end_time: '21:45', staffed_from: '20:45', staffed_to: '21:45' };
