import { addDays, mondayOf, mondayOfIsoWeek } from '../../src/domain/local-date.ts';
import { nextTermMonday, schoolYearStart } from './calendar.ts';

/**
 * When a repeating time is valid.
 * - `school_year`: from the start of the school year of today, without end
 * - `winter`, `summer`: the season that runs now, else the next one
 * - `course`: ten weeks from the first school week that starts in five days or more
 * - `running_course`: ten weeks, of which three have passed
 */
export type Season = 'school_year' | 'winter' | 'summer' | 'course' | 'running_course';

export interface Validity {
  readonly from: string;
  /** Last date, included; empty = open. */
  readonly until: string;
}

const COURSE_DAYS = 10 * 7 - 1;
const DAYS_TO_NEXT_COURSE = 5;
const SCHOOL_YEAR_WEEK = 33;

function winterOf(today: string): Validity {
  const year = Number(today.slice(0, 4));
  const startYear = today.slice(5) <= '03-31' ? year - 1 : year;
  return { from: `${startYear}-10-01`, until: `${startYear + 1}-03-31` };
}

function summerOf(today: string): Validity {
  const year = Number(today.slice(0, 4));
  const summerYear = today.slice(5) <= '08-31' ? year : year + 1;
  return { from: `${summerYear}-06-01`, until: `${summerYear}-08-31` };
}

function courseFrom(monday: string): Validity {
  return { from: monday, until: addDays(monday, COURSE_DAYS) };
}

/** @param today local date YYYY-MM-DD */
export function validityOf(season: Season, today: string): Validity {
  switch (season) {
    case 'school_year':
      return { from: mondayOfIsoWeek(schoolYearStart(today), SCHOOL_YEAR_WEEK), until: '' };
    case 'winter':
      return winterOf(today);
    case 'summer':
      return summerOf(today);
    case 'course':
      return courseFrom(nextTermMonday(addDays(today, DAYS_TO_NEXT_COURSE)));
    case 'running_course':
      return courseFrom(addDays(mondayOf(today), -3 * 7));
  }
}
