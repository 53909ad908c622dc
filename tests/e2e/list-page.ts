import { expect, type Locator, type Page } from '@playwright/test';

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
  const url = new URL(page.url());
  return url.pathname + url.search;
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

export const LIST = '/aktiviteter';
/** Addresses of the search index and of the code that answers while typing. */
export const INDEX = '**/aktiviteter/index.json*';
export const CODE = '**/search-app*.js';

/** Opens the list and waits until typing is answered in the browser. */
export async function openAwake(page: Page, address = LIST): Promise<void> {
  await page.goto(address);
  const index = page.waitForResponse(INDEX);
  await searchField(page).click();
  await (await index).finished();
}

/** Keeps answers back until the returned function is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Types the text and waits until the address has it. */
export async function search(page: Page, text: string): Promise<void> {
  await searchField(page).fill(text);
  await expect
    .poll(() => new URL(page.url()).searchParams.get('q') ?? '', { intervals: [50] })
    .toBe(text.trim());
}
