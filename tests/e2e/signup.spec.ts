import type { Page } from '@playwright/test';
import { violationsOf } from './page-checks.ts';
import { expect, sitePages, test } from './test.ts';

const KEEP_TYPING = { delay: 0 };

async function openForm(page: Page): Promise<void> {
  await page.goto((await sitePages())['form'] ?? '');
}

/** A name that no other test uses, so that nothing depends on the order of tests. */
const uniqueName = () =>
  `Test${'abcdefghij'[Math.floor(Math.random() * 10)]}${Date.now().toString(36).replace(/\d/g, 'x')}`;

async function fillForm(page: Page, name: string): Promise<void> {
  await page.getByLabel('Förnamn eller tilltalsnamn').fill(name);
  await page.getByLabel('Årskurs').selectOption({ index: 1 });
  await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
  await page.getByLabel('Telefon').fill('070-174 06 61');
}

test('a family signs up, sees its page, adds it to the calendar, cancels and removes what is stored', async ({
  page,
}) => {
  await page.goto((await sitePages())['session'] ?? '');
  await page.getByRole('link', { name: 'Anmäl dig' }).click();
  await expect(page.getByText('Har du skyddade personuppgifter?')).toBeVisible();
  const name = uniqueName();
  await fillForm(page, name);
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText(/[A-Z2-9]{3}-[A-Z2-9]{3}/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lägg i kalendern' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  await page.getByRole('link', { name: 'Avboka' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, avboka' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmälan är avbokad');
  expect(await violationsOf(page)).toEqual([]);
  const own = page.url();
  await page.getByRole('link', { name: 'Ta bort uppgifterna' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ja, ta bort uppgifterna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppgifterna är borttagna');
  expect(await violationsOf(page)).toEqual([]);
  await page.goto(own);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi hittar ingen anmälan här');
});

test('mistakes are summed up, focus goes there, links lead to the fields, and nothing typed is lost', async ({
  page,
}) => {
  await openForm(page);
  await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
  await page.getByLabel('Telefon').fill('070-174');
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(page).toHaveTitle(/^Fel:/);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Tre saker behöver rättas');
  await expect(page.getByLabel('Den vuxnas namn')).toHaveValue('Kim Lind');
  await expect(page.getByLabel('Telefon')).toHaveValue('070-174');
  expect(await violationsOf(page)).toEqual([]);
  await summary.getByRole('link', { name: /Numret är för kort/ }).click();
  await expect(page.getByLabel('Telefon')).toBeFocused();
  await fillForm(page, uniqueName());
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
});

test('the whole way by keyboard alone', async ({ page }) => {
  await page.goto((await sitePages())['session'] ?? '');
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    throw new Error('Not reached by Tab');
  };
  const focused = (text: RegExp) => async () =>
    text.test(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  const focusedField = (id: string) => async () =>
    (await page.evaluate(() => document.activeElement?.id)) === id;
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await tabTo(focused(/^Anmäl dig$/));
  await page.keyboard.press('Enter');
  await page.waitForURL(/anmalan\/ny/);
  await tabTo(focusedField('first_name'));
  await page.keyboard.type(uniqueName(), KEEP_TYPING);
  await tabTo(focusedField('school_year'));
  await page.keyboard.press('ArrowDown');
  await tabTo(focusedField('guardian_name'));
  await page.keyboard.type('Kim Lind', KEEP_TYPING);
  await tabTo(focusedField('guardian_phone'));
  await page.keyboard.type('070-174 06 61', KEEP_TYPING);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
  await tabTo(focused(/^Avboka$/));
  await page.keyboard.press('Enter');
  await page.waitForURL(/avboka/);
  await tabTo(focused(/^Ja, avboka$/));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmälan är avbokad');
});

test('going back and sending the same form again is the same sign-up', async ({ page }) => {
  await openForm(page);
  const name = uniqueName();
  await fillForm(page, name);
  await page.getByRole('button', { name: 'Anmäl' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
  const own = page.url();
  await page.goBack();
  if ((await page.getByLabel('Förnamn eller tilltalsnamn').inputValue()) === name) {
    await page.getByRole('button', { name: 'Anmäl' }).click();
    await page.waitForURL(own);
  }
});

test('a full session offers the waiting list and tells the position', async ({ page }) => {
  await page.goto((await sitePages())['session-full'] ?? '');
  await page.getByRole('link', { name: 'Ställ dig på reservlistan' }).click();
  await fillForm(page, uniqueName());
  await page.getByRole('button', { name: 'Ställ på reservlistan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Plats \d+ på reservlistan$/);
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search, filter, read, sign up and cancel', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Vad vill du göra?').fill('sjung');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page).toHaveURL(/q=sjung/);
    await expect(page.getByRole('link', { name: /Sjung/ }).first()).toBeVisible();
    await page.goto((await sitePages())['session'] ?? '');
    await page.getByRole('link', { name: 'Anmäl dig' }).click();
    await page.getByRole('button', { name: 'Anmäl' }).click();
    await expect(page.getByText('behöver rättas')).toBeVisible();
    await fillForm(page, uniqueName());
    await page.getByRole('button', { name: 'Anmäl' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
    await page.getByRole('link', { name: 'Avboka' }).click();
    await page.getByRole('button', { name: 'Ja, avboka' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmälan är avbokad');
  });
});
