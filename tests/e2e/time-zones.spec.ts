import { type Browser, expect, type Page } from '@playwright/test';
import type { ClockSite } from '../support/clock-site.ts';
import { FOOTBALL, OPEN_HOUSE, test, today } from './clock-world.ts';
import { openAwake, results, search } from './list-page.ts';

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ');

/** What a browser in a zone shows on every kind of page that tells a time. */
async function shownIn(timezoneId: string, browser: Browser, site: ClockSite) {
  const context = await browser.newContext({ timezoneId, locale: 'sv-SE', baseURL: site.url });
  try {
    const page = await context.newPage();
    site.now = today('16:20');
    await page.clock.setFixedTime(site.now);
    await page.goto('/');
    const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
    const start = [await textOf(page, '.night-text'), await textOf(page, 'main')];
    await openAwake(page);
    await search(page, 'fotboll');
    const list = (await results(page).innerText()).replaceAll(/\s+/g, ' ');
    await page.goto(`/tillfallen/${FOOTBALL}`);
    const session = await textOf(page, 'main');
    const joinBox = await textOf(page, '.join-box');
    await page.goto(`/tillfallen/${OPEN_HOUSE}`);
    const openHouse = await textOf(page, 'main');
    await page.goto('/kalender');
    const calendar = await textOf(page, 'main');
    await page.goto('/motesplatser/kvarnen');
    const venue = await textOf(page, 'main');
    const ics = await (await context.request.get(`/tillfallen/${FOOTBALL}.ics`)).text();
    return { zone, pages: { start, list, session, joinBox, openHouse, calendar, venue, ics } };
  } finally {
    await context.close();
  }
}

test('a visitor in Tokyo, or anywhere, sees Stockholm’s times', async ({ browser, clockSite }) => {
  const home = await shownIn('Europe/Stockholm', browser, clockSite);
  expect(home.pages.start[0]).toContain('kl. 16.20');
  expect(home.pages.list).toMatch(/Fotboll/);
  expect(home.pages.list).toMatch(/18\s*–19\.30/);
  expect(home.pages.joinBox).toContain('17.30');
  expect(home.pages.openHouse).toContain('Vuxna på plats nu, till 20');
  expect(home.pages.ics).toContain('DTSTART:20261124T170000Z');
  for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    const there = await shownIn(zone, browser, clockSite);
    expect(there.zone).toBe(zone);
    const withoutStamp = (ics: string) => ics.replaceAll(/^(?:DTSTAMP|LAST-MODIFIED):.*$/gm, '');
    expect({ ...there.pages, ics: withoutStamp(there.pages.ics) }).toEqual({
      ...home.pages,
      ics: withoutStamp(home.pages.ics),
    });
  }
});
