import type { CategoryColor, VenueKind } from '../../src/directory/model.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { areaId, categoryId } from './areas-and-categories.ts';
import type { AreaKey } from './areas-and-categories.ts';
import { demoId } from './records.ts';
import type { DemoRecord } from './records.ts';

/** One row of olofstrom-places.csv, word for word; empty text = the source does not say. */
export interface RealPlace {
  readonly name: string;
  readonly kind: 'ungdomsgård' | 'föreningsdriven mötesplats' | 'simhall och gym' | 'bibliotek';
  readonly village: 'Olofström' | 'Jämshög' | 'Kyrkhult';
  readonly runBy: 'kommun' | 'förening';
  readonly forWhom: string;
  readonly knownHours: string;
  readonly knownStaffing: string;
  readonly remark: string;
  readonly source: string;
  /** A local date, or only a year. */
  readonly asOf: string;
}

export const realPlaces: readonly RealPlace[] = [
  {
    name: 'Växtverket',
    kind: 'ungdomsgård',
    village: 'Olofström',
    runBy: 'kommun',
    forWhom: 'mellanstadiet, högstadiet, gymnasiet',
    knownHours: '',
    knownStaffing: 'fritidsledare',
    remark:
      'från hösten 2022 de yngre i aktivitetshallen, de äldre i huset; ledarna åker också ut till Kyrkhult, Jämshög och Vilboken',
    source: 'olofstrom.se',
    asOf: '2022-09-01',
  },
  {
    name: 'Susekullen',
    kind: 'föreningsdriven mötesplats',
    village: 'Olofström',
    runBy: 'förening',
    forWhom: 'åk 4–gymnasiet',
    knownHours: 'tis och tors 15–20; andra tider på lov',
    knownStaffing: 'en heltidsanställd föreståndare och en deltidsanställd ledare',
    remark: 'drivs sedan 1966 av omkring 25 föreningar',
    source: 'susekullen.se',
    asOf: '2021',
  },
  {
    name: 'Holjebadet',
    kind: 'simhall och gym',
    village: 'Olofström',
    runBy: 'kommun',
    forWhom: 'högstadiet och gymnasiet (gratis aktivitet varje vecka)',
    knownHours: '',
    knownStaffing: '',
    remark: '',
    source: 'olofstrom.se',
    asOf: '2022-09-01',
  },
  {
    name: 'Olofströms bibliotek',
    kind: 'bibliotek',
    village: 'Olofström',
    runBy: 'kommun',
    forWhom: 'alla',
    knownHours: '',
    knownStaffing: '',
    remark: 'huvudbibliotek',
    source: 'olofstrom.se',
    asOf: '2021',
  },
  {
    name: 'Jämshögs bibliotek',
    kind: 'bibliotek',
    village: 'Jämshög',
    runBy: 'kommun',
    forWhom: 'alla',
    knownHours: '',
    knownStaffing: '',
    remark: 'filial',
    source: 'olofstrom.se',
    asOf: '2021',
  },
  {
    name: 'Kyrkhults bibliotek',
    kind: 'bibliotek',
    village: 'Kyrkhult',
    runBy: 'kommun',
    forWhom: 'alla',
    knownHours: '',
    knownStaffing: '',
    remark: 'filial',
    source: 'olofstrom.se',
    asOf: '2021',
  },
];

const areaOfVillage: Readonly<Record<RealPlace['village'], AreaKey>> = {
  Olofström: 'olofstro',
  Jämshög: 'jamshog',
  Kyrkhult: 'kyrkhult',
};

const shownAs: Readonly<Record<RealPlace['kind'], { kind: VenueKind; category: CategoryColor }>> = {
  ungdomsgård: { kind: 'youth_centre', category: 'hangout' },
  'föreningsdriven mötesplats': { kind: 'meeting_place', category: 'hangout' },
  'simhall och gym': { kind: 'swimming_pool', category: 'sport' },
  bibliotek: { kind: 'library', category: 'study' },
};

const RUN_BY_THE_MUNICIPALITY = 'drivs av kommunen';

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function summaryOf(place: RealPlace): string {
  const runBy = place.runBy === 'kommun' ? RUN_BY_THE_MUNICIPALITY : '';
  return [sentence(`${place.kind} i ${place.village}`), sentence(runBy), sentence(place.remark)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The six real places: only what their sources say, and never a phone, a person or a session that somebody made up. */
export function realPlaceRecords(): readonly DemoRecord[] {
  return realPlaces.map((place) => ({
    collection: 'venues',
    id: demoId('rea', slugOf(place.name).replace(/-/g, '').slice(0, 8)),
    fields: {
      name: place.name,
      slug: slugOf(place.name),
      kind: shownAs[place.kind].kind,
      area: areaId(areaOfVillage[place.village]),
      category: categoryId(shownAs[place.kind].category),
      summary: summaryOf(place),
      for_whom: place.forWhom,
      hours_note: place.knownHours,
      staffing_note: place.knownStaffing,
      first_aid: 'unknown',
      source_name: place.source,
      source_as_of: place.asOf,
      // A web page is no confirmation; `source_as_of` says how old the facts are.
      supervision_confirmed_on: '',
      status: 'published',
    },
  }));
}
