import { written, type Phrase } from '../components/phrase.ts';
import type { OutRowModel } from '../components/OutRow.tsx';
import type { Snapshot } from '../directory/model.ts';
import type { Presence } from '../directory/safety-model.ts';
import { outingsOf } from '../domain/adults-out.ts';
import { addDays, eachDate } from '../domain/local-date.ts';
import { adultsOut as words } from '#words/adults-out.ts';
import { dayHeading, dayMonthYear, type DayHeading } from '#words/dates.ts';
import { outRowsByDate, placeOf } from './adults-out.ts';
import type { Moment } from './moment.ts';
import { daysInWords } from './regular-hours.ts';

const DAYS_AHEAD = 14;

/** Adults who are out, as the page about them tells of them. Empty = not stated. */
export interface OutCard {
  /** The place on the page. */
  readonly id: string;
  readonly name: Phrase;
  readonly who: Phrase;
  readonly recognise: Phrase;
  /** "fre och lör kl. 21–01, från 21 aug 2026" */
  readonly times: string;
  readonly place: Phrase;
  readonly join: Phrase;
  readonly joinHref: string;
  readonly sourceHref: string;
  /** "läst 20 nov 2026" */
  readonly readOn: string;
  readonly phone: string;
}

export interface OutDay extends DayHeading {
  readonly date: string;
  readonly rows: readonly OutRowModel[];
}

export interface AdultsOutView {
  /** The days of the two weeks to come that have any, today included. */
  readonly days: readonly OutDay[];
  readonly cards: readonly OutCard[];
}

/** All that is known of adults who are out; those whose last day is over are left out. */
export function adultsOutView(snapshot: Pick<Snapshot, 'safety'>, moment: Moment): AdultsOutView {
  const { date: today, now } = moment;
  const to = addDays(today, DAYS_AHEAD - 1);
  const rows = outRowsByDate(snapshot, { from: today, to, onlyLeft: true }, moment);
  const yesterday = addDays(today, -1);
  return {
    days: eachDate(today, to).flatMap((date) => {
      const ofDay = rows.get(date);
      return ofDay ? [{ date, ...dayHeading(date, today), rows: ofDay }] : [];
    }),
    cards: snapshot.safety.presence
      .filter(
        (one) =>
          one.validUntil === '' ||
          one.validUntil >= today ||
          outingsOf(one, yesterday, yesterday).some(({ endsAt }) => endsAt > now),
      )
      .map((one) => cardOf(one, today)),
  };
}

function cardOf(presence: Presence, today: string): OutCard {
  return {
    id: presence.id,
    name: written(presence.name),
    who: written(presence.who),
    recognise: written(presence.recognise),
    times: timesOf(presence, today),
    place: placeOf(presence),
    join: written(presence.join),
    joinHref: presence.joinUrl,
    sourceHref: presence.sourceUrl,
    readOn: presence.sourceAsOf ? words.readOn(dayMonthYear(presence.sourceAsOf)) : '',
    phone: presence.partner?.phone ?? '',
  };
}

function timesOf(presence: Presence, today: string): string {
  const { weekdays, startTime, endTime, validFrom, validUntil } = presence;
  const isOneDay = validFrom === validUntil;
  const times = words.times(
    isOneDay ? dayMonthYear(validFrom) : daysInWords(weekdays),
    words.hours(startTime, endTime),
  );
  if (isOneDay) return times;
  const parts = [
    times,
    ...(validFrom > today ? [words.firstDay(dayMonthYear(validFrom))] : []),
    ...(validUntil ? [words.lastDay(dayMonthYear(validUntil))] : []),
  ];
  return parts.join(', ');
}
