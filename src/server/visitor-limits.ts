import { type Attempts, createAttempts } from './attempts.ts';

/** All limits on what one visitor may do in public. Sign-in of staff has its own, at the staff desk. */

/** Milliseconds, from the visitor's first attempt on. Short enough to wait for, long enough that guessing is hopeless. */
export const LIMIT_WINDOW = 15 * 60_000;

/**
 * Attempts in one window for one address, which may be a whole school or some hundred phones of one mobile operator.
 * Ordinary families must never meet these; they stop scripts.
 */
export const DEFAULT_LIMITS = {
  /** Forms sent: the 500 families of a popular activity's opening minute, should they share one address, twice each. */
  signup: 1000,
  /** Cancelling, accepting, approving: each sign-up asks for one such answer at most, and its link cannot be guessed. */
  answer: 1000,
  /** Mails with a code. Each is a letter to somebody who may not want it; a family needs one, and another when it got lost. */
  code_request: 5,
  /** Codes tried: four for each that was asked for. A right one is given back. */
  code_try: 20,
  /** Reports that a page is wrong: somebody who reads carefully finds a few, a script many. */
  page_report: 20,
  /** Search pages rendered anew: each pupil of a school of 600 searches twice for something that nobody else did. */
  search: 1200,
} as const;

export type LimitName = keyof typeof DEFAULT_LIMITS;
/** Attempts in one window; 0 = no limit. */
export type LimitNumbers = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(DEFAULT_LIMITS) as readonly LimitName[];

/**
 * What can be counted. `signup_repeat` is a form that came when there were no more `signup`: PocketBase is asked whether
 * it knows it, as often as it may be asked to take one.
 */
export type LimitKind = LimitName | 'signup_repeat';

export type Taken =
  | { readonly ok: true }
  /** Too many. Whole seconds until it is worth trying again, at least 1. */
  | { readonly ok: false; readonly retryAfter: number };

/** The limits for the visitor who asks. */
export interface VisitorLimits {
  /** Counts one attempt. */
  take(kind: LimitKind): Taken;
  /** The attempt was a good one: it does not count. */
  giveBack(kind: LimitKind): void;
}

export interface PublicLimits {
  /** @param address what `visitor.ts` tells visitors apart by */
  of(address: string): VisitorLimits;
}

export interface PublicLimitsOptions {
  readonly most: LimitNumbers;
  /** Called when a limit is reached, at most once in a window for each kind. */
  readonly onReached?: (kind: LimitKind, address: string) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const TAKEN: Taken = { ok: true };

/** In memory: a restart forgets, and each process of the site counts by itself. */
export function createPublicLimits(options: PublicLimitsOptions): PublicLimits {
  const { most, onReached, now = () => performance.now() } = options;
  const attempts = new Map<LimitKind, Attempts>();
  for (const [kind, number] of [...Object.entries(most), ['signup_repeat', most.signup] as const]) {
    if (number > 0) {
      attempts.set(kind as LimitKind, createAttempts({ most: number, window: LIMIT_WINDOW, now }));
    }
  }
  const told = createAttempts({ most: 1, window: LIMIT_WINDOW, now });

  return {
    of: (address) => ({
      take(kind) {
        const counted = attempts.get(kind);
        if (!counted || counted.take(address)) return TAKEN;
        if (told.take(kind)) onReached?.(kind, address);
        return { ok: false, retryAfter: Math.max(1, Math.ceil(counted.waitOf(address) / 1000)) };
      },
      giveBack: (kind) => attempts.get(kind)?.giveBack(address),
    }),
  };
}

/** For pages that are made once for everybody: nobody in particular asks. */
export const NO_VISITOR: VisitorLimits = {
  take: () => {
    throw new TypeError('A page that is the same for everybody cannot limit one visitor');
  },
  giveBack: () => undefined,
};
