import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { MOST_UNITS, readText, withoutUnits } from '../../../src/search/read-text.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';

/** Five villages, in the autumn of 2026. */
const index = openIndex(buildIndex(smallCatalogue(), NOW));
const inSpring = { ...index, day: '2027-03-01' };
const read = (text: string, known = index) =>
  readText(text, known).map(({ text: typed, facet }) =>
    facet ? `${facet.facet}:${facet.values.join('|')}${facet.evening ? ' kväll' : ''}` : typed,
  );

describe('readText', () => {
  it.each([
    ['fotboll Jämshög fredag åk 5', ['fotboll', 'ort:jamshog', 'dag:fre', 'ak:5']],
    ['nåt gratis för mellanstadiet', ['kostnad:gratis', 'ak:4|5|6']],
    ['dans på torsdagar', ['dans', 'dag:tor']],
    ['åk7 söndagsfika', ['ak:7', 'söndagsfika']],
    ['klass 12', ['klass', '12']],
    ['5 kamp', ['5', 'kamp']],
    ['för alla', ['för', 'alla']],
    ['', []],
  ])('reads "%s"', (text, units) => expect(read(text)).toEqual(units));

  it.each([
    ['jamshog', 'jamshog'],
    ['Jämshögs', 'jamshog'],
    ['jäms hög', 'jamshog'],
    ['jämsög', 'jamshog'],
    ['kyrkhullt', 'kyrkhult'],
    ['olofstorm', 'olofstrom'],
  ])('takes "%s" for a village', (text, slug) => expect(read(text)).toEqual([`ort:${slug}`]));

  it('takes no word of the catalogue, no beginning and nothing that is near two villages for one', () => {
    const near = { ...index, areaNames: ['berga', 'bergo'].map((word) => ({ slug: word, words: [word] })) };
    expect(read('bergu', near)).toEqual(['bergu']);
    expect(read('bergaa', near)).toEqual(['ort:berga']);
    expect(read('jämsh')).toEqual(['jämsh']);
    const lagan = { ...index, areaNames: [{ slug: 'ladar', words: ['ladar'] }] };
    expect(read('ladan', lagan)).toEqual(['ladan']);
  });

  it.each([
    ['fre', 'dag:fre'],
    ['lör', 'dag:lor'],
    ['sön', 'dag:son'],
    ['fredga', 'dag:fre'],
    ['fre kväll', 'dag:fre kväll'],
    ['lördagskväll', 'dag:lor kväll'],
    ['imorgon på kvällen', 'tid:imorgon kväll'],
    ['idag', 'tid:idag'],
    ['ikväll', 'tid:ikvall'],
    ['i kväll', 'tid:ikvall'],
    ['i morgon', 'tid:imorgon'],
    ['i helgen', 'tid:helgen'],
    ['helgen', 'tid:helgen'],
    ['den här veckan', 'tid:veckan'],
    ['öppet nu', 'tid:nu'],
    ['vardagar', 'dag:man|tis|ons|tor|fre'],
    ['grattis', 'kostnad:gratis'],
    ['kostar inget', 'kostnad:gratis'],
    ['utan kostnad', 'kostnad:gratis'],
    ['drop-in', 'anmalan:drop_in'],
    ['med personal', 'personal:ja'],
    ['vuxna på plats', 'personal:ja'],
    ['lediga platser', 'ledigt:ja'],
  ])('reads "%s" as a time or a condition', (text, unit) => expect(read(text)).toEqual([unit]));

  it('reads no day in words that are others without their dots', () => {
    expect(read('son')).toEqual(['son']);
    expect(read('man')).toEqual(['man']);
    expect(read('tjej kväll')).toEqual(['tjej', 'kväll']);
  });

  it.each([
    ['13 år', 'ak:7|8', 'ak:6|7'],
    ['13-åring', 'ak:7|8', 'ak:6|7'],
    ['för 10åringar', 'ak:4|5', 'ak:3|4'],
    ['tretton år', 'ak:7|8', 'ak:6|7'],
    ['10–12 år', 'ak:4|5|6|7', 'ak:3|4|5|6'],
    ['17 år', 'ak:gy', 'ak:gy'],
    ['6 år', 'ak:1', undefined],
    ['25 år', undefined, undefined],
  ])('knows the school years of "%s" in autumn and in spring', (text, autumn, spring) => {
    expect(read(text)).toEqual(autumn ? [autumn] : text.split(' '));
    expect(read(text, inSpring)).toEqual(spring ? [spring] : text.split(' '));
  });

  it.each([
    ['åk 7', 'ak:7'],
    ['årskurs 7–9', 'ak:7|8|9'],
    ['klass 4 till 6', 'ak:4|5|6'],
    ['åk 9-gymnasiet', 'ak:9|gy'],
    ['7an', 'ak:7'],
    ['7:an', 'ak:7'],
    ['sjuan', 'ak:7'],
    ['åttorna', 'ak:8'],
    ['femte klass', 'ak:5'],
    ['femteklassare', 'ak:5'],
    ['gymnasiet', 'ak:gy'],
  ])('reads "%s" as school years', (text, unit) => expect(read(text)).toEqual([unit]));

  it('is bounded', () => expect(readText('ord '.repeat(200), index)).toHaveLength(MOST_UNITS));

  it('gives the text without some units, and without the small word that goes with them', () => {
    const text = 'fotboll  åk 5, på fredag i Jämshög';
    const [first, second, third, fourth] = readText(text, index);
    expect(withoutUnits(text, [first!])).toBe('åk 5, på fredag i Jämshög');
    expect(withoutUnits(text, [second!])).toBe('fotboll , på fredag i Jämshög');
    expect(withoutUnits(text, [third!])).toBe('fotboll åk 5, i Jämshög');
    expect(withoutUnits(text, [third!, fourth!])).toBe('fotboll åk 5,');
  });
});
