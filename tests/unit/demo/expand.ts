import { addDays } from '../../../src/domain/local-date.ts';
import { occurrencesOf } from '../../../src/domain/schedule.ts';
import type { CalendarEntry, SchedulePattern } from '../../../src/domain/schedule.ts';
import { demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import type { DemoRecord } from '../../../pocketbase/demo/demo-municipality.ts';

/** A Sunday, New Year's Eve, Good Friday, Midsummer Day, midsummer eve, the autumn break, high summer, an ordinary Tuesday. */
export const DAYS = [
  '2026-11-22',
  '2026-12-31',
  '2027-03-26',
  '2027-06-26',
  '2026-06-19',
  '2026-10-28',
  '2027-07-14',
  '2027-02-09',
];

export interface DatedSession {
  readonly id: string;
  readonly schedule: string;
  readonly activity: string;
  readonly local_date: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const WEEKS_AHEAD = 16;

export function text(record: { readonly fields: Readonly<Record<string, unknown>> }, field: string): string {
  return String(record.fields[field] ?? '');
}

export function numberIn(record: DemoRecord, field: string): number {
  return Number(record.fields[field]);
}

/** The records of a collection as they are when all have been saved in order: a later one changes an earlier one. */
export function inCollection(records: readonly DemoRecord[], collection: string): readonly DemoRecord[] {
  const saved = new Map<string, DemoRecord>();
  for (const record of records.filter((candidate) => candidate.collection === collection)) {
    saved.set(record.id, { ...record, fields: { ...saved.get(record.id)?.fields, ...record.fields } });
  }
  return [...saved.values()];
}

export function calendarEntries(records: readonly DemoRecord[]): readonly CalendarEntry[] {
  return inCollection(records, 'calendar_days').map((record) => ({
    from: text(record, 'from_date'),
    to: text(record, 'to_date'),
    kind: text(record, 'kind') as CalendarEntry['kind'],
    venueId: text(record, 'venue'),
  }));
}

function patternOf(schedule: DemoRecord): SchedulePattern {
  return {
    weekdays: schedule.fields['weekdays'] as SchedulePattern['weekdays'],
    everyNWeeks: numberIn(schedule, 'every_n_weeks'),
    validFrom: text(schedule, 'valid_from'),
    validUntil: text(schedule, 'valid_until'),
    termRule: text(schedule, 'term_rule') as SchedulePattern['termRule'],
    runsOnRedDays: schedule.fields['runs_on_red_days'] === true,
    venueId: text(schedule, 'venue'),
    // No day of the demo's calendar has hours of its own.
    openHouse: false,
  };
}

const expanded = new Map<string, readonly DatedSession[]>();

/** The sessions that the demo's schedules give from a day on, by the rules of the domain; expanded once per day. */
export function sessionsFrom(today: string): readonly DatedSession[] {
  const known = expanded.get(today);
  if (known !== undefined) return known;
  const sessions = expand(today);
  expanded.set(today, sessions);
  return sessions;
}

function expand(today: string): readonly DatedSession[] {
  return sessionsBetween(today, today, addDays(today, WEEKS_AHEAD * 7));
}

/** The sessions that the schedules of the demo of one day give between two others. */
export function sessionsBetween(today: string, from: string, to: string): readonly DatedSession[] {
  const records = demoRecords(today);
  const calendar = calendarEntries(records);
  return inCollection(records, 'schedules').flatMap((schedule) =>
    occurrencesOf(patternOf(schedule), calendar, from, to).map((date) => ({
      id: schedule.id.slice(0, 9) + date.slice(2).replaceAll('-', ''),
      schedule: schedule.id,
      activity: text(schedule, 'activity'),
      local_date: date,
      start_time: text(schedule, 'start_time'),
      end_time: text(schedule, 'end_time'),
      fields: schedule.fields,
    })),
  );
}
