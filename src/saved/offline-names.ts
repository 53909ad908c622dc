/** Names alone, so that the script on every page carries nothing else of what keeps pages (`offline-copy.ts`). */

/** Where the worker lies; the whole address says in which language it keeps pages. */
export const SERVICE_WORKER = '/service-worker.js';
/** The visitor's own yes or no, stored when the button is pressed and never before. Without one, saved things decide. */
export const OFFLINE_CHOICE_KEY = 'trygg-fritid.offline.1';
/** How the names of the worker's caches begin. */
export const OFFLINE_CACHE = 'trygg-fritid.offline';
