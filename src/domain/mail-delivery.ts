/**
 * Why a mail did not go out:
 * - `unreachable`: no answer, broken off, or no encryption that can be trusted
 * - `sign_in`: the server does not let this program in
 * - `later`: not now (SMTP 4xx)
 * - `refused`: never (SMTP 5xx)
 * - `broken`: the mail itself could not be made
 */
export type MailProblemKind = 'unreachable' | 'sign_in' | 'later' | 'refused' | 'broken';

export interface MailProblem {
  readonly kind: MailProblemKind;
  /** The server's three digits, such as 451; 0 when there were none. */
  readonly code: number;
}

/** RFC 4954 and 3207: sign-in or encryption is asked for or failed; 502–504: no such command here. */
const SIGN_IN_CODES: ReadonlySet<number> = new Set([454, 502, 503, 504, 530, 534, 535, 538]);

/** RFC 3463 5.1.7, 5.1.8: the sender's address; 5.7: policy. Both are about this program, which staff can put right. */
const ABOUT_THE_SENDER = /^\D*5\.(1\.[78]|7\.\d+)/;

/** Reads the mail client's message; nothing of its words is kept, for they may hold an address. */
export function mailProblemOf(message: string): MailProblem {
  const [, digits = '', rest = ''] = /^(?:GoError: )?([45]\d\d)\b(.*)$/s.exec(message) ?? [];
  const code = Number(digits);
  if (code === 0) return { kind: 'unreachable', code };
  if (SIGN_IN_CODES.has(code)) return { kind: 'sign_in', code };
  if (code < 500 || ABOUT_THE_SENDER.test(rest)) return { kind: 'later', code };
  return { kind: 'refused', code };
}

/** Whether the trouble is with the server and not with this one mail, so that the next one need not be tried. */
export function concernsAllMail({ kind, code }: MailProblem): boolean {
  return kind === 'unreachable' || kind === 'sign_in' || code === 421;
}

/** Minutes to wait after the first failed try, the second, and so on; after the last of them nothing is tried again. */
export const RETRY_MINUTES: readonly number[] = [1, 5, 15, 60, 4 * 60, 24 * 60];

/**
 * When to try again, in epoch milliseconds; undefined when it is given up.
 * @param failures tries that have failed, this one too
 */
export function retryAt(problem: MailProblem, failures: number, now: number): number | undefined {
  if (problem.kind === 'refused') return undefined;
  const minutes = RETRY_MINUTES[failures - 1];
  return minutes === undefined ? undefined : now + minutes * 60_000;
}

export type MailStatus = 'waiting' | 'sending' | 'no_address' | 'withdrawn' | 'sent' | 'failed';

const BY_HAND: Readonly<Record<MailStatus, readonly MailStatus[]>> = {
  waiting: ['withdrawn'],
  // In a sender's hands: what staff save now would be lost, or sent twice.
  sending: [],
  no_address: ['sent', 'withdrawn'],
  withdrawn: [],
  sent: [],
  failed: ['waiting', 'sent', 'withdrawn'],
};

/** Whether staff may change a row's status so. What has been sent cannot be sent again. */
export function mayChangeByHand(from: string, to: string): boolean {
  if (from === to) return from !== 'sending';
  return BY_HAND[from as MailStatus]?.includes(to as MailStatus) ?? false;
}

/** Milliseconds without a sign of life after which another sender may start beside one. */
const SILENT_MS = 2 * 60_000;

/**
 * The place from which one more may send: an index into the places, or undefined when somebody is sending already or all
 * have fallen silent. One sender is enough and keeps the order; but PocketBase's mail client waits for ever for a server
 * that says nothing.
 * @param lastSeen when each place last gave a sign of life, in epoch milliseconds; undefined = free
 * @param forgetMs after so long a silent sender's place is given away: its rows are anybody's by then
 */
export function freeSenderPlace(
  lastSeen: readonly (number | undefined)[],
  now: number,
  forgetMs: number,
): number | undefined {
  const silences = lastSeen.map((seen) => (seen === undefined ? Infinity : now - seen));
  if (silences.some((silence) => silence < SILENT_MS)) return undefined;
  const free = silences.findIndex((silence) => silence >= forgetMs);
  return free < 0 ? undefined : free;
}
