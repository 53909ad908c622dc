import type { Snapshot } from '../directory/model.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { buildIndex } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import type { SearchIndex } from './index-model.ts';
import { openIndex } from './open-index.ts';

/** The index of one snapshot and day, opened for the server and written out for the browser. */
export interface CurrentIndex {
  /** Names the content: the same key never stands for another index. */
  readonly key: string;
  readonly index: SearchIndex;
  /** The index as JSON, made when first asked for. */
  readonly json: () => string;
}

let current: { readonly snapshot: Snapshot; readonly made: CurrentIndex } | undefined;

function madeFrom(data: IndexData, key: string): CurrentIndex {
  let json: string | undefined;
  return { key, index: openIndex(data), json: () => (json ??= JSON.stringify(data)) };
}

/**
 * The index that fits the snapshot and the day of `now` (epoch milliseconds); made once and kept until either changes.
 */
export function currentIndex(snapshot: Snapshot, now: number): CurrentIndex {
  const key = `${snapshot.version}.${wallClockOf(now).date}`;
  if (current?.made.key !== key || current.snapshot !== snapshot) {
    current = { snapshot, made: madeFrom(buildIndex(snapshot, now), key) };
  }
  return current.made;
}
