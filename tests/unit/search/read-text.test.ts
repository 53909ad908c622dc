import { describe, expect, it } from 'vitest';
import { MOST_UNITS, readText, withoutUnit } from '../../../src/search/read-text.ts';

const read = (text: string) =>
  readText(text).map(({ text: typed, facet }) =>
    facet ? `${facet.facet}:${facet.values.join('|')}` : typed,
  );

describe('readText', () => {
  it.each([
    ['fotboll Jämshög fredag åk 5', ['fotboll', 'Jämshög', 'dag:fre', 'ak:5']],
    ['nåt gratis för mellanstadiet', ['kostnad:gratis', 'ak:4|5|6']],
    ['dans på torsdagar', ['dans', 'dag:tor']],
    ['åk7 söndagsfika', ['ak:7', 'söndagsfika']],
    ['klass 12', ['klass', '12']],
    ['5 kamp', ['5', 'kamp']],
    ['för alla', ['för', 'alla']],
    ['', []],
  ])('reads "%s"', (text, units) => expect(read(text)).toEqual(units));

  it('is bounded', () => expect(readText('ord '.repeat(200))).toHaveLength(MOST_UNITS));

  it('gives the text without one unit', () => {
    const text = 'fotboll  åk 5, fredag';
    const [first, second, third] = readText(text);
    expect(withoutUnit(text, first!)).toBe('åk 5, fredag');
    expect(withoutUnit(text, second!)).toBe('fotboll , fredag');
    expect(withoutUnit(text, third!)).toBe('fotboll åk 5,');
  });
});
