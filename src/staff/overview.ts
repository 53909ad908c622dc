import { warningLine, type DutyRowModel } from '../components/staff/duty-row.ts';
import { addDays } from '../domain/local-date.ts';
import type { FamilyToPhone, OldFacts, StaffOverview } from '../domain/staff-answers.ts';
import {
  doubleBookings,
  isGrave,
  sessionWarnings,
  unanswered,
  type DoubleBooking,
  type DutySession,
  type DutyShift,
  type SessionWarning,
} from '../domain/staff-warnings.ts';
import { dayMonthYear, nearDay, shortDate } from '../i18n/sv/dates.ts';
import { STAFF_ROLES } from '../i18n/sv/labels.ts';
import { capitalised, listed } from '../i18n/sv/numbers.ts';
import { reportsPage } from '../i18n/sv/staff-reports.ts';
import { CHANGE_WORDS, LETTER_WORDS, overview as words } from '../i18n/sv/staff.ts';
import { atTime, timeRange } from '../i18n/sv/times.ts';
import type { StaffRole } from '../directory/model.ts';
import { staffFactsHref, staffSessionHref } from '../paths.ts';

/** What the staff overview shows, in ready words; the gravest first. */
export interface OverviewModel {
  readonly title: string;
  readonly grave: readonly DutyRowModel[];
  readonly mild: readonly DutyRowModel[];
  readonly clashes: readonly ClashModel[];
  readonly families: readonly FamilyModel[];
  /** "Innebandy: två familjer. Amina eller en ägare kan ringa." */
  readonly othersFamilies: readonly string[];
  readonly unanswered: readonly DutyRowModel[];
  readonly facts: readonly FactsModel[];
  /** "Två meddelade fel väntar, ett om vuxna på plats."; empty when none do. */
  readonly reports: string;
}

export interface ClashModel {
  readonly name: string;
  readonly day: string;
  readonly allowed: boolean;
  readonly places: readonly { readonly href: string; readonly text: string }[];
}

export interface FamilyModel {
  readonly id: string;
  readonly phone: string;
  readonly updatedAt: number;
  /** "Innebandy tis 24 nov kl. 17: inställt" */
  readonly news: readonly string[];
}

export interface FactsModel {
  readonly href: string;
  readonly name: string;
  readonly age: string;
}

const DAYS_TO_ANSWER = 7;

export function overviewModel(data: StaffOverview, today: string): OverviewModel {
  const bySession = shiftsBySession(data.shifts);
  const warned = data.sessions.flatMap((session) => {
    const warnings = sessionWarnings(session, bySession.get(session.id) ?? []);
    return warnings.length > 0 ? [{ session, warnings }] : [];
  });
  const row = ({ session, warnings }: { session: DutySession; warnings: readonly SessionWarning[] }) =>
    dutyRow(session, today, { lines: warnings.map(warningLine) });
  const grave = warned.filter(({ warnings }) => warnings.some(isGrave));
  return {
    title: words.title(grave.length),
    grave: grave.map(row),
    mild: warned.filter(({ warnings }) => !warnings.some(isGrave)).map(row),
    clashes: doubleBookings(data.sessions, data.shifts).map((one) => clashModel(one, today)),
    families: data.familiesToPhone.map((family) => familyModel(family, today)),
    othersFamilies: data.familiesOfOthers.map(words.othersFamilies),
    unanswered: unanswered(data.sessions, data.shifts, addDays(today, DAYS_TO_ANSWER)).map(
      ({ session, shifts }) => dutyRow(session, today, { facts: [listed(shifts.map(shiftName))] }),
    ),
    facts: data.oldFacts.map(factsModel),
    reports: data.reports.open > 0 ? reportsPage.overview(data.reports.open, data.reports.urgent) : '',
  };
}

/** One session as a row. @param today leave it out where all rows are of one day */
export function dutyRow(
  session: Pick<DutySession, 'id' | 'activity' | 'venue' | 'date' | 'startTime' | 'endTime'>,
  today: string | undefined,
  more: Partial<Pick<DutyRowModel, 'facts' | 'lines'>>,
): DutyRowModel {
  return {
    href: staffSessionHref(session),
    day: today === undefined ? '' : dayWords(session.date, today),
    time: timeRange(session.startTime, session.endTime),
    title: session.activity,
    place: session.venue,
    facts: more.facts ?? [],
    lines: more.lines ?? [],
  };
}

/** "I dag", "Tis 24 nov". */
export function dayWords(date: string, today: string): string {
  return capitalised(nearDay(date, today) ?? shortDate(date));
}

export function shiftsBySession(shifts: readonly DutyShift[]): Map<string, DutyShift[]> {
  return Map.groupBy(shifts, ({ session }) => session);
}

/** "Amina", or "vikarie (ledare)" for somebody without a name. */
export function shiftName({ name, role }: Pick<DutyShift, 'name' | 'role'>): string {
  return name || `${words.nameless} (${roleName(role)})`;
}

export function roleName(role: string): string {
  return STAFF_ROLES[role as StaffRole] ?? role;
}

function clashModel({ name, first, second, allowed }: DoubleBooking, today: string): ClashModel {
  return {
    name,
    day: dayWords(first.date, today),
    allowed,
    places: [first, second].map((session) => ({
      href: staffSessionHref(session),
      text: `${session.activity} ${atTime(session.startTime)}, ${session.venue}`,
    })),
  };
}

function familyModel(
  { id, phone, updatedAt, sessions, letters, message }: FamilyToPhone,
  today: string,
): FamilyModel {
  const about = ({ activity, date, startTime }: { activity: string; date: string; startTime: string }) =>
    `${activity} ${nearDay(date, today) ?? shortDate(date)} ${atTime(startTime)}`;
  return {
    id,
    phone,
    updatedAt,
    news: [
      ...sessions.map(
        (session) => `${about(session)}: ${listed(session.changes.map((change) => CHANGE_WORDS[change]))}`,
      ),
      ...letters.map((letter) => `${about(letter)}: ${LETTER_WORDS[letter.letter]}`),
      ...(message ? [`${about(message)}: ”${message.text}”`] : []),
    ],
  };
}

function factsModel({ collection, id, name, confirmedOn }: OldFacts): FactsModel {
  return {
    href: staffFactsHref(collection, id),
    name,
    age: confirmedOn ? words.factsOn(dayMonthYear(confirmedOn)) : words.factsNever,
  };
}
