import { around, type Phrase } from '../components/phrase.ts';
import type { Snapshot } from '../directory/model.ts';
import { addDays } from '../domain/local-date.ts';
import { breaks as words } from '#words/breaks.ts';
import { dateRange, timeUntil } from '#words/dates.ts';
import { capitalised } from '#words/numbers.ts';
import { start } from '#words/start.ts';
import { breakHref } from '../paths.ts';
import { breakNumbers, sessionsLeft } from './break.ts';
import type { Moment } from './moment.ts';
import { lastBreak, nameOf, schoolBreaks, type SchoolBreak } from './school-breaks.ts';

/** One break in the list. */
export interface BreakRow {
  readonly href: string;
  /** "Jullov 2026" */
  readonly name: Phrase;
  /** "23 dec–12 jan" */
  readonly dates: string;
  /** "Om 3 veckor", "Pågår nu", "Slut" */
  readonly until: string;
  /** "49 aktiviteter, 41 är gratis."; empty of a break that is over. */
  readonly text: string;
}

export interface BreakListView {
  /** Those going on and coming, by their first day. */
  readonly coming: readonly BreakRow[];
  readonly last: BreakRow | undefined;
}

/** A year: nobody has planned anything for later ones. */
const DAYS_AHEAD = 366;

/** The school breaks that a visitor may ask about at a moment. */
export function breakList(snapshot: Snapshot, moment: Moment): BreakListView {
  const breaks = schoolBreaks(snapshot);
  const last = lastBreak(breaks, moment.date);
  return {
    coming: breaks
      .filter(({ from, to }) => to >= moment.date && from <= addDays(moment.date, DAYS_AHEAD))
      .map((one) => comingRow(snapshot, one, moment)),
    last: last && { ...rowOf(last), until: words.over, text: '' },
  };
}

function rowOf(one: SchoolBreak): Pick<BreakRow, 'href' | 'name' | 'dates'> {
  return {
    href: breakHref(one),
    name: around((name) => words.pageTitle(name, one.from.slice(0, 4)), nameOf(one)),
    dates: dateRange(one.from, one.to),
  };
}

function comingRow(snapshot: Snapshot, one: SchoolBreak, moment: Moment): BreakRow {
  const { activities, free } = breakNumbers(sessionsLeft(snapshot, one, moment.now), moment.staleBefore);
  return {
    ...rowOf(one),
    until: one.from <= moment.date ? words.ongoing : capitalised(timeUntil(one.from, moment.date)),
    text: activities > 0 ? start.breakPlans(activities, free) : words.nothingYet,
  };
}
