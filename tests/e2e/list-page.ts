import type { Locator, Page } from '@playwright/test';

export const searchField = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Sök aktivitet, ställe eller ort' });
export const results = (page: Page): Locator => page.locator('[data-search-results]');
/** What those hear who cannot see the list change. */
export const announcement = (page: Page): Locator => page.locator('[data-search-status]');
export const headline = (page: Page): Locator => page.locator('#traffar');
export const chips = (page: Page): Locator => page.locator('[data-search-understood] a');
export const box = (page: Page, name: string, value: string): Locator =>
  page.locator(`form[data-search] input[name="${name}"][value="${value}"]`);

/** Path and query that the browser shows. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Title and address of every card, in order. */
export function shownCards(page: Page): Promise<{ title: string; href: string }[]> {
  return results(page)
    .locator('.card-title a')
    .evaluateAll((links) =>
      links.map((link) => ({ title: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    );
}

/** Everything that a list page tells, to compare two ways of making it. */
export function shownList(page: Page) {
  return page.evaluate(() => {
    const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const form = document.querySelector<HTMLFormElement>('form[data-search]');
    const all = (selector: string) => [...(form?.querySelectorAll(selector) ?? [])];
    return {
      headline: textOf(document.querySelector('#traffar')),
      headings: all('.day-group > h2, .empty-state h2').map(textOf),
      cards: all('.card').map((card) => ({
        title: textOf(card.querySelector('.card-title')),
        href: card.querySelector('a')?.getAttribute('href'),
        text: textOf(card),
        status: card.getAttribute('data-status'),
      })),
      links: all('[data-search-understood] a, .empty-state a, .more-link a').map((link) => ({
        text: textOf(link),
        href: link.getAttribute('href'),
      })),
      filters: all('input[type=checkbox]').map((input) => ({
        filter: `${input.getAttribute('name')}=${input.getAttribute('value')}`,
        chosen: input.matches(':checked'),
        count: textOf(input.closest('label')?.querySelector('.check-count') ?? null),
      })),
      chosen: textOf(document.querySelector('.filter-count')),
      typed: form?.querySelector<HTMLInputElement>('input[name=q]')?.value,
    };
  });
}
