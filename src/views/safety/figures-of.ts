import type { Snapshot } from '../../directory/model.ts';
import type { CitizenPromise } from '../../directory/safety-model.ts';
import { isCounted } from '../../domain/promise.ts';
import type { PromiseFigures } from '../../domain/promise-figures.ts';

/**
 * What stands beside a promise, computed from what has been offered; undefined where it is about something else, or where
 * no day of it is over.
 * @param today local date
 */
export function figuresOf(
  _snapshot: Snapshot,
  promise: CitizenPromise,
  _today: string,
): PromiseFigures | undefined {
  if (!isCounted(promise)) return undefined;
  return undefined;
}
