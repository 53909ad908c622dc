/**
 * Runs one part of the extension. If the dashboard has changed so that it fails, that part is left out with a word in the console,
 * and the rest goes on.
 */
export function attempt(part: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    console.warn(`The Swedish admin lacks a part: ${part}.`, error);
  }
}

/** What `run` gives, or what `otherwise` gives where it fails: the dashboard's own. */
export function orElse<T>(part: string, run: () => T, otherwise: () => T): T {
  let result: T | undefined;
  attempt(part, () => {
    result = run();
  });
  return result ?? otherwise();
}

/**
 * Puts `wrap(original)` in the place of a function of the dashboard.
 * @throws Error when it is not there: the part that needs it is then left out
 */
export function replace<T extends object, K extends keyof T>(
  place: T,
  key: K,
  wrap: (original: T[K]) => T[K],
): void {
  const original = place[key];
  if (typeof original !== 'function') throw new Error(`The dashboard has no ${String(key)}`);
  place[key] = wrap(original);
}
