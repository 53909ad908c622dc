import type { Page } from '@playwright/test';
import { addDays, weekdayOf } from '../../src/domain/local-date.ts';
import { wallClockOf } from '../../src/domain/stockholm.ts';
import { testAccounts } from '../support/processes.ts';
import { cutTexts, gluedWords, overflowOf, violationsOf } from './page-checks.ts';
import { expect, siteUrl, test } from './test.ts';

const today = () => wallClockOf(Date.now()).date;
const inDays = (days: number) => addDays(today(), days);

async function signIn(page: Page): Promise<void> {
  await page.goto('/personal/logga-in?till=/personal/aktiviteter');
  await page.getByLabel('E-post').fill(testAccounts.adminEmail);
  await page.getByLabel('Lösenord').fill(testAccounts.adminPassword);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL(/\/personal\/aktiviteter$/);
}

async function expectFine(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await gluedWords(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
}

/** Opens the first activity that a search finds. */
async function find(page: Page, words: string): Promise<void> {
  await page.goto('/personal/aktiviteter');
  await page.getByLabel('Sök aktivitet, arrangör eller ställe').fill(words);
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.getByRole('status')).toContainText('träff');
  await page.locator('.activity-rows a').first().click();
  await page.waitForURL(/\/personal\/aktiviteter\/[a-z0-9]{15}$/);
}

/** Shows a public page until it says something. @returns milliseconds */
async function untilShown(page: Page, path: string, text: string, within: number): Promise<number> {
  const began = performance.now();
  await expect(async () => {
    const answer = await page.request.get(path);
    expect(await answer.text()).toContain(text);
  }).toPass({ timeout: within, intervals: [20] });
  return performance.now() - began;
}

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`every page about activities is accessible and whole at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await expectFine(page);
    await find(page, 'bandstart');
    await expectFine(page);
    await page.getByRole('link', { name: 'Kopiera till nästa termin' }).click();
    await expectFine(page);
    await page.getByLabel('Terminens första dag').fill('');
    await page.getByRole('button', { name: 'Visa vad som kopieras' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectFine(page);
    await page.getByLabel('Terminens första dag').fill(inDays(3));
    await page.getByLabel('Terminens sista dag').fill(inDays(60));
    await page.getByRole('button', { name: 'Visa vad som kopieras' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blir kopian rätt?');
    await expectFine(page);
    await find(page, 'podda');
    await page.getByRole('link', { name: 'Förhandsgranska' }).click();
    await expect(page.getByText('Utkast: syns inte för andra.')).toBeVisible();
    await expectFine(page);
    await page.goto('/utkast/fel');
    await expectFine(page);
    await page.goto('/personal/aktiviteter/ny');
    await page.getByRole('button', { name: 'Publicera nu' }).click();
    await expect(page).toHaveTitle(/^Fel:/);
    await expectFine(page);
  });
}

test('by keyboard alone, a new activity like another is public in a minute, within a second of the last key', async ({
  page,
}) => {
  await signIn(page);
  await find(page, 'brädspel');
  await page.getByRole('link', { name: 'Gör en ny som liknar den här' }).click();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  /** Goes on with Tab to the field with these words. */
  const tabTo = async (words: string) => {
    for (let steps = 0; steps < 60; steps += 1) {
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
        return labels.map((one) => one.textContent?.trim()).join() || (focused?.textContent?.trim() ?? '');
      });
      if (label.replace(/\s+/g, ' ').startsWith(words)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${words}`);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  await page.getByLabel('Namn').focus();
  await type('Schackkväll');
  await tabTo('Söndag');
  await press('Space');
  await tabTo('Jag har gått igenom uppgifterna om vuxna och trygghet i dag');
  await press('Space');
  await tabTo('Publicera nu');
  const began = performance.now();
  await press('Enter');
  await page.waitForURL(/klart=publicerad$/);
  await expect(page.getByRole('status')).toContainText('publicerad och syns för alla');
  await untilShown(page, '/aktiviteter/schackkvall', 'Schackkväll', 1000);
  expect(performance.now() - began).toBeLessThan(4000);
  // Name, day, a look at the facts, and the way between them.
  expect(keys).toBeLessThan(130);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a new activity from nothing: a mistake keeps what was typed, and it is public within a second', async ({
    page,
  }) => {
    await signIn(page);
    await page.getByRole('link', { name: 'Ny aktivitet' }).click();
    let actions = 0;
    const fill = async (label: string, text: string) => {
      actions += 1;
      await page.getByLabel(label, { exact: true }).fill(text);
    };
    const choose = async (label: string, option: string) => {
      actions += 1;
      await page.getByLabel(label, { exact: true }).selectOption(option);
    };
    const check = async (group: string, label: string) => {
      actions += 1;
      await page.getByRole('group', { name: group, exact: true }).getByLabel(label, { exact: true }).check();
    };
    const day = weekdayOf(inDays(2));
    const dayName = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'][day - 1] ?? '';
    await fill('Namn', 'Rullskridskor på torget');
    await choose('Kategori', 'Idrott och rörelse');
    await choose('Arrangör', 'Fritid unga, Olofströms kommun');
    await choose('Från årskurs', 'Åk 4');
    await choose('Till och med årskurs', 'Åk 6');
    await check('Är äldre ungdomar i samma lokal samtidigt?', 'Nej');
    await choose('Ställe', 'Kvarnen');
    await check('Veckodagar', dayName);
    await fill('Börjar kl.', '06:15');
    await fill('Slutar kl.', '07:30');
    await check('Vilka veckor?', 'Både skolveckor och lov');
    await fill('Högst antal deltagare', '15');
    await fill('Ansvarig på plats', 'Fritidsledare');
    await check('Får man gå när man vill?', 'Nej, man stannar till slutet');
    await page.getByRole('button', { name: 'Publicera nu' }).click();

    await expect(page.getByRole('alert')).toContainText('Telefon under aktiviteten');
    await expect(page.getByLabel('Namn')).toHaveValue('Rullskridskor på torget');
    await expect(page.getByLabel('Börjar kl.')).toHaveValue('06:15');
    await expect(page.getByLabel(dayName, { exact: true })).toBeChecked();
    await expect(page.getByLabel('Ställe')).toHaveValue(/^[a-z0-9]{15}$/);
    await fill('Telefon under aktiviteten', '070-174 06 21');
    actions += 1;
    await page.getByRole('button', { name: 'Publicera nu' }).click();
    await page.waitForURL(/klart=publicerad$/);
    await untilShown(page, '/aktiviteter/rullskridskor-pa-torget', 'Rullskridskor på torget', 1000);
    // At fifteen seconds each, which is slow, they take less than five minutes.
    expect(actions).toBeLessThanOrEqual(20);

    await page.getByRole('button', { name: 'Arkivera' }).click();
    await expect(page.getByRole('status')).toContainText('arkiverad');
    await page.getByRole('button', { name: 'Ta fram som utkast' }).click();
    await expect(page.getByRole('status')).toContainText('utkast igen');
    await expect
      .poll(async () => (await page.request.get('/aktiviteter/rullskridskor-pa-torget')).status())
      .toBe(404);
  });

  test('an activity is copied to a new term, and its draft shown to somebody without an account', async ({
    page,
    browser,
  }) => {
    await signIn(page);
    await find(page, 'bandstart');
    await page.getByRole('link', { name: 'Kopiera till nästa termin' }).click();
    await page.getByLabel('Terminens första dag').fill(inDays(100));
    await page.getByLabel('Terminens sista dag').fill(inDays(200));
    await page.getByRole('button', { name: 'Visa vad som kopieras' }).click();
    await expect(page.getByText('Anmälningar och reservlistor')).toBeVisible();
    await page.getByRole('button', { name: 'Skapa kopian' }).click();
    await expect(page.getByRole('status')).toContainText('Kopian är klar');
    await expect(page.getByText(/^Utkast\./)).toBeVisible();
    const link = await page.getByLabel('Länk att dela').inputValue();

    const stranger = await browser.newContext({ javaScriptEnabled: false });
    const other = await stranger.newPage();
    const answer = await other.goto(siteUrl() + new URL(link).pathname);
    expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([200, 'private, no-store']);
    await expect(other.getByText('Utkast: syns inte för andra.')).toBeVisible();
    await expect(
      other.getByRole('button', { name: /^(Anmäl dig|Ställ dig på reservlistan)/ }).first(),
    ).toBeDisabled();
    await other.goto(`${siteUrl()}/personal/aktiviteter`);
    await expect(other).toHaveURL(/logga-in/);
    await stranger.close();
  });
});
