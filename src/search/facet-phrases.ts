import { DAY_VALUES } from './query.ts';

/**
 * What words can name beside what is searched for: a filter of the page, a time such as "i kväll", coming without signing
 * up, and that the nearest shall come first, which is an order and no filter.
 */
export type WordFacet = 'ak' | 'dag' | 'ort' | 'kostnad' | 'personal' | 'ledigt' | 'tid' | 'anmalan' | 'nara';

/** What words say about a filter: any of the values. */
export interface FacetDemand {
  readonly facet: WordFacet;
  readonly values: readonly string[];
  /** Only what is not over by the evening. */
  readonly evening?: boolean;
  /** The ages that the school years were made of. */
  readonly ages?: { readonly from: number; readonly to: number };
}

export const DROP_IN = 'drop_in';

const one = (facet: WordFacet, ...values: string[]): FacetDemand => ({ facet, values });
const LOWER = one('ak', '1', '2', '3');
const MIDDLE = one('ak', '4', '5', '6');
const UPPER = one('ak', '7', '8', '9');
const GYMNASIUM = one('ak', 'gy');
const WEEKEND_DAYS = one('dag', 'lor', 'son');
const WORKING_DAYS = one('dag', 'man', 'tis', 'ons', 'tor', 'fre');

/** Per demand the phrases for it, folded (fold.ts). */
const PHRASES: readonly (readonly [FacetDemand, string])[] = [
  [
    one('kostnad', 'gratis'),
    'gratis, kostnadsfri, kostnadsfritt, kostnadsfria, kostar inget, kostar ingenting, kostar inte, inte kostar, ' +
      'inte kosta, inget kostar, utan kostnad, utan avgift, utan att betala, fri entre, fritt intrade, 0 kr, 0 kronor, noll kronor, free, no cost',
  ],
  [
    one('personal', 'ja'),
    'med personal, personal pa plats, med vuxna, med vuxen, vuxna pa plats, vuxen pa plats, vuxna dar, ' +
      'ledare pa plats, med ledare, bemannad, bemannat, bemannade',
  ],
  [
    one('ledigt', 'ja'),
    'lediga platser, ledig plats, platser kvar, plats kvar, lediga, ledigt, finns plats, finns platser, inte fullt, ej fullt',
  ],
  [
    one('anmalan', DROP_IN),
    'drop in, dropin, utan anmalan, utan att anmala sig, utan att anmala, utan foranmalan, ingen anmalan',
  ],
  [
    one('nara', 'ja'),
    'nara mig, nara oss, nara har, narmast, narmast mig, i narheten, i min narhet, near me, nearby, close by',
  ],
  [one('tid', 'nu'), 'nu, just nu, oppet nu, oppet just nu, pagar, now, open now'],
  [one('tid', 'idag'), 'idag, i dag, today'],
  [one('tid', 'ikvall'), 'ikvall, i kvall, ikvell, i afton, tonight'],
  [one('tid', 'imorgon'), 'imorgon, i morgon, imorn, i morn, imorron, i morron, imorrn, tomorrow'],
  [one('tid', 'helgen'), 'helgen, i helgen, i helg, till helgen, den har helgen, this weekend'],
  [one('tid', 'veckan'), 'den har veckan, denna vecka, denna veckan, i veckan, this week'],
  [WEEKEND_DAYS, 'helg, helger, helgerna, weekend, weekends'],
  [WORKING_DAYS, 'vardag, vardagar, vardagarna'],
  [
    { ...one('dag', ...DAY_VALUES), evening: true },
    'pa kvallen, pa kvallar, pa kvallarna, kvallstid, om kvallarna',
  ],
  [LOWER, 'lagstadiet, lagstadie, lagstadium, lagstadiebarn'],
  [MIDDLE, 'mellanstadiet, mellanstadie, mellanstadium, mellanstadiebarn'],
  [UPPER, 'hogstadiet, hogstadie, hogstadium, hogstadieelever'],
  [GYMNASIUM, 'gymnasiet, gymnasie, high school, gymnasium, gymnasieelever, gymnasist, gymnasister, gy'],
  ...(['man', 'tis', 'ons', 'tors', 'fre', 'lor', 'son'] as const).map(
    (day) =>
      [
        one('dag', day === 'tors' ? 'tor' : day),
        `${day}dag, ${day}dagar, ${day}dagen, ${day}dagarna`,
      ] as const,
  ),
];

/** After a day. */
export const EVENING_WORD = /^kvall(?:en|ar|arna)?$/;
/** "Fredagskväll": a day and the evening in one word. */
export const EVENING_ENDING = /^(.+dag)s?kvall(?:en|ar|arna)?$/;

/** Every phrase, folded and its words parted by single spaces. */
export const DEMAND_OF_PHRASE: ReadonlyMap<string, FacetDemand> = new Map(
  PHRASES.flatMap(([demand, phrases]) => phrases.split(', ').map((phrase) => [phrase, demand] as const)),
);
export const LONGEST_PHRASE = 4;

/** As typed in lower case: without its dots "mån" is the word "man", and "sön" a son. */
export const DEMAND_OF_SHORT_DAY: ReadonlyMap<string, FacetDemand> = new Map(
  Object.entries({
    mån: 'man',
    tis: 'tis',
    ons: 'ons',
    tors: 'tor',
    tor: 'tor',
    fre: 'fre',
    lör: 'lor',
    lor: 'lor',
    sön: 'son',
  }).map(([typed, day]) => [typed, one('dag', day)]),
);
