import type { Page } from '@playwright/test';
import { expect, sitePages, test } from './test.ts';

/** The kinds of page that carry the twenty facts, by their names in the list of pages. */
const WITH_FACTS = [
  'session',
  'session-short',
  'session-cancelled',
  'session-full',
  'activity',
  'venue',
  'real-venue',
];
const TWENTY = Array.from({ length: 20 }, (_, index) => `fakta-${index + 1}`);

function factsIn(page: Page) {
  return page.locator('[id^="fakta-"]').evaluateAll((facts) =>
    facts.map((fact) => ({
      id: fact.id,
      shown: fact.checkVisibility({ visibilityProperty: true }) && fact.closest('details') === null,
      top: fact.getBoundingClientRect().top,
      text: (fact as HTMLElement).innerText.trim(),
    })),
  );
}

for (const name of WITH_FACTS) {
  test(`${name}: the twenty facts stand open on a phone, in the order parents ask`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto((await sitePages())[name] ?? '');
    const facts = await factsIn(page);
    expect(facts.map(({ id }) => id)).toEqual(TWENTY);
    expect(facts.filter(({ shown, text }) => !shown || text.length < 3)).toEqual([]);
    const tops = facts.map(({ top }) => top);
    expect(tops, 'on the screen too').toEqual(tops.toSorted((a, b) => a - b));
  });
}

test('time, place and the way in come before the facts on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto((await sitePages())['session'] ?? '');
  const bottomOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
  };
  for (const selector of ['.poster-time', '.poster-place', '.join-box .ds-button']) {
    expect(await bottomOf(selector), selector).toBeLessThan(700);
  }
});

test('the big numbers stand in one row on a phone, in line with the words under them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto((await sitePages())['session'] ?? '');
  const starts = await page.evaluate(() => {
    const edge = (element: Element) => Math.round(element.getBoundingClientRect().left);
    const parts = [...document.querySelectorAll('#fakta-4 .big-numbers, #fakta-4 > dd:last-of-type')];
    return parts.map(edge);
  });
  expect(new Set(starts).size).toBe(1);
  const rows = await page
    .locator('#fakta-4 .big-numbers dd')
    .evaluateAll((numbers) => numbers.map((number) => Math.round(number.getBoundingClientRect().top)));
  expect([rows.length, new Set(rows).size]).toEqual([3, 1]);
});

test('a missing fact says so, and never leaves a gap', async ({ page }) => {
  await page.goto((await sitePages())['real-venue'] ?? '');
  for (const number of [5, 6, 7, 8, 10, 12, 13, 14, 15, 16, 17, 18]) {
    await expect(page.locator(`#fakta-${number}`)).toContainText('Uppgift saknas');
  }
  await expect(page.locator('#fakta-20')).toContainText(/Inte bekräftat sedan \d{4}/);
});

test.describe('the checklist', () => {
  test('is reached from a box of facts and from every footer', async ({ page }) => {
    await page.goto((await sitePages())['session'] ?? '');
    await page.locator('.safety-box').getByRole('link', { name: 'Vad ska man fråga?' }).click();
    await expect(page).toHaveURL('/foraldrar');
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'För föräldrar' }).click();
    await expect(page).toHaveURL('/foraldrar');
  });

  test('asks twenty questions, and says of each listing what it lacks', async ({ page }) => {
    await page.goto('/foraldrar');
    await expect(page.locator('.questions > li')).toHaveCount(20);
    const real = page.locator('.answer-list > li', {
      has: page.getByRole('link', { name: 'Susekullen', exact: true }),
    });
    await expect(real).toContainText(/\d+\sav\s20\ssvar/);
    const missing = real.locator('.answer-links').first();
    await expect(missing).toContainText('Saknas:');
    const link = missing.getByRole('link', { name: 'Registerutdrag' });
    await link.click();
    await expect(page).toHaveURL('/motesplatser/susekullen#fakta-6');
    await expect(page.locator('#fakta-6')).toBeInViewport();
    await expect(page.locator('#fakta-6')).toContainText('Uppgift saknas');
  });

  test('counts what the pages say', async ({ page }) => {
    await page.goto('/foraldrar');
    const listings = await page.locator('.answer-list > li').evaluateAll((rows) =>
      rows.map((row) => ({
        href: row.querySelector('a')?.getAttribute('href') ?? '',
        answered: Number(/\d+/.exec(row.querySelector('b')?.textContent ?? '')?.[0]),
        named: row.querySelectorAll('.answer-links a').length,
        missing: [...row.querySelectorAll('.answer-links')]
          .filter((line) => line.textContent.startsWith('Saknas'))
          .flatMap((line) => [...line.querySelectorAll('a')].map((link) => link.hash)),
      })),
    );
    expect(listings.length).toBeGreaterThan(80);
    for (const { answered, named } of listings) expect(answered).toBe(20 - named);
    const some = listings.filter(({ missing }) => missing.length > 0).slice(0, 3);
    expect(some).toHaveLength(3);
    for (const { href, missing } of some) {
      await page.goto(href);
      for (const fact of missing) await expect(page.locator(fact)).toContainText(/[Uu]ppgift saknas/);
    }
  });
});
