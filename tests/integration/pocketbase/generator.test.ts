import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redDayName } from '../../../src/domain/holidays.ts';
import { addDays, eachDate, weekdayOf } from '../../../src/domain/local-date.ts';
import type { Json } from '../../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  signupBody,
  smallCatalogue,
  today,
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

interface Session {
  id: string;
  local_date: string;
  start_time: string;
  status: string;
  room_places: number;
}

async function sessionsOf(schedule: string): Promise<Session[]> {
  const answer = await pb.staff.get(
    `/api/collections/sessions/records?perPage=500&sort=local_date&filter=(schedule='${schedule}')`,
  );
  return answer.body['items'] as unknown as Session[];
}
const datesOf = async (schedule: string) => (await sessionsOf(schedule)).map((session) => session.local_date);
const tuesdays = () => eachDate(inDays(0), inDays(112)).filter((date) => weekdayOf(date) === 2);
const schedule = async (fields: Record<string, unknown> = {}) =>
  (
    await newSchedule(pb.staff, catalogue, {
      start_time: '23:00',
      end_time: '23:59',
      staffed_from: '23:00',
      staffed_to: '23:59',
      ...fields,
    })
  )['id'] as string;

describe('saving a schedule', () => {
  test('makes its sessions for 16 weeks, each with the usual staff', async () => {
    const staff: string[] = [];
    for (const first_name of ['Amina', 'Jonas']) {
      staff.push((await create(pb.staff, 'staff', { first_name, role: 'leader', active: true }))['id']);
    }
    const id = await schedule({ usual_staff: staff });
    expect(await datesOf(id)).toEqual(tuesdays());
    const [first] = await sessionsOf(id);
    const shifts = await pb.staff.get(
      `/api/collections/shifts/records?filter=(session='${first?.id}')&sort=-responsible`,
    );
    expect(shifts.body['items']).toMatchObject([
      { staff: staff[0], responsible: true, counts_as_adult: true, status: 'planned' },
      { staff: staff[1], responsible: false, counts_as_adult: true, status: 'planned' },
    ]);
  });

  test('with other usual staff changes the shifts that nobody has touched', async () => {
    const [first, second] = await Promise.all(
      ['Amina', 'Jonas'].map(async (first_name) => {
        return (await create(pb.staff, 'staff', { first_name, role: 'leader', active: true }))[
          'id'
        ] as string;
      }),
    );
    const id = await schedule({ usual_staff: [first] });
    const [confirmed, removed, free] = (await sessionsOf(id)).slice(-3).map((session) => session.id);
    const shiftsOf = async (session = '') => {
      const found = await pb.staff.get(`/api/collections/shifts/records?filter=(session='${session}')`);
      return found.body['items'] as unknown as { id: string; staff: string; responsible: boolean }[];
    };
    await change(pb.staff, 'shifts', (await shiftsOf(confirmed))[0]?.id ?? '', { status: 'confirmed' });
    await pb.staff.delete(`/api/collections/shifts/records/${(await shiftsOf(removed))[0]?.id}`);
    await change(pb.staff, 'schedules', id, { usual_staff: [second, first] });
    expect((await shiftsOf(confirmed)).map((shift) => shift.staff)).toEqual([first]);
    expect(await shiftsOf(removed)).toEqual([]);
    const after = await shiftsOf(free);
    expect(after.find((shift) => shift.responsible)?.staff).toBe(second);
    expect(after.map((shift) => shift.staff).toSorted()).toEqual([first, second].toSorted());
    await change(pb.staff, 'schedules', id, {});
    expect((await shiftsOf(free)).map((shift) => shift.id)).toEqual(after.map((shift) => shift.id));
  });

  test('twice makes nothing twice', async () => {
    const id = await schedule();
    const before = await sessionsOf(id);
    await change(pb.staff, 'schedules', id, {});
    expect((await sessionsOf(id)).map((session) => session.id)).toEqual(before.map((session) => session.id));
  });

  test('with a new time moves the sessions that nobody has touched', async () => {
    const id = await schedule();
    const [edited, signedUp, free] = (await sessionsOf(id)).slice(-3);
    await change(pb.staff, 'sessions', edited?.id ?? '', { room_places: 3 });
    await pb.site.post('/api/site/signups', signupBody({ session: signedUp?.id }));
    await change(pb.staff, 'schedules', id, { start_time: '22:00', staffed_from: '22:00', room_places: 12 });
    const after = (await sessionsOf(id))
      .slice(-3)
      .map((session) => [session.id, session.start_time, session.room_places]);
    expect(after).toEqual([
      [edited?.id, '23:00', 3],
      [signedUp?.id, '23:00', 20],
      [free?.id, '22:00', 12],
    ]);
  });

  test('with a last day removes only the free sessions after it', async () => {
    const id = await schedule();
    const [cancelled, ...others] = (await sessionsOf(id)).slice(-3);
    await change(pb.staff, 'sessions', cancelled?.id ?? '', {
      status: 'cancelled',
      public_note: 'Ledaren är sjuk',
    });
    await change(pb.staff, 'schedules', id, { valid_until: inDays(30) });
    const dates = await datesOf(id);
    expect(dates.filter((date) => date > inDays(30))).toEqual([cancelled?.local_date]);
    expect(others.map((session) => dates.includes(session.local_date))).toEqual([false, false]);
  });

  test('never fills the old day of a session that staff moved', async () => {
    const id = await schedule();
    const session = (await sessionsOf(id)).at(-1);
    const newDate = addDays(session?.local_date ?? '', 1);
    await change(pb.staff, 'sessions', session?.id ?? '', {
      local_date: newDate,
      status: 'moved',
      public_note: 'Ny dag',
    });
    await change(pb.staff, 'schedules', id, {});
    const dates = await datesOf(id);
    expect(dates).toContain(newDate);
    expect(dates).not.toContain(session?.local_date);
  });

  test('every other week counts from its first week', async () => {
    const id = await schedule({ every_n_weeks: 2, valid_from: inDays(3) });
    const from = inDays(3);
    const all = tuesdays().filter((date) => date >= from);
    const dates = await datesOf(id);
    expect(dates.length).toBeGreaterThanOrEqual(7);
    for (const [a, b] of dates.slice(1).map((date, i) => [dates[i], date]))
      expect(addDays(a ?? '', 14)).toBe(b);
    expect(all).toEqual(expect.arrayContaining(dates));
  });
});

describe('breaks, red days and closed days', () => {
  test('decide at once which sessions exist', async () => {
    const term = await schedule({ term_rule: 'term' });
    const breaks = await schedule({ term_rule: 'breaks' });
    const always = await schedule();
    const free = tuesdays();
    const [inBreak = '', whenClosed = ''] = [free[4], free[6]];
    expect(await datesOf(breaks)).toEqual([]);
    const day = await create(pb.staff, 'calendar_days', {
      name: 'Lov',
      kind: 'school_break',
      from_date: addDays(inBreak, -1),
      to_date: addDays(inBreak, 3),
    });
    const closed = await create(pb.staff, 'calendar_days', {
      name: 'Städning',
      kind: 'closed',
      from_date: whenClosed,
      to_date: whenClosed,
      venue: catalogue.venue,
    });
    expect(await datesOf(breaks)).toEqual([inBreak]);
    expect(await datesOf(term)).not.toContain(inBreak);
    expect(await datesOf(always)).toContain(inBreak);
    for (const id of [term, breaks, always]) expect(await datesOf(id)).not.toContain(whenClosed);
    for (const record of [day, closed]) {
      await pb.staff.delete(`/api/collections/calendar_days/records/${record['id']}`);
    }
    expect(await datesOf(term)).toEqual(free);
  });

  test('red days run only where staff say so', async () => {
    const everyDay = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] };
    const open = await datesOf(await schedule({ ...everyDay }));
    const usual = await datesOf(await schedule({ ...everyDay, runs_on_red_days: false }));
    const red = open.filter((date) => redDayName(date));
    expect(usual.filter((date) => redDayName(date))).toEqual([]);
    expect(open.length - usual.length).toBeGreaterThanOrEqual(red.length);
  });
});

test('a weekly 17:00 is 17:00 on both sides of each clock change', async () => {
  for (const [sunday, before, after] of [
    ['2027-03-28', '2027-03-21 16:00:00.000Z', '2027-03-28 15:00:00.000Z'],
    ['2027-10-31', '2027-10-24 15:00:00.000Z', '2027-10-31 16:00:00.000Z'],
  ] as const) {
    const at = {
      start_time: '17:00',
      end_time: '18:00',
      staffed_from: '17:00',
      staffed_to: '18:00',
      activity: catalogue.activity,
      venue: catalogue.venue,
      status: 'planned',
      room_places: 5,
      least_adults: 1,
    };
    const made: Json[] = [];
    for (const local_date of [addDays(sunday, -7), sunday])
      made.push(await create(pb.staff, 'sessions', { ...at, local_date }));
    expect(made.map((session) => [session['start_time'], session['starts_at']])).toEqual([
      ['17:00', before],
      ['17:00', after],
    ]);
  }
});

test('drafts get their sessions too, archived activities get none until they come back', async () => {
  const draft = await create(pb.staff, 'activities', {
    title: 'Utkast',
    price_kind: 'free',
    signup_mode: 'drop_in',
    status: 'draft',
    categories: [catalogue.category],
    organiser: catalogue.organiser,
  });
  const where = { activity: draft['id'], venue: catalogue.venue };
  const id = (await newSchedule(pb.staff, where, { valid_from: addDays(today(), 1) }))['id'];
  expect((await datesOf(id)).length).toBeGreaterThan(14);
  await change(pb.staff, 'activities', draft['id'], { status: 'archived' });
  const archived = (await newSchedule(pb.staff, where, { valid_from: addDays(today(), 1) }))['id'];
  expect(await datesOf(archived)).toEqual([]);
  await change(pb.staff, 'activities', draft['id'], { status: 'draft' });
  expect((await datesOf(archived)).length).toBeGreaterThan(14);
});

test('a break with hours of its own opens the house then, once a day, and closes it again when it is taken away', async () => {
  const openHouse = await create(pb.staff, 'activities', {
    title: 'Öppet häng',
    price_kind: 'free',
    signup_mode: 'drop_in',
    status: 'draft',
    categories: [catalogue.category],
    organiser: catalogue.organiser,
  });
  const where = { activity: openHouse['id'], venue: catalogue.venue };
  const [monday, friday] = [
    addDays(inDays(28), 1 - weekdayOf(inDays(28))),
    addDays(inDays(28), 5 - weekdayOf(inDays(28))),
  ];
  const usual = { weekdays: ['tue', 'wed'], term_rule: 'term', valid_from: today() };
  const afternoon = (await newSchedule(pb.staff, where, { ...usual, start_time: '14:00' }))['id'];
  const evening = (await newSchedule(pb.staff, where, usual))['id'];
  const hours = async (id: string) =>
    (await sessionsOf(id))
      .filter(({ local_date }) => local_date >= monday && local_date <= friday)
      .map((session) => [session.local_date, session.start_time]);
  const [tuesday, wednesday] = [addDays(monday, 1), addDays(monday, 2)];
  const sportlov = { name: 'Sportlov', kind: 'school_break', from_date: monday, to_date: friday };
  const everywhere = await create(pb.staff, 'calendar_days', sportlov);
  expect([await hours(afternoon), await hours(evening)]).toEqual([[], []]);
  const own = await create(pb.staff, 'calendar_days', {
    ...sportlov,
    venue: catalogue.venue,
    start_time: '10:00',
    end_time: '16:00',
    staffed_from: '11:00',
  }).catch((error: unknown) => String(error));
  expect(own).toMatch(/staffed_half/);
  const made = await create(pb.staff, 'calendar_days', {
    ...sportlov,
    venue: catalogue.venue,
    start_time: '10:00',
    end_time: '16:00',
  });
  expect(await hours(afternoon)).toEqual([
    [tuesday, '10:00'],
    [wednesday, '10:00'],
  ]);
  expect(await hours(evening)).toEqual([]);
  await pb.staff.delete(`/api/collections/calendar_days/records/${made['id']}`);
  expect(await hours(afternoon)).toEqual([]);
  await pb.staff.delete(`/api/collections/calendar_days/records/${everywhere['id']}`);
  expect([await hours(afternoon), await hours(evening)]).toEqual([
    [
      [tuesday, '14:00'],
      [wednesday, '14:00'],
    ],
    [
      [tuesday, '17:00'],
      [wednesday, '17:00'],
    ],
  ]);
});
