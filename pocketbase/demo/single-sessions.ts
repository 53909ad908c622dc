import { addDays, mondayOf, WEEKDAYS } from '../../src/domain/local-date.ts';
import type { Weekday } from '../../src/domain/local-date.ts';
import { activityId, activityOf } from './activities.ts';
import type { ActivityKey } from './activities.ts';
import { numberedId } from './records.ts';
import type { DemoRecord } from './records.ts';
import { SIGNUP_OPENS_DAYS } from './schedules.ts';
import { countsAsAdult, staffId, staffRole } from './staff.ts';
import type { StaffKey } from './staff.ts';
import { venueId } from './venues.ts';
import type { VenueKey } from './venues.ts';

interface SingleSession {
  readonly activity: ActivityKey;
  readonly venue: VenueKey;
  readonly date: string;
  readonly open: readonly [from: string, to: string];
  readonly note?: string;
  readonly places: number;
  readonly leastAdults: number;
  readonly youthsPerAdult?: number;
  readonly staff: readonly StaffKey[];
}

/** The first such weekday on or after a local date. */
function nextWeekday(weekday: Weekday, from: string): string {
  const inSameWeek = addDays(mondayOf(from), WEEKDAYS.indexOf(weekday));
  return inSameWeek >= from ? inSameWeek : addDays(inSameWeek, 7);
}

function singleSessions(today: string): readonly SingleSession[] {
  const discoDate = nextWeekday('fri', addDays(today, 6));
  const disco = {
    activity: 'disco',
    venue: 'svangrum',
    date: discoDate,
    places: 80,
    leastAdults: 3,
    staff: ['kofi', 'petra', 'arvid', 'rosa'],
  } as const;
  return [
    {
      activity: 'ute',
      venue: 'tallkott',
      date: today,
      open: ['17:00', '21:00'],
      places: 40,
      leastAdults: 2,
      staff: ['kofi', 'petra'],
    },
    {
      activity: 'ute',
      venue: 'rullen',
      date: nextWeekday('wed', addDays(today, 1)),
      open: ['20:00', '22:30'],
      places: 40,
      leastAdults: 2,
      staff: ['petra', 'kofi'],
    },
    {
      activity: 'turnerin',
      venue: 'kvarnen',
      date: nextWeekday('sat', addDays(today, 3)),
      open: ['12:00', '17:00'],
      places: 32,
      leastAdults: 2,
      staff: ['arvid', 'rosa'],
    },
    { ...disco, open: ['17:00', '18:30'], note: 'Första passet är för åk 1–3.' },
    { ...disco, open: ['19:00', '20:30'], note: 'Andra passet är för åk 4–6.' },
    {
      activity: 'utflykt',
      venue: 'lyktan',
      date: nextWeekday('sat', addDays(today, 10)),
      open: ['08:30', '17:30'],
      note: 'Vi träffas utanför Lyktan. Bussen går klockan nio.',
      places: 20,
      leastAdults: 2,
      youthsPerAdult: 10,
      staff: ['kofi', 'petra'],
    },
    {
      activity: 'sovaute',
      venue: 'bryggan',
      date: nextWeekday('sat', addDays(today, 17)),
      open: ['15:00', '23:59'],
      note: 'Vi sover kvar. Vuxna är med hela natten, och du hämtas på söndagen klockan tio.',
      places: 12,
      leastAdults: 3,
      youthsPerAdult: 5,
      staff: ['rosa', 'arvid', 'kofi'],
    },
    {
      activity: 'studio',
      venue: 'svangrum',
      date: nextWeekday('sun', addDays(today, 12)),
      open: ['11:00', '15:00'],
      places: 8,
      leastAdults: 2,
      staff: ['rosa', 'arvid'],
    },
    {
      activity: 'robotar',
      venue: 'plathus',
      date: nextWeekday('sun', addDays(today, 4)),
      open: ['12:00', '16:00'],
      places: 10,
      leastAdults: 2,
      staff: ['kofi', 'petra'],
    },
  ];
}

function sessionRecord(session: SingleSession, id: string): DemoRecord {
  const [start, end] = session.open;
  const signsUp = activityOf(session.activity).signup === 'session';
  return {
    collection: 'sessions',
    id,
    fields: {
      activity: activityId(session.activity),
      schedule: '',
      venue: venueId(session.venue),
      local_date: session.date,
      start_time: start,
      end_time: end,
      unstaffed: false,
      staffed_from: start,
      staffed_to: end,
      status: 'planned',
      public_note: session.note ?? '',
      room_places: session.places,
      least_adults: session.leastAdults,
      youths_per_adult: session.youthsPerAdult ?? 0,
      signup_opens_at: signsUp ? `${addDays(session.date, -SIGNUP_OPENS_DAYS)} 08:00` : '',
      signup_closes_at: signsUp ? `${addDays(session.date, -1)} 20:00` : '',
    },
  };
}

/** The sessions of an activity without a schedule, by their ids. @param today local date YYYY-MM-DD */
export function singleSessionsOf(activity: ActivityKey, today: string): readonly string[] {
  return singleSessions(today).flatMap((session, index) =>
    session.activity === activity ? [numberedId('ses', index + 1)] : [],
  );
}

/** Sessions without a schedule, each followed by its confirmed shifts. @param today local date YYYY-MM-DD */
export function singleSessionRecords(today: string): readonly DemoRecord[] {
  let shifts = 0;
  return singleSessions(today).flatMap((session, index) => {
    const sessionId = numberedId('ses', index + 1);
    const shiftRecords = session.staff.map((person, position): DemoRecord => {
      shifts += 1;
      const role = staffRole(person);
      return {
        collection: 'shifts',
        id: numberedId('shi', shifts),
        fields: {
          session: sessionId,
          staff: staffId(person),
          role,
          status: 'confirmed',
          counts_as_adult: countsAsAdult(role),
          responsible: position === 0,
        },
      };
    });
    return [sessionRecord(session, sessionId), ...shiftRecords];
  });
}
