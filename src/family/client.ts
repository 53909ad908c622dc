import type { FieldProblem, GuardianContact } from '../domain/signup-rules.ts';
import type { Language } from '../i18n/languages.ts';
import { instantIn, objectOf, type CallAnswer, type Calls } from '../signup/calls.ts';
import { familyOf, type FamilySignup } from '../signup/client.ts';
import { hashOf } from '../signup/keys.ts';

/** The sign-ups of one form, with what they are for as PocketBase knows it: the catalogue may have let go of it. */
export interface ListedSignup extends FamilySignup {
  readonly title: string;
  /** Local date and clock times of the session, or of the course's next or last one; empty when it is gone. */
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  /** Epoch milliseconds; 0 when it is gone. */
  readonly endsAt: number;
  readonly venue: string;
  readonly calledOff: boolean;
}

export interface FamilyList {
  /** In order of time. */
  readonly signups: readonly ListedSignup[];
  readonly hasCalendar: boolean;
}

/** One child's sign-up at one session, as a calendar needs it. Instants are epoch milliseconds, 0 for none. */
export interface FeedRow {
  readonly session: string;
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly venue: string;
  readonly address: string;
  readonly phone: string;
  readonly note: string;
  readonly moved: boolean;
  readonly calledOff: boolean;
  readonly status: 'confirmed' | 'offered' | 'awaiting_approval' | 'cancelled';
  /** Until when an answer must come. */
  readonly until: number;
  readonly cancelledAt: number;
  readonly changedAt: number;
}

/** Which sign-ups are meant: one by its number, or all of its form. */
export interface Meant {
  readonly reference: string;
  readonly whole: boolean;
}

export type FamilyProblem =
  /** No such session, or it has ended. */
  | 'signed_out'
  /** Wrong, used, out of time, or never made: nobody is told which. */
  | 'wrong_code'
  | 'unknown_signup'
  | 'unknown_feed'
  | 'nothing_stands'
  /** It must be cancelled before it can be removed. */
  | 'still_stands'
  | 'invalid_fields'
  | 'unavailable';

export interface FamilyRefusal {
  readonly ok: false;
  readonly reason: FamilyProblem;
  readonly fields: Partial<Record<keyof GuardianContact, FieldProblem>>;
}
export type FamilyAnswer<T = object> = ({ readonly ok: true } & T) | FamilyRefusal;

/**
 * "Mina anmälningar" in PocketBase. A key says who asks; whose address it opens is known there alone. Never throws. Keys
 * are sent as their hashes.
 */
export interface FamilyClient {
  /** The same answer for every address. @param language of the letter */
  askForCode(email: string, language: Language['code']): Promise<FamilyAnswer>;
  /** @param key what the visitor shall be known by after a right code */
  enter(email: string, code: string, key: string): Promise<FamilyAnswer>;
  leave(key: string): Promise<FamilyAnswer>;
  list(key: string): Promise<FamilyAnswer<FamilyList>>;
  cancel(key: string, meant: Meant): Promise<FamilyAnswer>;
  accept(key: string, meant: Meant): Promise<FamilyAnswer>;
  /** Removes what is finished or cancelled: all that is meant, or nothing. */
  erase(key: string, meant: Meant): Promise<FamilyAnswer>;
  /** Asks the guardian once more; `sent` is false when that was done a moment ago or is not needed. */
  askAgain(key: string, meant: Meant): Promise<FamilyAnswer<{ readonly sent: boolean }>>;
  contact(key: string): Promise<FamilyAnswer<{ readonly contact: GuardianContact }>>;
  /** `moved`: the address is another one, so the session has ended. */
  saveContact(key: string, contact: GuardianContact): Promise<FamilyAnswer<{ readonly moved: boolean }>>;
  /** Ends the feed there is. @param calendarKey opens the new one; undefined = none */
  setCalendar(key: string, calendarKey: string | undefined): Promise<FamilyAnswer>;
  feed(calendarKey: string): Promise<FamilyAnswer<{ readonly rows: readonly FeedRow[] }>>;
}

const PROBLEMS: ReadonlySet<unknown> = new Set<FamilyProblem>([
  'signed_out',
  'wrong_code',
  'unknown_signup',
  'unknown_feed',
  'nothing_stands',
  'still_stands',
]);

/** What changes sign-ups takes its turn with all that does; the way in, and reading, does not wait for them. */
const IN_TURN: ReadonlySet<string> = new Set(['cancel', 'accept', 'erase', 'ask-again', 'save-contact']);

export function createFamilyClient(calls: Calls): FamilyClient {
  async function ask<T extends object>(
    route: string,
    body: Record<string, unknown>,
    read: (body: Record<string, unknown>) => T,
  ): Promise<FamilyAnswer<T>> {
    const post = IN_TURN.has(route) ? calls.inTurn : calls.atOnce;
    const answer = await post(`/family/${route}`, body);
    return answer?.status === 200 ? { ok: true, ...read(answer.body) } : refusalOf(answer);
  }
  const nothing = () => ({});

  return {
    askForCode: (email, language) => ask('code', { email, language }, nothing),
    enter: (email, code, key) => ask('enter', { email, code, key_hash: hashOf(key) }, nothing),
    leave: (key) => ask('leave', { key_hash: hashOf(key) }, nothing),
    list: (key) =>
      ask('list', { key_hash: hashOf(key) }, ({ parties, calendar }) => ({
        signups: listOf(parties).map(listedOf),
        hasCalendar: calendar === true,
      })),
    cancel: (key, meant) => ask('cancel', { key_hash: hashOf(key), ...meant }, nothing),
    accept: (key, meant) => ask('accept', { key_hash: hashOf(key), ...meant }, nothing),
    erase: (key, meant) => ask('erase', { key_hash: hashOf(key), ...meant }, nothing),
    askAgain: (key, meant) =>
      ask('ask-again', { key_hash: hashOf(key), ...meant }, ({ sent }) => ({ sent: sent === true })),
    contact: (key) => ask('contact', { key_hash: hashOf(key) }, (body) => ({ contact: contactOf(body) })),
    saveContact: (key, contact) =>
      ask('save-contact', { key_hash: hashOf(key), ...contact }, ({ moved }) => ({ moved: moved === true })),
    setCalendar: (key, calendarKey) => {
      const calendar_hash = calendarKey === undefined ? '' : hashOf(calendarKey);
      return ask('calendar', { key_hash: hashOf(key), calendar_hash }, nothing);
    },
    feed: (calendarKey) =>
      ask('feed', { key_hash: hashOf(calendarKey) }, ({ rows }) => ({ rows: listOf(rows).map(feedRowOf) })),
  };
}

function refusalOf(answer: CallAnswer | undefined): FamilyRefusal {
  const data = objectOf(answer?.body['data']);
  const reason = answer?.body['reason'] ?? objectOf(data['reason'])['code'];
  if (reason === 'invalid_fields') {
    const fields = Object.entries(data)
      .filter(([field]) => field !== 'reason')
      .map(([field, problem]) => [field, objectOf(problem)['code']]);
    return { ok: false, reason, fields: Object.fromEntries(fields) as FamilyRefusal['fields'] };
  }
  return { ok: false, reason: PROBLEMS.has(reason) ? (reason as FamilyProblem) : 'unavailable', fields: {} };
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

const textIn = (body: Record<string, unknown>) => (key: string) => String(body[key] ?? '');

function listedOf(body: Record<string, unknown>): ListedSignup {
  const text = textIn(body);
  return {
    ...familyOf(body),
    title: text('title'),
    date: text('local_date'),
    startTime: text('start_time'),
    endTime: text('end_time'),
    endsAt: instantIn(body['ends_at']),
    venue: text('venue'),
    calledOff: body['called_off'] === true,
  };
}

function contactOf(body: Record<string, unknown>): GuardianContact {
  const text = textIn(body);
  return {
    guardian_name: text('guardian_name'),
    guardian_phone: text('guardian_phone'),
    guardian_email: text('guardian_email'),
  };
}

function feedRowOf(body: Record<string, unknown>): FeedRow {
  const text = textIn(body);
  return {
    session: text('id'),
    title: text('title'),
    startsAt: instantIn(body['starts_at']),
    endsAt: instantIn(body['ends_at']),
    venue: text('venue'),
    address: text('address'),
    phone: text('phone'),
    note: text('note'),
    moved: body['moved'] === true,
    calledOff: body['called_off'] === true,
    status: text('status') as FeedRow['status'],
    until: instantIn(body['until']),
    cancelledAt: instantIn(body['cancelled_at']),
    changedAt: instantIn(body['changed']),
  };
}
