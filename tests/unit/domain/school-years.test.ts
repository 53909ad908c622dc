import { describe, expect, it } from 'vitest';
import {
  birthYearOf,
  includesSchoolYear,
  isSchoolYear,
  SCHOOL_YEARS,
  schoolYearOfAge,
  UPPER_SECONDARY,
} from '../../../src/domain/school-years.ts';

describe('school years', () => {
  it('are årskurs 1 to 9 and gymnasiet', () => {
    expect(SCHOOL_YEARS).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(UPPER_SECONDARY).toBe(10);
  });

  it.each([0, 11, -1, 4.5, Number.NaN, Number.POSITIVE_INFINITY])('do not count %s', (value) => {
    expect(isSchoolYear(value)).toBe(false);
  });
});

describe('includesSchoolYear', () => {
  it('includes both ends and nothing beyond', () => {
    const range = { from: 4, to: 6 };
    expect(SCHOOL_YEARS.filter((year) => includesSchoolYear(range, year))).toEqual([4, 5, 6]);
  });

  it('has no bound where 0 stands', () => {
    expect(SCHOOL_YEARS.filter((year) => includesSchoolYear({ from: 7, to: 0 }, year))).toEqual([
      7, 8, 9, 10,
    ]);
    expect(SCHOOL_YEARS.filter((year) => includesSchoolYear({ from: 0, to: 2 }, year))).toEqual([1, 2]);
    expect(SCHOOL_YEARS.every((year) => includesSchoolYear({ from: 0, to: 0 }, year))).toBe(true);
  });

  it('includes no number that is no school year', () => {
    expect(includesSchoolYear({ from: 0, to: 0 }, 0)).toBe(false);
    expect(includesSchoolYear({ from: 4, to: 6 }, 5.5)).toBe(false);
    expect(includesSchoolYear({ from: 7, to: 0 }, 11)).toBe(false);
  });
});

describe('birthYearOf', () => {
  it('is the autumn’s year less the school year and six', () => {
    expect(birthYearOf(6, '2022-09-15')).toBe(2010);
    expect(birthYearOf(4, '2026-11-22')).toBe(2016);
    expect(birthYearOf(6, '2026-11-22')).toBe(2014);
  });

  it('lasts through spring and changes on 1 July', () => {
    expect(birthYearOf(6, '2026-12-31')).toBe(2014);
    expect(birthYearOf(6, '2027-01-01')).toBe(2014);
    expect(birthYearOf(6, '2027-06-30')).toBe(2014);
    expect(birthYearOf(6, '2027-07-01')).toBe(2015);
  });

  it('is that of the first year for gymnasiet', () => {
    expect(birthYearOf(UPPER_SECONDARY, '2026-11-22')).toBe(2010);
  });
});

describe('schoolYearOfAge', () => {
  it.each(['2026-07-01', '2026-11-22', '2027-01-01', '2027-06-30'])('puts thirteen in åk 7 on %s', (date) => {
    expect(schoolYearOfAge(13, date)).toBe(7);
  });

  it('puts sixteen to eighteen in gymnasiet', () => {
    expect([15, 16, 17, 18].map((age) => schoolYearOfAge(age, '2026-11-22'))).toEqual([9, 10, 10, 10]);
  });

  it('takes the ages that only some of the year’s pupils have', () => {
    expect(schoolYearOfAge(6, '2026-11-22')).toBe(1);
    expect(schoolYearOfAge(6, '2027-02-01')).toBeUndefined();
    expect(schoolYearOfAge(19, '2027-02-01')).toBe(UPPER_SECONDARY);
    expect(schoolYearOfAge(19, '2026-11-22')).toBeUndefined();
  });

  it('knows no school year for other ages', () => {
    expect([0, 5, 20, 65].map((age) => schoolYearOfAge(age, '2026-11-22'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('agrees with the birthdays of all pupils: the school year most of that age are in', () => {
    for (const date of ['2026-07-02', '2026-09-01', '2026-12-30', '2027-01-02', '2027-04-01', '2027-06-29']) {
      for (let age = 7; age <= 15; age += 1) {
        const pupils = new Map<number, number>();
        for (const schoolYear of SCHOOL_YEARS.slice(0, 9)) {
          pupils.set(schoolYear, birthdaysGivingAge(birthYearOf(schoolYear, date), age, date));
        }
        const [mostCommon] = [...pupils].toSorted(([, a], [, b]) => b - a)[0] ?? [];
        expect(schoolYearOfAge(age, date)).toBe(mostCommon);
      }
    }
  });
});

function birthdaysGivingAge(birthYear: number, age: number, date: string): number {
  let count = 0;
  for (let month = 1; month <= 12; month += 1) {
    for (let day = 1; day <= 30; day += 1) {
      const birthday = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const ageOnDate = Number(date.slice(0, 4)) - birthYear - (birthday <= date.slice(5) ? 0 : 1);
      if (ageOnDate === age) count += 1;
    }
  }
  return count;
}
