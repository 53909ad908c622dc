import { inBothSchemes, overflowOf, violationsOf } from './page-checks.ts';
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
  'break',
  'age-page',
  'poster',
  'session',
  'session-short',
  'session-cancelled',
  'session-full',
  'form',
  'session-lottery',
  'lottery',
  'lottery-drawn',
  'saved',
  'offline',
  'parents',
  'how-it-works',
  'easy-swedish',
  'arabic',
  'accessibility',
  'your-data',
  'cookies',
  'open-data',
  'embed',
  'embedded-list',
  'my-signups',
  'not-found',
  'too-many',
];

test('every page is in the list', async () => {
  expect(Object.keys(await sitePages()).toSorted()).toEqual(NAMES.toSorted());
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const width of [360, 1280]) {
  test.describe(`light and dark, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const name of NAMES) {
      test(name, async ({ page }) => {
        await page.goto((await sitePages())[name] ?? '');
        const found = await inBothSchemes(page, async () => ({
          violations: await violationsOf(page, TAGS),
          scrollsSideways: (await overflowOf(page)) > 0,
          // The policy blocks them.
          styleAttributes: await page.locator('[style]').count(),
        }));
        const nothing = { violations: [], scrollsSideways: false, styleAttributes: 0 };
        expect(found, `${name}, ${width} px`).toEqual({ light: nothing, dark: nothing });
      });
    }
  });
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
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  }
});

test('the policy allows no inline script or style', async ({ request }) => {
  for (const path of Object.values(await sitePages())) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/default-src 'none'/);
    // The list that other sites may put into a frame is the one page that says so.
    const rest = path.startsWith('/badda-in/lista') ? policy.replace('frame-ancestors *', '') : policy;
    expect(rest, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  }
});
