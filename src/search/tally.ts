import { SCHOOL_YEARS, UPPER_SECONDARY } from '../domain/school-years.ts';
import type { SearchActivity, SearchIndex, SearchSession } from './index-model.ts';
import type { Moment } from './moment.ts';
import { DAY_VALUES, FREE, YES } from './query.ts';
import type { Facet } from './query.ts';
import { AK, DAG, isStaffedFrom, KATEGORI, KOSTNAD, LEDIGT, ORT, PERSONAL } from './restrictions.ts';

/** Per filter and value: how many activities have it that meet all demands but those of this filter. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

function raise(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Counts activities one after the other; every value counts once for each. */
export class Tally {
  readonly #index: SearchIndex;
  readonly #moment: Moment;
  readonly #years = new Uint32Array(UPPER_SECONDARY + 1);
  readonly #days = new Uint32Array(DAY_VALUES.length);
  readonly #categories: Uint32Array;
  readonly #areas: Uint32Array;
  readonly #areaSeenIn: Int32Array;
  #free = 0;
  #staffed = 0;
  #room = 0;
  #activity = -1;
  /** Of the activity at hand: filters without which some session fits, and what those sessions have. */
  #passed = 0;
  #dayBits = 0;
  #isStaffed = false;
  #hasRoom = false;

  constructor(index: SearchIndex, moment: Moment) {
    this.#index = index;
    this.#moment = moment;
    this.#categories = new Uint32Array(index.categories.length);
    this.#areas = new Uint32Array(index.areas.length);
    this.#areaSeenIn = new Int32Array(index.areas.length).fill(-1);
  }

  /** One session (or place without one) of an activity that meets all demands, or all but those of one filter. */
  add(activity: number, session: SearchSession | undefined, venue: number, mask: number): void {
    this.#activity = activity;
    const passes = (facet: number) => (mask & ~facet) === 0;
    for (const facet of [AK, KATEGORI, KOSTNAD]) if (passes(facet)) this.#passed |= facet;
    if (session && passes(DAG)) this.#dayBits |= 1 << session.weekday;
    if (session && passes(PERSONAL) && isStaffedFrom(session, this.#moment)) this.#isStaffed = true;
    if (session?.room && passes(LEDIGT)) this.#hasRoom = true;
    const area = this.#index.venues[venue]?.area;
    if (area !== undefined && passes(ORT) && this.#areaSeenIn[area] !== activity) {
      this.#areaSeenIn[area] = activity;
      raise(this.#areas, area);
    }
  }

  /** Ends one activity; to be called once after its sessions were added. */
  close(activity: number, { categories, yearBits, free }: SearchActivity): void {
    if (this.#activity !== activity) return;
    if (this.#passed & AK)
      for (const year of SCHOOL_YEARS) if (yearBits & (1 << year)) raise(this.#years, year);
    if (this.#passed & KATEGORI) for (const category of categories) raise(this.#categories, category);
    if (this.#passed & KOSTNAD && free) this.#free += 1;
    for (let day = 0; day < DAY_VALUES.length; day += 1)
      if (this.#dayBits & (1 << day)) raise(this.#days, day);
    if (this.#isStaffed) this.#staffed += 1;
    if (this.#hasRoom) this.#room += 1;
    this.#passed = 0;
    this.#dayBits = 0;
    this.#isStaffed = false;
    this.#hasRoom = false;
  }

  counts(): FacetCounts {
    const bySlug = (all: readonly { readonly slug: string }[], counts: Uint32Array) =>
      new Map(all.map(({ slug }, position) => [slug, counts[position] ?? 0]));
    return {
      ak: new Map(
        SCHOOL_YEARS.map((year) => [year === UPPER_SECONDARY ? 'gy' : String(year), this.#years[year] ?? 0]),
      ),
      dag: new Map(DAY_VALUES.map((value, day) => [value, this.#days[day] ?? 0])),
      kategori: bySlug(this.#index.categories, this.#categories),
      ort: bySlug(this.#index.areas, this.#areas),
      kostnad: new Map([[FREE, this.#free]]),
      personal: new Map([[YES, this.#staffed]]),
      ledigt: new Map([[YES, this.#room]]),
    };
  }
}
