import { expect, it } from 'vitest';
import { isOfflineWanted, parseChoice } from '../../../src/saved/offline-choice.ts';

it.each([
  ['nobody has asked', undefined, 0, false, false],
  ['something is saved', undefined, 1, false, true],
  ['the site is installed', undefined, 0, true, true],
  ['the button was pressed', 'yes', 0, false, true],
  ['it was switched off', 'no', 3, true, false],
] as const)('%s', (_name, choice, saved, installed, wanted) => {
  expect(isOfflineWanted(choice, { saved, installed })).toBe(wanted);
});

it('knows no other words than yes and no', () => {
  expect([parseChoice('yes'), parseChoice('no'), parseChoice('maybe'), parseChoice(null)]).toEqual([
    'yes',
    'no',
    undefined,
    undefined,
  ]);
});
