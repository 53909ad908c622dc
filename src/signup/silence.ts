/** Calls that are given up together when nobody at the other end says anything any more. */
export interface SilenceWatch {
  /**
   * Runs a call that must end when its signal is aborted: once, as long as calls were open, none has been heard of for the
   * limit of silence, or when it is too long for this one call.
   */
  watch<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** One of the calls was answered: the other end works, and the others go on waiting for their turn. */
  heard(): void;
}

/** Both limits are milliseconds. */
export interface SilenceLimits {
  readonly silence: number;
  readonly longest: number;
}

export function createSilenceWatch({ silence, longest }: SilenceLimits): SilenceWatch {
  const open = new Set<AbortController>();
  let heardAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const timeLeft = (): number => heardAt + silence - performance.now();

  function look(): void {
    timer = undefined;
    if (open.size === 0) return;
    if (timeLeft() > 0) lookIn(timeLeft());
    // A busy machine comes to its timers before it reads what has arrived.
    else setImmediate(giveUp);
  }

  function giveUp(): void {
    if (timeLeft() > 0) return lookIn(timeLeft());
    for (const controller of open) controller.abort();
    open.clear();
  }

  function lookIn(milliseconds: number): void {
    timer ??= setTimeout(look, milliseconds).unref();
  }

  const heard = (): void => void (heardAt = performance.now());
  return {
    heard,
    async watch(call) {
      const controller = new AbortController();
      if (open.size === 0) heard();
      open.add(controller);
      lookIn(silence);
      const tooLong = setTimeout(() => controller.abort(), longest);
      try {
        return await call(controller.signal);
      } finally {
        clearTimeout(tooLong);
        open.delete(controller);
      }
    },
  };
}
