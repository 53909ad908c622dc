/**
 * What the demo municipality offered before the days that it has real sessions of: made of the same schedules, with breaks, sessions
 * called off and adults missing. The same day gives the same history.
 */
import {
  addDays,
  daysBetween,
  mondayOf,
  WEEKDAYS,
  weekdayOf,
  type Weekday,
} from '../../src/domain/local-date.ts';
import { offeredRow, OPEN_DAYS, type OfferedRow } from '../../src/domain/offered-sessions.ts';
import { occurrencesOf, type CalendarEntry, type SchedulePattern } from '../../src/domain/schedule.ts';
import { sessionId } from '../../src/domain/session-plan.ts';
import { activityOf } from './activities.ts';
import { schoolBreaksOf } from './calendar.ts';
import { demoSchedules, staffedHoursOf, type DemoSchedule } from './schedules.ts';
import { validityOf, type Season } from './seasons.ts';
import type { Slot } from './slot.ts';
import { countsAsAdult, staffRole } from './staff.ts';
import { venueAreaId } from './venues.ts';

interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** Of so many sessions one was called off, and one lacked an adult. */
const CANCELLED_ONE_OF = 53;
const SHORT_ONE_OF = 29;
/** Until the end of March a year alone has little to show. */
const DAYS_OF_LAST_YEAR = 90;
const COURSE_DAYS = 10 * 7 - 1;
/** Days of a year, by season; courses have theirs. */
const PARTS: Partial<Record<Season, readonly (readonly [from: string, until: string])[]>> = {
  school_year: [['01-01', '12-31']],
  winter: [
    ['01-01', '03-31'],
    ['10-01', '12-31'],
  ],
  summer: [['06-01', '08-31']],
};
const EVERY_DAY: Omit<SchedulePattern, 'validFrom' | 'termRule' | 'runsOnRedDays'> = {
  weekdays: WEEKDAYS,
  everyNWeeks: 1,
  validUntil: '',
  venueId: '',
  openHouse: false,
};

/** @param today local date; the history is of its year, early in a year also of the one before, up to the first day that has real sessions */
export function demoHistory(today: string): OfferedRow[] {
  const years = new Set([addDays(today, -DAYS_OF_LAST_YEAR), today].map((date) => Number(date.slice(0, 4))));
  return [...years].flatMap((year) => historyOf(year, today));
}

function historyOf(year: number, today: string): OfferedRow[] {
  const days = calendarDays(year, addDays(today, -OPEN_DAYS - 1));
  const start = mondayOf(validityOf('school_year', today).from);
  return demoSchedules
    .filter(({ slot }) => activityOf(slot.activity).status === undefined)
    .flatMap((schedule) =>
      stretchesOf(schedule.slot, year).flatMap((stretch) =>
        days(schedule.slot)
          .filter(({ date }) => stretch.from <= date && date <= stretch.until)
          .filter(({ weekday }) => schedule.slot.days.includes(weekday))
          .filter(({ monday }) => runsInWeek(schedule.slot, stretch, start, monday))
          .map(({ date }) => rowOf(schedule, stretch, date)),
      ),
    );
}

/** What is left out is as in a slot. */
interface Rules {
  readonly rule?: SchedulePattern['termRule'];
  readonly redDays?: boolean;
}

interface Day {
  readonly date: string;
  readonly weekday: Weekday;
  readonly monday: string;
}

/** The days on which schedules with a slot's rules may run; asked once for each kind of rule, for most schedules have the same. */
function calendarDays(year: number, last: string): (rules: Rules) => readonly Day[] {
  const from = `${year}-01-01`;
  const to = last < `${year}-12-31` ? last : `${year}-12-31`;
  const calendar = [year - 1, year].flatMap((start) =>
    schoolBreaksOf(start).map((entry): CalendarEntry => ({ ...entry, venueId: '' })),
  );
  const known = new Map<string, readonly Day[]>();
  return ({ rule: termRule = 'term', redDays: runsOnRedDays = false }: Rules) => {
    const key = `${termRule} ${runsOnRedDays}`;
    const days = known.get(key) ?? daysOf({ ...EVERY_DAY, validFrom: from, termRule, runsOnRedDays });
    known.set(key, days);
    return days;
  };

  function daysOf(pattern: SchedulePattern): Day[] {
    return occurrencesOf(pattern, calendar, from, to).map((date) => ({
      date,
      weekday: WEEKDAYS[weekdayOf(date) - 1] ?? 'mon',
      monday: mondayOf(date),
    }));
  }
}

/** Every other week is counted from where the schedule that runs now begins. */
function runsInWeek(slot: Slot, stretch: Stretch, start: string, monday: string): boolean {
  const everyWeeks = slot.everyWeeks ?? 1;
  if (everyWeeks === 1) return true;
  const first = isCourse(slot) ? mondayOf(stretch.from) : start;
  return (daysBetween(first, monday) / 7) % everyWeeks === 0;
}

function isCourse(slot: Slot): boolean {
  return partsOf(slot) === undefined;
}

function partsOf({ season = 'school_year' }: Slot): (typeof PARTS)[Season] {
  return PARTS[season];
}

/** When a slot ran in a year. Courses had a spring and an autumn. */
function stretchesOf(slot: Slot, year: number): Stretch[] {
  const parts = partsOf(slot);
  if (parts) return parts.map(([from, until]) => ({ from: `${year}-${from}`, until: `${year}-${until}` }));
  return ['01-20', '09-08'].map((day) => {
    const from = mondayOf(`${year}-${day}`);
    return { from, until: addDays(from, COURSE_DAYS) };
  });
}

function rowOf({ id, slot }: DemoSchedule, stretch: Stretch, date: string): OfferedRow {
  const { years, priceSek, signup } = activityOf(slot.activity);
  const session = sessionId(id, date);
  const chance = chanceOf(session);
  const usual = slot.staff.filter((person) => countsAsAdult(staffRole(person))).length;
  const isShort = slot.staffed !== 'never' && chance % SHORT_ONE_OF === 0;
  const counted = isShort ? Math.max(0, Math.min(usual, slot.leastAdults) - 1) : usual;
  const [staffedFrom, staffedTo] = staffedHoursOf(slot);
  const target = signup === 'course' ? id : signup === 'session' ? session : '';
  return offeredRow({
    id: session,
    date,
    startTime: slot.open[0],
    endTime: slot.open[1],
    areaId: venueAreaId(slot.venue),
    schoolYearFrom: years[0],
    schoolYearTo: years[1],
    cancelled: chance % CANCELLED_ONE_OF === 0,
    unstaffed: slot.staffed === 'never',
    staffedFrom,
    staffedTo,
    leastAdults: slot.leastAdults,
    youthsPerAdult: slot.youthsPerAdult ?? 0,
    counted,
    roomPlaces: slot.places,
    freeOfCharge: priceSek === undefined,
    target,
    signedUp:
      target === ''
        ? 0
        : signedUp(slot, counted, chanceOf(target === id ? sessionId(id, stretch.from) : session)),
  });
}

/** Half to all of the places that the adults can look after. */
function signedUp({ places, youthsPerAdult }: Slot, adults: number, chance: number): number {
  const most = youthsPerAdult === undefined ? places : Math.min(places, adults * youthsPerAdult);
  return Math.round((most * (50 + (chance % 51))) / 100);
}

/** What looks like chance, and is the same for the same id: it ends with digits alone. */
function chanceOf(id: string): number {
  return (Number(id.replace(/^\D+/, '')) * 48_271) % 1_000_003;
}
