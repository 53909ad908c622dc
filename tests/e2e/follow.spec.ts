import type { Page } from '@playwright/test';
import { openAwake, search } from './list-page.ts';
import { inBothSchemes, overflowOf, violationsOf } from './page-checks.ts';
import { expect, sitePages, test } from './test.ts';

const KEY = 'trygg-fritid.saved.1';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const saveButton = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true });
const rows = (page: Page) => page.locator('.saved-item');

test('what is saved is kept in the browser only, from the press on, and until it is removed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/sparat');
  await expect(page.getByText('Du har inte sparat något än')).toBeVisible();
  const { session = '', venue = '' } = await sitePages();
  const titles: string[] = [];
  for (const path of [session, venue]) {
    await page.goto(path);
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
    titles.unshift((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    if (path === session) expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.getByText('Sparad i den här webbläsaren.')).toBeVisible();
  const ids = (JSON.parse((await stored(page)) ?? '[]') as { id: string }[]).map(({ id }) => id);
  await page.getByRole('link', { name: 'Se sparade' }).click();

  await expect(rows(page).locator('h2 a')).toHaveText(titles);
  await expect(rows(page).first().locator('.supervision svg')).toBeVisible();
  await expect(rows(page).first().locator('.supervision-head')).not.toBeEmpty();
  await expect(rows(page).last().locator('.saved-when')).toHaveText(/kl\.\s\d/);
  const found = await inBothSchemes(page, async () => ({
    violations: await violationsOf(page),
    scrollsSideways: (await overflowOf(page)) > 0,
  }));
  const nothing = { violations: [], scrollsSideways: false };
  expect(found).toEqual({ light: nothing, dark: nothing });
  expect(asked.filter((one) => !one.startsWith('GET ') || ids.some((id) => one.includes(id)))).toEqual([]);

  await page.getByRole('button', { name: `Ta bort ${titles[0]}` }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole('button')).toBeFocused();
  await rows(page).getByRole('button').press('Enter');
  await expect(page.getByText('Du har inte sparat något än')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what is gone is named, and what cannot be fetched is still there', async ({ page }) => {
  const items = ['Sommarkollo', 'Julgransplundring'].map((title) => ({ kind: 'activity', id: title, title }));
  await page.goto('/om/kakor');
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, JSON.stringify(items)]);
  await page.goto('/sparat');
  await expect(rows(page).first()).toContainText('Finns inte längre.');
  await page.route('**/sparat.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.reload();
  await expect(page.getByText('Det gick inte att hämta tiderna.')).toBeVisible();
  await expect(rows(page).locator('h2')).toHaveText(['Sommarkollo', 'Julgransplundring']);
  await expect(rows(page).first()).not.toContainText('Finns inte längre.');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Ta bort alla' }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(await stored(page)).toBeNull();
});

test('a page is shared by the browser’s menu, or its address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await openAwake(page);
  await search(page, 'fotboll');
  const share = page.getByRole('button', { name: 'Dela', exact: true });
  await share.click();
  await expect(page.getByText('Adressen är kopierad.')).toBeVisible();
  expect(await copied()).toBe(page.url());

  // What one follows is what one has searched for since the page came.
  await expect(page.locator('.follow')).toContainText('Det här följer du: Fotboll.');
  await page.getByText('Google Kalender, RSS och andra sätt').click();
  await page.getByRole('button', { name: 'Kopiera adressen' }).click();
  const calendar = page.url().replace('/aktiviteter?', '/aktiviteter.ics?');
  await expect.poll(copied).toBe(calendar);
  await expect(page.locator('.feed-address')).toHaveText(calendar);

  await page.evaluate(() => {
    const shared = (data: ShareData) => {
      document.body.dataset['shared'] = data.url ?? '';
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: shared });
  });
  await share.click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', page.url());
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every view works, or says what it lacks and what to do', async ({ page }) => {
    const pages = await sitePages();
    const { activity = '', session = '', venue = '', form = '', poster = '', embed = '' } = pages;
    const says = (text: string) => expect(page.locator('noscript p', { hasText: text })).toBeVisible();
    const others =
      '/ /aktiviteter /aktiviteter?sortera=nara /aktiviteter?vy=vecka&ort=vilshult /kalender /sparat /lov /foraldrar';
    for (const path of [...others.split(' '), activity, session, venue, form, poster, embed]) {
      await page.goto(path);
      // Outside a form a button only does something when the browser itself knows what.
      const idle = page.locator('button:visible:not(form button, [popovertarget], dialog button)');
      await expect(idle, path).toHaveCount(0);
      if ([activity, session, venue].includes(path)) await says('Gör sidan till ett bokmärke');
    }
    await page.goto('/sparat');
    await says('Sidan behöver JavaScript');
    await page.goto('/aktiviteter?sortera=nara');
    await says('JavaScript');
    await says('Kopiera adressen i webbläsarens adressfält');
    await page.goto(activity);
    await expect(page.getByRole('link', { name: 'Öppna i kalendern' })).toHaveAttribute(
      'href',
      /^webcal:.*\.ics$/,
    );
    await page.goto('/badda-in');
    await page.getByLabel('Årskurs').selectOption('5');
    await page.getByRole('button', { name: 'Visa koden' }).click();
    await expect(page.getByRole('textbox', { name: 'Kod att klistra in' })).toHaveValue(/lista\?ak=5"/);
  });
});
