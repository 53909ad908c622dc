import { ACTIVITIES } from '../paths.ts';

/** The search as the address says it: /aktiviteter?q=…&ak=5&dag=fre&visa=48, and how its result is shown. */
export interface SearchQuery {
  readonly q: string;
  /** School years "1"–"9" and "gy". */
  readonly ak: readonly string[];
  readonly dag: readonly string[];
  readonly kategori: readonly string[];
  readonly ort: readonly string[];
  readonly kostnad: readonly string[];
  readonly personal: readonly string[];
  readonly ledigt: readonly string[];
  /** How many cards are shown, a multiple of {@link PAGE_SIZE}. */
  readonly visa: number;
  readonly vy: ViewName;
  /** The week that is shown, "2026-48"; empty = this week, and in the other views. */
  readonly v: string;
  readonly sortera: SortName;
}

/** The same result as a list (empty), a week or a map. */
export type ViewName = '' | 'vecka' | 'karta';
/** Empty = by relevance where words are searched for, else the soonest first. */
export type SortName = '' | 'nara' | 'namn';

export type Facet = Exclude<keyof SearchQuery, 'q' | 'visa' | 'vy' | 'v' | 'sortera'>;

export const FACETS: readonly Facet[] = ['ak', 'dag', 'kategori', 'ort', 'kostnad', 'personal', 'ledigt'];
export const SCHOOL_YEAR_VALUES: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'gy'];
/** In the order of the week, from Monday. */
export const DAY_VALUES: readonly string[] = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son'];
export const FREE = 'gratis';
export const YES = 'ja';

export const PAGE_SIZE = 24;
const MOST_SHOWN = 42 * PAGE_SIZE;
export const LONGEST_TEXT = 100;
const SPACES = /\s+/g;
const PLAIN = /^[a-z0-9-]*$/;
const WEEK = /^\d{4}-\d{2}$/;
const SORTS: readonly SortName[] = ['nara', 'namn'];

export const EMPTY_QUERY: SearchQuery = {
  q: '',
  ak: [],
  dag: [],
  kategori: [],
  ort: [],
  kostnad: [],
  personal: [],
  ledigt: [],
  visa: PAGE_SIZE,
  vy: '',
  v: '',
  sortera: '',
};

/** The values that exist: slugs of the catalogue's categories and areas, and whether there is a map. */
export interface KnownValues {
  readonly categories: readonly { readonly slug: string }[];
  readonly areas: readonly { readonly slug: string }[];
  readonly hasMap: boolean;
}

function valuesOf(facet: Facet, known: KnownValues): readonly string[] {
  switch (facet) {
    case 'ak':
      return SCHOOL_YEAR_VALUES;
    case 'dag':
      return DAY_VALUES;
    case 'kategori':
      return known.categories.map(({ slug }) => slug);
    case 'ort':
      return known.areas.map(({ slug }) => slug);
    case 'kostnad':
      return [FREE];
    case 'personal':
    case 'ledigt':
      return [YES];
  }
}

function shownOf(text: string | null): number {
  const wanted = Math.ceil(Number(text) / PAGE_SIZE) * PAGE_SIZE;
  return wanted >= PAGE_SIZE ? Math.min(wanted, MOST_SHOWN) : PAGE_SIZE;
}

function viewOf(text: string | null, { hasMap }: KnownValues): ViewName {
  if (text === 'vecka') return text;
  return text === 'karta' && hasMap ? text : '';
}

/**
 * Reads the parameters. Never fails: what is unknown, repeated or too long is left out. Values come in the order of the
 * filters, so that the same search is always written the same way. Without a map its view is the list.
 */
export function parseQuery(parameters: URLSearchParams, known: KnownValues): SearchQuery {
  const read = (facet: Facet) => {
    const given = parameters.getAll(facet);
    return given.length === 0 ? [] : valuesOf(facet, known).filter((value) => given.includes(value));
  };
  const vy = viewOf(parameters.get('vy'), known);
  const v = parameters.get('v') ?? '';
  return {
    q: (parameters.get('q') ?? '').normalize('NFC').replace(SPACES, ' ').trim().slice(0, LONGEST_TEXT).trim(),
    ak: read('ak'),
    dag: read('dag'),
    kategori: read('kategori'),
    ort: read('ort'),
    kostnad: read('kostnad'),
    personal: read('personal'),
    ledigt: read('ledigt'),
    visa: vy === '' ? shownOf(parameters.get('visa')) : PAGE_SIZE,
    vy,
    v: vy === 'vecka' && WEEK.test(v) ? v : '',
    sortera: SORTS.find((one) => one === parameters.get('sortera')) ?? '',
  };
}

/** The same search shown in another way; what only the other view knows is left behind. */
export function shownAs(query: SearchQuery, vy: ViewName): SearchQuery {
  return { ...query, vy, v: '', visa: PAGE_SIZE };
}

/** The address of a search; what is not asked for is left out. */
export function urlOf(query: SearchQuery): string {
  let text = '';
  const add = (name: string, value: string) => (text += `${text ? '&' : '?'}${name}=${encoded(value)}`);
  if (query.q) add('q', query.q);
  for (const facet of FACETS) for (const value of query[facet]) add(facet, value);
  if (query.visa !== PAGE_SIZE) add('visa', String(query.visa));
  if (query.vy) add('vy', query.vy);
  if (query.v) add('v', query.v);
  if (query.sortera) add('sortera', query.sortera);
  return ACTIVITIES + text;
}

/** As a form sends it. A page has dozens of addresses of searches, and almost all their values are plain. */
function encoded(value: string): string {
  return PLAIN.test(value) ? value : new URLSearchParams([['', value]]).toString().slice(1);
}

/** A search for everything, shown as this one is. */
export function withoutDemands({ vy, v, sortera }: SearchQuery): SearchQuery {
  return { ...EMPTY_QUERY, vy, v, sortera };
}

/** The search with other demands, from the first page on. */
export function changed(query: SearchQuery, change: Partial<Omit<SearchQuery, 'visa'>>): SearchQuery {
  return { ...query, ...change, visa: PAGE_SIZE };
}

/** The search without one value of a filter. */
export function withoutValue(query: SearchQuery, facet: Facet, value: string): SearchQuery {
  return changed(query, { [facet]: query[facet].filter((one) => one !== value) });
}

/** The search with one more value of a filter, or without it where it was chosen. */
export function toggled(query: SearchQuery, facet: Facet, value: string, known: KnownValues): SearchQuery {
  if (query[facet].includes(value)) return withoutValue(query, facet, value);
  const chosen = valuesOf(facet, known).filter((one) => one === value || query[facet].includes(one));
  return changed(query, { [facet]: chosen });
}
