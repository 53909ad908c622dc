import type { PresenceKind } from '../../directory/safety-model.ts';
import { capitalised, listed, NBSP, numberWord } from './numbers.ts';
import { clock } from './times.ts';

/** After midnight both figures of the hour are written: "01", "00.30". */
function clockAtNight(time: string): string {
  if (time === '00:00') return '24';
  if (time >= '06:00') return clock(time);
  return time.endsWith(':00') ? time.slice(0, 2) : time.replace(':', '.');
}

const KINDS: Readonly<Record<PresenceKind, string>> = {
  field_workers: 'Fältare',
  night_walkers: 'Nattvandrare',
  staff_event: 'Personal ute',
};

const inSentence = (kind: PresenceKind): string => KINDS[kind].toLowerCase();

function places(count: number): string {
  return `${count}${NBSP}${count === 1 ? 'ställe' : 'ställen'}`;
}

/** Words about adults who are out where young people are, outside the places of the catalogue. */
export const adultsOut = {
  title: 'Vuxna ute',
  description: 'När fältare, nattvandrare och personal är ute där unga är, och hur du känner igen dem.',
  lead: 'Fältare, nattvandrare och andra vuxna är ute där unga är. Gå gärna fram och prata.',
  plannedHead: 'Det här är planerade tider',
  planned:
    'Vi visar när de brukar vara ute, så som de själva har berättat. Vi visar aldrig var någon är just nu, och aldrig vilka eller hur många som är ute en viss kväll. Det kan bli ändringar.',
  toSafety: 'Trygghet',
  /** Over a row of the calendar, so that nobody takes it for an activity. */
  mark: 'Vuxna ute',
  cancelled: 'Inställt',
  kinds: KINDS,
  /** "21–01", "20–24", "16–20". */
  hours: (from: string, to: string) => `${clock(from)}–${clockAtNight(to)}`,
  /** "till 01.00", "till 20". */
  until: (time: string) =>
    `till ${time > '00:00' && time < '06:00' ? time.replace(':', '.') : clockAtNight(time)}`,
  /** @param who "Nattvandrare, Olofström, till 01.00", several parted by semicolons */
  now: (who: string) => `Vuxna ute nu, enligt planen: ${who}.`,
  nowMore: 'Så känner du igen dem',
  onlyOut: 'Inga aktiviteter är planerade den här veckan, men vuxna är ute.',
  comingHeading: 'De närmaste två veckorna',
  comingEmpty: 'Ingen tid är planerad de närmaste två veckorna.',
  whoHeading: 'Vilka är de?',
  labels: {
    who: 'Vilka',
    recognise: 'Så känner du igen dem',
    times: 'Tider',
    where: 'Var',
    join: 'Vill du vara med?',
    source: 'Källa',
    phone: 'Telefon',
  },
  /** "fre och lör kl. 21–01, från 21 aug 2026 till och med 18 dec 2026" */
  times: (days: string, hours: string) => `${days} kl.${NBSP}${hours}`,
  firstDay: (date: string) => `från ${date}`,
  lastDay: (date: string) => `till och med ${date}`,
  joinLink: 'Läs mer och anmäl dig',
  sourceLink: 'Deras egen sida',
  readOn: (date: string) => `läst ${date}`,
  emptyTitle: 'Inga tider är inlagda',
  emptyText: 'Vi vet inte när vuxna är ute på kvällarna. På mötesplatserna finns vuxna som du kan prata med.',
  toVenues: 'Se mötesplatser',
  week: {
    title: 'Vuxna ute den här veckan',
    lead: 'På alla ställen, och ute där unga är. Enligt planen.',
    more: 'Alla tider',
    /** @param venues how many places have adults */
    who: (venues: number, kinds: readonly PresenceKind[]) =>
      capitalised(listed([...(venues > 0 ? [places(venues)] : []), ...kinds.map(inSentence)])),
    adults: (hours: string) => `vuxna kl.${NBSP}${hours}`,
    /** "nattvandrare i Olofström från 21" */
    out: (kind: PresenceKind, area: string, from: string) =>
      `${inSentence(kind)} i ${area} från${NBSP}${clock(from)}`,
    waits: (venue: string, hours: string) => `${venue} väntar på fler vuxna kl.${NBSP}${hours}`,
    wait: (venues: number) => `${numberWord(venues, 'neuter')} ställen väntar på fler vuxna`,
    none: 'Inga vuxna planerade',
  },
};
