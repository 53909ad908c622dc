import { createSilenceWatch } from './silence.ts';
import { createTurns } from './turns.ts';

export interface CallAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** What is known about PocketBase elsewhere. */
export interface Answering {
  /** Whether it answered when it was last asked. */
  readonly online: boolean;
  /** Asks it now; never rejects. */
  check(): Promise<boolean>;
}

/** How long a family waits, in milliseconds. */
export interface Patience {
  /** While nothing that was sent is answered. */
  readonly silence: number;
  /** Where PocketBase is known to be silent already. */
  readonly known: number;
  /** In all, however many are before it. Proxies give up after a minute. */
  readonly longest: number;
}

export interface CallsOptions {
  readonly baseUrl: string;
  /** A valid token of the site's own account. */
  readonly token: () => Promise<string>;
  readonly pocketBase: Answering;
  readonly patience?: Patience;
}

/**
 * Posts to routes under `/api/site`. Undefined when PocketBase is down, silent or speaks nonsense: for the family it is all
 * the same, "try again in a moment".
 */
export interface Calls {
  /** For what writes: waits for its turn. */
  inTurn(path: string, body: unknown): Promise<CallAnswer | undefined>;
  /** For what only reads. */
  atOnce(path: string, body: unknown): Promise<CallAnswer | undefined>;
}

/**
 * In the opening minute a sign-up waits for those before it, and giving up would look like a failure: it waits as long as
 * any of them is answered.
 */
const PATIENCE: Patience = { silence: 8000, known: 1500, longest: 45_000 };
/**
 * PocketBase writes one sign-up at a time, and each one that it lets wait keeps a JavaScript engine busy; past its 15
 * ready ones it makes a new engine for each request, which costs more than the sign-up. So the line forms here.
 */
const AT_ONCE = 8;

export function createCalls(options: CallsOptions): Calls {
  const { baseUrl, pocketBase, patience = PATIENCE } = options;
  const turns = createTurns(AT_ONCE);
  const writes = createSilenceWatch(patience);
  /** The last call ended in silence, and nothing has been heard since. */
  let silent = false;

  async function post(path: string, body: unknown, signal: AbortSignal): Promise<CallAnswer | undefined> {
    try {
      const response = await fetch(`${baseUrl}/api/site${path}`, {
        method: 'POST',
        headers: { Authorization: await options.token(), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      });
      return { status: response.status, body: objectOf(await response.json()) };
    } catch {
      silent ||= signal.aborted;
      return undefined;
    }
  }

  /** Whether trying makes sense. Asking first costs nothing and leaves nothing in the ears of a hung PocketBase. */
  async function answers(): Promise<boolean> {
    if (!silent && pocketBase.online) return true;
    const answered = await within(patience.known, pocketBase.check());
    if (answered) silent = false;
    return answered;
  }

  return {
    async inTurn(path, body) {
      if (!(await answers())) return undefined;
      return writes.watch((signal) =>
        turns(async () => {
          const answer = await post(path, body, signal);
          if (answer) writes.heard();
          return answer;
        }),
      );
    },
    async atOnce(path, body) {
      if (!(await answers())) return undefined;
      return post(path, body, AbortSignal.timeout(patience.silence));
    },
  };
}

/** False when the answer takes longer than so many milliseconds. */
async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Fields of an answer, or none when it is no object. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Epoch milliseconds of an instant as PocketBase writes it; 0 when there is none. */
export function instantIn(value: unknown): number {
  return Date.parse(String(value ?? '').replace(' ', 'T')) || 0;
}
