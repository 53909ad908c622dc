import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { UnderstoodWords } from '../components/UnderstoodWords.tsx';
import { wallClockOf } from '../domain/stockholm.ts';
import type { IndexData } from '../search/index-data.ts';
import type { SearchIndex } from '../search/index-model.ts';
import { listView } from '../search/list-view.ts';
import { openIndex } from '../search/open-index.ts';
import { LIST_PATH, parseQuery, urlOf } from '../search/query.ts';
import type { SearchQuery } from '../search/query.ts';
import { ActivitySearch, RESULTS_HEADING } from './ActivitySearch.tsx';
import { fillForm, formParameters, showCounts } from './filter-state.ts';

/** Quiet time after the last key before the address changes and the number of hits is said. */
const QUIET_MS = 400;

async function loadIndex(url: string): Promise<SearchIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search index was not answered: ${response.status}`);
  return openIndex((await response.json()) as IndexData);
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * Takes over the search form: answers while one types, with the same list that the server would send. The form's
 * controls are the state and are never drawn anew, so that nothing typed is lost and focus stays.
 * Rejects, having changed nothing, when the index cannot be had.
 */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [results, understood, status] = [part('results'), part('understood'), part('status')];
  const indexUrl = form.dataset['index'];
  if (!results || !understood || !status || !indexUrl) return;
  const index = await loadIndex(indexUrl);
  const resultsRoot = createRoot(results);
  const understoodRoot = createRoot(understood);
  const listening = new AbortController();
  let shown = urlOf(parseQuery(new URLSearchParams(location.search), index));
  let quiet: ReturnType<typeof setTimeout> | undefined;

  /** An index of another day, or an error while drawing, leaves the plain form in charge again. */
  const show = (query: SearchQuery): boolean => {
    const now = Date.now();
    if (wallClockOf(now).date !== index.day) {
      listening.abort();
      return false;
    }
    const view = listView(index, query, now);
    shown = urlOf(query);
    const chips = view.chips.map(({ label, url }) => ({ text: label, removeHref: url }));
    flushSync(() => {
      resultsRoot.render(<ActivitySearch view={view} />);
      understoodRoot.render(<UnderstoodWords understood={chips} />);
    });
    showCounts(form, view);
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      status.textContent = view.announcement;
      if (shown !== location.pathname + location.search) history.replaceState(null, '', shown);
    }, QUIET_MS);
    return true;
  };

  const step = (query: SearchQuery): boolean => {
    const before = location.pathname + location.search;
    if (!show(query)) return false;
    if (shown !== before) history.pushState(null, '', shown);
    return true;
  };

  const fromForm = () => parseQuery(formParameters(form), index);
  const { signal } = listening;

  form.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') show(fromForm());
    },
    { signal },
  );
  form.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') step(fromForm());
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      if (!step(fromForm())) return;
      event.preventDefault();
      document.getElementById(RESULTS_HEADING)?.focus();
    },
    { signal },
  );
  form.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !isPlainClick(event) || link.origin !== location.origin || link.pathname !== LIST_PATH)
        return;
      const query = parseQuery(new URL(link.href).searchParams, index);
      const cardsBefore = results.querySelectorAll('.card').length;
      const isMore = link.closest('.more-link') !== null;
      if (!step(query)) return;
      event.preventDefault();
      fillForm(form, query);
      const firstNew = results.querySelectorAll('.card')[cardsBefore]?.querySelector('a');
      (isMore && firstNew ? firstNew : document.getElementById(RESULTS_HEADING))?.focus();
    },
    { signal },
  );
  addEventListener(
    'popstate',
    () => {
      const query = parseQuery(new URLSearchParams(location.search), index);
      if (show(query)) fillForm(form, query);
      else location.reload();
    },
    { signal },
  );

  const typed = fromForm();
  if (urlOf({ ...typed, visa: parseQuery(new URLSearchParams(location.search), index).visa }) !== shown)
    step(typed);
}
