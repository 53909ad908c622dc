import type { Problem } from '../../domain/checks/problem.ts';
import type { MeasureStatus } from '../../domain/measures.ts';
import { listed } from './numbers.ts';
import { timeRange } from './times.ts';

/** Words of the staff page for the monthly meeting about the joint picture. */
export const focusPage = {
  menu: 'Lägesbild',
  title: (date: string) => `Lägesbild ${date}`,
  lead: 'Till mötet om lägesbilden: vad vi ska göra, var och när, och tiderna som saknar vuxna. Bara personalen ser sidan.',
  caution:
    'Skriv aldrig om en person, ett gäng, en händelse eller ett brott. Det hör hemma hos polisen och socialtjänsten. Det som står här blir allmän handling.',
  list: 'Det här ska vi göra',
  nothing: 'Inget är inlagt än.',
  allDays: 'Alla dagar',
  allHours: 'hela dagen',
  until: (from: string, to: string) => `kl. ${timeRange(from, to)}`,
  statuses: { ongoing: 'Pågår', planned: 'Planerat', done: 'Klart' } satisfies Record<MeasureStatus, string>,
  meeting: (date: string) => `Nästa möte ${date}`,
  /** The meeting has been, and nobody has set the next one. */
  wasDue: (date: string) => `Skulle tas upp ${date}`,
  noMeeting: 'Inget möte satt',
  change: 'Ändra',
  save: 'Spara',
  remove: 'Ta bort',
  removeOf: (what: string) => `Ta bort: ${what}`,
  saveOf: (what: string) => `Spara: ${what}`,
  add: 'Lägg till',
  addTitle: 'Lägg till något att göra',
  area: 'Ort',
  areaHint: 'Ingen gata och inget ställe.',
  weekdays: 'Dagar (valfritt)',
  weekdaysHint: 'Inget valt = alla dagar.',
  from: 'Från (valfritt)',
  to: 'Till (valfritt)',
  clockHint: 'Till exempel 18:00.',
  measure: 'Vad gör vi?',
  measureHint: 'Högst 120 tecken, till exempel ”Öppet till 22 på fredagar”. Inga personer, inga händelser.',
  status: 'Läge',
  nextMeeting: 'Nästa möte (valfritt)',
  added: 'Det är tillagt.',
  saved: 'Det är sparat.',
  removed: 'Det är borttaget.',
  gaps: 'Tider som saknar vuxna',
  gapsMore: 'Se hela bilden',
  gapsPeriod: (period: string) => `De närmaste fyra veckorna, ${period}.`,
  noGaps: (areas: readonly string[]) => `Inga luckor: ${listed(areas)}.`,
  print: 'Sidan går att skriva ut till mötet: listan och tiderna ryms på ett papper.',
  admin: 'Ort, tid och text ändras i administrationen, under Fokusområden.',
  errorPrefix: 'Fel:',
};

/** What is wrong with a field, as the rules of the list name it. */
export const FOCUS_PROBLEMS: Readonly<Partial<Record<Problem, string>>> = {
  missing: 'Fyll i det här.',
  not_a_clock_time: 'Skriv tiden som TT:MM, till exempel 18:00.',
  start_is_end: 'Sluttiden kan inte vara samma som starttiden.',
  not_a_date: 'Välj en dag som finns.',
  names_persons_or_incidents:
    'Skriv bara vad ni gör, till exempel ”Öppet till 22 på fredagar”. Inget om personer, händelser eller brott: det hör hemma hos polisen och socialtjänsten.',
  has_phone: 'Skriv inget telefonnummer här.',
  has_personnummer: 'Det ser ut att stå ett personnummer här. Ta bort det.',
  measure_too_long: 'Skriv högst 120 tecken: vad ni gör, inte vad som har hänt.',
};
