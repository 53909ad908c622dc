import { search as words } from '#words/search.ts';
import type { ListView } from '../search/list-view.ts';
import { FACETS } from '../search/query.ts';
import type { SearchQuery } from '../search/query.ts';

/** The parameters that the form would send. */
export function formParameters(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement) || control.disabled) continue;
    if (control.type !== 'checkbox' || control.checked) parameters.append(control.name, control.value);
  }
  return parameters;
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

/** Puts a search into the form's controls. */
export function fillForm(form: HTMLFormElement, query: SearchQuery): void {
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  if (field) field.value = query.q;
  for (const box of boxesOf(form)) {
    const facet = FACETS.find((one) => one === box.name);
    if (facet) box.checked = query[facet].includes(box.value);
  }
  const order = form.querySelector<HTMLInputElement>('input[name=sortera]');
  if (order) {
    order.value = query.sortera;
    order.disabled = query.sortera === '';
  }
}

/** Writes the counts beside the filters and the number of chosen ones, leaving every control as it is. */
export function showCounts(form: HTMLFormElement, view: ListView): void {
  for (const box of boxesOf(form)) {
    const values = view.facets.find(({ facet }) => facet === box.name)?.values;
    const count = values?.find(({ value }) => value === box.value)?.count;
    const shown = box.closest('label')?.querySelector('.check-count');
    if (shown && count !== undefined) shown.textContent = String(count);
  }
  const summary = form.querySelector('.filter-panel > summary');
  let badge = summary?.querySelector('.filter-count');
  if (view.chosen === 0) {
    badge?.remove();
    return;
  }
  if (!badge && summary) {
    badge = document.createElement('span');
    badge.className = 'filter-count';
    summary.append(badge);
  }
  if (badge) badge.textContent = words.chosen(view.chosen);
}
