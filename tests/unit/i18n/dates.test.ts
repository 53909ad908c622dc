import { describe, expect, it } from 'vitest';
import * as dates from '../../../src/i18n/sv/dates.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';

const TODAY = '2026-11-24';
/** No-break spaces shown as "_", so that the tests say where a line may not break. */
const shown = (text: string) => text.replaceAll(NBSP, '_');

describe('dates in Swedish', () => {
  it('writes days short and long, and keeps their parts together', () => {
    expect(shown(dates.shortDate('2026-11-24'))).toBe('tis_24_nov');
    expect(shown(dates.shortDate('2027-03-04'))).toBe('tors_4_mars');
    expect(shown(dates.datedDay('2026-11-20'))).toBe('fre_20_nov_2026');
    expect(shown(dates.dayMonthYear('2026-09-03'))).toBe('3_sep_2026');
    expect(shown(dates.longDate('2026-11-24'))).toBe('Tisdag 24_november');
  });

  it('names every weekday in ISO order', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) =>
      dates.weekdayShort(`2026-11-${day}`),
    );
    expect(week).toEqual(['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']);
  });

  it('says "i dag" and "i morgon", also across a month and a year', () => {
    expect(shown(dates.relativeDay('2026-11-24', TODAY))).toBe('i_dag');
    expect(shown(dates.relativeDay('2026-11-25', TODAY))).toBe('i_morgon');
    expect(shown(dates.relativeDay('2027-01-01', '2026-12-31'))).toBe('i_morgon');
    expect(shown(dates.relativeDay('2026-11-26', TODAY))).toBe('tors_26_nov');
    expect(shown(dates.relativeDay('2026-11-23', TODAY))).toBe('mån_23_nov');
  });

  it('adds the ISO week, which may belong to another year', () => {
    expect(shown(dates.dayWithWeek('2026-11-24', TODAY))).toBe('I_dag, tis_24_nov (v._48)');
    expect(shown(dates.dayWithWeek('2026-12-03', TODAY))).toBe('Tors_3_dec (v._49)');
    expect(shown(dates.dayWithWeek('2027-01-01', TODAY))).toBe('Fre_1_jan_2027 (v._53)');
    expect(shown(dates.weekTitle('2026-11-24'))).toBe('Vecka_48');
  });

  it('joins the ends of a range only where they differ', () => {
    expect(shown(dates.dateRange('2026-12-22', '2027-01-08'))).toBe('22_dec–8_jan');
    expect(shown(dates.dateRange('2026-11-23', '2026-11-29'))).toBe('23–29_nov');
    expect(shown(dates.dateRange('2026-11-24', '2026-11-24'))).toBe('24_nov');
  });

  it('heads a day by its near name, its weekday, and its year when that is not this year', () => {
    expect(dates.dayHeading('2026-11-24', TODAY).name).toBe(`I${NBSP}dag`);
    expect(dates.dayHeading('2026-11-28', TODAY)).toEqual({ name: 'Lördag', detail: `28${NBSP}nov` });
    expect(shown(dates.dayHeading('2027-01-02', TODAY).detail)).toBe('2_jan_2027');
  });

  it('counts down in days and then in weeks', () => {
    expect(shown(dates.timeUntil('2026-11-25', TODAY))).toBe('i_morgon');
    expect(shown(dates.timeUntil('2026-12-07', TODAY))).toBe('om_13_dagar');
    expect(shown(dates.timeUntil('2026-12-22', TODAY))).toBe('om_4_veckor');
  });
});
