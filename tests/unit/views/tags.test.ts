import { describe, expect, it } from 'vitest';
import { addressOf, tagsOf } from '../../../src/views/tags.ts';
import { anActivity, AREA, aVenue, plain } from '../support/municipality.ts';

describe('addressOf', () => {
  it.each([
    ['', 'Jämshög', 'Jämshög'],
    ['Kvarnvägen 4', 'Jämshög', 'Kvarnvägen 4, Jämshög'],
    ['Kvarnvägen 4, Jämshög', 'Jämshög', 'Kvarnvägen 4, Jämshög'],
    ['Kvarnvägen 4, 293 72 Jämshög', 'Jämshög', 'Kvarnvägen 4, 293 72 Jämshög'],
    ['Jämshög, vid kyrkan', 'Jämshög', 'Jämshög, vid kyrkan'],
    ['Jämshögsvägen 4', 'Jämshög', 'Jämshögsvägen 4, Jämshög'],
    ['Gamla Jämshögsvägen 4', 'Jämshög', 'Gamla Jämshögsvägen 4, Jämshög'],
    ['Storgatan 1, Norra Olofström', 'Norra Olofström', 'Storgatan 1, Norra Olofström'],
    ['Björnö 1', 'Ö (norr)', 'Björnö 1, Ö (norr)'],
  ])('%j in %s', (address, village, text) => {
    expect(addressOf(aVenue({ address, area: { ...AREA, name: village } }))).toBe(text);
  });
});

describe('tagsOf', () => {
  const tags = (...of: Parameters<typeof tagsOf>) => tagsOf(...of).map(plain);
  it('tells school years, price, and in- or outdoors when known', () => {
    const activity = anActivity({ schoolYears: { from: 4, to: 6 } });
    expect(tags(activity, aVenue({ setting: 'indoors' }))).toEqual(['Åk 4–6', 'Gratis', 'Inomhus']);
    expect(tags(activity, aVenue({ setting: '' }))).toEqual(['Åk 4–6', 'Gratis']);
    expect(tags(anActivity({ free: false, priceSek: 1250 }), undefined)).toEqual([
      'Alla årskurser',
      '1250 kr',
    ]);
  });
});
