import {
  AGE_BANDS,
  DAY_PARTS,
  gapPicture,
  gapState,
  isGap,
  type AgeBand,
  type DayPart,
  type GapCell,
  type GapDays,
  type GapState,
} from '../domain/gap-picture.ts';
import { WEEKDAYS, type Weekday } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import type { StaffGaps } from '../domain/staff-answers.ts';
import { csvOf } from '../domain/csv.ts';
import { dayMonthYear, WEEKDAY_NAMES, WEEKDAY_SHORT } from '../i18n/sv/dates.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import {
  AGE_BAND_WORDS,
  DAY_PART_WORDS,
  GAP_STATE_WORDS,
  gaps as words,
  MEASURE_WORDS,
} from '../i18n/sv/staff-gaps.ts';
import { hoursText } from './hours-text.ts';
import { nextWeeks, periodIn } from './period.ts';

export type GapMeasure = keyof typeof MEASURE_WORDS;
export const GAP_MEASURES = Object.keys(MEASURE_WORDS) as GapMeasure[];

/** What the address asks to see. */
export interface GapQuery extends Period {
  readonly band: AgeBand | undefined;
  readonly measure: GapMeasure;
}

/** The query in the address; four weeks from today where it names no period. */
export function gapQuery(parameters: URLSearchParams, today: string): GapQuery {
  const text = (name: string) => parameters.get(name) ?? '';
  return {
    ...periodIn(parameters, nextWeeks(today)),
    band: AGE_BANDS.find(({ key }) => key === text('alder'))?.key,
    measure: GAP_MEASURES.find((measure) => measure === text('visa')) ?? 'timmar',
  };
}

export interface GapCellModel {
  readonly state: GapState;
  readonly head: string;
  readonly sub: string;
}

export interface GapRow {
  readonly day: string;
  readonly cells: readonly GapCellModel[];
}

export interface GapVillage {
  readonly name: string;
  readonly rows: readonly GapRow[];
  /** "fre kväll, lör hela dagen"; empty = none. */
  readonly gaps: string;
}

export interface GapsModel {
  readonly title: string;
  readonly lead: string;
  /** In how many villages something with adults takes place; none when there is one village alone. */
  readonly whole: readonly GapRow[];
  readonly villages: readonly GapVillage[];
}

/** The picture in ready words. */
export function gapsModel(data: StaffGaps, query: GapQuery): GapsModel {
  const villages = villagesOf(data, query.band);
  const states = villages.flatMap(({ days }) => eachCell(days).map(({ state }) => state));
  const ages = query.band ? AGE_BAND_WORDS[query.band] : words.allAges.toLowerCase();
  return {
    title: words.title(states.filter(isGap).length, states.filter((state) => state !== 'school').length),
    lead: words.lead(`${dayMonthYear(query.from)}–${dayMonthYear(query.to)}`, ages),
    whole: villages.length > 1 ? wholeRows(villages) : [],
    villages: villages.map(({ name, days }) => ({
      name,
      rows: WEEKDAYS.map((day) => ({
        day: WEEKDAY_SHORT[day],
        cells: DAY_PARTS.map(({ key }) =>
          cellModel(days[day][key], gapState(days[day][key], day, key), query.measure),
        ),
      })),
      gaps: gapWords(days),
    })),
  };
}

interface Village {
  readonly name: string;
  readonly days: GapDays;
}

/** Places without a village get a row of their own, where there are any. */
function villagesOf({ areas, sessions }: StaffGaps, band: AgeBand | undefined): Village[] {
  const lost = sessions.some(({ area }) => area === '') ? [{ id: '', name: words.noArea }] : [];
  const shown = [...areas, ...lost];
  const picture = gapPicture(
    sessions,
    shown.map(({ id }) => id),
    band,
  );
  return shown.flatMap(({ id, name }) => {
    const days = picture.get(id);
    return days ? [{ name, days }] : [];
  });
}

function eachCell(
  days: GapDays,
): { readonly day: Weekday; readonly part: DayPart; readonly cell: GapCell; readonly state: GapState }[] {
  return WEEKDAYS.flatMap((day) =>
    DAY_PARTS.map(({ key }) => {
      const cell = days[day][key];
      return { day, part: key, cell, state: gapState(cell, day, key) };
    }),
  );
}

function wholeRows(villages: readonly Village[]): GapRow[] {
  return WEEKDAYS.map((day) => ({
    day: WEEKDAY_SHORT[day],
    cells: DAY_PARTS.map(({ key }) => {
      const states = villages.map(({ days }) => gapState(days[day][key], day, key));
      const reached = states.filter((state) => state === 'adults').length;
      const state =
        reached > 0 ? 'adults' : (states.find((one) => one === 'no_adults') ?? states[0] ?? 'empty');
      if (state === 'school') return { state, head: words.none, sub: GAP_STATE_WORDS.school };
      return { state, head: words.reached(reached, villages.length), sub: words.reachedWord };
    }),
  }));
}

function cellModel(cell: GapCell, state: GapState, measure: GapMeasure): GapCellModel {
  if (state === 'school') return { state, head: words.none, sub: GAP_STATE_WORDS.school };
  if (state === 'empty') return { state, head: words.none, sub: words.noneLabel };
  const missing = cell.short > 0 ? ` · ${words.shortWord(cell.short)}` : '';
  switch (measure) {
    case 'timmar':
      return {
        state,
        head: words.hours(roughHours(cell.staffedMinutes)),
        sub: words.sessions(cell.sessions) + missing,
      };
    case 'platser':
      return { state, head: words.places(cell.places), sub: words.left(cell.placesLeft) };
    case 'gratis':
      return { state, head: words.free(cell.freeOfCharge), sub: words.ofSessions(cell.sessions) };
  }
}

/** Whole hours from ten on: a narrow cell has no room for more, and nobody plans by it. */
function roughHours(minutes: number): string {
  return minutes < 600 ? hoursText(minutes) : String(Math.round(minutes / 60));
}

function gapWords(days: GapDays): string {
  return WEEKDAYS.flatMap((day) => {
    const cells = DAY_PARTS.map(({ key }) => ({ key, state: gapState(days[day][key], day, key) }));
    const missing = cells.filter(({ state }) => isGap(state));
    if (missing.length === 0) return [];
    const isWhole = cells.every(({ state }) => state !== 'adults');
    const parts = missing.map(({ key }) => DAY_PART_WORDS[key].name.toLowerCase());
    return [`${WEEKDAY_NAMES[day]} ${isWhole ? words.wholeDay : parts.join(' och ')}`];
  }).join(', ');
}

/** Every cell of every village and age as a file for Excel, the empty ones too. */
export function gapsCsv(data: StaffGaps): string {
  const bands = [undefined, ...AGE_BANDS.map(({ key }) => key)];
  const rows = bands.flatMap((band) =>
    villagesOf(data, band).flatMap(({ name, days }) =>
      eachCell(days).map(({ day, part, cell }) => [
        name,
        capitalised(WEEKDAY_NAMES[day]),
        DAY_PART_WORDS[part].name,
        band ? AGE_BAND_WORDS[band] : words.allAges,
        String(cell.sessions),
        hoursText(cell.staffedMinutes),
        String(cell.short),
        String(cell.unstaffed),
        String(cell.places),
        String(cell.placesLeft),
        String(cell.freeOfCharge),
      ]),
    ),
  );
  return csvOf([Object.values(words.columns), ...rows]);
}
