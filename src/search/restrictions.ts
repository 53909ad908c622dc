import { UPPER_SECONDARY } from '../domain/school-years.ts';
import { DROP_IN } from './facet-phrases.ts';
import type { SearchActivity, SearchIndex, SearchSession } from './index-model.ts';
import type { Care, UnitScores } from './match-text.ts';
import type { Moment } from './moment.ts';
import { DAY_VALUES, FACETS } from './query.ts';
import type { Facet, SearchQuery } from './query.ts';
import type { TextDemand } from './text-demands.ts';
import { timeTest } from './time-spans.ts';
import type { AskedSession, SessionTest } from './time-spans.ts';

/** Every demand of a search is one bit: first the filters, then the demands of the text by their first word. */
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

const DROP_IN_TITLE = /\bdrop[ -]?in\b/i;

/** "Drop in" in a title is meant, though families sign up. */
function isDropIn({ signupMode, title }: SearchActivity): boolean {
  return signupMode === DROP_IN || DROP_IN_TITLE.test(title);
}

interface ScoredDemand {
  readonly bit: number;
  readonly scores: UnitScores;
  readonly weight: number;
}

interface BitTest {
  readonly bit: number;
  readonly wanted: number;
}

/** The demands of one search, ready to be asked about thousands of activities: each answer has the bits not met. */
export class Restrictions {
  readonly #index: SearchIndex;
  readonly #moment: Moment;
  readonly #scores: readonly ScoredDemand[];
  /** Bits of the words that may be missing where another word is found. */
  readonly #forgivable: number;
  readonly #years: readonly BitTest[];
  readonly #days: number;
  readonly #times: readonly { readonly bit: number; readonly tests: readonly SessionTest[] }[];
  readonly #free: number;
  readonly #dropIn: number;
  readonly #staffed: number;
  readonly #room: number;
  readonly #categories: ReadonlySet<number>;
  readonly #areas: ReadonlySet<number>;
  /** Bits of all demands that are made. */
  readonly asked: number;
  /** Bits of the words to find; 0 when the text has none. */
  readonly textBits: number;
  /** Bits of the words to find and of the villages in the text. */
  readonly placeBits: number;
  /** Bits of the demands that a venue meets by its sessions: time, age, price, adults and room. */
  readonly sessionBits: number;

  /**
   * @param scores of the demands that are met by words, in the same order
   * @param care with `some`, one of the words to find is enough, and rare ones count for more
   */
  constructor(
    index: SearchIndex,
    query: SearchQuery,
    moment: Moment,
    demands: readonly TextDemand[],
    scores: readonly (UnitScores | undefined)[],
    care: Care,
  ) {
    const positions = (all: readonly { readonly slug: string }[], slugs: readonly string[]) =>
      new Set(all.flatMap(({ slug }, position) => (slugs.includes(slug) ? [position] : [])));
    const bitsOfDemands = (wanted: (demand: TextDemand) => boolean) =>
      allBits(demands.map((demand) => (wanted(demand) ? unitBit(demand.at) : 0)));
    const bitsBoth = (facet: 'kostnad' | 'personal' | 'ledigt') =>
      (query[facet].length > 0 ? bitOf(facet) : 0) | bitsOfDemands((demand) => demand.facet === facet);
    this.#index = index;
    this.#moment = moment;
    this.#scores = demands.flatMap(({ at }, place) => {
      const ofDemand = scores[place];
      const weight = ofDemand && care === 'some' ? rarityOf(ofDemand) : 1;
      return ofDemand ? [{ bit: unitBit(at), scores: ofDemand, weight }] : [];
    });
    this.#years = [
      ...(query.ak.length > 0 ? [{ bit: AK, wanted: yearBits(query.ak) }] : []),
      ...demands.flatMap(({ at, facet, values }) =>
        facet === 'ak' ? [{ bit: unitBit(at), wanted: yearBits(values) }] : [],
      ),
    ];
    this.#days = dayBits(query.dag);
    this.#times = demands.flatMap(({ at, units }) => {
      const tests = units.flatMap(({ facet }) => (facet && timeTest(facet, moment)) ?? []);
      return tests.length > 0 ? [{ bit: unitBit(at), tests }] : [];
    });
    this.#free = bitsBoth('kostnad');
    this.#dropIn = bitsOfDemands(({ facet }) => facet === 'anmalan');
    this.#staffed = bitsBoth('personal');
    this.#room = bitsBoth('ledigt');
    this.#categories = positions(index.categories, query.kategori);
    this.#areas = positions(index.areas, query.ort);
    this.asked =
      allBits(FACETS.map((facet) => (query[facet].length > 0 ? bitOf(facet) : 0))) |
      bitsOfDemands(() => true);
    this.textBits = bitsOfDemands(({ facet }) => !facet);
    this.#forgivable = care === 'some' ? this.textBits : 0;
    this.placeBits = this.textBits | bitsOfDemands(({ facet }) => facet === 'ort');
    this.sessionBits = AK | DAG | KOSTNAD | PERSONAL | LEDIGT | (bitsOfDemands(() => true) & ~this.placeBits);
  }

  /** What the activity itself does not meet, whatever its sessions. */
  ofActivity(activity: SearchActivity): number {
    let mask = activity.free ? 0 : this.#free;
    if (this.#dropIn !== 0 && !isDropIn(activity)) mask |= this.#dropIn;
    for (const { bit, wanted } of this.#years) if ((activity.yearBits & wanted) === 0) mask |= bit;
    if (this.#categories.size > 0 && !activity.categories.some((one) => this.#categories.has(one)))
      mask |= KATEGORI;
    return mask;
  }

  ofSession(session: AskedSession | undefined): number {
    const staffed = session !== undefined && isStaffedFrom(session, this.#moment);
    let mask = (staffed ? 0 : this.#staffed) | (session?.room ? 0 : this.#room);
    if (this.#days !== 0 && (!session || ((1 << session.weekday) & this.#days) === 0)) mask |= DAG;
    for (const { bit, tests } of this.#times)
      if (!session || !tests.some((isMeant) => isMeant(session))) mask |= bit;
    return mask;
  }

  /** Village and words: a word may be found in the activity or in the venue. */
  ofActivityAt(activity: number, venue: number): number {
    let mask = 0;
    for (const { bit, scores } of this.#scores) {
      if (scores.activities[activity] === 0 && !scores.venues[venue]) mask |= bit;
    }
    return this.#ofArea(venue) | this.#forgiven(mask);
  }

  ofVenue(venue: number): number {
    let mask = 0;
    for (const { bit, scores } of this.#scores) if (!scores.venues[venue]) mask |= bit;
    mask = this.#ofArea(venue) | this.#forgiven(mask);
    if (this.#categories.size > 0 && !this.#categories.has(this.#index.venues[venue]?.category ?? -1))
      mask |= KATEGORI;
    return mask;
  }

  /** Mean over the words; for the venue alone when no activity is given. */
  scoreOf(venue: number, activity?: number): number {
    let sum = 0;
    let weights = 0;
    for (const { scores, weight } of this.#scores) {
      const ofActivity = activity === undefined ? 0 : (scores.activities[activity] ?? 0);
      sum += weight * Math.max(ofActivity, scores.venues[venue] ?? 0);
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }

  /** Without the bits of the words that may be missing, where any word is found. */
  #forgiven(mask: number): number {
    return (mask & this.textBits) === this.textBits ? mask : mask & ~this.#forgivable;
  }

  #ofArea(venue: number): number {
    return this.#areas.size > 0 && !this.#areas.has(this.#index.venues[venue]?.area ?? -1) ? ORT : 0;
  }
}

/** More for a word that few activities and venues have; 0 for one that none has. */
function rarityOf({ activities, venues }: UnitScores): number {
  const found = (scores: Float32Array) => scores.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0);
  const having = found(activities) + found(venues);
  return having === 0 ? 0 : Math.log(1 + (activities.length + venues.length) / having);
}
