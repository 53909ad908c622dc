import type { Page } from '@playwright/test';
import { type Front, startFront } from '../support/front.ts';
import { FOOTBALL, OPEN_HOUSE, test as base, today } from './clock-world.ts';
import { violationsOf } from './page-checks.ts';
import { expect } from './test.ts';

const test = base.extend<{ front: Front }>({
  front: async ({ clockSite }, use) => {
    const front = await startFront(clockSite.url);
    await use(front);
    await front.stop();
  },
  origins: async ({ front }, use) => use([front.url]),
});

const WITHOUT_NETWORK = 'Du är utan nät';
const keepButton = (page: Page) => page.getByRole('button', { name: 'Ha med utan nät' });

/** What the browser holds of this site. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    stored: Object.keys(localStorage),
  }));

const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

const NOTHING = { workers: 0, caches: [], stored: [] };

/** The front is really gone, and the browser knows it; what it then says in the console is no fault of the page. */
async function loseNetwork(page: Page, front: Front): Promise<void> {
  front.isDown = true;
  await page.context().setOffline(true);
}

async function findNetwork(page: Page, front: Front, complaints: string[]): Promise<void> {
  front.isDown = false;
  await page.context().setOffline(false);
  complaints.splice(
    0,
    Infinity,
    ...complaints.filter((text) => !/ERR_INTERNET|ERR_EMPTY|ERR_CONN/.test(text)),
  );
}

test('nothing is kept before somebody asks, and then what was saved and this week', async ({
  page,
  front,
  clockSite,
  complaints,
}) => {
  await page.clock.setFixedTime(clockSite.now);
  for (const path of ['/', '/kalender', '/sparat', `/anmalan/ny?tillfalle=${FOOTBALL}`]) {
    await page.goto(path);
    expect(await held(page), path).toEqual(NOTHING);
  }
  await page.goto('/aktiviteter/oppet-hus');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect.poll(async () => (await held(page)).caches).toHaveLength(1);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await keptUrls(page);
  expect(kept.filter((path) => !path.startsWith('/_assets/')).toSorted()).toEqual([
    '/utan-nat',
    '/utan-nat/kalender',
    '/utan-nat/sparat',
    '/utan-nat/sparat.json',
  ]);
  // Seen while there was network, and through the worker: not kept for that.
  await page.goto(`/anmalan/ny?tillfalle=${FOOTBALL}`);
  await page.goto(`/tillfallen/${OPEN_HOUSE}`);
  await expect(page.locator('.supervision-head').first()).toHaveText('Vuxna på plats nu, till 20');
  expect(await keptUrls(page)).toEqual(kept);

  await loseNetwork(page, front);
  await page.goto('/sparat');
  await expect(page.locator('.outdated')).toContainText(
    `${WITHOUT_NETWORK}. Det här hämtades tis 24 nov kl. 16.20.`,
  );
  await expect(page.locator('.saved-item h2')).toHaveText('Öppet hus');
  await expect(page.locator('.saved-when')).toHaveText(/kl\.\s14–21/);
  await page.getByRole('link', { name: 'Kalender' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Vecka\s48/);
  const week = page.locator('main');
  await expect(week).toContainText('Det här hämtades');
  await expect(week).toContainText('Vuxna på plats 15–20');
  expect(await week.innerText()).not.toMatch(/\bnu\b|I dag|Det är en vecka som har varit/);
  expect(await violationsOf(page)).toEqual([]);
  await page.clock.setFixedTime(today('16:20') + 6 * 24 * 60 * 60_000);
  await page.reload();
  await expect(week).toContainText('Det är en vecka som har varit.');

  for (const path of [
    '/',
    '/kalender?v=2026-49',
    `/tillfallen/${OPEN_HOUSE}`,
    `/anmalan/ny?tillfalle=${FOOTBALL}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(WITHOUT_NETWORK);
    await expect(page.locator('main')).toContainText('Inget har skickats.');
  }
  await findNetwork(page, front, complaints);
  // By itself, at the address that was asked for.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fotboll');
});

test('what is kept is renewed, an answer of the site is shown as it is, and no old copy is taken for news', async ({
  page,
  front,
  complaints,
}) => {
  await page.goto('/kalender');
  await keepButton(page).click();
  await expect(page.getByText('Klart. De finns nu med utan nät.')).toBeVisible();
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const headers = { date: new Date(0).toUTCString() };
    await (await caches.open(name)).put('/utan-nat', new Response('old', { headers }));
  });
  expect((await page.goto('/finns-inte'))?.status()).toBe(404);
  const text = () => page.evaluate(async () => (await caches.match('/utan-nat'))?.text());
  await expect.poll(text).toContain('Försök igen');
  await page.goto('/kalender');
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'true');
  await loseNetwork(page, front);
  expect(
    await page.evaluate(() =>
      fetch(location.href).then(
        () => 'answered',
        () => 'failed',
      ),
    ),
  ).toBe('failed');
  await findNetwork(page, front, complaints);
});

test('a new deploy takes over at once and leaves nothing of the old', async ({ page, front, request }) => {
  const worker = await request.get('/service-worker.js');
  expect(worker.headers()['cache-control']).toBe('no-cache');
  await page.goto('/en/kalender');
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await expect(page.getByText('Done.')).toBeVisible();
  const {
    caches: [old = ''],
  } = await held(page);
  expect(old).toMatch(/\.en$/);
  const stamp = old.split('.').at(-2) ?? '';
  front.replacing = [stamp, 'another-build'];
  await page.goto('/en');
  await expect.poll(async () => (await held(page)).caches).toEqual([old.replace(stamp, 'another-build')]);
  // The page that was open meanwhile goes on.
  await page.getByRole('link', { name: 'Activities' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await keptUrls(page)).filter((path) => !path.includes('/_assets/'))).toHaveLength(4);
});

test('it ends when it is switched off, and when all that was saved is removed', async ({ page }) => {
  await page.goto('/sparat');
  await keepButton(page).click();
  await expect.poll(async () => (await held(page)).caches).toHaveLength(1);
  await keepButton(page).click();
  await expect(page.getByText('Borttaget från din webbläsare.')).toBeVisible();
  expect(await held(page)).toEqual({ ...NOTHING, stored: ['trygg-fritid.offline.1'] });
  // A no stands against what is saved later.
  for (const path of ['/aktiviteter/oppet-hus', '/aktiviteter/fotboll']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
  }
  await page.goto('/sparat');
  await expect(keepButton(page)).toHaveAttribute('aria-pressed', 'false');
  await keepButton(page).click();
  await expect.poll(async () => (await held(page)).caches).toHaveLength(1);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Ta bort alla' }).click();
  await expect.poll(() => held(page)).toEqual(NOTHING);
});

test('a page comes while the pointer rests on its link, and not again with the press', async ({
  page,
  front,
  clockSite,
}) => {
  await page.clock.setFixedTime(clockSite.now);
  await page.goto('/');
  const times = (path: string) => front.asked.filter((one) => one === path).length;
  await page.getByRole('link', { name: 'Mötesplatser' }).first().hover();
  await expect.poll(() => times('/motesplatser')).toBe(1);
  await page.getByRole('link', { name: 'Mötesplatser' }).first().click();
  await expect(page).toHaveURL(/motesplatser$/);
  expect(times('/motesplatser')).toBe(1);
});

test('who installs the site has it without network', async ({ page }) => {
  await page.goto('/');
  // The browser's own question is nothing that a test can answer.
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect.poll(async () => (await held(page)).caches).toHaveLength(1);
});
