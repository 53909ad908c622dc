import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { UnderstoodWords } from '../components/UnderstoodWords.tsx';
import { wallClockOf } from '../domain/stockholm.ts';
import type { IndexData } from '../search/index-data.ts';
import type { SearchIndex } from '../search/index-model.ts';
import { listView, RESULTS_HEADING } from '../search/list-view.ts';
import type { ListView } from '../search/list-view.ts';
import { openIndex } from '../search/open-index.ts';
import { parseQuery, urlOf } from '../search/query.ts';
import type { SearchQuery } from '../search/query.ts';
import { ActivitySearch } from './ActivitySearch.tsx';
import { overStanding, sectionsOf, type Sections } from './result-sections.ts';
import { showFollowed } from './followed.ts';
import { fillForm, formParameters, showCounts } from './filter-state.ts';
import { languageLinksFollow } from './language-links.ts';
import { beforeAsking, locate } from './locate.ts';
import type { OutdatedEvent } from './outdated.ts';
import { ACTIVITIES } from '../paths.ts';

/** Quiet time after the last key before the address changes and the number of hits is said. */
const QUIET_MS = 400;
/** More than a phone shows, and few enough to be drawn within a frame on a slow one; the others come a frame later. */
const FIRST_CARDS = 6;
const SHOWN_CARDS = '.card-list > :not([hidden]) > .card';
const OUTDATED: OutdatedEvent = 'page-outdated';

async function loadIndex(url: string, cache: RequestCache = 'default'): Promise<IndexData> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`The search index was not answered: ${response.status}`);
  return (await response.json()) as IndexData;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Draws; when what has focus goes away or comes to lead elsewhere, the link to the same address gets it, or else the head of the hits. */
function keepingFocus(form: HTMLFormElement, draw: () => void): void {
  const focused = document.activeElement;
  const href = focused?.getAttribute('href') ?? null;
  draw();
  if (!focused || (focused.isConnected && focused.getAttribute('href') === href)) return;
  const same = href ? form.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`) : null;
  (same ?? document.getElementById(RESULTS_HEADING))?.focus();
}

/**
 * Takes over the search form: answers while one types, with the same list that the server would send. The form's
 * controls are the state and are never drawn anew, so that nothing typed is lost and focus stays.
 * Rejects, having changed nothing, when the index cannot be had.
 * @param asksNear whether the visitor has asked for what is nearest already
 */
export async function startSearch(form: HTMLFormElement, asksNear = false): Promise<void> {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [results, understood, status] = [part('results'), part('understood'), part('status')];
  const indexUrl = form.dataset['index'];
  if (!results || !understood || !status || !indexUrl) return;
  let index: SearchIndex = openIndex(await loadIndex(indexUrl));
  const listening = new AbortController();
  let drawingError: unknown;
  let whereabouts = beforeAsking();
  const rootOptions = { onUncaughtError: (error: unknown) => void (drawingError = error) };
  const resultsRoot = createRoot(results, rootOptions);
  const understoodRoot = createRoot(understood, rootOptions);
  const asked = parseQuery(new URLSearchParams(location.search), index);
  let shown = urlOf(asked);
  let standing: Sections = { main: [], last: [] };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let afterFrame: ReturnType<typeof setTimeout> | undefined;

  /** Brings the address up to what is shown, so that the way back leads there. */
  const settle = (): void => {
    if (shown === location.pathname + location.search) return;
    history.replaceState(null, '', shown);
    languageLinksFollow();
  };

  /** Draws all cards, the counts beside the filters, and what one follows with the search. */
  const drawWhole = (view: ListView): void => {
    standing = sectionsOf(view);
    resultsRoot.render(<ActivitySearch view={view} sections={standing} />);
    showCounts(form, view);
    showFollowed(form, view.followed);
  };

  const drawFirst = (view: ListView): void => {
    standing = overStanding(sectionsOf(view), standing);
    resultsRoot.render(<ActivitySearch view={view} sections={standing} />);
  };

  /** Unless the whole is asked for, what does not fit into a frame comes when the browser has shown the first cards. */
  const draw = (query: SearchQuery, now: number, isWhole: boolean): void => {
    const view = listView(index, query, now, whereabouts, isWhole ? undefined : FIRST_CARDS);
    const chips = view.chips.map(({ label, url }) => ({ text: label, removeHref: url }));
    cancelAnimationFrame(frame);
    clearTimeout(afterFrame);
    keepingFocus(form, () =>
      flushSync(() => {
        if (isWhole) drawWhole(view);
        else drawFirst(view);
        understoodRoot.render(<UnderstoodWords understood={chips} />);
      }),
    );
    if (drawingError !== undefined) throw drawingError;
    if (!isWhole)
      frame = requestAnimationFrame(() => {
        afterFrame = setTimeout(() => drawWhole(listView(index, query, now, whereabouts)));
      });
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      if (status.textContent !== view.announcement) status.textContent = view.announcement;
      settle();
    }, QUIET_MS);
  };

  /** An index of another day leaves the plain form in charge again; after an error the server draws the page. */
  const show = (query: SearchQuery, isWhole = true): boolean => {
    const now = Date.now();
    if (wallClockOf(now).date !== index.day) {
      listening.abort();
      return false;
    }
    shown = urlOf(query);
    try {
      draw(query, now, isWhole);
      return true;
    } catch (error) {
      listening.abort();
      reportError(error);
      location.replace(shown);
      return false;
    }
  };

  const step = (query: SearchQuery, isWhole = true): boolean => {
    const before = shown;
    if (!show(query, isWhole)) return false;
    const after = shown;
    // Both cost as much as finding the hits: an address may be a moment behind its list, a list not behind a finger.
    const remember = () => {
      if (before !== location.pathname + location.search) history.replaceState(null, '', before);
      if (after !== before) history.pushState(null, '', after);
      languageLinksFollow();
    };
    if (isWhole) remember();
    else setTimeout(remember);
    return true;
  };

  const fromForm = () => parseQuery(formParameters(form), index);
  const { signal } = listening;

  form.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') show(fromForm(), false);
    },
    { signal },
  );
  form.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') step(fromForm(), false);
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
      if (link) settle();
      if (!link || !isPlainClick(event) || link.origin !== location.origin || link.pathname !== ACTIVITIES)
        return;
      const query = parseQuery(new URL(link.href).searchParams, index);
      // The other views are drawn by the server, which has every session.
      if (query.vy !== '') return;
      const cardsBefore = results.querySelectorAll(SHOWN_CARDS).length;
      const isMore = link.closest('.more-link') !== null;
      if (!step(query)) return;
      event.preventDefault();
      fillForm(form, query);
      const firstNew = results.querySelectorAll(SHOWN_CARDS)[cardsBefore]?.querySelector('a');
      (isMore && firstNew ? firstNew : document.getElementById(RESULTS_HEADING))?.focus();
    },
    { signal },
  );
  addEventListener(
    'popstate',
    () => {
      const query = parseQuery(new URLSearchParams(location.search), index);
      languageLinksFollow();
      if (show(query)) fillForm(form, query);
      else location.reload();
    },
    { signal },
  );

  const showAgain = () => show(parseQuery(new URL(shown, location.origin).searchParams, index));

  const askNear = async (): Promise<void> => {
    whereabouts = { state: 'asking' };
    showAgain();
    whereabouts = await locate();
    if (!signal.aborted) showAgain();
  };
  form.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-near]')) void askNear();
    },
    { signal },
  );

  /** What staff have changed meanwhile, above all what they have closed. */
  const renew = async (): Promise<void> => {
    if (!navigator.onLine) return;
    const data = await loadIndex(indexUrl.replace(/\?.*/, ''), 'no-cache');
    if (signal.aborted || data.version === index.version) return;
    index = openIndex(data);
    showAgain();
  };

  // The cards say what is open now; drawn again they are true again, before anything has been fetched.
  document.addEventListener(
    OUTDATED,
    (event) => {
      if (!showAgain()) return;
      event.preventDefault();
      // Not answered: asked again the next time.
      renew().catch(() => {});
    },
    { signal },
  );

  const meanwhile = fromForm();
  const hasOldFilters = urlOf({ ...meanwhile, q: asked.q, visa: asked.visa }) === shown;
  if (!hasOldFilters) step(meanwhile);
  else if (meanwhile.q !== asked.q) show(meanwhile);
  if (asksNear) await askNear();
}
