import type { Snapshot } from '../../directory/model.ts';
import type { CitizenPromise } from '../../directory/safety-model.ts';
import { isCounted } from '../../domain/promise.ts';
import { promiseFigures, type PromiseFigures } from '../../domain/promise-figures.ts';

/**
 * What stands beside a promise, computed from what has been offered; undefined where it is about something else, or where
 * nothing has been offered in those of its days that are over: it may be from before this site was in use.
 * @param today local date
 */
export function figuresOf(
  snapshot: Snapshot,
  promise: CitizenPromise,
  today: string,
): PromiseFigures | undefined {
  if (!isCounted(promise)) return undefined;
  const figures = promiseFigures(promise, snapshot.offered, today);
  const isEmpty = figures && figures.total.sessions + figures.total.cancelled === 0;
  return isEmpty ? undefined : figures;
}
