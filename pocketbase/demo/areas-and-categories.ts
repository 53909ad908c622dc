import type { CategoryColor, CategoryIcon } from '../../src/directory/model.ts';
import { demoId, entriesOf } from './records.ts';
import type { DemoRecord } from './records.ts';

const areas = {
  olofstro: { name: 'Olofström', slug: 'olofstrom' },
  jamshog: { name: 'Jämshög', slug: 'jamshog' },
  kyrkhult: { name: 'Kyrkhult', slug: 'kyrkhult' },
  vilshult: { name: 'Vilshult', slug: 'vilshult' },
  granum: { name: 'Gränum', slug: 'granum' },
} as const;

export type AreaKey = keyof typeof areas;

interface CategoryInput {
  readonly name: string;
  readonly name_en: string;
  readonly slug: string;
  readonly icon: CategoryIcon;
}

const categories: Readonly<Record<CategoryColor, CategoryInput>> = {
  hangout: { name: 'Häng och mötas', name_en: 'Hang out and meet', slug: 'hang-och-motas', icon: 'Armchair' },
  sport: {
    name: 'Idrott och rörelse',
    name_en: 'Sports and movement',
    slug: 'idrott-och-rorelse',
    icon: 'Lightning',
  },
  music: { name: 'Musik och scen', name_en: 'Music and stage', slug: 'musik-och-scen', icon: 'Microphone' },
  gaming: {
    name: 'Spel och gaming',
    name_en: 'Games and gaming',
    slug: 'spel-och-gaming',
    icon: 'PuzzlePiece',
  },
  craft: { name: 'Skapa och bygga', name_en: 'Make and build', slug: 'skapa-och-bygga', icon: 'Palette' },
  food: { name: 'Mat och fika', name_en: 'Food and fika', slug: 'mat-och-fika', icon: 'ChefHat' },
  outdoors: {
    name: 'Natur och friluft',
    name_en: 'Nature and outdoors',
    slug: 'natur-och-friluft',
    icon: 'HikingTrailSign',
  },
  study: { name: 'Plugga ihop', name_en: 'Study together', slug: 'plugga-ihop', icon: 'OpenBook' },
};

export function areaId(key: AreaKey): string {
  return demoId('are', key);
}

/** A category's key is the name of its colour. */
export function categoryId(key: CategoryColor): string {
  return demoId('cat', key);
}

export function areaRecords(): readonly DemoRecord[] {
  return entriesOf(areas).map(([key, area], index) => ({
    collection: 'areas',
    id: areaId(key),
    fields: { ...area, sort_order: index + 1 },
  }));
}

export function categoryRecords(): readonly DemoRecord[] {
  return entriesOf(categories).map(([key, category], index) => ({
    collection: 'categories',
    id: categoryId(key),
    fields: { ...category, color: key, sort_order: index + 1 },
  }));
}
