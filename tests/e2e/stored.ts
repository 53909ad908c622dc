import type { Page } from '@playwright/test';
import { isDeclared } from '../../src/storage/browser-storage.ts';

/**
 * What a site has left in the browser of a page and the page about cookies does not tell of, each as a sentence.
 * @param site its origin; what lies in the browser for others, such as the admin, is not asked about
 */
export async function undeclaredIn(page: Page, site: string): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => ['cookie', name]);
  const kept = !page.isClosed() && page.url().startsWith(`${site}/`) ? await keptBy(page) : [];
  return [...cookies, ...kept].flatMap(([kind = '', name = '']) => {
    const isKnown = kind === 'cookie' || kind === 'local' || kind === 'cache';
    const isTold = isKnown && [true, false].some((secure) => isDeclared(kind, name, secure));
    return isTold ? [] : [`"${name}" (${kind}) is not in src/storage/browser-storage.ts`];
  });
}

async function keptBy(page: Page): Promise<string[][]> {
  return page.evaluate(async () => {
    const named = (kind: string, names: readonly string[]) => names.map((name) => [kind, name]);
    const databases = await indexedDB.databases();
    return [
      ...named('local', Object.keys(localStorage)),
      ...named('session', Object.keys(sessionStorage)),
      ...named('cache', 'caches' in window ? await caches.keys() : []),
      ...named(
        'database',
        databases.map(({ name = '' }) => name),
      ),
    ];
  });
}
