import type { SchoolYearRange } from '../../domain/school-years.ts';
import type { Weekday } from '../../domain/local-date.ts';
import { activities } from './counts.ts';
import { WEEKDAY_SHORT } from './dates.ts';
import { capitalised, digits, listed } from './numbers.ts';
import { schoolYearRange } from './school-years.ts';

/** From one weekday to another, both included; the same for a single one. */
export interface WeekdayRun {
  readonly from: Weekday;
  readonly to: Weekday;
}

/** "åk 4–6", "gymnasiet". */
const years = (band: SchoolYearRange): string => schoolYearRange(band);

/** Words of the pages for some school years, and of their posters. */
export const agePages = {
  listTitle: 'För din årskurs',
  listDescription: 'Vad unga i olika årskurser kan göra, och affischer att sätta upp i skolan.',
  listLead: 'Välj årskurs. Varje sida har en affisch att skriva ut och sätta upp i skolan.',
  band: (band: SchoolYearRange) => capitalised(years(band)),
  poster: 'Affisch att skriva ut',
  posterFor: (band: SchoolYearRange) => `Affisch för ${years(band)}`,
  shortAddress: 'Kort adress:',

  title: (place: string, band: SchoolYearRange) => `Det här kan du göra i ${place}, ${years(band)}`,
  description: (place: string, band: SchoolYearRange) =>
    `Ställen med vuxna på plats och aktiviteter i ${place} för ${years(band)}: tider, anmälan och vem du kan fråga.`,
  lead: 'Ställen med vuxna på plats, saker att prova och hur du anmäler dig.',

  week: 'Vuxna på plats de närmaste sju dagarna',
  weekLead: 'Kom när du vill. Du behöver inte anmäla dig.',
  weekEmpty: 'Inga öppna tider med vuxna på plats är planerade de närmaste sju dagarna.',
  wholeCalendar: 'Hela kalendern',

  regular: 'Ställen som är öppna varje vecka',
  regularLead: 'Så är planen när skolan är i gång. Ställets egen sida säger hur det är i dag.',
  regularEmpty: 'Inget ställe har öppet varje vecka just nu.',
  allVenues: 'Alla mötesplatser',
  days: (runs: readonly WeekdayRun[]) =>
    listed(
      runs.map(({ from, to }) =>
        from === to ? WEEKDAY_SHORT[from] : `${WEEKDAY_SHORT[from]}–${WEEKDAY_SHORT[to]}`,
      ),
    ),
  hours: (ranges: readonly string[]) => listed(ranges),
  openAllStaffed: (days: string, open: string) => `${days} ${open}, med vuxna`,
  openPartlyStaffed: (days: string, open: string, adults: string) => `${days} ${open}, vuxna ${adults}`,
  openUnstaffed: (days: string, open: string) => `${days} ${open}, utan vuxna`,
  openNotConfirmed: (days: string, open: string) => `${days} ${open}, inte bekräftat om vuxna är där`,

  signUp: 'Aktiviteter att anmäla sig till',
  signUpEmpty: 'Inga tider med anmälan just nu.',
  allActivities: (band: SchoolYearRange) => `Alla aktiviteter för ${years(band)}`,

  how: 'Så gör du',
  steps: (isYoung: boolean) => [
    { head: 'Kom när det är öppet', text: 'Till öppna tider kommer du bara. Ta gärna med en vän.' },
    {
      head: 'Anmäl dig på sidan',
      text: 'Välj en tid och tryck på Anmäl dig. Är det fullt hamnar du på reservlistan.',
    },
    {
      head: 'Berätta hemma',
      text: isYoung
        ? 'Till en del aktiviteter måste din vårdnadshavare säga ja. Då mejlar vi hem.'
        : 'Till en del aktiviteter behöver din vårdnadshavare säga ja. Då mejlar vi.',
    },
  ],

  ask: 'Frågor?',
  askText: (organisation: string) =>
    organisation
      ? `Fråga en vuxen på stället, eller ring ${organisation}.`
      : 'Fråga en vuxen på stället, eller ring oss.',

  posterTitle: (band: SchoolYearRange) => capitalised(years(band)),
  posterLead: (place: string) => `Det här kan du göra i ${place}`,
  posterHint:
    'Skriv ut sidan med webbläsarens meny (Ctrl + P, på Mac ⌘ + P). Den blir en A4 och går bra i svartvitt.',
  posterBack: (band: SchoolYearRange) => `Sidan för ${years(band)}`,
  posterDescription: (place: string, band: SchoolYearRange) =>
    `Affisch för skolan: vad ${years(band)} kan göra i ${place}, med QR-kod till sidan.`,
  posterOffer: (count: number, free: number) =>
    free === 0 ? activities(count) : `${activities(count)}, ${digits(free)} är gratis`,
  posterVenues: 'Öppet varje vecka',
  posterActivities: 'Att prova',
  posterMore: (count: number) => (count === 1 ? 'och en till' : `och ${digits(count)} till`),
  /** Days and place of an activity: "mån och ons, Pilens sporthall". */
  posterWhere: (days: string, venue: string) => `${days}, ${venue}`,
  scan: 'Skanna koden',
  type: 'eller skriv',
  scanFor: 'Där står tiderna i dag, vilka vuxna som är på plats och hur du anmäler dig.',
  qrLabel: (address: string) => `QR-kod till ${address}`,
  call: (organisation: string) => (organisation ? `Fråga ${organisation}:` : 'Fråga oss:'),
  validOn: (date: string) => `Uppgifterna gäller den ${date}, när skolan är i gång.`,
};
