import { messageOf } from '../../scripts/stop.ts';

/** What a measurement gave, or why it gave nothing, in one line. */
export type Attempt<T> = { readonly value: T } | { readonly failure: string };

/** For what may fail without taking the other figures of its part with it. */
export async function attempt<T>(measure: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await measure() };
  } catch (error) {
    return { failure: messageOf(error).split('\n')[0] ?? '' };
  }
}
