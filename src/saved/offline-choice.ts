/** Whether a browser is to keep pages for when it has no network, and by which worker. */
import { SERVICE_WORKER } from '../paths.ts';

/** The visitor's own yes or no, stored when the button is pressed and never before. Without one, saved things decide. */
export const OFFLINE_CHOICE_KEY = 'trygg-fritid.offline.1';
/** How the names of the worker's caches begin. */
export const OFFLINE_CACHE = 'trygg-fritid.offline';

export type OfflineChoice = 'yes' | 'no';

/** What a stored text says. */
export function parseChoice(text: string | null): OfflineChoice | undefined {
  return text === 'yes' || text === 'no' ? text : undefined;
}

/**
 * Nothing is kept before somebody has asked: by the button, by saving something, or by installing the site. A no holds
 * until it is taken back.
 */
export function isOfflineWanted(
  choice: OfflineChoice | undefined,
  { saved, installed }: { readonly saved: number; readonly installed: boolean },
): boolean {
  return choice === undefined ? saved > 0 || installed : choice === 'yes';
}

/** The worker's address; it keeps the pages of the language in which it was asked for. */
export const workerAddress = (language: string): string => `${SERVICE_WORKER}?lang=${language}`;
