/** Counts attempts by key, such as an account or an address, so that nobody can guess for long. */
export interface Attempts {
  /** Notes one attempt; false when there have been too many. */
  take(key: string): boolean;
  /** The attempt was a good one, or not the visitor's fault: it does not count. */
  giveBack(key: string): void;
  /** Milliseconds until the key's attempts are forgotten; 0 when there are none. */
  waitOf(key: string): number;
}

export interface AttemptsOptions {
  /** Attempts in one window. */
  readonly most: number;
  /** Milliseconds, from the first attempt on. */
  readonly window: number;
  /** Keys that are remembered; the oldest are forgotten first. */
  readonly maxKeys?: number;
  readonly now?: () => number;
}

const DEFAULT_MAX_KEYS = 10_000;

/** In memory: a restart forgets, and each process counts by itself. */
export function createAttempts({
  most,
  window,
  maxKeys = DEFAULT_MAX_KEYS,
  now = Date.now,
}: AttemptsOptions): Attempts {
  // In the order of their windows' ends, for all windows are equally long.
  const counts = new Map<string, { count: number; readonly endsAt: number }>();

  function forgetOld(at: number): void {
    for (const [key, { endsAt }] of counts) {
      if (endsAt > at && counts.size < maxKeys) return;
      counts.delete(key);
    }
  }

  return {
    take(key) {
      const at = now();
      const found = counts.get(key);
      if (found && found.endsAt > at) {
        if (found.count >= most) return false;
        found.count += 1;
        return true;
      }
      counts.delete(key);
      forgetOld(at);
      counts.set(key, { count: 1, endsAt: at + window });
      return true;
    },
    giveBack(key) {
      const found = counts.get(key);
      if (found) found.count = Math.max(0, found.count - 1);
    },
    waitOf: (key) => Math.max(0, (counts.get(key)?.endsAt ?? 0) - now()),
  };
}
