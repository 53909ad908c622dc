import type { PromiseState } from '../domain/promise.ts';

/** How a promise stands, in a word. */
export interface StateTagModel {
  readonly state: PromiseState;
  readonly text: string;
}
