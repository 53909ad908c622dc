/**
 * Waits beside the plain search form until someone begins to use it, and only then fetches what answers while typing.
 * Until that has come, and whenever it fails, the form works as a form.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const BEGINNINGS = ['focusin', 'input', 'change', 'click'];

function begin(event: Event): void {
  const { target, type } = event;
  const isSearchField = target instanceof HTMLInputElement && target.type === 'search';
  const asksNear = type === 'click' && target instanceof Element && target.closest('[data-near]') !== null;
  if (!form || (type === 'focusin' && !isSearchField) || (type === 'click' && !asksNear)) return;
  for (const name of BEGINNINGS) form.removeEventListener(name, begin);
  import('./search-app.tsx').then(({ startSearch }) => startSearch(form, asksNear)).catch(() => {});
}

if (form) {
  for (const name of BEGINNINGS) form.addEventListener(name, begin);
  const near = form.querySelector<HTMLElement>('[data-near]');
  if (near && 'geolocation' in navigator) near.hidden = false;
  if (form.contains(document.activeElement) && document.activeElement?.matches('[type=search]')) {
    document.activeElement.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}
