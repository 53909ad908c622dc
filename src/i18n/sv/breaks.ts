import { schoolYearRange } from './school-years.ts';
import type { SchoolYearRange } from '../../domain/school-years.ts';
import { sessions } from './counts.ts';
import { capitalised } from './numbers.ts';

/** Words about school breaks. */
export const breaks = {
  title: 'Lov',
  heading: 'Vad händer på lovet?',
  description: 'Skolans lov, med program, vuxna på plats och anmälan för varje lov.',
  lead: 'Varje lov har ett eget program. Välj ett lov för att se dag för dag.',
  noneKnown: 'Inga lov är inlagda just nu',
  coming: 'Kommande lov',
  last: 'Förra lovet',
  ongoing: 'Pågår nu',
  over: 'Slut',
  nothingYet: 'Inget är planerat än.',
  all: 'Alla lov',

  pageTitle: (name: string, year: string) => (name.endsWith(year) ? name : `${name} ${year}`),
  pageDescription: (name: string, dates: string) =>
    `Program för ${name.toLowerCase()}, ${dates}: vad som händer dag för dag och vilka vuxna som är på plats.`,
  /** @param until "Om 4 veckor" */
  leadComing: (dates: string, until: string) => `${dates}. ${until}.`,
  leadOngoing: (lastDay: string) => `Pågår nu, till och med ${lastDay}.`,
  leadOver: (dates: string) => `${dates}. Lovet är slut.`,
  overTitle: 'Lovet är slut',
  overNext: (name: string, dates: string) => `Nästa lov är ${name.toLowerCase()}, ${dates}.`,
  overText: 'Det händer saker på vanliga dagar också.',
  seeNext: (name: string) => `Se ${name.toLowerCase()}`,

  figures: 'I korthet',
  activities: (count: number): string => (count === 1 ? 'aktivitet' : 'aktiviteter'),
  /** After a count of activities; English tells one from many. */
  free: (_count: number): string => 'är gratis',
  staffed: (count: number): string =>
    count === 1 ? 'tillfälle har vuxna på plats' : 'tillfällen har vuxna på plats',

  byBand: 'Årskurs',
  allBands: 'Alla',
  band: (range: SchoolYearRange) => capitalised(schoolYearRange(range)),
  byArea: 'Ort',
  allAreas: 'Alla',
  byWeek: 'Vecka',

  onlyThen: 'Bara på lovet',
  onlyThenLead: 'Finns inte, eller har andra tider, när skolan är i gång.',
  times: (count: number) => sessions(count),
  programme: 'Dag för dag',
  programmeOf: (week: string) => `Dag för dag, ${week}`,
  programmeLead: 'Det som bara finns på lovet står först, sedan det som är som vanligt.',

  nothingTitle: 'Inget är planerat än',
  nothingText: 'Programmet kommer här så fort det är klart. Så länge kan du se vad som händer nu.',
  nothingFound: (what: string) => `Inget på lovet för ${what}`,
  nothingFoundText: 'Titta på hela programmet, eller välj något annat ovanför.',
  wholeProgramme: 'Visa hela programmet',
  /** "åk 4–6 i Jämshög"; either may be empty, not both. */
  chosen: (band: string, area: string) => {
    if (band === '') return `alla i ${area}`;
    return area === '' ? band : `${band} i ${area}`;
  },
  toCalendar: 'Se kalendern',
  toActivities: 'Se alla aktiviteter',
};
