import { ARABIC } from '../../src/i18n/languages.ts';
import { signup as words } from '../../src/i18n/en/signup.ts';
import { hasOneAddress } from '../../src/paths.ts';
import { swedishTexts } from '../support/swedish-words.ts';
import { demoStaff, expect, sitePages, test } from './test.ts';

const inEnglish = (path: string) => `/en${path === '/' ? '' : path}`;

/** All that the demo's staff have said of activities and places, in one text. */
async function writtenByStaff(): Promise<string> {
  const answers = ['activities', 'venues'].map((name) =>
    demoStaff().get(`/api/collections/${name}/records?perPage=500`),
  );
  return JSON.stringify((await Promise.all(answers)).map(({ body }) => body));
}

test('no page in English says anything in Swedish but what staff have written', async ({ page }) => {
  const written = await writtenByStaff();
  const texts = (await swedishTexts()).filter((text) => !written.includes(text));
  expect(texts.length).toBeGreaterThan(400);
  for (const [name, path] of Object.entries(await sitePages())) {
    if (hasOneAddress(path)) continue;
    await page.goto(inEnglish(path));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const said = await page.evaluate(() => {
      for (const swedish of document.querySelectorAll('[lang=sv]')) swedish.remove();
      return document.body.textContent.replaceAll(/\s+/g, ' ');
    });
    expect
      .soft(
        texts.filter((text) => said.includes(text)),
        name,
      )
      .toEqual([]);
  }
});

test('there and back between the languages, with what was asked for; staff pages are Swedish', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/aktiviteter?ak=5&q=fotboll');
  const menu = page.getByRole('banner');
  await menu.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/aktiviteter?ak=5&q=fotboll');
  await expect(page.getByRole('searchbox')).toHaveValue('fotboll');
  await menu.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL('/aktiviteter?ak=5&q=fotboll');
  await page.goto('/en/personal/logga-in');
  await expect(page).toHaveURL('/personal/logga-in');
  await expect(page.getByRole('link', { name: 'English' })).toHaveCount(0);
});

test('from any page on to one in Arabic, from right to left, with the adults as they are shown here', async ({
  page,
}) => {
  await page.goto('/en/kalender');
  const foot = page.getByRole('contentinfo');
  await foot.getByRole('link', { name: ARABIC.name }).click();
  await expect(page).toHaveURL(ARABIC.path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[lang=sv] > .supervision').first()).toHaveCSS('direction', 'ltr');
  await expect(page.getByRole('link', { name: '116 111' })).toHaveCSS('direction', 'ltr');
  await page.goto('/en/ar');
  await expect(page).toHaveURL(ARABIC.path);
  await page.goto('/personal/logga-in');
  await expect(foot.getByRole('link', { name: ARABIC.name })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a family signs up in English, puts right what was wrong, and cancels', async ({ page }) => {
    await page.goto(inEnglish((await sitePages())['form'] ?? ''));
    const submit = page.getByRole('button', { name: words.submit(1), exact: true });
    await page.getByLabel(words.guardianName).fill('Kim Lind');
    await submit.click();
    await expect(page).toHaveTitle(new RegExp(`^${words.errorPrefix}`));
    await expect(page.getByLabel(words.guardianName)).toHaveValue('Kim Lind');
    await page.getByLabel(words.firstName).fill('Robin');
    await page.getByLabel(words.schoolYear).selectOption({ index: 1 });
    await page.getByLabel(words.phone).fill('070-174 06 61');
    await submit.click();
    await expect(page).toHaveURL(/\/en\/anmalan\/[\w-]{32}$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.confirmedTitle);
    await page.getByRole('link', { name: words.cancel }).click();
    await page.getByRole('button', { name: words.cancelButton }).click();
    await expect(page).toHaveURL(/\/en\/anmalan\/[\w-]{32}$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.cancelledTitle);
  });
});
