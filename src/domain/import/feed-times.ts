import { clockTimeOf, isClockTime, minutesOf } from '../clock-time.ts';
import { isLocalDate, WEEKDAYS, weekdayOf, type Weekday } from '../local-date.ts';
import { wallClockOf } from '../stockholm.ts';
import { lastWord, listOf, type Thing } from './feed-things.ts';

export interface Moment {
  readonly date: string;
  /** Empty = a day without a time. */
  readonly time: string;
}

/**
 * Day and time on the Swedish clock of an ISO 8601 text: one with an offset is converted, one without means Swedish time.
 * Undefined when it is none.
 */
export function momentOf(value: unknown): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  const [, date = '', time = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value.trim(),
    ) ?? [];
  if (!isLocalDate(date)) return undefined;
  if (time === '') return { date, time };
  if (!isClockTime(time)) return undefined;
  if (offset === '') return { date, time };
  const utc = Date.parse(`${date}T${time}:00Z`) - offsetMinutes(offset) * 60_000;
  const clock = wallClockOf(utc);
  return { date: clock.date, time: clock.time };
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** The clock time of "17:00:00"; empty when there is none. */
export function clockIn(value: unknown): string {
  const time = typeof value === 'string' ? (/^(?:T)?(\d{2}:\d{2})/.exec(value.trim())?.[1] ?? '') : '';
  return isClockTime(time) ? time : '';
}

/** The end of something that begins at a clock time and lasts an ISO 8601 duration; empty when it is none, or past midnight. */
export function endAfter(start: string, duration: unknown): string {
  const [whole, hours = '0', minutes = '0'] =
    typeof duration === 'string' ? (/^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? []) : [];
  const total = minutesOf(start) + Number(hours) * 60 + Number(minutes);
  return whole === undefined || Number.isNaN(total) || total >= 1440 ? '' : clockTimeOf(total);
}

/** Why a repeating time of a feed cannot be told as a schedule here. */
export type ScheduleTrouble = 'no_times' | 'not_weekly' | 'other_time_zone' | 'no_weekday' | 'past';

export interface FeedSchedule {
  readonly weekdays: readonly Weekday[];
  readonly start: string;
  readonly end: string;
  readonly everyNWeeks: number;
  readonly from: string;
  /** Empty = open. */
  readonly until: string;
  readonly exceptions: number;
}

/** Places whose clocks always show what Sweden's do. */
const SAME_CLOCK =
  /^Europe\/(Stockholm|Oslo|Copenhagen|Berlin|Amsterdam|Brussels|Paris|Vienna|Zurich|Madrid|Rome|Prague|Warsaw)$|^(CET|W\. Europe Standard Time)$/;
const DAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function scheduleIn(thing: Thing, today: string): FeedSchedule | ScheduleTrouble {
  const zone = thing['scheduleTimezone'] ?? thing['scheduleTimeZone'];
  if (typeof zone === 'string' && !SAME_CLOCK.test(zone)) return 'other_time_zone';
  const start = clockIn(thing['startTime']);
  const end = clockIn(thing['endTime']) || endAfter(start, thing['duration']);
  if (start === '' || end === '') return 'no_times';
  const from = momentOf(thing['startDate'])?.date ?? today;
  const until = momentOf(thing['endDate'])?.date ?? '';
  if (until !== '' && until < today) return 'past';
  const given = listOf(thing['byDay']).flatMap((day) => (typeof day === 'string' ? [weekdayIn(day)] : []));
  const repeats = rhythmOf(thing['repeatFrequency']);
  const isOdd = [thing['byMonth'], thing['byMonthDay'], thing['byMonthWeek']].some(
    (value) => listOf(value).length > 0,
  );
  if (repeats === undefined || isOdd || given.includes(undefined)) return 'not_weekly';
  const first = WEEKDAYS[weekdayOf(from) - 1];
  const daily = repeats === 'daily' ? WEEKDAYS : first && thing['startDate'] ? [first] : [];
  const weekdays = WEEKDAYS.filter((day) => (given.length > 0 ? given : daily).includes(day));
  if (weekdays.length === 0) return 'no_weekday';
  return {
    weekdays,
    start,
    end,
    everyNWeeks: repeats === 'daily' ? 1 : repeats,
    from,
    until,
    exceptions: listOf(thing['exceptDate']).length,
  };
}

function weekdayIn(text: string): Weekday | undefined {
  const word = lastWord(text).toLowerCase();
  const at = DAY_NAMES.findIndex((name) => name === word || name.slice(0, 2) === word);
  return WEEKDAYS[at];
}

function rhythmOf(frequency: unknown): number | 'daily' | undefined {
  if (frequency === undefined || frequency === null || frequency === '') return 1;
  if (typeof frequency !== 'string') return undefined;
  const word = lastWord(frequency).toLowerCase();
  if (word === 'weekly') return 1;
  if (word === 'daily' || word === 'p1d') return 'daily';
  const [, count = '', unit = ''] = /^p(\d{1,3})([wd])$/.exec(word) ?? [];
  const weeks = unit === 'w' ? Number(count) : Number(count) / 7;
  return count !== '' && Number.isInteger(weeks) && weeks >= 1 && weeks <= 8 ? weeks : undefined;
}
