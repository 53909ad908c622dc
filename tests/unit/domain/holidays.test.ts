import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterOf, eveName, redDayName, redDaysOf } from '../../../src/domain/holidays.ts';
import { eachDate } from '../../../src/domain/local-date.ts';

const years = Array.from({ length: 95 }, (_, index) => 2005 + index);
const oracle = new Holidays('SE');

function oracleNames(year: number, type: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const holiday of oracle.getHolidays(year, 'sv')) {
    if (holiday.type !== type) continue;
    const date = holiday.date.slice(0, 10);
    const name = holiday.name === 'nationaldagen' ? 'sveriges nationaldag' : holiday.name.toLowerCase();
    const other = names.get(date);
    names.set(date, other === undefined ? name : `${other} och ${name}`);
  }
  return names;
}

function lowerCased(names: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map([...names].map(([date, name]) => [date, name.toLowerCase()]));
}

describe('redDaysOf', () => {
  it('names the thirteen red days of 2027', () => {
    expect([...redDaysOf(2027)]).toEqual([
      ['2027-01-01', 'Nyårsdagen'],
      ['2027-01-06', 'Trettondedag jul'],
      ['2027-03-26', 'Långfredagen'],
      ['2027-03-28', 'Påskdagen'],
      ['2027-03-29', 'Annandag påsk'],
      ['2027-05-01', 'Första maj'],
      ['2027-05-06', 'Kristi himmelsfärdsdag'],
      ['2027-05-16', 'Pingstdagen'],
      ['2027-06-06', 'Sveriges nationaldag'],
      ['2027-06-26', 'Midsommardagen'],
      ['2027-11-06', 'Alla helgons dag'],
      ['2027-12-25', 'Juldagen'],
      ['2027-12-26', 'Annandag jul'],
    ]);
  });

  it('joins the names of two red days on one date', () => {
    expect(redDaysOf(2008).get('2008-05-01')).toBe('Första maj och Kristi himmelsfärdsdag');
    expect(redDaysOf(2049).get('2049-06-06')).toBe('Pingstdagen och Sveriges nationaldag');
  });

  it.each(years)('agrees with date-holidays on dates and names in %i', (year) => {
    const expected = oracleNames(year, 'public');
    const actual = lowerCased(redDaysOf(year));
    expect([...actual.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [date, name] of expected) {
      expect(actual.get(date)?.split(' och ').toSorted()).toEqual(name.split(' och ').toSorted());
    }
  });
});

describe('redDayName', () => {
  it('knows red days and nothing else', () => {
    expect(redDayName('2027-06-06')).toBe('Sveriges nationaldag');
    expect(redDayName('2027-06-07')).toBeUndefined();
    expect(redDayName('2027-06-13')).toBeUndefined();
    expect(redDayName('')).toBeUndefined();
  });
});

describe('easterOf', () => {
  it.each(['1818-03-22', '1943-04-25', '1961-04-02', '2000-04-23', '2026-04-05', '2038-04-25', '2285-03-22'])(
    'finds %s, among them the earliest and the latest possible',
    (date) => {
      expect(easterOf(Number(date.slice(0, 4)))).toBe(date);
    },
  );
});

describe('eveName', () => {
  it('knows the three eves', () => {
    expect(eveName('2027-06-25')).toBe('Midsommarafton');
    expect(eveName('2027-12-24')).toBe('Julafton');
    expect(eveName('2027-12-31')).toBe('Nyårsafton');
    expect(eveName('2027-04-30')).toBeUndefined();
  });

  it.each(years)('agrees with date-holidays on every date of %i', (year) => {
    const found = eachDate(`${year}-01-01`, `${year}-12-31`).flatMap((date) => {
      const name = eveName(date);
      return name ? [[date, name] as const] : [];
    });
    expect(lowerCased(found)).toEqual(oracleNames(year, 'bank'));
  });
});
