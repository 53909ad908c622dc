/**
 * Answers ticks and typing where the result is a week or a map, which only the server draws: the page of the new address
 * is asked for, and its result put in the place of the old one. The form's controls stay as they are. Until the answer
 * comes, and whenever it fails, the form works as a form.
 */
import { languageLinksFollow } from './language-links.ts';
import type { OutdatedEvent } from './outdated.ts';
import type { ResultEvent } from './result-event.ts';

/** Quiet time after the last key before the server is asked. */
const QUIET_MS = 400;
const OUTDATED: OutdatedEvent = 'page-outdated';
const REPLACED: ResultEvent = 'result-replaced';
const PARTS = ['[data-search-results]', '[data-search-understood]'];
const COUNTS = '.check-count, .filter-panel > summary';

const form = document.querySelector<HTMLFormElement>('form[data-search]');
let asking = new AbortController();
let quiet: ReturnType<typeof setTimeout> | undefined;

/** The address that the form leads to. */
function addressOf(of: HTMLFormElement): string {
  const filled = [...new FormData(of)].filter(([, value]) => value !== '') as [string, string][];
  const query = new URLSearchParams(filled).toString();
  return new URL(of.action).pathname + (query && `?${query}`);
}

/** @throws when the page cannot be had */
async function pageAt(address: string): Promise<Document> {
  asking.abort();
  asking = new AbortController();
  const response = await fetch(address, { signal: asking.signal });
  if (!response.ok) throw new Error(`The result was not answered: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function replaceBy(page: Document): void {
  for (const part of PARTS) {
    const [now, then] = [document.querySelector(part), page.querySelector(part)];
    if (now && then) now.replaceWith(document.adoptNode(then));
  }
  const counts = page.querySelectorAll(COUNTS);
  document
    .querySelectorAll(COUNTS)
    .forEach((count, at) => count.replaceChildren(...(counts[at]?.childNodes ?? [])));
  const status = document.querySelector('[data-search-status]');
  const headline = document.querySelector('[data-search-results] h2')?.textContent ?? '';
  if (status && status.textContent !== headline) status.textContent = headline;
  document.dispatchEvent(new Event(REPLACED));
}

/** What the result says about adults and about now. */
function claimsOf(page: Document): string {
  const said = page.querySelectorAll('[data-search-results] :is(.supervision, [data-now])');
  return [...said].map(({ textContent }) => textContent).join('\n');
}

/** @param isStep whether the way back leads to what was shown before */
async function show(of: HTMLFormElement, isStep: boolean): Promise<void> {
  const address = addressOf(of);
  const page = await pageAt(address);
  // The map's program came with its first page only.
  if (page.querySelector('[data-map]') && !document.querySelector('[data-map]'))
    return location.assign(address);
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  languageLinksFollow();
  replaceBy(page);
}

/** What staff have changed meanwhile, or time. */
async function renew(address: string): Promise<void> {
  const page = await pageAt(address);
  if (claimsOf(page) !== claimsOf(document)) replaceBy(page);
}

if (form) {
  const answer = (isStep: boolean) => void show(form, isStep).catch(() => {});
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') answer(true);
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(quiet);
    quiet = setTimeout(() => answer(false), QUIET_MS);
  });
  addEventListener('popstate', () => location.reload());
  document.addEventListener(OUTDATED, (event) => {
    event.preventDefault();
    void renew(addressOf(form)).catch(() => {});
  });
}
