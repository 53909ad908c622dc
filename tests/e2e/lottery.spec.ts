import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { drawFaults } from '../../src/domain/lottery.ts';
import { violationsOf } from './page-checks.ts';
import { expect, sitePages, test } from './test.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const open = async (page: Page, name: string) => page.goto((await sitePages())[name] ?? '');
const isAccessible = async (page: Page) => expect(await violationsOf(page)).toEqual([]);

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('a family of two enters the lottery, reads what it is, and leaves it', async ({ page }) => {
    await open(page, 'session-lottery');
    await expect(page.locator('.join-box')).toContainText('Platserna lottas');
    await expect(page.locator('.join-box')).toContainText('har lika stor chans');
    await expect(page.locator('main')).not.toContainText(/platser kvar|Först till kvarn|Fullt/);
    await page.getByRole('link', { name: 'Anmäl dig till lottningen' }).click();
    await expect(page.locator('main')).not.toContainText(/platser kvar|den ordning anmälningarna kommer/);
    await expect(page.locator('form')).toContainText('Det spelar ingen roll när du anmäler dig.');
    await page.getByRole('button', { name: 'Lägg till ett syskon' }).click();
    await expect(page.getByText('Ni har en lott tillsammans.')).toBeVisible();
    for (const [index, name] of ['Alvina', 'Bobo'].entries()) {
      await page.getByLabel('Förnamn eller tilltalsnamn').nth(index).fill(name);
      await page.getByLabel('Årskurs').nth(index).selectOption({ index: 1 });
    }
    await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
    await page.getByLabel('Telefon').fill('070-174 06 61');
    await page.getByRole('button', { name: 'Anmäl två barn till lottningen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ni är med i lottningen');
    await expect(page.getByText(/Vi lottar strax efter/)).toBeVisible();
    await expect(page.locator('.proof code')).toHaveText([/^[a-z0-9]{15}$/]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Avboka Bobo' }).click();
    await expect(page.getByText('Du är då inte med i lottningen.')).toBeVisible();
    await page.getByRole('button', { name: 'Ja, avboka' }).click();
    await page.getByRole('link', { name: 'Avboka alla' }).click();
    await page.getByRole('button', { name: 'Ja, avboka' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmälan är avbokad');
  });
});

test('the form and the family page pass axe, and the way there needs a keyboard only', async ({ page }) => {
  await open(page, 'session-lottery');
  await page.getByRole('link', { name: 'Anmäl dig till lottningen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Förnamn eller tilltalsnamn').fill('Cia');
  await isAccessible(page);
  await page.getByLabel('Årskurs').selectOption({ index: 1 });
  await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
  await page.getByLabel('Telefon').fill('070-174 06 61');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du är med i lottningen');
  await isAccessible(page);
});

test('the finished draw can be repeated from what its page says', async ({ page }) => {
  await open(page, 'lottery-drawn');
  const fact = (label: string) =>
    page
      .locator('.proof > div')
      .filter({ has: page.getByText(label, { exact: true }) })
      .locator('dd')
      .innerText();
  await page.locator('summary').click();
  const ticketHashes = await page.locator('.proof-tickets code').allInnerTexts();
  expect(ticketHashes.length).toBe(Number(await fact('Antal lotter')));
  const draw = {
    algorithm: await fact('Metod'),
    commitment: await fact('Fröets kontrollsumma'),
    seed: await fact('Frö'),
    inputHash: await fact('Lotternas kontrollsumma'),
    ticketHashes,
  };
  expect(drawFaults(draw, sha256)).toEqual([]);
  await page.getByRole('link', { name: 'Till tillfället' }).click();
  await expect(page.locator('.join-box')).toContainText('Lottningen är gjord');
  await expect(page.getByRole('link', { name: 'Se hur lottningen gick' })).toBeVisible();
});
