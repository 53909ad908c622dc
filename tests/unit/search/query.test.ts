import { describe, expect, it } from 'vitest';
import {
  changed,
  EMPTY_QUERY,
  LONGEST_TEXT,
  PAGE_SIZE,
  parseQuery,
  toggled,
  urlOf,
  withoutValue,
} from '../../../src/search/query.ts';

const known = {
  categories: [{ slug: 'idrott' }, { slug: 'musik' }],
  areas: [{ slug: 'jamshog' }, { slug: 'olofstrom' }],
  hasMap: true,
};
const parse = (text: string) => parseQuery(new URLSearchParams(text), known);

describe('parseQuery', () => {
  it('reads every parameter, several values by repetition, in the order of the filters', () => {
    expect(
      parse(
        'q=boll&ak=gy&ak=5&dag=son&dag=man&kategori=musik&ort=jamshog&kostnad=gratis&personal=ja&ledigt=ja&visa=48',
      ),
    ).toEqual({
      q: 'boll',
      ak: ['5', 'gy'],
      dag: ['man', 'son'],
      kategori: ['musik'],
      ort: ['jamshog'],
      kostnad: ['gratis'],
      personal: ['ja'],
      ledigt: ['ja'],
      visa: 48,
      vy: '',
      v: '',
      sortera: '',
    });
  });

  it('leaves out what is unknown, empty or repeated', () => {
    expect(parse('ak=11&ak=5&ak=5&dag=mon&kategori=&ort=malmo&kostnad=0&personal=on&okant=1')).toEqual({
      ...EMPTY_QUERY,
      ak: ['5'],
    });
  });

  it.each([
    ['visa=1', PAGE_SIZE],
    ['visa=25', 2 * PAGE_SIZE],
    ['visa=-3', PAGE_SIZE],
    ['visa=x', PAGE_SIZE],
    ['visa=1e9', 1008],
    ['visa=Infinity', 1008],
  ])('bounds how many are shown: %s', (text, visa) => expect(parse(text).visa).toBe(visa));

  it.each([
    ['vy=vecka&v=2026-48&sortera=namn', '?vy=vecka&v=2026-48&sortera=namn'],
    ['vy=karta&sortera=nara&v=2026-48&visa=48', '?vy=karta&sortera=nara'],
    ['v=2026-48', ''],
    ['vy=tavla&sortera=pris', ''],
    ['vy=vecka&v=48', '?vy=vecka'],
  ])('knows how the result is shown: %s', (text, address) =>
    expect(urlOf(parse(text))).toBe(`/aktiviteter${address}`),
  );

  it('is a list where there is no map', () => {
    const query = parseQuery(new URLSearchParams('vy=karta&ak=5'), { ...known, hasMap: false });
    expect(urlOf(query)).toBe('/aktiviteter?ak=5');
  });

  it('trims the text and bounds its length', () => {
    expect(parse('q=%20%20fot%09boll%20').q).toBe('fot boll');
    expect(parse(`q=${'a'.repeat(10_000)}`).q).toHaveLength(LONGEST_TEXT);
  });
});

describe('urlOf', () => {
  it('is the plain path when nothing is asked for', () => expect(urlOf(EMPTY_QUERY)).toBe('/aktiviteter'));

  it('reads back to the same search', () => {
    for (const text of ['q=gr%C3%A4num+%26+co&ak=1&ak=gy&visa=72', 'dag=fre&ort=olofstrom&ledigt=ja', '']) {
      const query = parse(text);
      expect(parse(urlOf(query).split('?')[1] ?? '')).toEqual(query);
    }
  });
});

describe('changes', () => {
  const query = parse('q=boll&ak=5&visa=96');

  it('begin on the first page', () => {
    expect(changed(query, { dag: ['fre'] })).toMatchObject({ dag: ['fre'], visa: PAGE_SIZE });
    expect(withoutValue(query, 'ak', '5')).toMatchObject({ q: 'boll', ak: [], visa: PAGE_SIZE });
  });

  it('turn a value on and off', () => {
    expect(toggled(query, 'ak', '2', known).ak).toEqual(['2', '5']);
    expect(toggled(query, 'ak', '5', known).ak).toEqual([]);
    expect(toggled(query, 'ort', 'malmo', known).ort).toEqual([]);
  });
});
