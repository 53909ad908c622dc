import { describe, expect, it } from 'vitest';
import { lonePartsOf, splitsOf } from '../../../src/search/compounds.ts';
import { editDistance } from '../../../src/search/edit-distance.ts';
import { fold, indexWordsOf, isFunctionWord, wordsOf } from '../../../src/search/fold.ts';
import { stemOf } from '../../../src/search/inflection.ts';
import { pairIndexOf } from '../../../src/search/letter-pairs.ts';
import { pack, stepsOf, summed, unpack } from '../../../src/search/pack.ts';

describe('fold', () => {
  it.each([
    ['Jämshög', 'jamshog'],
    ['GRÅ', 'gra'],
    ['idé', 'ide'],
    ['Ærø', 'aro'],
    ['a\u030angstro\u0308m', 'angstrom'],
    ['åk7', 'ak7'],
  ])('%s is %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('words', () => {
  it('parts at everything but letters and digits', () => {
    expect(wordsOf('Prova på: 3D-utskrift, LAN & “gaming”!')).toEqual([
      'prova',
      'på',
      '3d',
      'utskrift',
      'lan',
      'gaming',
    ]);
  });

  it('indexes a hyphenated word also as one', () => {
    expect(indexWordsOf('E-sport för alla')).toEqual(['e', 'sport', 'för', 'alla', 'esport']);
  });

  it('knows the small words', () => {
    expect(isFunctionWord('för')).toBe(true);
    expect(isFunctionWord('fotboll')).toBe(false);
  });
});

describe('stemOf', () => {
  it.each([
    ['klattring', 'klattra'],
    ['tjejerna', 'tjejer'],
    ['simning', 'simma'],
    ['malning', 'mala'],
    ['gitarren', 'gitarr'],
    ['bakning', 'baka'],
  ])('%s and %s have the same stem', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it('leaves at least three letters', () => {
    for (const word of ['en', 'bar', 'ning', 'sten', 'arna'])
      expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
  });
});

describe('compounds', () => {
  it('parts a word in two, with and without a linking s', () => {
    const splits = splitsOf('fritidsgard');
    expect(splits).toContainEqual({ first: 'fritids', second: 'gard' });
    expect(splits).toContainEqual({ first: 'fritid', second: 'gard' });
    expect(splitsOf('fem')).toEqual([]);
  });

  it('offers only parts that are long enough to be words', () => {
    const parts = lonePartsOf('sommarfotboll');
    expect(parts).toContain('fotboll');
    expect(parts).toContain('sommar');
    expect(parts.every((part) => part.length >= 5)).toBe(true);
  });
});

describe('editDistance', () => {
  it.each([
    ['fotboll', 'fotboll', 0],
    ['fotbol', 'fotboll', 1],
    ['skateborad', 'skateboard', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s takes %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });
});

describe('letter pairs', () => {
  const words = [
    'fotboll',
    'fotbollsplan',
    'innebandy',
    'handboll',
    'badminton',
    'keramik',
    'parkour',
    'skateboard',
    'ark',
  ];
  const { alike } = pairIndexOf(words);
  const found = (word: string, edits: number) => alike(word, edits).map((at) => words[at]);

  it('never leaves out a word within the edits', () => {
    for (const [typed, meant] of [
      ['fotbol', 'fotboll'],
      ['otboll', 'fotboll'],
      ['ftoboll', 'fotboll'],
      ['parkur', 'parkour'],
      ['skateborad', 'skateboard'],
    ] as const) {
      expect(found(typed, 1)).toContain(meant);
    }
  });

  it('offers the beginning of a longer word, and little else', () => {
    expect(found('fotbolsp', 1)).toContain('fotbollsplan');
    expect(found('keramk', 1)).toEqual(['keramik']);
  });

  it('gives the same answer twice', () => expect(alike('badmington', 2)).toEqual(alike('badmington', 2)));
});

describe('pack', () => {
  it('gives every number back', () => {
    const numbers = [0, 1, 31, 32, 33, 1023, 1024, 65_535, 1_048_576, 2 ** 30];
    expect(unpack(pack(numbers))).toEqual(numbers);
    expect(pack([0, 31])).toHaveLength(2);
    expect(unpack('')).toEqual([]);
  });

  it('turns rising numbers into steps and back', () => {
    expect(stepsOf([3, 4, 10])).toEqual([3, 1, 6]);
    expect(summed(stepsOf([3, 4, 10]))).toEqual([3, 4, 10]);
  });
});
