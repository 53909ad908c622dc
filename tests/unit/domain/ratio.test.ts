import { expect, it } from 'vitest';
import { mostYouthsPerAdult } from '../../../src/domain/ratio.ts';

it.each([
  ['shared evenly', 24, 0, 3, 8],
  ['shared unevenly: the one with most', 20, 0, 3, 7],
  ['one adult', 5, 0, 1, 5],
  ['fewer places than adults', 2, 0, 3, 1],
  ['more came in than now may: they are still there', 8, 20, 2, 10],
  ['no new places, but some have theirs', 0, 7, 2, 4],
  ['no adult', 24, 10, 0, undefined],
  ['nobody who could come', 0, 0, 2, undefined],
])('%s', (_name, places, participants, countedAdults, most) => {
  expect(mostYouthsPerAdult({ places, participants, countedAdults })).toBe(most);
});
