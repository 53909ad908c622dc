import {
  cancelledLine,
  quietLine,
  warningLine,
  type DutyLine,
  type DutyRowModel,
} from '../components/staff/duty-row.ts';
import type { ClosurePreview, ClosureRequest, TouchedSession } from '../domain/closures.ts';
import { closures as words, STATE_WORDS } from '../i18n/sv/staff-closures.ts';
import { dateRange } from '../i18n/sv/dates.ts';
import { atTime } from '../i18n/sv/times.ts';
import type { StaffChoices } from '../domain/staff-answers.ts';
import { dayWords, dutyRow } from './overview.ts';

/** The sessions of a preview, each with what becomes of it and whom it concerns. */
export function closureRows(
  request: Pick<ClosureRequest, 'kind'>,
  { sessions }: Pick<ClosurePreview, 'sessions'>,
  today: string,
): DutyRowModel[] {
  return sessions.map((session) =>
    dutyRow(session, today, { facts: signedUp(session), lines: linesOf(request, session) }),
  );
}

/** "Kvarnen, i dag, från kl. 17", "Alla ställen, 22–28 feb": what the closure is about. Empty for a single session. */
export function closureAbout(request: ClosureRequest, { venues }: StaffChoices, today: string): string {
  const venue = venues.find(({ id }) => id === request.venue)?.name ?? words.allVenues;
  switch (request.kind) {
    case 'session':
      return '';
    case 'adult_day':
      return dayWords(request.from, today);
    case 'range':
      return `${venue}, ${dateRange(request.from, request.to)}`;
    case 'venue_day': {
      const from = request.time ? [words.fromTime(atTime(request.time))] : [];
      return [venue, dayWords(request.from, today).toLowerCase(), ...from].join(', ');
    }
  }
}

/** "12 anmälda", "2 på reservlistan", "9 i lottningen"; said also when nobody is. */
export function signedUp({
  confirmed,
  waitlisted,
  applied,
}: Pick<TouchedSession, 'confirmed' | 'waitlisted' | 'applied'>): string[] {
  if (confirmed + waitlisted + applied === 0) return [words.nobodySignedUp];
  return [
    ...(confirmed + waitlisted > 0 ? [words.confirmed(confirmed)] : []),
    ...(waitlisted > 0 ? [words.waiting(waitlisted)] : []),
    ...(applied > 0 ? [words.inLottery(applied)] : []),
  ];
}

function linesOf({ kind }: Pick<ClosureRequest, 'kind'>, session: TouchedSession): DutyLine[] {
  const ongoing = session.ongoing ? [warningText(words.ongoing)] : [];
  // All of them are cancelled: the heading has said so.
  if (kind !== 'adult_day') return ongoing;
  const adults = words.adultsChange(session.counted, session.adultsAfter, session.leastAdults);
  if (session.cancels) return [...ongoing, cancelledLine(words.cancelled, adults)];
  const seen = words.publicSees(STATE_WORDS[session.stateAfter]);
  const short = session.stateAfter === 'too_few';
  return [...ongoing, short ? { ...warningText(adults), sub: seen } : quietLine(adults, seen)];
}

function warningText(head: string): DutyLine {
  return { ...warningLine({ kind: 'too_few', counted: 0, needed: 0 }), head, sub: '' };
}
