import type { Page } from '@playwright/test';
import { AGE_BANDS } from '../../src/domain/age-bands.ts';
import { agePosterHref, shortAgeHref } from '../../src/paths.ts';
import { readQr } from '../support/read-qr.ts';
import { sheetsOf } from './page-checks.ts';
import { expect, sitePages, test } from './test.ts';

/** The session of the calendar with the most words about it. */
async function longestSession(page: Page): Promise<string> {
  await page.goto((await sitePages())['calendar'] ?? '');
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/tillfallen/"]')];
    let longest = { path: '', words: 0 };
    for (const path of new Set(links.map((link) => link.pathname))) {
      const html = await (await fetch(path)).text();
      const found = new DOMParser().parseFromString(html, 'text/html');
      const words = [...found.querySelectorAll('[id^="fakta-"]')]
        .map((fact) => fact.textContent.length)
        .reduce((sum, length) => sum + length, 0);
      if (words > longest.words) longest = { path, words };
    }
    return longest.path;
  });
}

for (const name of [
  'session',
  'session-short',
  'session-cancelled',
  'session-full',
  'activity',
  'real-venue',
]) {
  test(`${name} fits on one sheet of paper`, async ({ page }) => {
    await page.goto((await sitePages())[name] ?? '');
    expect(await sheetsOf(page)).toBe(1);
  });
}

test('so does the session with the most words', async ({ page }) => {
  await page.goto(await longestSession(page));
  expect(await sheetsOf(page)).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheet has the twenty facts in black on white, and no navigation (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto((await sitePages())['session'] ?? '');
    await expect(page.locator('[id^="fakta-"]:visible')).toHaveCount(20);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.poster-time')).toBeVisible();
    await expect(page.locator('.print-only')).toContainText(/^\s*Utskrivet /);
    await expect(
      page.locator('nav:visible, .menu-opener:visible, .join-box:visible, .talk:visible'),
    ).toHaveCount(0);
    const inks = await page.locator('main :visible').evaluateAll((elements) => [
      ...new Set(
        elements.map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return `${color} on ${backgroundColor}`;
        }),
      ),
    ]);
    expect(inks).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
  });
}

test('the checklist begins with its questions on a sheet of their own', async ({ page }) => {
  await page.goto('/foraldrar');
  const whole = await sheetsOf(page);
  await page.locator('section[aria-labelledby="answers"]').evaluate((answers) => answers.remove());
  expect([await sheetsOf(page), whole > 1]).toEqual([1, true]);
});

test('each poster is one sheet, whose code and short address lead to the page of its band', async ({
  page,
  request,
}) => {
  for (const band of AGE_BANDS) {
    await page.goto(agePosterHref(band));
    expect(await sheetsOf(page), band.slug).toBe(1);
    const code = page.getByRole('img', { name: /^QR-kod/ });
    const size = Number((await code.getAttribute('viewBox'))?.split(' ')[3]);
    const address = new URL(readQr(size, (await code.locator('path').getAttribute('d')) ?? '') ?? '');
    await expect(page.locator('.wall-address')).toHaveText(address.host + shortAgeHref(band));
    for (const method of ['GET', 'HEAD']) {
      const answer = await request.fetch(address.href, { method, maxRedirects: 0 });
      expect([answer.status(), answer.headers()['location']]).toEqual([302, `/ak/${band.slug}`]);
    }
  }
});
