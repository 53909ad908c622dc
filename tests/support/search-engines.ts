/** Our search and the two that it is compared with, over the same catalogue. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Snapshot } from '../../src/directory/model.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { fold } from '../../src/search/fold.ts';
import { momentOf } from '../../src/search/moment.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { EMPTY_QUERY } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';

/** Answers a query with titles of activities and "venue:" names of venues; those of each kind best first. */
export type Engine = (query: string) => string[];
/** @param now epoch milliseconds */
export type EngineMaker = (snapshot: Snapshot, now: number) => Engine;

interface Document {
  readonly id: number;
  readonly title: string;
  readonly category: string;
  readonly venue: string;
  readonly area: string;
  readonly summary: string;
  readonly shown: string;
}

function documentsOf(snapshot: Snapshot): Document[] {
  const activities = snapshot.activities.map((activity) => {
    const venues = (snapshot.schedulesByActivity.get(activity.id) ?? []).map(({ venue }) => venue);
    return {
      title: activity.title,
      category: activity.categories.map(({ name }) => name).join(' '),
      venue: venues.map(({ name }) => name).join(' '),
      area: venues.map(({ area }) => area.name).join(' '),
      summary: activity.summary,
      shown: activity.title,
    };
  });
  const venues = snapshot.venues.map(({ name, area, category, summary }) => {
    return {
      title: name,
      category: category.name,
      venue: '',
      area: area.name,
      summary,
      shown: `venue:${name}`,
    };
  });
  return [...activities, ...venues].map((document, id) => ({ id, ...document }));
}

export const fuseAlone: EngineMaker = (snapshot) => {
  const keys = [{ name: 'title', weight: 3 }, 'category', 'venue', 'area', 'summary'];
  const fuse = new Fuse(documentsOf(snapshot), { keys, ignoreDiacritics: true, ignoreLocation: true });
  return (query) => fuse.search(query).map(({ item }) => item.shown);
};

export const miniSearch: EngineMaker = (snapshot) => {
  const documents = documentsOf(snapshot);
  const engine = new MiniSearch<Document>({
    fields: ['title', 'category', 'venue', 'area', 'summary'],
    processTerm: (term) => fold(term),
    searchOptions: { fuzzy: 0.34, prefix: true, combineWith: 'OR', boost: { title: 3 } },
  });
  engine.addAll(documents);
  return (query) => engine.search(query).map(({ id }) => documents[id as number]!.shown);
};

export const ours: EngineMaker = (snapshot, now) => {
  const index = openIndex(buildIndex(snapshot, now));
  const moment = momentOf(now, index.day);
  return (q) => {
    const { activities, venues } = search(index, { ...EMPTY_QUERY, q }, moment);
    return [
      ...activities.map(({ activity }) => activity.title),
      ...venues.map(({ venue }) => `venue:${venue.name}`),
    ];
  };
};

export const ENGINES: readonly (readonly [name: string, make: EngineMaker])[] = [
  ['ours', ours],
  ['fuse.js alone', fuseAlone],
  ['minisearch .34 OR', miniSearch],
];
