import type { DutyRowModel } from '../components/staff/duty-row.ts';
import type { DoorSession, DoorToday } from '../domain/door-answers.ts';
import { utcOf } from '../domain/stockholm.ts';
import { door as words } from '../i18n/sv/staff-door.ts';
import { doorHref } from '../paths.ts';
import { signedUp } from './closure-rows.ts';
import { sessionLines } from './day.ts';
import { dutyRow, shiftsBySession } from './overview.ts';

/** What the first page of the staff shows: today, at the place where one works. */
export interface DoorTodayModel {
  /** The chosen place: its id, `alla`, or empty for one's own sessions. */
  readonly chosen: string;
  readonly places: readonly { readonly value: string; readonly label: string }[];
  /** Said where there is nothing of one's own, or nothing at all. */
  readonly note: string;
  readonly rows: readonly DutyRowModel[];
  readonly over: readonly DutyRowModel[];
  /** What needs somebody; empty when nothing does. */
  readonly urgent: string;
}

export const ALL_PLACES = 'alla';

/** @param asked the place in the address; what is no place of the list means one's own sessions */
export function doorTodayModel(data: DoorToday, asked: string, now: number): DoorTodayModel {
  const places = [
    { value: ALL_PLACES, label: words.allPlaces },
    ...data.venues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const chosen = places.find(({ value }) => value === asked)?.value ?? '';
  const mine = data.sessions.filter((session) => session.mine);
  const found = chosen === '' ? mine : data.sessions.filter((session) => isAt(session, chosen));
  const isAlone = chosen === '' && mine.length === 0;
  const shown = isAlone ? data.sessions : found;
  const bySession = shiftsBySession(data.shifts);
  const row = (session: DoorSession) => ({
    ...dutyRow(session, undefined, {
      facts: doorFacts(session),
      lines: sessionLines(session, bySession.get(session.id) ?? []),
    }),
    href: doorHref(session),
  });
  const isOver = (session: DoorSession) => utcOf(session.date, session.endTime) <= now;
  const { short, families } = data.urgent;
  return {
    chosen,
    places,
    note: noteOf(data, shown, isAlone),
    rows: shown.filter((session) => !isOver(session)).map(row),
    over: shown.filter(isOver).map(row),
    urgent: [
      ...(short > 0 ? [words.short(short)] : []),
      ...(families > 0 ? [words.phone(families)] : []),
    ].join('. '),
  };
}

function isAt({ venueId }: DoorSession, chosen: string): boolean {
  return chosen === ALL_PLACES || venueId === chosen;
}

function noteOf(data: DoorToday, shown: readonly DoorSession[], isAlone: boolean): string {
  if (data.sessions.length === 0) return words.noneAtAll;
  if (isAlone) return words.noneMine;
  return shown.length === 0 ? words.noneHere : '';
}

/** "14 inne", "3 har gått", "20 anmälda", "5 besökare". */
function doorFacts(session: DoorSession): string[] {
  const { inside, left, dropIn } = session;
  const someSignedUp = session.confirmed + session.waitlisted + session.applied > 0;
  return [
    ...(inside > 0 ? [words.inside(inside)] : []),
    ...(left > 0 ? [words.left(left)] : []),
    ...(dropIn > 0 ? [someSignedUp ? words.dropIn(dropIn) : words.visitors(dropIn)] : []),
    ...(someSignedUp ? signedUp(session) : []),
  ];
}
