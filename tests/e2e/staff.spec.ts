import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/local-date.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import { testAccounts } from '../support/processes.ts';
import { cutTexts, gluedWords, violationsOf } from './page-checks.ts';
import { expect, test } from './test.ts';

const inDays = (days: number) => addDays(wallClockOf(Date.now()).date, days);

async function signIn(page: Page): Promise<void> {
  await page.goto('/personal');
  await page.getByLabel('E-post').fill(testAccounts.adminEmail);
  await page.getByLabel('Lösenord').fill(testAccounts.adminPassword);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL(/\/personal$/);
}

/** Opens the staffing of the first session on a day, by following the staff pages' own links. */
async function openSession(page: Page, day: string, pick = 0): Promise<string> {
  await page.goto(`/personal/tillfallen?dag=${day}`);
  await page.locator('.duty-row a').nth(pick).click();
  await page.waitForURL(/\/personal\/tillfallen\/[a-z0-9]{15}$/);
  return page.url();
}

async function expectFine(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await gluedWords(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`every staff page is accessible and whole at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/personal/logga-in');
    await expectFine(page);
    await signIn(page);
    await expectFine(page);
    await page.goto('/personal/oversikt');
    for (const open of await page.locator('details > summary').all()) await open.click();
    await expectFine(page);
    for (const path of ['/personal/kom-igang', '/personal/konto']) {
      await page.goto(path);
      for (const open of await page.locator('details > summary').all()) await open.click();
      await expectFine(page);
    }
    await page.goto(`/personal/tillfallen?dag=${inDays(2)}`);
    await expectFine(page);
    const session = await openSession(page, inDays(2));
    await expectFine(page);
    await page.goto(`${session}/flytta`);
    await expectFine(page);
    await page.getByLabel('Nytt datum').fill(inDays(150));
    await page.getByLabel('Varför?').fill('Skolan har fest');
    await page.getByRole('button', { name: 'Visa vad det betyder' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flytta tillfället?');
    await expectFine(page);
    for (const part of ['luckor', 'statistik', 'lagesbild']) {
      await page.goto(`/personal/${part}`);
      for (const open of await page.locator('main details > summary').all()) await open.click();
      await expectFine(page);
    }
    await page.goto('/personal/stall-in');
    await expectFine(page);
    for (const what of ['now', 'venue_day', 'range', 'adult_day']) {
      await page.goto(`/personal/stall-in?vad=${what}`);
      await expectFine(page);
    }
    await page.goto('/personal/stall-in?vad=range');
    await page.getByRole('button', { name: 'Visa vad som berörs' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(/^Fel:/);
    await expectFine(page);
    await page.getByLabel('Från och med').fill(inDays(2));
    await page.getByLabel('Till och med').fill(inDays(4));
    await page.getByLabel('Varför?').fill('Vattenläcka');
    await page.getByRole('button', { name: 'Visa vad som berörs' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ställ in \d+\stillfällen\?$/);
    await expectFine(page);
    await page.goto('/personal/stall-in/klart?antal=3&familjer=2&ring=1');
    await expectFine(page);
    await page.locator('.staff-menu summary').click();
    await expectFine(page);
    await page.getByRole('link', { name: 'Gallring' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^I natt tas /);
    await expectFine(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a session is cancelled in two steps and put back, and families see each', async ({ page }) => {
    await signIn(page);
    const session = await openSession(page, inDays(5), 1);
    const publicPage = new URL(session).pathname.replace('/personal', '');
    await page.getByRole('link', { name: 'Ställ in' }).last().click();
    await page.getByLabel('Varför?').fill('Ledaren är sjuk');
    await page.getByRole('button', { name: 'Visa vad som berörs' }).click();
    await expect(page.getByText('”Ledaren är sjuk”')).toBeVisible();
    await page.getByRole('button', { name: 'Ställ in 1 tillfälle' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillfället är inställt');
    await expect(async () => {
      await page.goto(publicPage);
      await expect(page.getByText('Ledaren är sjuk').first()).toBeVisible({ timeout: 200 });
    }).toPass({ timeout: 2000 });
    await page.goto(session);
    await page.getByRole('button', { name: 'Återställ' }).click();
    await expect(page.getByRole('status')).toContainText('Tillfället blir av.');
    await expect(async () => {
      await page.goto(publicPage);
      await expect(page.getByText('Ledaren är sjuk')).toHaveCount(0, { timeout: 200 });
    }).toPass({ timeout: 2000 });
  });

  test('an adult goes absent and comes back from the row, and a substitute is added', async ({ page }) => {
    await signIn(page);
    const session = await openSession(page, inDays(6), 1);
    const away = page.getByRole('button', { name: /^Frånvarande: / }).first();
    const who = ((await away.getAttribute('aria-label')) ?? '').replace('Frånvarande: ', '');
    await away.click();
    await expect(page.getByRole('status')).toContainText('satt som frånvarande');
    await page.getByRole('button', { name: `Kommer ändå: ${who}` }).click();
    await expect(page.getByRole('status')).toContainText('Passet är tillbaka');
    await page.goto(session);
    await page.getByLabel('Vem?').selectOption('vikarie');
    await page.getByLabel('Roll för en vikarie').selectOption('assistant');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await expect(page.getByText('Vikarie utan namn').first()).toBeVisible();
  });
});

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`a list is imported and undone at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const heading = page.getByRole('heading', { level: 1 });
    const upload = async (text: string) => {
      await page.getByLabel('Ställen').check();
      const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') };
      await page.getByLabel('Välj filen').setInputFiles(file);
      await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
    };
    await signIn(page);
    await page.getByText('Mer', { exact: true }).click();
    await page.getByRole('link', { name: 'Importera' }).click();
    await expect(heading).toHaveText('Importera från en fil');
    for (const details of await page.locator('main details > summary').all()) await details.click();
    await expectFine(page);
    await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await expect(page.getByRole('alert')).toContainText('Välj en fil.');
    await expectFine(page);
    await upload('Nyckel;Namn;Ort;Telefon\r\nQ1;Kvarnhuset;Olofstrum;ring\r\n');
    await expect(heading).toHaveText('2 celler behöver rättas');
    await expect(page.locator('main')).toContainText('Menade du ”Olofström”?');
    await expectFine(page);
    await page.getByRole('link', { name: 'Välj en annan fil' }).click();
    await upload(
      'Nyckel;Namn;Ort;Telefon;Ytor\r\nQ1;Kvarnhuset;Olofström;0454-1;3\r\n;Lyktan;Olofström;0454-1;\r\n',
    );
    await expect(heading).toHaveText('Importera 2 ställen?');
    await expectFine(page);
    await page.getByRole('button', { name: 'Importera 2 ställen' }).click();
    await expect(page.getByRole('status').first()).toContainText('2 ställen.');
    await expectFine(page);
    await page.getByRole('link', { name: 'Ångra den senaste importen' }).click();
    await expect(heading).toContainText('Ångra importen i dag');
    await expectFine(page);
    await page.getByRole('button', { name: 'Ångra importen' }).click();
    await expect(page.getByRole('status').first()).toContainText('Allt är som det var före den.');
  });
}

test('the sign-in by keyboard alone, a mistake first, and out again', async ({ page }) => {
  await page.goto('/personal');
  await page.getByLabel('E-post').focus();
  await page.keyboard.type(testAccounts.adminEmail);
  await page.keyboard.press('Tab');
  await page.keyboard.type('fel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('E-post')).toHaveValue(testAccounts.adminEmail);
  await expect(page.getByLabel('Lösenord')).toHaveValue('');
  await page.getByLabel('Lösenord').focus();
  await page.keyboard.type(testAccounts.adminPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/personal$/);
  await page.getByRole('button', { name: 'Logga ut' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('Du är utloggad.');
  await page.goto('/personal');
  await expect(page).toHaveURL(/logga-in/);
});
