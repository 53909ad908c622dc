import { clockTimeOf, minutesOf } from '../../src/domain/clock-time.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { activityOf } from './activities.ts';
import { candidatesFrom, isStaffedDropIn, takesSignups } from './candidates.ts';
import type { Candidate, GeneratedSession } from './candidates.ts';
import type { DemoRecord } from './records.ts';
import { demoSchedules, staffedHoursOf } from './schedules.ts';
import { signupRecords } from './signups.ts';
import type { SignupGroup } from './signups.ts';
import { staffId } from './staff.ts';

export interface SessionChange {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The shift is the one of this adult at this session, made by the generator from the schedule's usual staff. */
export interface ShiftChange {
  readonly session: string;
  readonly staff: string;
  readonly fields: { readonly status: 'confirmed' | 'absent' };
}

export interface DemoAdjustments {
  readonly sessions: readonly SessionChange[];
  readonly shifts: readonly ShiftChange[];
  /** To be saved in this order, so that the waiting lists become what they should. */
  readonly signups: readonly DemoRecord[];
}

const DAYS_WITH_CONFIRMED_SHIFTS = 14;
const DAYS_WITH_ALL_CONFIRMED = 2;
/** One shift of so many still waits for its adult's answer. */
const UNANSWERED_EVERY = 5;
const WAITING_FAMILIES = 4;
const SMALL_GROUP = 14;
const SESSIONS_WITH_SOME_SIGNUPS = 14;
const MOVED_BY_MINUTES = 60;
const LATEST_END_TO_MOVE = '20:30';
const AFTERNOON = '15:00';
const CANCELLED_NOTE = 'Inställt, ledarna är sjuka. I kalendern ser du vad som är öppet i stället.';

type Wish = (candidate: Candidate) => boolean;

/** Gives the first candidate that meets a wish, and never the same one twice. */
function pickerOf(candidates: readonly Candidate[]): (wish: Wish) => readonly Candidate[] {
  const taken = new Set<Candidate>();
  return (wish) => {
    const found = candidates.find((candidate) => !taken.has(candidate) && wish(candidate));
    if (found === undefined) return [];
    taken.add(found);
    return [found];
  };
}

function shownTime(time: string): string {
  return time.replace(/^0/, '').replace(':00', '').replace(':', '.');
}

function later(time: string): string {
  return clockTimeOf(minutesOf(time) + MOVED_BY_MINUTES);
}

function moved({ session, slot }: Candidate): SessionChange {
  const [start, end] = slot.open;
  const [staffedFrom, staffedTo] = staffedHoursOf(slot);
  return {
    id: session.id,
    fields: {
      status: 'moved',
      public_note: `Flyttat från klockan ${shownTime(start)} till ${shownTime(later(start))}. Samma ställe som vanligt.`,
      start_time: later(start),
      end_time: later(end),
      staffed_from: later(staffedFrom),
      staffed_to: later(staffedTo),
      edited_by_staff: true,
    },
  };
}

function cancelled({ session }: Candidate): SessionChange {
  return {
    id: session.id,
    fields: { status: 'cancelled', public_note: CANCELLED_NOTE, edited_by_staff: true },
  };
}

/** Everybody but the first so many adults of the session is absent. */
function absencesBut(staying: number, { session, adults }: Candidate): readonly ShiftChange[] {
  return adults
    .slice(staying)
    .map((person) => ({ session: session.id, staff: staffId(person), fields: { status: 'absent' } }));
}

function keyOf(shift: { readonly session: string; readonly staff: string }): string {
  return `${shift.session} ${shift.staff}`;
}

/** The other shifts of the coming weeks: all of the first days, most of the later ones. */
function confirmations(
  candidates: readonly Candidate[],
  absences: readonly ShiftChange[],
  today: string,
): readonly ShiftChange[] {
  const lastDay = addDays(today, DAYS_WITH_CONFIRMED_SHIFTS);
  const allConfirmedBefore = addDays(today, DAYS_WITH_ALL_CONFIRMED);
  const absent = new Set(absences.map(keyOf));
  return candidates
    .filter(({ session }) => session.local_date < lastDay)
    .flatMap(({ session, slot }) =>
      slot.staff.map((person) => ({ date: session.local_date, session: session.id, staff: staffId(person) })),
    )
    .filter(({ date }, number) => date < allConfirmedBefore || number % UNANSWERED_EVERY !== 0)
    .filter((shift) => !absent.has(keyOf(shift)))
    .map(({ session, staff }) => ({ session, staff, fields: { status: 'confirmed' } }));
}

function sessionGroup({ session, slot }: Candidate, count: number): SignupGroup {
  return { to: { session: session.id }, schoolYears: activityOf(slot.activity).years, count };
}

/** The courses to come: the first is full with a waiting list, the second just full, the others fill up. */
function courseGroups(candidates: readonly Candidate[]): readonly SignupGroup[] {
  const coming = new Set(candidates.map(({ session }) => session.schedule));
  return demoSchedules
    .filter(({ id, slot }) => slot.season === 'course' && coming.has(id))
    .map(({ id, slot }, index) => ({
      to: { schedule: id },
      schoolYears: activityOf(slot.activity).years,
      count: [slot.places + WAITING_FAMILIES - 1, slot.places][index] ?? 3 + ((index * 4) % 7),
    }));
}

function someSignups(candidates: readonly Candidate[]): readonly SignupGroup[] {
  return candidates
    .slice(0, SESSIONS_WITH_SOME_SIGNUPS)
    .map((candidate, index) =>
      sessionGroup(candidate, Math.min(candidate.capacity - 2, 2 + ((index * 3) % 6))),
    );
}

/**
 * What happens to the generated sessions, so that the demo shows every state on any weekday: one cancelled, one moved,
 * one with an absent adult, one short of adults, shifts confirmed for two weeks, one full with a waiting list,
 * one exactly full, one with a single place left. A state that no session can take is left out.
 * @param today local date YYYY-MM-DD
 */
export function demoAdjustments(today: string, sessions: readonly GeneratedSession[]): DemoAdjustments {
  const candidates = candidatesFrom(today, sessions);
  const pick = pickerOf(candidates);
  const tomorrow = addDays(today, 1);
  const isSmallWithSignup: Wish = (candidate) =>
    takesSignups(candidate, today) && candidate.capacity <= SMALL_GROUP;

  const overfull = pick(isSmallWithSignup);
  const full = pick(isSmallWithSignup);
  const almostFull = pick(isSmallWithSignup);
  const toCancel = pick(
    (candidate) =>
      isStaffedDropIn(candidate) && candidate.slot.venue !== 'lyktan' && candidate.slot.open[0] >= AFTERNOON,
  );
  const tooFew = pick((candidate) => isStaffedDropIn(candidate) && candidate.session.local_date >= tomorrow);
  const toMove = pick(
    (candidate) =>
      isStaffedDropIn(candidate) &&
      candidate.session.local_date >= tomorrow &&
      candidate.slot.open[1] <= LATEST_END_TO_MOVE,
  );
  const oneAbsent = pick(
    (candidate) =>
      candidate.session.local_date >= tomorrow && candidate.adults.length > candidate.slot.leastAdults,
  );

  const absences = [
    ...tooFew.flatMap((candidate) => absencesBut(candidate.slot.leastAdults - 1, candidate)),
    ...oneAbsent.flatMap((candidate) => absencesBut(candidate.adults.length - 1, candidate)),
  ];
  const running = candidates.filter((candidate) => !toCancel.includes(candidate));
  const chosen = new Set([...overfull, ...full, ...almostFull, ...oneAbsent]);
  const others = running.filter((candidate) => takesSignups(candidate, today) && !chosen.has(candidate));
  return {
    sessions: [...toCancel.map(cancelled), ...toMove.map(moved)],
    shifts: [...absences, ...confirmations(running, absences, today)],
    signups: signupRecords([
      ...overfull.map((candidate) => sessionGroup(candidate, candidate.capacity + WAITING_FAMILIES)),
      ...full.map((candidate) => sessionGroup(candidate, candidate.capacity)),
      ...almostFull.map((candidate) => sessionGroup(candidate, candidate.capacity - 1)),
      ...courseGroups(candidates),
      ...someSignups(others),
    ]),
  };
}
