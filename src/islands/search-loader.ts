/**
 * Waits beside the plain search form until someone begins to use it, and only then fetches what answers while typing.
 * Until that has come, and whenever it fails, the form works as a form.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const BEGINNINGS = ['focusin', 'input', 'change'];

function begin(event: Event): void {
  const isSearchField = event.target instanceof HTMLInputElement && event.target.type === 'search';
  if (!form || (event.type === 'focusin' && !isSearchField)) return;
  for (const name of BEGINNINGS) form.removeEventListener(name, begin);
  import('./search-app.tsx').then(({ startSearch }) => startSearch(form)).catch(() => {});
}

if (form) {
  for (const name of BEGINNINGS) form.addEventListener(name, begin);
  if (form.contains(document.activeElement) && document.activeElement?.matches('[type=search]')) {
    document.activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}
