import { isLocalDate } from '../local-date.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with the date when staff confirmed something, if anything; empty = never confirmed. A date to come
 * would keep the facts fresh for as long as nobody looked at them. Both are local dates.
 */
export function confirmationProblem(date: string, today: string): Problem | undefined {
  if (date === '') return undefined;
  if (!isLocalDate(date)) return 'not_a_date';
  return date > today ? 'confirmed_in_future' : undefined;
}
