import type { AgeBand, DayPart, GapState } from '../../domain/gap-picture.ts';
import { counted, digits, NBSP } from './numbers.ts';

/** Words of the picture of where and when adults are missing. */
export const gaps = {
  menu: 'Luckor',
  title: (missing: number, all: number) =>
    missing === 0
      ? 'Vuxna finns på alla tider och orter'
      : `${digits(missing)} av ${digits(all)} tider saknar vuxna på plats`,
  lead: (period: string, ages: string) =>
    `${period}, ${ages}. En tid är en ort, en veckodag och en del av dagen. Vardagar före lunch räknas inte om de är tomma: då är de flesta i skolan.`,
  nothing: 'Det finns inga orter att visa. Lägg in dem i administrationen först.',
  ages: 'För vilka åldrar?',
  allAges: 'Alla åldrar',
  measure: 'Visa i rutorna',
  print: 'Sidan går att skriva ut: en ort i taget hålls ihop på papperet.',
  whole: 'Hela kommunen',
  wholeText: 'Så många orter har något med vuxna.',
  reached: (areas: number, all: number) => `${areas}${NBSP}av${NBSP}${all}`,
  reachedWord: 'orter',
  noArea: 'Utan ort',
  day: 'Dag',
  hours: (text: string) => `${text}${NBSP}tim`,
  sessions: (count: number) => `${digits(count)} tillf.`,
  places: (count: number) => counted(count, 'plats', 'platser'),
  left: (count: number) => `${digits(count)} lediga`,
  free: (count: number) => `${digits(count)} gratis`,
  ofSessions: (count: number) => `av ${digits(count)}`,
  none: '–',
  noneLabel: 'inget',
  noAdultsWord: 'utan vuxna',
  shortWord: (count: number) => `${digits(count)} saknar vuxna`,
  gapLine: 'Saknar vuxna:',
  noGaps: 'Inga luckor.',
  wholeDay: 'hela dagen',
  methodTitle: 'Så räknas det',
  method: [
    'Bara det som är publicerat räknas, och inget som är inställt. Det som är arkiverat i dag räknas för den tid det pågick.',
    'En timme räknas när minst så många vuxna som tillfället kräver är inplanerade. Praktikanter och unga under 18 räknas aldrig som vuxna.',
    'Timmarna är summan av alla tillfällen. Två ställen som är öppna samtidigt ger dubbla timmar.',
    'Ett tillfälle som går över gränsen mellan två delar av dagen räknas i båda, om det varar minst en halvtimme i dem. Timmarna delas efter klockan.',
    'Ett tillfälle för åk 4–9 finns med både för åk 4–6 och för åk 7–9. Summera därför inte åldrarna.',
    'Platser är så många som lokalen och de vuxna räcker till. Lediga platser gäller det man anmäler sig till; på drop-in vet ingen.',
  ],
  file: (from: string, to: string) => `luckor-${from}-${to}.csv`,
  columns: {
    area: 'Ort',
    day: 'Veckodag',
    part: 'Del av dagen',
    ages: 'Årskurser',
    sessions: 'Tillfällen',
    hours: 'Bemannade timmar',
    short: 'Tillfällen som saknar vuxna',
    unstaffed: 'Tillfällen utan vuxna enligt plan',
    places: 'Platser',
    left: 'Lediga platser',
    free: 'Gratis tillfällen',
  },
};

/** `column` may break at its soft hyphen, in a narrow column. */
export const DAY_PART_WORDS: Record<
  DayPart,
  { readonly name: string; readonly column: string; readonly hours: string }
> = {
  morning: { name: 'Förmiddag', column: 'För\u00admiddag', hours: 'till kl. 12' },
  afternoon: { name: 'Eftermiddag', column: 'Efter\u00admiddag', hours: 'kl. 12–17' },
  evening: { name: 'Kväll', column: 'Kväll', hours: 'kl. 17–20' },
  late: { name: 'Sen kväll', column: 'Sen kväll', hours: 'från kl. 20' },
};

export const AGE_BAND_WORDS: Record<AgeBand, string> = {
  '1-3': 'åk 1–3',
  '4-6': 'åk 4–6',
  '7-9': 'åk 7–9',
  gy: 'gymnasiet',
};

export const MEASURE_WORDS = {
  timmar: 'Bemannade timmar och tillfällen',
  platser: 'Platser och lediga platser',
  gratis: 'Gratis tillfällen',
} as const;

export const GAP_STATE_WORDS: Record<GapState, string> = {
  adults: 'Vuxna på plats',
  no_adults: 'Finns, men saknar vuxna',
  empty: 'Inget alls',
  school: 'Skoltid',
};
