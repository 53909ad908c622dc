/** Adults who are out where young people are, as rows of a day and as a line about now. Always by plan. */
import { around, phrase, written, type Phrase } from '../components/phrase.ts';
import type { OutRowModel } from '../components/OutRow.tsx';
import type { Area, Snapshot } from '../directory/model.ts';
import type { Presence } from '../directory/safety-model.ts';
import { outingAt, outingsOf, type Outing } from '../domain/adults-out.ts';
import { addDays } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { adultsOut as words } from '#words/adults-out.ts';
import { ADULTS_OUT } from '../paths.ts';
import type { Moment } from './moment.ts';

/** Where the page about them tells of one. */
export const adultsOutHref = ({ id }: Pick<Presence, 'id'>): string => `${ADULTS_OUT}#${id}`;

/** What they are called in a few words: by their kind, which says what to look for; staff at something by its own name. */
export function calledOf({ kind, name }: Presence): Phrase {
  return kind === 'staff_event' ? written(name) : words.kinds[kind];
}

/** The area, and about where in it. */
export function placeOf({ area, around: where }: Presence): Phrase {
  return phrase([area.name, ...(where ? [written(where)] : [])], ', ');
}

export interface DatedOuting {
  readonly presence: Presence;
  readonly outing: Outing;
}

/** Every evening that begins on the dates, both included, by start; cancelled ones too. */
export function outingsBetween(
  { safety }: Pick<Snapshot, 'safety'>,
  from: string,
  to: string,
): DatedOuting[] {
  return safety.presence
    .flatMap((presence) => outingsOf(presence, from, to).map((outing) => ({ presence, outing })))
    .toSorted((a, b) => a.outing.startsAt - b.outing.startsAt);
}

export function outRowOf({ presence, outing }: DatedOuting): OutRowModel {
  return {
    href: adultsOutHref(presence),
    time: words.hours(presence.startTime, presence.endTime),
    title: calledOf(presence),
    place: placeOf(presence),
    cancelled: outing.cancelled,
  };
}

/** By the clock of that night, which may skip the planned time. */
const untilOf = ({ endsAt }: Outing): string => words.until(wallClockOf(endsAt).time);

export interface RowsChoice {
  /** Local dates, both included. */
  readonly from: string;
  readonly to: string;
  /** Whether what is over is left out; then the night of the day before the first is told of until it ends. */
  readonly onlyLeft: boolean;
  /** Slugs of areas; none = all. */
  readonly areas?: readonly Area['slug'][];
}

/** The rows of each date that has any. */
export function outRowsByDate(
  snapshot: Pick<Snapshot, 'safety'>,
  { from, to, onlyLeft, areas = [] }: RowsChoice,
  { now }: Pick<Moment, 'now'>,
): ReadonlyMap<string, readonly OutRowModel[]> {
  const all = outingsBetween(snapshot, onlyLeft ? addDays(from, -1) : from, to).filter(
    ({ presence, outing }) =>
      (!onlyLeft || outing.endsAt > now) &&
      !(outing.cancelled && outing.date < from) &&
      (areas.length === 0 || areas.includes(presence.area.slug)),
  );
  const rows = new Map<string, OutRowModel[]>();
  for (const one of all) {
    const isFromBefore = one.outing.date < from;
    const date = isFromBefore ? from : one.outing.date;
    const row = outRowOf(one);
    const shown = isFromBefore ? { ...row, time: untilOf(one.outing) } : row;
    rows.set(date, [...(rows.get(date) ?? []), shown]);
  }
  return rows;
}

/** "Vuxna ute nu, enligt planen: Nattvandrare, Olofström, till 01.00."; empty when nobody is. */
export function outNow({ safety }: Pick<Snapshot, 'safety'>, { now, date }: Moment): Phrase {
  const said = new Map<string, Phrase>();
  for (const presence of safety.presence) {
    const outing = outingAt(presence, now, date);
    if (!outing) continue;
    const called = calledOf(presence);
    const line = phrase([called, presence.area.name, untilOf(outing)], ', ');
    said.set(JSON.stringify(line), line);
  }
  return said.size > 0 ? around(words.now, phrase([...said.values()], '; ')) : '';
}
