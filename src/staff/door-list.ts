import {
  asksForMissing,
  attendanceOf,
  doorNumbers,
  EXPECTED,
  hasAttended,
  type Attendance,
  type ChildAtDoor,
  type Tick,
} from '../domain/attendance.ts';
import type { DoorList, DoorParticipant } from '../domain/door-answers.ts';
import { noteRefusal } from '../domain/presence-note.ts';
import { HAS_PLACE, isIn } from '../domain/signup-states.ts';
import { utcOf } from '../domain/stockholm.ts';
import { schoolYear } from '../i18n/sv/school-years.ts';
import { childText, door as words } from '../i18n/sv/staff-door.ts';

/** One participant as the list shows it. */
export interface DoorRowModel extends DoorParticipant {
  readonly year: string;
  /** Has no place: waits for one, or for the draw. */
  readonly waits: boolean;
  /** Should be here and is not: home is asked. */
  readonly asksHome: boolean;
  readonly child: ChildAtDoor;
  /** "Kom 17.05" */
  readonly said: string;
  readonly ticks: readonly Tick[];
}

export interface DoorSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly rows: readonly DoorRowModel[];
}

export interface DoorListModel {
  readonly sections: readonly DoorSection[];
  /** Sign-ups that have a place. */
  readonly placed: readonly string[];
  readonly numbers: string;
  readonly dropIn: number;
  readonly dropInTicks: readonly Tick[];
  /** Whether it can be said now that the adults are there. */
  readonly mayNote: boolean;
}

const inSwedish = new Intl.Collator('sv').compare;

/** What the door page of a session shows. @param now epoch milliseconds */
export function doorListModel(list: DoorList, now: number): DoorListModel {
  const attendance = attendanceOf(list.ticks);
  const cancelled = list.status === 'cancelled';
  const startsAt = utcOf(list.date, list.startTime);
  const isLate = asksForMissing({ startsAt, cancelled }, now);
  const rows = list.listed
    .map((one) => rowOf(one, list.ticks, attendance, isLate))
    .sort((a, b) => inSwedish(a.firstName, b.firstName) || (a.id < b.id ? -1 : 1));
  const placed = rows.filter(({ waits }) => !waits);
  const { inside, left } = doorNumbers(
    placed.map(({ id }) => id),
    attendance,
  );
  const isOver = now >= utcOf(list.date, list.endTime);
  return {
    sections: sectionsOf(rows, isLate, isOver),
    placed: placed.map(({ id }) => id),
    numbers: words.numbers(inside, placed.length, left),
    dropIn: attendance.dropIn,
    dropInTicks: list.ticks.filter(({ kind }) => kind === 'drop_in'),
    mayNote: noteRefusal({ ...list, cancelled }, now) === undefined,
  };
}

function rowOf(
  one: DoorParticipant,
  ticks: readonly Tick[],
  { children }: Attendance,
  isLate: boolean,
): DoorRowModel {
  const child = children.get(one.id) ?? EXPECTED;
  const waits = !isIn(HAS_PLACE, one.status);
  return {
    ...one,
    year: schoolYear(one.schoolYear),
    waits,
    asksHome: isLate && !waits && !hasAttended(child),
    child,
    said: childText(child),
    ticks: ticks.filter(({ signup }) => signup === one.id),
  };
}

/** Those who are missed come first; those who have no place, last. */
function sectionsOf(rows: readonly DoorRowModel[], isLate: boolean, isOver: boolean): DoorSection[] {
  const placed = rows.filter(({ waits }) => !waits);
  const missing = placed.filter(({ asksHome }) => asksHome);
  const others = placed.filter(({ asksHome }) => !asksHome);
  const sections = [
    {
      id: 'saknas',
      title: isOver ? words.didNotCome : words.notHere,
      text: isOver ? '' : words.notHereText,
      rows: missing,
    },
    { id: 'deltagare', title: isLate ? words.others : words.participants, text: '', rows: others },
    {
      id: 'reservlistan',
      title: words.waiting,
      text: words.waitingText,
      rows: rows.filter(({ waits }) => waits),
    },
  ];
  return sections.filter((section) => section.rows.length > 0);
}
