import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/directory/model.ts';
import { isSlug } from '../../../src/domain/slug.ts';
import {
  breakBySlug,
  breakPages,
  lastBreak,
  nextBreak,
  schoolBreaks,
} from '../../../src/views/school-breaks.ts';
import { snapshotOf } from '../support/municipality.ts';

function aBreak(name: string, from: string, to = from, over: Partial<CalendarDay> = {}): CalendarDay {
  return { kind: 'school_break', name, from, to, venueId: '', startTime: '', endTime: '', ...over };
}
const breaksOf = (...calendarDays: CalendarDay[]) => schoolBreaks({ calendarDays });
const slugsOf = (...days: CalendarDay[]) => breaksOf(...days).map(({ slug }) => slug);

const JULLOV = aBreak('Jullov', '2026-12-23', '2027-01-12');
const SPORTLOV = aBreak('Sportlov', '2027-02-22', '2027-02-26');
const DAYS = [aBreak('Lovdag', '2027-05-07'), aBreak('Lovdag', '2027-05-28')];

describe('the slug of a break', () => {
  it('is its name and the year in which it begins', () => {
    expect(slugsOf(SPORTLOV, JULLOV)).toEqual(['jullov-2026', 'sportlov-2027']);
    expect(slugsOf(aBreak('Påsklov', '2027-03-30'), aBreak('Lovdag (klämdag)', '2027-05-07'))).toEqual([
      'pasklov-2027',
      'lovdag-klamdag-2027',
    ]);
  });

  it('does not say the year twice, and is never empty', () => {
    expect(slugsOf(aBreak('Sportlov 2027', '2027-02-22'), aBreak('…', '2027-03-01'))).toEqual([
      'sportlov-2027',
      'lov-2027',
    ]);
  });

  it('stays when the break is moved within its year', () => {
    expect(slugsOf({ ...SPORTLOV, from: '2027-03-01', to: '2027-03-05' })).toEqual(['sportlov-2027']);
  });

  it('has the day too where the year has several of the name', () => {
    expect(slugsOf(...DAYS, SPORTLOV)).toEqual(['sportlov-2027', 'lovdag-2027-05-07', 'lovdag-2027-05-28']);
  });

  it('is each time another one, whatever the calendar holds', () => {
    const name = fc.constantFrom('Lov', 'lov', 'Lov 2027', 'Lov 2027-05', 'Lov 2027-05-07', 'Lov 2028', '–');
    const from = fc.constantFrom('2027-05-07', '2027-05-08', '2028-05-07', '2027-05-05');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, from)), (days) => {
        const slugs = slugsOf(...days.map(([one, date]) => aBreak(one, date)));
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs.every(isSlug)).toBe(true);
      }),
    );
  });
});

describe('the breaks', () => {
  it('are those for everybody, each once and as long as its longest entry', () => {
    const known = breaksOf(
      JULLOV,
      { ...JULLOV, to: '2027-01-13' },
      aBreak('Röd dag', '2026-12-25', '2026-12-25', { kind: 'red_day' }),
      aBreak('Stängt', '2026-12-28', '2026-12-30', { venueId: 'venue0000000001' }),
    );
    expect(known).toEqual([{ slug: 'jullov-2026', name: 'Jullov', from: '2026-12-23', to: '2027-01-13' }]);
  });

  it('are next until their last day is over, and then last', () => {
    const known = breaksOf(SPORTLOV, JULLOV);
    const around = (date: string) => [lastBreak(known, date)?.name, nextBreak(known, date)?.name];
    expect(around('2026-12-22')).toEqual([undefined, 'Jullov']);
    expect(around('2027-01-12')).toEqual([undefined, 'Jullov']);
    expect(around('2027-01-13')).toEqual(['Jullov', 'Sportlov']);
    expect(around('2027-02-27')).toEqual(['Sportlov', undefined]);
  });

  it('have an address for search engines while they are not over', () => {
    const snapshot = snapshotOf([], { calendarDays: [SPORTLOV, JULLOV] });
    expect(breakPages(snapshot, '2026-12-01')).toEqual(['/lov/jullov-2026', '/lov/sportlov-2027']);
    expect(breakPages(snapshot, '2027-01-13')).toEqual(['/lov/sportlov-2027']);
  });
});

describe('an address', () => {
  const find = (slug: string, date: string, ...days: CalendarDay[]) =>
    breakBySlug(breaksOf(...days), slug, date)?.slug;

  it('finds its break', () => {
    expect(find('jullov-2026', '2030-01-01', JULLOV, SPORTLOV)).toBe('jullov-2026');
    expect(find('jullov-2027', '2026-12-01', JULLOV, SPORTLOV)).toBeUndefined();
  });

  it('goes on working when a second break of the name comes: the first that is not over', () => {
    expect(find('lovdag-2027', '2027-05-07', ...DAYS)).toBe('lovdag-2027-05-07');
    expect(find('lovdag-2027', '2027-05-08', ...DAYS)).toBe('lovdag-2027-05-28');
    expect(find('lovdag-2027', '2027-06-01', ...DAYS)).toBe('lovdag-2027-05-28');
  });

  it('goes on working when the second goes', () => {
    expect(find('lovdag-2027-05-07', '2027-05-01', DAYS[0]!)).toBe('lovdag-2027');
  });
});
