import { UPPER_SECONDARY } from '../../domain/school-years.ts';
import { NBSP } from '#words/numbers.ts';
import { schoolYear, schoolYearRange } from '#words/school-years.ts';

function isUnbroken(years: readonly number[]): boolean {
  return years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
}

function schoolYears(years: readonly number[]): string {
  const from = years[0] ?? 0;
  const to = years.at(-1) ?? 0;
  if (from === to) return schoolYear(from);
  if (isUnbroken(years)) return schoolYearRange({ from, to });
  const rest = years.slice(0, -1).join(', ');
  return `year${NBSP}${rest} and ${to === UPPER_SECONDARY ? 'upper secondary' : to}`;
}

export const searchFacets: typeof import('../sv/search-facets.ts').searchFacets = {
  times: {
    nu: 'Now',
    idag: 'Today',
    ikvall: 'Tonight',
    imorgon: 'Tomorrow',
    helgen: 'This weekend',
    veckan: 'This week',
  },
  dropIn: 'Drop-in',
  near: 'Near me',
  seeBreaks: 'See the programme of every school break',
  seeBreak: (title) => `See the whole programme for ${title}`,
  onlySome: 'Nothing has all the words you typed. These have some of them.',
  weekend: 'Saturday and Sunday',
  workingDays: 'Monday to Friday',
  evening: (day) => (day ? `${day} evening` : 'Evening'),
  schoolYears,
  ages: (from, to, years) => `${from === to ? from : `${from}–${to}`}${NBSP}years: ${schoolYears(years)}`,
};
