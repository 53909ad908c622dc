import { test as base, type Page } from '@playwright/test';
import type { Api } from '../support/api.ts';
import { awayFromMidnight, longestWait } from '../support/away-from-midnight.ts';
import { pagesOf } from '../support/pages.ts';
import { undeclaredIn } from './stored.ts';
import { startWorld, type World } from '../support/world.ts';

export { expect } from '@playwright/test';

let world: World | undefined;
let pages: Promise<Record<string, string>> | undefined;

function demo(): World {
  if (!world) throw new Error('The demo is there only while tests run');
  return world;
}

/** The demo municipality of this worker, with its servers. */
export const demoWorld = demo;

/** The address of the site under test: the demo municipality, one for each worker, so that no test meets another's changes. */
export const siteUrl = (): string => demo().site.url;

/** Its staff, as in the admin. */
export const demoStaff = (): Api => demo().pb.staff;

/** Every kind of page by name, found once. */
export const sitePages = (): Promise<Record<string, string>> => (pages ??= pagesOf(siteUrl()));

/** The browser leaves out the blend between two pages when the next is asked for meanwhile, and says so as an error. */
const NO_BLEND = /^Transition was (?:aborted|skipped)/;

/** Notes what a page complains about, and every address beyond `origins` that it asks. */
export function listenFor(page: Page, origins: readonly string[], complaints: string[]): void {
  page.on('console', (message) => {
    const isExpected = /status of (404|409|422|429|503)/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    if (!NO_BLEND.test(message)) complaints.push(message);
  });
  page.on('request', (request) => {
    const isOwn = [...origins, 'data:'].some((origin) => request.url().startsWith(origin));
    if (!isOwn) complaints.push(`asked a stranger: ${request.url()}`);
  });
}

interface OfTest {
  /** Where pages may come from. */
  origins: readonly string[];
  complaints: string[];
  page: Page;
  day: void;
}

/**
 * For tests with servers of their own, which name them in `origins`, their site first. Every test fails on what a page
 * complains about in the console: scripts that break, policy violations, lost files. And on anything in the browser that the
 * page about cookies does not tell of.
 */
export const testElsewhere = base.extend<OfTest>({
  /** Its own time limit, so that waiting takes nothing from the test's. */
  day: [
    async ({}, use) => {
      await awayFromMidnight();
      await use();
    },
    { auto: true, timeout: 2 * longestWait },
  ],
  origins: async ({}, use) => use([]),
  baseURL: async ({ origins }, use) => use(origins[0]),
  complaints: async ({}, use) => use([]),
  page: async ({ page, complaints, origins }, use) => {
    listenFor(page, origins, complaints);
    await use(page);
    complaints.push(...(await undeclaredIn(page, origins[0] ?? '')));
    base.expect(complaints).toEqual([]);
  },
});

/** The same on the demo municipality. */
export const test = testElsewhere.extend<object, { demo: void }>({
  demo: [
    async ({}, use) => {
      world = await startWorld({ demo: true });
      await use();
      await world.stop();
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  origins: async ({}, use) => use([siteUrl()]),
});
