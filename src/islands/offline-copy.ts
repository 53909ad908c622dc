/** Starts or ends the worker that keeps pages for when there is no network (`src/worker`), as the visitor has asked. */
import { isOfflineWanted, parseChoice, type OfflineChoice } from '../saved/offline-choice.ts';
import { OFFLINE_CACHE, OFFLINE_CHOICE_KEY, SERVICE_WORKER } from '../saved/offline-names.ts';
import { readSaved } from '../saved/saved-items.ts';

/** Sent on the document when pages have been kept or removed. */
export const OFFLINE_COPY = 'offline-copy';

function readChoice(): OfflineChoice | undefined {
  try {
    return parseChoice(localStorage.getItem(OFFLINE_CHOICE_KEY));
  } catch {
    return undefined;
  }
}

/** Stores what the visitor has pressed; undefined forgets it. */
export function chooseOffline(choice: OfflineChoice | undefined): void {
  try {
    if (choice) localStorage.setItem(OFFLINE_CHOICE_KEY, choice);
    else localStorage.removeItem(OFFLINE_CHOICE_KEY);
  } catch {
    // A browser that keeps its storage closed keeps no pages either.
  }
}

/** Whether this browser keeps pages of the site. */
export async function hasOfflineCopy(): Promise<boolean> {
  return (await navigator.serviceWorker?.getRegistration()) !== undefined;
}

/** Resolves when the worker has fetched everything; rejects when it could not. */
async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register(
    `${SERVICE_WORKER}?lang=${document.documentElement.lang}`,
  );
  const worker = registration.installing;
  if (!worker) return;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('The pages could not be kept'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function remove(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(OFFLINE_CACHE)).map((name) => caches.delete(name)),
  );
}

/**
 * Makes it so that pages are kept if the visitor wants it, and else that nothing is.
 * @returns whether they are kept now; undefined when it did not go
 */
export async function settleOfflineCopy(): Promise<boolean | undefined> {
  if (!navigator.serviceWorker) return undefined;
  const isWanted = isOfflineWanted(readChoice(), {
    saved: readSaved().length,
    installed: matchMedia('(display-mode: standalone)').matches,
  });
  try {
    await (isWanted ? keep() : remove());
    return isWanted;
  } catch {
    return undefined;
  } finally {
    document.dispatchEvent(new Event(OFFLINE_COPY));
  }
}
