import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { change } from '../support/catalogue.ts';
import {
  addressOf,
  announcement,
  box,
  chips,
  headline,
  LIST,
  openAwake,
  results,
  searchField,
  shownCards,
} from './list-page.ts';
import { inBothSchemes, overflowOf, violationsOf } from './page-checks.ts';
import { demoStaff, expect, siteUrl, test } from './test.ts';

const way = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Visa som' }).getByRole('link', { name });
const rows = (page: Page) => results(page).locator('.result-row');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('the same search is a list, a week that can be narrowed, and is sorted, all by links', async ({
    page,
  }) => {
    await page.goto(`${LIST}?q=jämshög&kostnad=gratis`);
    await expect(way(page, 'Lista')).toHaveAttribute('aria-current', 'true');
    await expect(way(page, 'Karta'), 'no map until its pictures are configured').toHaveCount(0);
    const found = await headline(page).textContent();

    await way(page, 'Vecka').click();
    await expect(page).toHaveURL(/\?q=j%C3%A4msh%C3%B6g&kostnad=gratis&vy=vecka#traffar$/);
    await expect(headline(page)).toHaveText(found ?? '');
    await expect(box(page, 'kostnad', 'gratis')).toBeChecked();
    await expect(page.locator('.result-day')).not.toHaveCount(0);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);

    await page
      .getByRole('link', { name: /^Nästa vecka/ })
      .first()
      .click();
    await expect(page).toHaveURL(/vy=vecka&v=\d{4}-\d{2}#traffar$/);
    await expect(page.locator('.result-day')).toHaveCount(7);
    const all = await rows(page).count();
    for (const row of await rows(page).all()) {
      await expect(row.locator('.bar .bar-open')).toHaveCount(1);
      await expect(row.locator('.supervision-head')).not.toBeEmpty();
      await expect(row.locator('.result-where')).toContainText('Jämshög');
    }
    await page.getByRole('link', { name: 'Åk 1–3' }).click();
    await expect(page).toHaveURL(/ak=1&ak=2&ak=3.*v=\d{4}-\d{2}#traffar$/);
    expect(await rows(page).count()).toBeLessThan(all);
    await expect(chips(page)).toHaveText([/^Jämshög/, /^Åk\s1/, /^Åk\s2/, /^Åk\s3/, /^Gratis/]);

    await searchField(page).fill('');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page, 'a form keeps the view').toHaveURL(/vy=vecka/);
    await way(page, 'Lista').click();
    await page.getByRole('link', { name: 'Namn A–Ö' }).click();
    await expect(page).toHaveURL(/sortera=namn$/);
    const titles = (await shownCards(page)).map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv').compare));

    await page.getByRole('link', { name: 'Närmast' }).click();
    await expect(results(page).locator('.near noscript'), 'what it needs').toBeVisible();
    await expect(page.getByRole('button', { name: 'Använd min plats' })).toBeHidden();
    await page.goto(`${LIST}?vy=karta`);
    await expect(way(page, 'Lista')).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('what is nearest', () => {
  const HERE = { latitude: 56.276543, longitude: 14.531234 };

  test('is worked out in the browser, and where the visitor is goes nowhere', async ({ page, context }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${LIST}?sortera=nara`);
    const soonest = await shownCards(page);
    await expect(results(page)).toContainText('Din plats skickas aldrig');
    const ask = page.getByRole('button', { name: 'Använd min plats' });

    await ask.click();
    await expect(results(page)).toContainText('Tillåt plats för sidan');
    expect(await shownCards(page)).toEqual(soonest);

    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(HERE);
    await ask.click();
    await expect(results(page)).toContainText('Närmast dig först');
    const distances = (await results(page).locator('.card-facts > li:first-child').allTextContents()).map(
      (text) => {
        const [, number = '', unit] = /^([\d,]+)\s(k?m)$/.exec(text) ?? [];
        return Number(number.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
      },
    );
    expect(distances.length).toBeGreaterThan(10);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    await box(page, 'kostnad', 'gratis').check();
    await expect(page).toHaveURL(/kostnad=gratis&sortera=nara$/);
    await expect(results(page)).toContainText('Närmast dig först');
    expect(sent.filter((one) => /56[.,]2|14[.,]5/.test(one))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe(
      '[{},{}]',
    );
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('the map', () => {
  let asked: string[] = [];
  let tiles: Promise<Server> | undefined;
  const SETTINGS = ['site_settings', 'sitesettings001'] as const;
  /** One grey pixel. */
  const PIXEL = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );
  const file = (name: string) => readFile(new URL(`../fixtures/smtp/${name}`, import.meta.url));

  async function startTiles(): Promise<Server> {
    const [key, cert] = await Promise.all([file('smtp-key.pem'), file('smtp-certificate.pem')]);
    const server = createServer({ key, cert }, (request, response) => {
      asked.push(`${request.url} ${request.headers.referer ?? ''}`);
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(PIXEL);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return server;
  }

  const originOfTiles = async () => {
    const { port } = (await (tiles ??= startTiles())).address() as AddressInfo;
    return `https://127.0.0.1:${port}`;
  };

  test.use({
    ignoreHTTPSErrors: true,
    origins: async ({}, use) => use([siteUrl(), await originOfTiles()]),
  });
  test.afterAll(async () => {
    await change(demoStaff(), ...SETTINGS, { map_tiles_url: '', map_attribution: '' });
    (await tiles)?.close();
  });

  test('has the places of the list, by keyboard too, and its pictures are asked for on that page alone', async ({
    page,
  }) => {
    const origin = await originOfTiles();
    await change(demoStaff(), ...SETTINGS, {
      map_tiles_url: `${origin}/{z}/{x}/{y}.png`,
      map_attribution: '© <b>Kartverket</b>',
    });
    await expect(async () => {
      await openAwake(page);
      await expect(way(page, 'Karta')).toBeVisible({ timeout: 500 });
    }).toPass();
    asked = [];
    await searchField(page).fill('jämshög');
    await expect(way(page, 'Karta')).toHaveAttribute('href', /q=j/);
    const found = await headline(page).textContent();
    expect(asked).toEqual([]);
    await way(page, 'Karta').click();
    await expect(page).toHaveURL(/\?q=j%C3%A4msh%C3%B6g&vy=karta#traffar$/);
    await expect(headline(page)).toHaveText(found ?? '');
    await expect(results(page)).toContainText(`Kartans bilder hämtas från ${origin.slice(8)}`);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    for (const one of asked) expect(one).toMatch(new RegExp(`^/\\d+/\\d+/\\d+\\.png ${siteUrl()}/$`));
    await expect(page.locator('.leaflet-control-attribution')).toHaveText('© <b>Kartverket</b>');

    const marks = page.locator('.map-mark');
    await expect(marks).toHaveCount(await page.locator('.map-place[data-latitude]').count());
    const first = page.locator('.map-place').first();
    const name = (await first.locator('.map-place-name').textContent()) ?? '';
    const mark = page.getByRole('button', { name: new RegExp(`^${name}, \\d+\\saktivitet`) });
    const popup = page.locator('.leaflet-popup');
    const titles = await first.locator('.result-title').allTextContents();

    await page.locator('.map-skip').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Karta' })).toBeFocused();
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(popup.locator('li a')).toHaveText(titles.map((title) => title.trim()));
    await expect(popup.getByRole('link', { name, exact: true })).toBeFocused();
    await expect(popup.getByRole('button', { name: 'Stäng' })).toBeVisible();
    expect(await inBothSchemes(page, () => violationsOf(page))).toEqual({ light: [], dark: [] });
    await page.keyboard.press('Escape');
    await expect(popup).toHaveCount(0);
    await expect(mark).toBeFocused();

    const show = page.getByRole('button', { name: `Visa på kartan: ${name}` });
    await show.click();
    await expect(popup).toContainText(name);
    await page.keyboard.press('Escape');
    await expect(show).toBeFocused();

    const plain = await (await page.request.get(`${LIST}?vy=karta`)).text();
    expect(plain).toMatch(/<noscript>\s*<p[^>]*>Kartan behöver JavaScript/);

    asked = [];
    await way(page, 'Vecka').click();
    await expect(page.locator('.result-day').first()).toBeVisible();
    expect(addressOf(page)).toMatch(/vy=vecka$/);
    expect((await page.request.get(LIST)).headers()['content-security-policy']).not.toContain('https:');
    expect(asked).toEqual([]);

    const inEnglish = page.getByRole('banner').getByRole('link', { name: 'English' });
    await searchField(page).fill('fotboll');
    await expect(page).toHaveURL(/q=fotboll.*vy=vecka/);
    await expect(inEnglish).toHaveAttribute('href', `/en${addressOf(page)}`);
    const shown = await results(page).textContent();
    await page.reload();
    expect(await results(page).textContent(), 'as the server draws the whole page').toBe(shown);

    await page.goto(`${LIST}?q=jämshög&vy=karta`);
    const ticked = box(page, 'ak', '5');
    await ticked.check();
    await expect(page).toHaveURL(/vy=karta&ak=5$/);
    await expect(ticked).toBeFocused();
    await expect(announcement(page)).toHaveText((await headline(page).textContent()) ?? '');
    await expect(marks).toHaveCount(await page.locator('.map-place[data-latitude]').count());
    await expect(page.locator('.map .leaflet-tile').first()).toBeAttached();
    await expect(inEnglish).toHaveAttribute('href', `/en${addressOf(page)}`);
    await page.goBack();
    await expect(ticked).not.toBeChecked();
  });
});
