import { UPPER_SECONDARY } from '../domain/school-years.ts';
import type { SearchActivity, SearchIndex, SearchSession } from './index-model.ts';
import type { UnitScores } from './match-text.ts';
import type { Moment } from './moment.ts';
import { DAY_VALUES, FACETS } from './query.ts';
import type { Facet, SearchQuery } from './query.ts';
import type { TextUnit } from './read-text.ts';

/** Every demand of a search is one bit: first the filters, then the units of the text. */
export const bitOf = (facet: Facet) => 1 << FACETS.indexOf(facet);
export const unitBit = (at: number) => 1 << (FACETS.length + at);
export const ALL_FACETS = (1 << FACETS.length) - 1;

export const AK = bitOf('ak');
export const DAG = bitOf('dag');
export const KATEGORI = bitOf('kategori');
export const ORT = bitOf('ort');
export const KOSTNAD = bitOf('kostnad');
export const PERSONAL = bitOf('personal');
export const LEDIGT = bitOf('ledigt');

export const NO_VENUE = -1;

export function isSingleBit(mask: number): boolean {
  return mask !== 0 && (mask & (mask - 1)) === 0;
}

const allBits = (bits: readonly number[]) => bits.reduce((all, bit) => all | bit, 0);
const yearBits = (values: readonly string[]) =>
  allBits(values.map((value) => 1 << (value === 'gy' ? UPPER_SECONDARY : Number(value))));
const dayBits = (values: readonly string[]) => allBits(values.map((value) => 1 << DAY_VALUES.indexOf(value)));

/** Whether adults may be promised from the moment on: not once they have gone for the day. */
export function isStaffedFrom(session: Pick<SearchSession, 'staffedUntil'>, moment: Moment): boolean {
  return session.staffedUntil > moment.sinceIndexDay;
}

interface BitTest {
  readonly bit: number;
  readonly wanted: number;
}

/** The demands of one search, ready to be asked about thousands of activities: each answer has the bits not met. */
export class Restrictions {
  readonly #index: SearchIndex;
  readonly #moment: Moment;
  readonly #scores: readonly { readonly bit: number; readonly scores: UnitScores }[];
  readonly #years: readonly BitTest[];
  readonly #days: readonly BitTest[];
  readonly #free: number;
  readonly #staffed: number;
  readonly #room: number;
  readonly #categories: ReadonlySet<number>;
  readonly #areas: ReadonlySet<number>;
  /** Bits of all demands that are made. */
  readonly asked: number;
  /** Bits of the words to find; 0 when the text has none. */
  readonly textBits: number;
  /** Bits of the demands that a venue meets by its sessions: time, age, price, adults and room. */
  readonly sessionBits: number;

  constructor(
    index: SearchIndex,
    query: SearchQuery,
    moment: Moment,
    units: readonly TextUnit[],
    scores: readonly (UnitScores | undefined)[],
  ) {
    const positions = (all: readonly { readonly slug: string }[], slugs: readonly string[]) =>
      new Set(all.flatMap(({ slug }, position) => (slugs.includes(slug) ? [position] : [])));
    const bitsOfUnits = (wanted: (unit: TextUnit) => boolean) =>
      allBits(units.map((unit, at) => (wanted(unit) ? unitBit(at) : 0)));
    const tests = (facet: 'ak' | 'dag', bitsOf: (values: readonly string[]) => number): BitTest[] => [
      ...(query[facet].length > 0 ? [{ bit: bitOf(facet), wanted: bitsOf(query[facet]) }] : []),
      ...units.flatMap((unit, at) =>
        unit.facet?.facet === facet ? [{ bit: unitBit(at), wanted: bitsOf(unit.facet.values) }] : [],
      ),
    ];
    this.#index = index;
    this.#moment = moment;
    this.#scores = scores.flatMap((one, at) => (one ? [{ bit: unitBit(at), scores: one }] : []));
    this.#years = tests('ak', yearBits);
    this.#days = tests('dag', dayBits);
    this.#free =
      (query.kostnad.length > 0 ? KOSTNAD : 0) | bitsOfUnits(({ facet }) => facet?.facet === 'kostnad');
    this.#staffed = query.personal.length > 0 ? PERSONAL : 0;
    this.#room = query.ledigt.length > 0 ? LEDIGT : 0;
    this.#categories = positions(index.categories, query.kategori);
    this.#areas = positions(index.areas, query.ort);
    this.asked =
      allBits(FACETS.map((facet) => (query[facet].length > 0 ? bitOf(facet) : 0))) | bitsOfUnits(() => true);
    this.textBits = bitsOfUnits(({ facet }) => !facet);
    this.sessionBits = AK | DAG | KOSTNAD | PERSONAL | LEDIGT | bitsOfUnits(({ facet }) => Boolean(facet));
  }

  /** What the activity itself does not meet, whatever its sessions. */
  ofActivity(activity: SearchActivity): number {
    let mask = activity.free ? 0 : this.#free;
    for (const { bit, wanted } of this.#years) if ((activity.yearBits & wanted) === 0) mask |= bit;
    if (this.#categories.size > 0 && !activity.categories.some((one) => this.#categories.has(one)))
      mask |= KATEGORI;
    return mask;
  }

  ofSession(session: Pick<SearchSession, 'weekday' | 'staffedUntil' | 'room'> | undefined): number {
    const staffed = session !== undefined && isStaffedFrom(session, this.#moment);
    let mask = (staffed ? 0 : this.#staffed) | (session?.room ? 0 : this.#room);
    for (const { bit, wanted } of this.#days)
      if (!session || ((1 << session.weekday) & wanted) === 0) mask |= bit;
    return mask;
  }

  /** Village and words: a word may be found in the activity or in the venue. */
  ofActivityAt(activity: number, venue: number): number {
    let mask = this.#ofArea(venue);
    for (const { bit, scores } of this.#scores) {
      if (scores.activities[activity] === 0 && !scores.venues[venue]) mask |= bit;
    }
    return mask;
  }

  ofVenue(venue: number): number {
    let mask = this.#ofArea(venue);
    if (this.#categories.size > 0 && !this.#categories.has(this.#index.venues[venue]?.category ?? -1))
      mask |= KATEGORI;
    for (const { bit, scores } of this.#scores) if (!scores.venues[venue]) mask |= bit;
    return mask;
  }

  /** Mean over the words; for the venue alone when no activity is given. */
  scoreOf(venue: number, activity?: number): number {
    if (this.#scores.length === 0) return 0;
    let sum = 0;
    for (const { scores } of this.#scores) {
      const ofActivity = activity === undefined ? 0 : (scores.activities[activity] ?? 0);
      sum += Math.max(ofActivity, scores.venues[venue] ?? 0);
    }
    return sum / this.#scores.length;
  }

  #ofArea(venue: number): number {
    return this.#areas.size > 0 && !this.#areas.has(this.#index.venues[venue]?.area ?? -1) ? ORT : 0;
  }
}
