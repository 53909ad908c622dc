import { test as base, type Page } from '@playwright/test';
import { pagesOf } from '../support/pages.ts';

export { expect } from '@playwright/test';

/** The address of the site under test. */
export const siteUrl = (): string => process.env['E2E_SITE'] ?? '';

let pages: Promise<Record<string, string>> | undefined;

/** Every kind of page by name, found once. */
export const sitePages = (): Promise<Record<string, string>> => (pages ??= pagesOf(siteUrl()));

/** Every test fails on what a page complains about in the console: scripts that break, policy violations, lost files. */
export const test = base.extend<{ origins: readonly string[]; complaints: string[]; page: Page }>({
  /** Where pages may come from; a test with servers of its own names them, its site first. */
  origins: async ({}, use) => use([siteUrl()]),
  baseURL: async ({ origins }, use) => use(origins[0]),
  complaints: async ({}, use) => use([]),
  page: async ({ page, complaints, origins }, use) => {
    page.on('console', (message) => {
      const isExpected = /status of (404|409|422|429|503)/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const isOwn = [...origins, 'data:'].some((origin) => request.url().startsWith(origin));
      if (!isOwn) complaints.push(`asked a stranger: ${request.url()}`);
    });
    await use(page);
    base.expect(complaints).toEqual([]);
  },
});
