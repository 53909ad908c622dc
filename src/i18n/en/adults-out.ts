import type { PresenceKind } from '../../directory/safety-model.ts';
import { capitalised, listed, NBSP, numberWord } from './numbers.ts';
import { clock } from './times.ts';

const KINDS: Readonly<Record<PresenceKind, string>> = {
  field_workers: 'Field workers',
  night_walkers: 'Night walkers',
  staff_event: 'Staff out',
};

const inSentence = (kind: PresenceKind): string => KINDS[kind].toLowerCase();

function places(count: number): string {
  return `${count}${NBSP}${count === 1 ? 'place' : 'places'}`;
}

/** Words about adults who are out where young people are, outside the places of the catalogue. */
export const adultsOut = {
  title: 'Adults out and about',
  description:
    'When field workers, night walkers and staff are out where young people are, and how to know them.',
  lead: 'Field workers, night walkers and other adults are out where young people are. You are welcome to come up and talk.',
  plannedHead: 'These are planned times',
  planned:
    'We show when they usually are out, as they have told it themselves. We never show where anybody is right now, nor who or how many are out on a certain evening. Changes may come up.',
  toSafety: 'Safety',
  /** Over a row of the calendar, so that nobody takes it for an activity. */
  mark: 'Adults out',
  cancelled: 'Cancelled',
  kinds: KINDS,
  /** "21:00–01:00". */
  hours: (from: string, to: string) => `${clock(from)}–${clock(to)}`,
  /** "until 01:00". */
  until: (time: string) => `until ${clock(time)}`,
  /** @param who "Night walkers, Olofström, until 01:00", several parted by semicolons */
  now: (who: string) => `Adults out now, as planned: ${who}.`,
  nowMore: 'How to know them',
  onlyOut: 'No activities are planned this week, but adults are out.',
  comingHeading: 'The next two weeks',
  comingEmpty: 'No time is planned for the next two weeks.',
  whoHeading: 'Who are they?',
  labels: {
    who: 'Who',
    recognise: 'How to know them',
    times: 'Times',
    where: 'Where',
    join: 'Would you like to join?',
    source: 'Source',
    phone: 'Phone',
  },
  /** "Fri and Sat 21:00–01:00, from 21 Aug 2026 until 18 Dec 2026" */
  times: (days: string, hours: string) => `${days} ${hours}`,
  firstDay: (date: string) => `from ${date}`,
  lastDay: (date: string) => `up to and including ${date}`,
  joinLink: 'Read more and sign up',
  sourceLink: 'Their own page',
  readOn: (date: string) => `read on ${date}`,
  emptyTitle: 'No times have been added',
  emptyText:
    'We do not know when adults are out in the evenings. At the meeting places there are adults to talk to.',
  toVenues: 'See meeting places',
  week: {
    title: 'Adults out this week',
    lead: 'At all places, and out where young people are. As planned.',
    more: 'All times',
    /** @param venues how many places have adults */
    who: (venues: number, kinds: readonly PresenceKind[]) =>
      capitalised(listed([...(venues > 0 ? [places(venues)] : []), ...kinds.map(inSentence)])),
    adults: (hours: string) => `adults ${hours}`,
    /** "night walkers in Olofström from 21:00" */
    out: (kind: PresenceKind, area: string, from: string) =>
      `${inSentence(kind)} in ${area} from${NBSP}${clock(from)}`,
    waits: (venue: string, hours: string) => `${venue} is waiting for more adults ${hours}`,
    wait: (venues: number) => `${numberWord(venues)} places are waiting for more adults`,
    none: 'No adults planned',
  },
};
