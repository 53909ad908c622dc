/** Words of a search that were understood as a filter, as its chip says them. */
import { UPPER_SECONDARY } from '../../domain/school-years.ts';
import { NBSP } from './numbers.ts';
import { schoolYear, schoolYearRange } from './school-years.ts';

function isUnbroken(years: readonly number[]): boolean {
  return years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
}

/** "åk 5", "åk 7–9", "åk 4 och 6". */
function schoolYears(years: readonly number[]): string {
  const from = years[0] ?? 0;
  const to = years.at(-1) ?? 0;
  if (from === to) return schoolYear(from);
  if (isUnbroken(years)) return schoolYearRange({ from, to });
  const rest = years.slice(0, -1).join(', ');
  return `åk${NBSP}${rest} och ${to === UPPER_SECONDARY ? 'gymnasiet' : to}`;
}

export const searchFacets = {
  times: {
    nu: 'Nu',
    idag: 'I dag',
    ikvall: 'I kväll',
    imorgon: 'I morgon',
    helgen: 'I helgen',
    veckan: 'Den här veckan',
  },
  dropIn: 'Drop-in',
  near: 'Nära mig',
  seeBreaks: 'Se programmet för varje lov',
  /** @param title "Jullov 2026" */
  seeBreak: (title: string) => `Se hela programmet för ${title.toLowerCase()}`,
  onlySome: 'Inget har alla ord som du skrev. Det här har något av dem.',
  weekend: 'Lördag och söndag',
  workingDays: 'Måndag till fredag',
  /** "Fredag kväll", or "Kväll" on any day. */
  evening: (day: string) => (day ? `${day} kväll` : 'Kväll'),
  schoolYears,
  /** "13 år: åk 7–8", "10–12 år: åk 4–7". */
  ages: (from: number, to: number, years: readonly number[]) =>
    `${from === to ? from : `${from}–${to}`}${NBSP}år: ${schoolYears(years)}`,
};
