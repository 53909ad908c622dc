import type { Category } from '../src/directory/model.ts';

/** The eight categories that a new municipality starts with. */
export const DEMO_CATEGORIES: readonly Category[] = [
  ['hang', 'Häng och mötas', 'Armchair', 'hangout'],
  ['idrott', 'Idrott och rörelse', 'Lightning', 'sport'],
  ['musik', 'Musik och scen', 'Microphone', 'music'],
  ['spel', 'Spel och gaming', 'PuzzlePiece', 'gaming'],
  ['skapa', 'Skapa och bygga', 'Palette', 'craft'],
  ['mat', 'Mat och fika', 'ChefHat', 'food'],
  ['natur', 'Natur och friluft', 'HikingTrailSign', 'outdoors'],
  ['plugg', 'Plugga ihop', 'OpenBook', 'study'],
].map(([slug, name, icon, color], index) => ({
  id: `category${String(index).padStart(7, '0')}`,
  slug,
  name,
  icon,
  color,
  sortOrder: index + 1,
})) as readonly Category[];
