import { AxeBuilder } from '@axe-core/playwright';
import { expect, sitePages, test } from './test.ts';

const NAMES = [
  'staff-sign-in',
  'start',
  'list',
  'search',
  'empty',
  'nonsense',
  'activity',
  'venues',
  'venue',
  'real-venue',
  'calendar',
  'session',
  'session-short',
  'session-cancelled',
  'session-full',
  'form',
  'parents',
  'accessibility',
  'your-data',
  'cookies',
  'not-found',
  'too-many',
];

test('every page is in the list', async () => {
  expect(Object.keys(await sitePages()).toSorted()).toEqual(NAMES.toSorted());
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const name of NAMES) {
        test(name, async ({ page }) => {
          await page.goto((await sitePages())[name] ?? '');
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) })),
          ).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
          expect(await page.locator('[style]').count(), 'style attributes, which the policy blocks').toBe(0);
        });
      }
    });
  }
}

test.describe('at 320 px with doubled text', () => {
  test.use({ viewport: { width: 640, height: 1136 } });
  for (const name of ['start', 'list', 'session', 'form', 'venue', 'calendar']) {
    test(name, async ({ page }) => {
      await page.goto((await sitePages())[name] ?? '');
      await page.addStyleTag({ content: '' }).catch(() => undefined);
      await page.evaluate(() => {
        document.documentElement.classList.add('doubled');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets = [sheet];
      });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test('the policy allows no inline script or style', async ({ request }) => {
  for (const path of Object.values(await sitePages())) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/default-src 'none'/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  }
});
