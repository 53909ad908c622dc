import type { Locator, Page } from '@playwright/test';
import { overflowOf, showIn, violationsOf } from './page-checks.ts';
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
  'adults-out',
  'who-does-what',
  'saved',
  'offline',
  'safety',
  'promise',
  'safety-method',
  'parents',
  'survey',
  'safety-picture',
  'how-it-works',
  'easy-swedish',
  'arabic',
  'report',
  'about',
  'selection',
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

/** Pages that no other test goes through. */
const MORE = {
  breaks: '/lov',
  'unknown-break': '/lov/finns-inte',
  ages: '/ak',
  'expired-promise': '/trygghet/loften/fler-vuxna-ute-pa-helgkvallar',
  week: '/aktiviteter?vy=vecka&ort=vilshult',
  'one-session-in-weeks': '/aktiviteter?vy=vecka&q=robotverkstad&v=2020-01',
  nearest: '/aktiviteter?sortera=nara&ort=vilshult',
  'nearest-name': '/aktiviteter/innebandy-for-ala',
  english: '/en',
  'english-list': '/en/aktiviteter?q=chess',
  'english-week': '/en/aktiviteter?vy=vecka&ort=granum',
  finnish: '/fi',
  somali: '/so',
  ukrainian: '/uk',
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function found(page: Page, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 800 });
  await showIn(page, colorScheme);
  return {
    violations: await violationsOf(page, TAGS),
    scrollsSideways: (await overflowOf(page)) > 0,
    // The policy blocks them.
    styleAttributes: await page.locator('[style]').count(),
  };
}

// The colours are the same on every screen, and what each screen shows has them in light or in dark.
for (const name of [...NAMES, ...Object.keys(MORE)]) {
  test(`${name}, on a phone by day and on a wide screen by night`, async ({ page }) => {
    await page.goto({ ...(await sitePages()), ...MORE }[name] ?? '');
    const nothing = { violations: [], scrollsSideways: false, styleAttributes: 0 };
    expect.soft(await found(page, 360, 'light')).toEqual(nothing);
    expect.soft(await found(page, 1280, 'dark')).toEqual(nothing);
  });
}

test.describe('at 320 px with doubled text', () => {
  test.use({ viewport: { width: 640, height: 1136 } });
  for (const name of ['start', 'list', 'session', 'form', 'venue', 'calendar', 'promise']) {
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
      // A month with its letters under each other is no word any more.
      const heads = await page
        .locator('.figure-table tbody th')
        .evaluateAll((cells) =>
          cells.map(
            (cell) => cell.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight),
          ),
        );
      expect(heads.filter((lines) => lines > 4)).toEqual([]);
    });
  }
});

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  /** Tabs on to what is meant, and fails where focus is not seen or comes back without having been there. */
  async function tabTo(page: Page, goal: Locator): Promise<void> {
    for (let i = 0; i < 90; i += 1) {
      await page.keyboard.press('Tab');
      const { isSeen, what } = await page.evaluate(() => {
        const focused = document.activeElement;
        const drawn = [focused, ...(focused?.querySelectorAll('*') ?? []), focused?.closest('label, .card')];
        const isRinged = drawn.some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
        const box = focused?.getBoundingClientRect();
        const isThere = box !== undefined && box.bottom > 0 && box.top < innerHeight;
        return { isSeen: isRinged && isThere, what: focused?.outerHTML.slice(0, 120) };
      });
      expect(isSeen, what).toBe(true);
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Ninety tabs did not lead there');
  }

  test('from the list by filter, week and activity to what is saved', async ({ page }) => {
    await page.goto('/aktiviteter');
    await tabTo(page, page.getByRole('searchbox'));
    await tabTo(page, page.getByRole('checkbox', { name: /^Gratis/ }));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/kostnad=gratis/);
    const week = page.getByRole('navigation', { name: 'Visa som' }).getByRole('link', { name: 'Vecka' });
    await tabTo(page, week);
    await page.keyboard.press('Enter');
    await page.waitForURL(/vy=vecka/);
    const title = page.locator('.result-title a').first();
    await tabTo(page, title);
    const name = ((await title.textContent()) ?? '').trim();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tillfallen/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await tabTo(page, page.getByRole('button', { name: 'Spara', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Se sparade' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('/sparat');
    await tabTo(page, page.getByRole('link', { name }));
    await tabTo(page, page.getByRole('button', { name: `Ta bort ${name}` }));
  });
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
