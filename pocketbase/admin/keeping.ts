/** What the browser must not keep: half-edited records and searches, which hold names on a computer that several share. */
import { attempt, replace } from './attempt.ts';
import { labelsOf } from './lookup.ts';

const DRAFT = 'draft_';
const SEARCHES = 'pbRecordsSearchHistory_';

export function forgetPersonalData(): void {
  if (!app.pb.authStore.isValid) forget(() => true);
  app.pb.authStore.onChange((_, record) => {
    if (!record) forget(() => true);
  });
  // A form that was left by its button, by another page or by closing the window.
  document.addEventListener('unmount:recordUpsertModal', () => setTimeout(() => forget(isPersonalKey), 0));
  window.addEventListener('pagehide', () => forget(isPersonalKey));
  replace(app.utils, 'saveLocalHistory', (original) => (key, data) => {
    if (!key.startsWith(SEARCHES) || isHarmlessSearch(key)) original(key, data);
  });
}

/** Whether a key of the browser's store belongs to a collection with personal data. */
function isPersonalKey(key: string): boolean {
  return app.store.collections.some(
    ({ id, name }) =>
      labelsOf(name)?.isPersonal === true && (key.startsWith(`${DRAFT}${id}_`) || key === SEARCHES + id),
  );
}

/** A search that comes before the collections are known may be for a person. */
function isHarmlessSearch(key: string): boolean {
  return app.store.collections.some(
    ({ id, name }) => key === SEARCHES + id && labelsOf(name)?.isPersonal !== true,
  );
}

function forget(isMeant: (key: string) => boolean): void {
  attempt('forgetting drafts', () => {
    for (const key of Object.keys(window.localStorage))
      if ((key.startsWith(DRAFT) || key.startsWith(SEARCHES)) && isMeant(key))
        window.localStorage.removeItem(key);
  });
}
