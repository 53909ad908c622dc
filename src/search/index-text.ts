import { VENUE_KINDS as KIND_LABELS } from '#words/labels.ts';
import { indexWordsOf } from './fold.ts';
import { summed, unpack } from './pack.ts';
import type { IndexData, WordList } from './index-data.ts';
import { VENUE_KINDS } from './index-data.ts';

/** How much it counts where a word stands. */
const WEIGHTS = {
  title: 1,
  category: 0.7,
  venue: 0.75,
  area: 0.7,
  kind: 0.6,
  organiser: 0.45,
  longText: 0.4,
} as const;
/** How little a title of many words counts beside one of a single word. */
const LONG_TITLE = 0.12;

/** The least weight of a word in a title or a venue's name; in other texts it counts less. */
export const NAME_WEIGHT = WEIGHTS.venue;

/** The least weight of a word that says what something is: title, category, place; not of one in a longer text. */
export const LABEL_WEIGHT = WEIGHTS.kind;

/** For one word: the records it stands in, and beside each the best weight of a place it has there. */
export interface Postings {
  readonly records: number[];
  readonly weights: number[];
}

/** Per word of the catalogue where it stands, for activities and for venues. */
export interface WordTable {
  readonly words: readonly string[];
  readonly activities: readonly (Postings | undefined)[];
  readonly venues: readonly (Postings | undefined)[];
}

type Kind = 'activities' | 'venues';

class WordTableBuilder {
  readonly #ids = new Map<string, number>();
  readonly #postings: Record<Kind, (Postings | undefined)[]> = { activities: [], venues: [] };

  /** Records of one kind must come in rising order for each word. */
  add(kind: Kind, word: string, record: number, weight: number): void {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    const postings = (this.#postings[kind][id] ??= { records: [], weights: [] });
    const last = postings.records.length - 1;
    if (postings.records[last] === record) {
      postings.weights[last] = Math.max(postings.weights[last] ?? 0, weight);
    } else {
      postings.records.push(record);
      postings.weights.push(weight);
    }
  }

  table(): WordTable {
    return { words: [...this.#ids.keys()], ...this.#postings };
  }
}

/** Per record the words that stand in its longer texts. */
function wordsPerRecord(list: WordList, records: number): string[][] {
  const words = list.words ? list.words.split(' ') : [];
  const numbers = unpack(list.records);
  const perRecord: string[][] = Array.from({ length: records }, () => []);
  let at = 0;
  for (const word of words) {
    const count = numbers[at] ?? 0;
    for (const record of summed(numbers.slice(at + 1, at + 1 + count))) perRecord[record]?.push(word);
    at += 1 + count;
  }
  return perRecord;
}

export interface TextSources {
  readonly titles: readonly string[];
  readonly activityCategories: readonly (readonly number[])[];
  readonly activityOrganisers: readonly number[];
  readonly venueNames: readonly string[];
  readonly venueKinds: readonly number[];
  readonly venueAreas: readonly number[];
  readonly venueCategories: readonly number[];
}

function titleWeight(words: number): number {
  return WEIGHTS.title * (1 - LONG_TITLE + LONG_TITLE / Math.sqrt(Math.max(1, words)));
}

/** Reads every searchable text of the index into one inverted table. */
export function wordTableOf(data: IndexData, sources: TextSources): WordTable {
  const builder = new WordTableBuilder();
  const categoryWords = data.categories.map(([, name]) => indexWordsOf(name));
  const areaWords = data.areas.map(([, name]) => indexWordsOf(name));
  const organiserWords = data.organisers.split('\n').map(indexWordsOf);
  const kindWords = VENUE_KINDS.map((kind) => indexWordsOf(KIND_LABELS[kind]));

  const ofActivities = wordsPerRecord(data.activities.words, sources.titles.length);
  sources.titles.forEach((title, record) => {
    const add = (words: readonly string[] | undefined, weight: number) =>
      words?.forEach((word) => builder.add('activities', word, record, weight));
    const words = indexWordsOf(title);
    add(words, titleWeight(words.length));
    for (const category of sources.activityCategories[record] ?? [])
      add(categoryWords[category], WEIGHTS.category);
    add(organiserWords[sources.activityOrganisers[record] ?? -1], WEIGHTS.organiser);
    add(ofActivities[record], WEIGHTS.longText);
  });

  const ofVenues = wordsPerRecord(data.venues.words, sources.venueNames.length);
  sources.venueNames.forEach((name, record) => {
    const add = (words: readonly string[] | undefined, weight: number) =>
      words?.forEach((word) => builder.add('venues', word, record, weight));
    add(indexWordsOf(name), WEIGHTS.venue);
    add(areaWords[sources.venueAreas[record] ?? -1], WEIGHTS.area);
    add(kindWords[sources.venueKinds[record] ?? -1], WEIGHTS.kind);
    add(categoryWords[sources.venueCategories[record] ?? -1], WEIGHTS.longText);
    add(ofVenues[record], WEIGHTS.longText);
  });
  return builder.table();
}
