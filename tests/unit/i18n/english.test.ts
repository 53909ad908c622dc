import { describe, expect, it } from 'vitest';
import { eveName, redDayName } from '../../../src/domain/holidays.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import type { Presence } from '../../../src/domain/session-now.ts';
import * as counts from '../../../src/i18n/en/counts.ts';
import { closedBecause, dayName } from '../../../src/i18n/en/day-names.ts';
import * as dates from '../../../src/i18n/en/dates.ts';
import { daysAfter } from '../../../src/i18n/en/retention.ts';
import { digits, kronor, listed, numberWord } from '../../../src/i18n/en/numbers.ts';
import { moreAdults } from '../../../src/i18n/en/no-place.ts';
import { problemText } from '../../../src/i18n/en/refusals.ts';
import { schoolYear, schoolYearRange } from '../../../src/i18n/en/school-years.ts';
import { start } from '../../../src/i18n/en/start.ts';
import {
  plannedHours,
  supervisionLine,
  type SupervisionLineFacts,
} from '../../../src/i18n/en/supervision-line.ts';
import * as times from '../../../src/i18n/en/times.ts';
import { NBSP } from '../../../src/i18n/shared/text.ts';

const TODAY = '2026-11-24';
/** No-break spaces shown as "_", so that the tests say where a line may not break. */
const shown = (text: string) => text.replaceAll(NBSP, '_');

describe('English', () => {
  it.each<[string, string]>([
    [dates.shortDate('2026-11-24'), 'Tue_24_Nov'],
    [dates.datedDay('2026-09-03'), 'Thu_3_Sep_2026'],
    [dates.fullDate('2026-11-24'), '24_November_2026'],
    [dates.longDate('2026-11-24'), 'Tuesday 24_November'],
    [dates.monthYear('2027-05-01'), 'May_2027'],
    [dates.dateRange('2026-12-22', '2027-01-08'), '22_Dec–8_Jan'],
    [dates.dateRange('2026-11-03', '2026-11-07'), '3–7_Nov'],
    [dates.relativeDay('2026-11-25', TODAY), 'tomorrow'],
    [dates.dayWithWeek('2026-11-24', TODAY), 'Today, Tue_24_Nov (week_48)'],
    [dates.dayWithWeek('2027-01-04', TODAY), 'Mon_4_Jan_2027 (week_1)'],
    [dates.weekTitle('2026-11-24'), 'Week_48'],
    [dates.timeUntil('2026-11-29', TODAY), 'in_5_days'],
    [dates.timeUntil('2026-12-22', TODAY), 'in_4_weeks'],
    [times.timeRange('08:00', '18:30'), '08:00–18:30'],
    [times.clockOfMinutes(24 * 60), '24:00'],
    [times.dayAndTimes('2026-11-24', '15:00', '20:00'), 'Tue_24_Nov, 15:00–20:00'],
    [times.momentWords('2026-11-30 08:00', TODAY), 'Mon_30_Nov at_08:00'],
    [times.asOf('2026-11-24', '16:02', TODAY), '16:02'],
    [schoolYear(10), 'upper secondary school'],
    [schoolYearRange({ from: 4, to: 6 }), 'school years_4–6'],
    [schoolYearRange({ from: 7, to: 0 }), 'school year_7 to upper secondary'],
    [schoolYearRange({ from: 0, to: 0 }), 'all school years'],
    [counts.placesLeft(1), '1_place left'],
    [counts.placesLeft(0), 'Full, waiting list'],
    [counts.hits(16), '16_matches'],
    [counts.activities(1), '1_activity'],
    [daysAfter(1, 'the session'), 'the day after the session'],
    [daysAfter(14, 'the session'), '14_days after the session'],
    [digits(12400), '12,400'],
    [kronor(50), '50_kr'],
    [numberWord(12), 'twelve'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
    [dayName('Första maj och Kristi himmelsfärdsdag'), '1 May and Ascension Day'],
    [dayName('Höstlov'), 'Höstlov'],
    [closedBecause('Julafton'), 'Closed, Christmas Eve'],
    [moreAdults({ missing: 1, ready: 1 }), 'one more adult'],
    [moreAdults({ missing: 2, ready: 0 }), 'two adults'],
    [start.staffed(1, 3), 'One of them has adults there.'],
    [start.laterToday(2), 'Two more start later today.'],
    [problemText('school_year_2', 'missing', 2), 'Choose a school year (child 2).'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

it('has a name for every red day and eve', () => {
  const year = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day));
  const names = year.flatMap((date) => [redDayName(date) ?? eveName(date) ?? []].flat());
  expect(names).toHaveLength(16);
  expect(names.filter((name) => dayName(name) === name)).toEqual([]);
});

describe('the supervision line in English', () => {
  const FACTS: SupervisionLineFacts = {
    cancelled: false,
    unstaffed: false,
    startTime: '17:00',
    endTime: '20:00',
    staffedFrom: '17:00',
    staffedTo: '19:00',
    counted: 2,
    leastAdults: 2,
    youthsPerAdult: 0,
    participants: 0,
    confirmedOn: '2026-11-20',
    staleBefore: '2026-10-01',
    publicNote: '',
    phone: '070-174 06 24',
  };
  it.each<[Partial<SupervisionLineFacts>, Presence | undefined, string, string]>([
    [
      { counted: 3 },
      undefined,
      'Adults there 17:00–19:00',
      '3 adults, at least 2 needed. No adults 19:00–20:00',
    ],
    [
      {},
      'during',
      'Adults there now, until 19:00',
      '2 adults, exactly as many as needed. No adults 19:00–20:00',
    ],
    [{ counted: 1 }, undefined, 'Waiting for one more adult', '1 adult ready, at least 2 needed'],
    [{ counted: 1 }, 'during', 'One adult is missing now', '1 adult ready, at least 2 needed'],
    [{ counted: 0 }, undefined, 'Staff missing', 'No adult is ready, at least 2 needed'],
    [
      { confirmedOn: '2026-09-03' },
      undefined,
      'Not confirmed: adults 17:00–19:00',
      'This was last confirmed on 3 Sep 2026. Call 070-174 06 24 and ask',
    ],
    [{}, 'after', 'The adults have left for today', 'Open until 20:00'],
    [{ unstaffed: true }, 'none', 'No adult there now', 'Open until 20:00, but without staff'],
  ])('%o %s', (changes, presence, head, sub) => {
    const line = supervisionLine({ ...FACTS, ...changes }, presence);
    expect([line.head, line.sub].map((text) => text.replaceAll(NBSP, ' '))).toEqual([head, sub]);
  });

  it('tells the planned hours only when there are any', () => {
    expect(plannedHours(FACTS)).toBe('Staff are planned 17:00–19:00');
    expect(plannedHours({ staffedFrom: '', staffedTo: '' })).toBe('');
  });
});
