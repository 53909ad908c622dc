/** Words of the week with what a search found. */
import { sessions } from './counts.ts';

export const resultWeek = {
  /** Which school years are shown. */
  years: 'Årskurs',
  allYears: 'Alla',
  bands: { '1-3': 'Åk 1–3', '4-6': 'Åk 4–6', '7-9': 'Åk 7–9', gy: 'Gymnasiet' },
  lead: (count: number, staffed: number) => `${sessions(count)}, ${staffed} med vuxna på plats.`,
  empty: 'Inget av det du sökte är den här veckan.',
  emptyText: 'Prova en annan vecka, eller ta bort ett filter.',
  next: (day: string) => `Nästa gång: ${day}`,
  asList: 'Visa som lista',
  /** Under a day without anything that was searched for. */
  nothing: 'Inget som passar',
};
