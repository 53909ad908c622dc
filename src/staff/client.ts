import type {
  ClosureField,
  ClosurePreview,
  ClosureProblem,
  ClosureRequest,
  ClosureSession,
} from '../domain/closures.ts';
import type { MessageProblem } from '../domain/family-message.ts';
import type { NoteRefusal } from '../domain/presence-note.ts';
import type { MovePreview, MoveProblems, MoveRequest } from '../domain/session-move.ts';
import type {
  AttendanceList,
  HeldEffect,
  ParticipantList,
  StaffChoices,
  StaffErasing,
  StaffGaps,
  StaffOverview,
  StaffSession,
  StaffStatistics,
} from '../domain/staff-answers.ts';
import type { DutySession, DutyShift } from '../domain/staff-warnings.ts';
import { importCalls, type ImportClient } from './import-client.ts';

/**
 * Why a call gave nothing. `signed_out`: PocketBase does not know the token, or its account may not do this; the others are
 * PocketBase's own reasons (`pocketbase/hooks/lib/staff-*.ts`); `refused`: a rule of the catalogue says no to what is stored.
 */
export type StaffRefusal =
  | 'signed_out'
  | 'unavailable'
  | 'refused'
  | 'not_found'
  | 'invalid'
  | 'changed'
  | 'clash'
  | 'ended'
  | 'already'
  | 'not_cancelled'
  | 'unknown_staff'
  | 'effect'
  /** Names are for the activity's own staff. */
  | 'not_yours'
  /** Families have places at what would be hidden. */
  | 'has_families'
  | NoteRefusal
  | MessageProblem
  /** No family would get it. */
  | 'nobody';

export interface Refused {
  readonly ok: false;
  readonly reason: StaffRefusal;
  /** What came with the refusal: problems by field, a new preview, clashes in words. */
  readonly detail: {
    readonly problems?: Readonly<Record<string, string>>;
    readonly preview?: unknown;
    readonly clashes?: readonly string[];
    readonly effect?: HeldEffect;
    /** Id of the copy that is there already. */
    readonly copy?: string;
    /** How many sign-ups stand. */
    readonly families?: number;
    /** Adults would be in two places. */
    readonly clash?: boolean;
  };
}

export type StaffAnswer<T> = { readonly ok: true; readonly value: T } | Refused;
export type Done = StaffAnswer<unknown>;

export interface DayList {
  readonly sessions: readonly (DutySession & ClosureSession)[];
  readonly shifts: readonly DutyShift[];
}

export interface NewShift {
  /** Empty = a substitute without a name. */
  readonly staff: string;
  readonly role: string;
  readonly responsible: boolean;
  readonly allowClash: boolean;
}

/**
 * Asks a route under `/api/staff`; with a body it is a POST. Never throws.
 * @param timeout milliseconds; left out = as all others
 */
export type StaffCall = <T>(path: string, body?: object, timeout?: number) => Promise<StaffAnswer<T>>;

/** PocketBase as one staff member may use it, by that person's own token. Never throws. */
export interface StaffClient extends ImportClient {
  /** For the pages that have a client of their own. */
  readonly call: StaffCall;
  overview(): Promise<StaffAnswer<StaffOverview>>;
  erasing(): Promise<StaffAnswer<StaffErasing>>;
  /** What was and is offered between two local dates, both included. */
  gaps(from: string, to: string): Promise<StaffAnswer<StaffGaps>>;
  /** Every session between two local dates in numbers. */
  statistics(from: string, to: string): Promise<StaffAnswer<StaffStatistics>>;
  choices(): Promise<StaffAnswer<StaffChoices>>;
  day(date: string): Promise<StaffAnswer<DayList>>;
  session(id: string): Promise<StaffAnswer<StaffSession>>;
  previewClosure(request: ClosureRequest): Promise<StaffAnswer<ClosurePreview>>;
  close(request: ClosureRequest, fingerprint: string): Promise<Done>;
  previewMove(session: string, request: MoveRequest): Promise<StaffAnswer<MovePreview>>;
  move(session: string, request: MoveRequest, fingerprint: string, allowClash: boolean): Promise<Done>;
  restore(session: string, allowClash: boolean): Promise<Done>;
  addShift(session: string, shift: NewShift): Promise<Done>;
  /**
   * Holds so many places without a name, in all.
   * @param seen how many were held when the staff member looked
   * @param agreed key of the effect that the staff member said yes to; empty = none yet
   */
  holdPlaces(session: string, count: number, seen: number, agreed: string): Promise<Done>;
  /** Every call is noted in the log. */
  participants(session: string): Promise<StaffAnswer<ParticipantList>>;
  /** Every call is noted in the log. */
  attendance(session: string): Promise<StaffAnswer<AttendanceList>>;
  setShiftStatus(shift: string, status: DutyShift['status'], allowClash: boolean): Promise<Done>;
  /** @param updatedAt epoch milliseconds of the facts that were shown */
  confirm(collection: 'venues' | 'activities', id: string, updatedAt: number): Promise<Done>;
  /** @param updatedAt epoch milliseconds of the notice that was shown */
  notePhoned(notice: string, updatedAt: number): Promise<Done>;
}

/** Problems by field, as a refusal with the reason `invalid` brings them. */
export function closureProblemsIn({ detail }: Refused): Partial<Record<ClosureField, ClosureProblem>> {
  return (detail.problems ?? {}) as Partial<Record<ClosureField, ClosureProblem>>;
}

export function moveProblemsIn({ detail }: Refused): MoveProblems {
  return (detail.problems ?? {}) as MoveProblems;
}

export interface StaffClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  /** Milliseconds. */
  readonly timeout: number;
}

const REASONS: ReadonlySet<unknown> = new Set<StaffRefusal>([
  'invalid',
  'changed',
  'clash',
  'ended',
  'already',
  'not_cancelled',
  'unknown_staff',
  'effect',
  'not_yours',
  'too_early',
  'cancelled',
  'no_adults',
  'empty',
  'too_long',
  'looks_like_number',
  'nobody',
  'has_families',
]);

/**
 * One call by the staff member's own token: a POST where there is a body. Status 0 = no answer.
 * @param path below `/api/`
 */
export async function askPocketBase(
  { baseUrl, token, timeout }: StaffClientOptions,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    const response = await fetch(`${baseUrl}/api/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: token, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return { status: 0, body: undefined };
  }
}

export function createStaffClient(options: StaffClientOptions): StaffClient {
  async function call<T>(path: string, body?: object, timeout = options.timeout): Promise<StaffAnswer<T>> {
    const { status, body: answer } = await askPocketBase({ ...options, timeout }, `staff/${path}`, body);
    return status === 200 ? { ok: true, value: answer as T } : refusalOf(status, answer);
  }

  const id = encodeURIComponent;
  return {
    call,
    ...importCalls(call),
    overview: () => call('overview'),
    erasing: () => call('erasing'),
    gaps: (from, to) => call(`gaps?${new URLSearchParams({ from, to })}`),
    statistics: (from, to) => call(`statistics?${new URLSearchParams({ from, to })}`),
    choices: () => call('choices'),
    day: (date) => call(`days/${id(date)}`),
    session: (session) => call(`sessions/${id(session)}`),
    previewClosure: (request) => call('closures/preview', request),
    close: (request, fingerprint) => call('closures', { ...request, fingerprint }),
    previewMove: (session, request) => call(`sessions/${id(session)}/move/preview`, request),
    move: (session, request, fingerprint, allowClash) =>
      call(`sessions/${id(session)}/move`, { ...request, fingerprint, allowClash }),
    restore: (session, allowClash) => call(`sessions/${id(session)}/restore`, { allowClash }),
    addShift: (session, shift) => call(`sessions/${id(session)}/shifts`, shift),
    holdPlaces: (session, count, seen, agreed) =>
      call(`sessions/${id(session)}/held-places`, { count, seen, agreed }),
    participants: (session) => call(`sessions/${id(session)}/participants`),
    attendance: (session) => call(`sessions/${id(session)}/attendance`),
    setShiftStatus: (shift, status, allowClash) => call(`shifts/${id(shift)}/status`, { status, allowClash }),
    confirm: (collection, record, updatedAt) => call('confirmations', { collection, id: record, updatedAt }),
    notePhoned: (notice, updatedAt) => call(`notices/${id(notice)}/phoned`, { updatedAt }),
  };
}

function refused(reason: StaffRefusal, detail: Refused['detail'] = {}): Refused {
  return { ok: false, reason, detail };
}

function refusalOf(status: number, answer: unknown): Refused {
  if (status === 401 || status === 403) return refused('signed_out');
  if (status === 404) return refused('not_found');
  if (status === 400) return refused('refused');
  const body = (answer ?? {}) as Refused['detail'] & { reason?: unknown };
  return REASONS.has(body.reason) ? refused(body.reason as StaffRefusal, body) : refused('unavailable');
}
