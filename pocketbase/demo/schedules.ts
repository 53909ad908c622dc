import { activityId, activityOf } from './activities.ts';
import { scheduleId } from './records.ts';
import type { DemoRecord } from './records.ts';
import { craftSlots } from './schedules-craft.ts';
import { foodSlots } from './schedules-food.ts';
import { gamingSlots } from './schedules-gaming.ts';
import { hangoutSlots } from './schedules-hangout.ts';
import { musicSlots } from './schedules-music.ts';
import { outdoorsSlots } from './schedules-outdoors.ts';
import { sportSlots } from './schedules-sport.ts';
import { studySlots } from './schedules-study.ts';
import { validityOf } from './seasons.ts';
import type { Slot } from './slot.ts';
import { staffId } from './staff.ts';
import { venueId } from './venues.ts';

export interface DemoSchedule {
  readonly id: string;
  readonly slot: Slot;
}

/** How many days before a session its sign-up opens. */
export const SIGNUP_OPENS_DAYS = 28;

const SIGNUP_CLOSES_MINUTES = 60;
const IDS_PER_GROUP = 100;

const groups: readonly (readonly Slot[])[] = [
  hangoutSlots,
  sportSlots,
  musicSlots,
  gamingSlots,
  craftSlots,
  foodSlots,
  outdoorsSlots,
  studySlots,
];

/** Every repeating time with its id; the group's hundreds keep an id when another group grows. */
export const demoSchedules: readonly DemoSchedule[] = groups.flatMap((slots, group) =>
  slots.map((slot, index) => ({ id: scheduleId((group + 1) * IDS_PER_GROUP + index + 1), slot })),
);

/** First and last clock time with adults; empty when none are there. */
export function staffedHoursOf(slot: Slot): readonly [from: string, to: string] {
  return slot.staffed === 'never' ? ['', ''] : (slot.staffed ?? slot.open);
}

function signupWindowOf(slot: Slot): { opensDays: number; closesMinutes: number } {
  if (activityOf(slot.activity).signup !== 'session') return { opensDays: 0, closesMinutes: 0 };
  return {
    opensDays: SIGNUP_OPENS_DAYS,
    closesMinutes: slot.signupClosesMinutes ?? SIGNUP_CLOSES_MINUTES,
  };
}

function fieldsOf(slot: Slot, today: string): DemoRecord['fields'] {
  const validity = validityOf(slot.season ?? 'school_year', today);
  const [staffedFrom, staffedTo] = staffedHoursOf(slot);
  const signup = signupWindowOf(slot);
  return {
    activity: activityId(slot.activity),
    venue: venueId(slot.venue),
    name: slot.name ?? '',
    weekdays: slot.days,
    start_time: slot.open[0],
    end_time: slot.open[1],
    unstaffed: slot.staffed === 'never',
    staffed_from: staffedFrom,
    staffed_to: staffedTo,
    every_n_weeks: slot.everyWeeks ?? 1,
    valid_from: validity.from,
    valid_until: validity.until,
    term_rule: slot.rule ?? 'term',
    runs_on_red_days: slot.redDays ?? false,
    room_places: slot.places,
    least_adults: slot.leastAdults,
    youths_per_adult: slot.youthsPerAdult ?? 0,
    usual_staff: slot.staff.map(staffId),
    signup_opens_days: signup.opensDays,
    signup_closes_minutes: signup.closesMinutes,
  };
}

/** @param today local date YYYY-MM-DD; seasons and courses are placed around it. */
export function scheduleRecords(today: string): readonly DemoRecord[] {
  return demoSchedules.map(({ id, slot }) => ({
    collection: 'schedules',
    id,
    fields: fieldsOf(slot, today),
  }));
}
