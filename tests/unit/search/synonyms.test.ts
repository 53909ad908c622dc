import { describe, expect, it } from 'vitest';
import {
  packSynonyms,
  parseSynonyms,
  synonymsIn,
  synonymTable,
  unpackSynonyms,
} from '../../../src/search/synonyms.ts';

describe('parseSynonyms', () => {
  it('reads one word a line and adds lines for the same word', () => {
    const list = parseSynonyms('Skejt = skate, skateboard\n\nskejt=longboard\ntv-spel = gaming; konsol\n');
    expect([...list]).toEqual([
      ['skejt', ['skate', 'skateboard', 'longboard']],
      ['tv spel', ['gaming', 'konsol']],
    ]);
  });

  it('leaves out what it cannot read', () => {
    expect([...parseSynonyms('bara ett ord\n= ingenting\nordet =\nsamma = samma')]).toEqual([]);
  });
});

it('travels as one text, what means the same on one line', () => {
  const list = parseSynonyms('fotis = fotboll\nlira boll = fotboll\nskejt = skate, skateboard');
  expect(packSynonyms(list)).toBe('fotis,lira boll=fotboll\nskejt=skate,skateboard');
  expect(unpackSynonyms(packSynonyms(list))).toEqual([...list]);
  expect(synonymTable(unpackSynonyms(packSynonyms([]))).size).toBe(0);
});

describe('synonymsIn', () => {
  const table = synonymTable([
    ['Gå på is', ['skridskor']],
    ['hänga', ['öppet hus', 'fritidsgård']],
  ]);

  it('finds words in a row, with or without dots', () => {
    expect(synonymsIn(['hanga'], table)).toEqual([
      { at: 0, length: 1, meanings: [['öppet', 'hus'], ['fritidsgård']] },
    ]);
    expect(synonymsIn(['vi', 'gå', 'på', 'is'], table)).toMatchObject([{ at: 1, length: 3 }]);
  });

  it('finds a word of the list with an ending, unless the list has it with the ending too', () => {
    const places = synonymTable([
      ['bad', ['simning']],
      ['badhus', ['simhall']],
      ['badhusen', ['bassänger']],
    ]);
    const meant = (word: string) => synonymsIn([word], places).flatMap(({ meanings }) => meanings.flat());
    expect(['badhuset', 'badhusen', 'badet', 'badhytt'].map(meant)).toEqual([
      ['simhall'],
      ['bassänger'],
      ['simning'],
      [],
    ]);
  });

  it('finds nothing in other words', () => expect(synonymsIn(['is', 'på', 'gå'], table)).toEqual([]));
});
