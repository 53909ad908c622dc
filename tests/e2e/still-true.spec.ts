import { expect } from '@playwright/test';
import { clockSnapshot, FOOTBALL, letTimePass, OPEN_HOUSE, setClocks, test, today } from './clock-world.ts';
import { openAwake, results } from './list-page.ts';

const AGAIN = 'Kolla igen';
const adults = '.supervision-head';

/** Nothing on the page may say so any more. */
const FALSE_BY_THEN = /Vuxna på plats nu|Öppet nu|är öppet nu/;

test.describe('a page that lies open', () => {
  test('is fetched again when adults go, and when the place closes', async ({ page, clockSite }) => {
    await setClocks(page, clockSite, '19:58');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ett ställe\s+är öppet nu/);
    await expect(page.locator(adults).first()).toHaveText('Vuxna på plats nu, till 20');
    await letTimePass(page, clockSite, '20:00');
    await expect(page.locator(adults).first()).toHaveText('Vuxna har gått för i dag');
    await expect(page.locator('.card .supervision-sub').first()).toHaveText('Öppet till 21');
    await letTimePass(page, clockSite, '21:00');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Inget\s+är öppet just nu/);
    expect(await page.locator('body').textContent()).not.toMatch(FALSE_BY_THEN);
  });

  for (const path of [
    '/',
    '/motesplatser',
    '/motesplatser/kvarnen',
    '/kalender',
    `/tillfallen/${OPEN_HOUSE}`,
  ]) {
    test(`${path} takes its words back when it cannot be fetched`, async ({
      page,
      context,
      clockSite,
      complaints,
    }) => {
      await setClocks(page, clockSite, '19:58');
      await page.goto(path);
      await expect(
        page.locator(adults).filter({ hasText: 'Vuxna på plats nu, till 20' }).first(),
      ).toBeVisible();
      await context.setOffline(true);
      await letTimePass(page, clockSite, '20:00');
      await expect(page.locator(adults).filter({ hasText: AGAIN }).first()).toBeVisible();
      const notice = page.locator('#outdated');
      await expect(notice.getByRole('link', { name: AGAIN })).toBeVisible();
      expect(await page.locator('main').innerText()).not.toMatch(FALSE_BY_THEN);
      await expect(page.locator('[data-now-line][data-color=success]')).toHaveCount(0);
      complaints.splice(0, Infinity, ...complaints.filter((text) => !text.includes('ERR_INTERNET')));

      await context.setOffline(false);
      await expect(
        page.locator(adults).filter({ hasText: 'Vuxna har gått för i dag' }).first(),
      ).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
  }

  test('is checked when it comes back from the browser’s memory', async ({ page, clockSite }) => {
    await setClocks(page, clockSite, '19:58');
    await page.goto('/');
    clockSite.now = today('20:30');
    await page.clock.setSystemTime(clockSite.now);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(page.locator(adults).first()).toHaveText('Vuxna har gått för i dag');
  });

  test('is not fetched again and again where the visitor’s clock is wrong', async ({ page, clockSite }) => {
    let documents = 0;
    let questions = 0;
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents += 1;
      if (request.resourceType() === 'fetch') questions += 1;
    });
    clockSite.now = today('16:20');
    await page.clock.install({ time: today('23:00') });
    await page.goto('/');
    // In steps shorter than the page's patience, for its questions take real time.
    for (let step = 0; step < 200; step += 1) await page.clock.runFor(900);
    await expect(page.locator(adults).first()).toHaveText('Vuxna på plats nu, till 20');
    expect(questions).toBeGreaterThan(2);
    expect(documents).toBe(1);
  });

  test('does not take away what someone is typing', async ({ page, clockSite }) => {
    await setClocks(page, clockSite, '19:58');
    await page.goto('/');
    const field = page.getByRole('searchbox');
    await field.fill('fotb');
    await letTimePass(page, clockSite, '20:00');
    await expect(page.locator('#outdated')).toBeVisible();
    await expect(field).toHaveValue('fotb');
    await expect(field).toBeFocused();
  });

  test('draws its list anew by itself while the search is in use', async ({ page, context, clockSite }) => {
    await setClocks(page, clockSite, '19:58');
    await openAwake(page);
    const head = results(page).locator(adults).first();
    await expect(head).toHaveText('Vuxna på plats nu, till 20');
    await context.setOffline(true);
    await letTimePass(page, clockSite, '20:01');
    await expect(head).toHaveText('Vuxna har gått för i dag');
    await letTimePass(page, clockSite, '21:01');
    await expect(results(page).locator('.card-day').first()).not.toHaveText('Öppet nu');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test.describe('what staff close', () => {
  const closed = () => ({
    ...clockSnapshot({ status: 'cancelled', publicNote: 'Vattenläcka i huset.' }),
    version: 'closed.1',
  });

  for (const path of ['/', '/motesplatser/kvarnen', `/tillfallen/${OPEN_HOUSE}`]) {
    test(`${path} says so within a minute, though it lies open`, async ({ page, clockSite }) => {
      await setClocks(page, clockSite, '16:20');
      await page.goto(path);
      const open = page.locator(adults).filter({ hasText: 'Vuxna på plats nu' });
      await expect(open.first()).toBeVisible();
      clockSite.show(closed());
      await letTimePass(page, clockSite, '16:21');
      await expect(open).toHaveCount(0);
      await expect(page.locator('main')).toContainText(/Inställt|Inget är öppet/);
    });
  }

  test('a list whose search is in use says so too, and keeps what is typed', async ({ page, clockSite }) => {
    await setClocks(page, clockSite, '16:20');
    await openAwake(page);
    await page.getByRole('searchbox').fill('öppet');
    const head = results(page).locator(adults).first();
    await expect(head).toHaveText('Vuxna på plats nu, till 20');
    clockSite.show(closed());
    await letTimePass(page, clockSite, '16:21');
    await expect(head).toHaveText('Inställt');
    await expect(page.getByRole('searchbox')).toHaveValue('öppet');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is as it came', async ({ page }) => {
    await page.goto('/motesplatser/kvarnen');
    await expect(page.locator('.poster-day')).toHaveText('Öppet nu');
    await expect(page.locator(adults).first()).toHaveText('Vuxna på plats nu, till 20');
  });
});

test('a page about one person is never fetched behind their back', async ({ page, clockSite }) => {
  const asked: string[] = [];
  await setClocks(page, clockSite, '17:20');
  await page.goto(`/anmalan/ny?tillfalle=${FOOTBALL}`);
  const field = page.getByLabel('Den vuxnas namn');
  await field.fill('Kim Lind');
  await field.blur();
  page.on('request', (request) => asked.push(request.url()));
  await letTimePass(page, clockSite, '17:32');
  await expect(page.locator('body')).toHaveAttribute('data-outdated');
  await expect(field).toHaveValue('Kim Lind');
  expect(asked).toEqual([]);
});
