/**
 * Saving in this browser, sharing and copying: for the buttons of a page that need a script. They keep their place
 * empty until it runs. Their words stand on what is around them (`data-actions`), which also holds where to say what came
 * of it. Nothing is stored before someone presses "Spara".
 */
import { isSaved, readSaved, SAVED_KEY, toggled, writeSaved } from '../saved/saved-items.ts';
import type { SavedItem, SavedKind } from '../saved/saved-items.ts';
import { settleOfflineCopy } from './offline-copy.ts';

type Told = 'saved' | 'removed' | 'notSaved' | 'copied' | 'copyYourself';

function say(button: HTMLElement, what: Told): void {
  const around = button.closest<HTMLElement>('[data-actions]');
  const told = around?.querySelector<HTMLElement>('[data-told]');
  if (told) told.textContent = around?.dataset[what] ?? '';
  const see = around?.querySelector<HTMLElement>('[data-see]');
  if (see) see.hidden = what !== 'saved';
}

function itemOf({ dataset }: HTMLElement): SavedItem {
  return { kind: dataset['save'] as SavedKind, id: dataset['id'] ?? '', title: dataset['title'] ?? '' };
}

function showSaved(): void {
  const items = readSaved();
  for (const button of document.querySelectorAll<HTMLElement>('[data-save]'))
    button.setAttribute('aria-pressed', String(isSaved(items, itemOf(button))));
}

function save(button: HTMLElement): void {
  const items = toggled(readSaved(), itemOf(button));
  const isKept = writeSaved(items);
  showSaved();
  void settleOfflineCopy();
  if (isKept) say(button, isSaved(items, itemOf(button)) ? 'saved' : 'removed');
  else say(button, 'notSaved');
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(button, 'copied');
  } catch {
    say(button, 'copyYourself');
  }
}

async function share(button: HTMLElement): Promise<void> {
  const url = location.origin + location.pathname + location.search;
  if (!navigator.share) return copy(button, url);
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // Whoever closes the menu has changed their mind.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(button, url);
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (button?.dataset['save']) save(button);
  else if (button?.dataset['copy']) void copy(button, button.dataset['copy']);
  else if (button?.dataset['share'] !== undefined) void share(button);
});
addEventListener('storage', ({ key }) => {
  if (key === SAVED_KEY || key === null) showSaved();
});
// A page brought back from the browser's memory may be older than what has been saved since.
addEventListener('pageshow', showSaved);
showSaved();
document.documentElement.dataset['scripted'] = '';
