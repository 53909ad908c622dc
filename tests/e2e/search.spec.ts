import {
  addressOf,
  announcement,
  box,
  chips,
  CODE,
  headline,
  holdBack,
  INDEX,
  LIST,
  openAwake,
  results,
  search,
  searchField,
  shownCards,
} from './list-page.ts';
import { inBothSchemes, violationsOf } from './page-checks.ts';
import { demoStaff, expect, sitePages, test } from './test.ts';

test.describe('what is loaded', () => {
  test('nothing for search before someone begins, and then everything once', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { start = '', venues = '', session = '' } = await sitePages();
    for (const other of [start, venues]) {
      await page.goto(other, { waitUntil: 'networkidle' });
    }
    const everywhere = new Set(asked.filter((path) => path.endsWith('.js')));
    expect(everywhere.size, 'what keeps an open page true, and nothing else').toBe(1);

    await page.goto(session, { waitUntil: 'networkidle' });
    await page.goto(LIST, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 2000);
    await page.getByRole('heading', { level: 1 }).click();
    await page.waitForTimeout(200);
    const scripts = new Set(asked.filter((path) => path.endsWith('.js')));
    const sizes = [...scripts].map(async (script) =>
      Number((await page.request.get(script)).headers()['content-length']),
    );
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes, 'to keep pages true, to save and to share').toBeLessThan(6000);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);

    asked.length = 0;
    await searchField(page).pressSequentially('keramik', { delay: 15 });
    await expect(results(page).getByRole('link', { name: 'Keramik från klump till kopp' })).toBeVisible();
    expect(asked.filter((path) => path.endsWith('index.json'))).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);

    asked.length = 0;
    await search(page, 'dans');
    await box(page, 'kostnad', 'gratis').check();
    await expect(page).toHaveURL(/kostnad=gratis/);
    await page.goBack();
    await expect(page).not.toHaveURL(/kostnad=gratis/);
    expect(asked).toEqual([]);
  });

  test('text typed while the code is still on its way is kept and answered', async ({ page }) => {
    const letGo = await holdBack(page, CODE);
    await page.goto(LIST);
    const entries = await page.evaluate(() => history.length);
    await searchField(page).pressSequentially('kermik');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(600);
    expect(addressOf(page)).toBe(LIST);
    letGo();
    await page.keyboard.type('a');
    await expect(headline(page)).toHaveText(/^1\sträff$/);
    await expect(searchField(page)).toHaveValue('keramik');
    await expect(searchField(page)).toBeFocused();
    expect(
      await searchField(page).evaluate((input) => (input as HTMLInputElement).selectionStart),
      'the caret stays where it was',
    ).toBe(4);
    await expect(page).toHaveURL(/\?q=keramik$/);
    expect(await page.evaluate(() => history.length), 'typing makes no way back').toBe(entries);
  });

  test('a filter chosen while the code is still on its way is answered, and can be taken back', async ({
    page,
  }) => {
    const letGo = await holdBack(page, INDEX);
    await page.goto(LIST);
    await box(page, 'ort', 'jamshog').check();
    await searchField(page).fill('fotboll');
    letGo();
    await expect(page).toHaveURL(/q=fotboll&ort=jamshog/);
    await expect(chips(page)).toHaveText([/^Jämshög/]);
    await page.goBack();
    await expect(page).toHaveURL(LIST);
    await expect(box(page, 'ort', 'jamshog')).not.toBeChecked();
  });
});

test.describe('while typing', () => {
  test('the list, the address and the number of hits follow; focus and text stay', async ({ page }) => {
    await page.goto('/');
    await openAwake(page);
    const entries = await page.evaluate(() => history.length);
    const before = await shownCards(page);
    await announcement(page).evaluate((status) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const word = 'läxhjälp';
    for (const letter of word) {
      await page.keyboard.type(letter);
      await expect(searchField(page)).toBeFocused();
    }
    await expect(searchField(page)).toHaveValue(word);
    await expect(headline(page)).toHaveText(/^2\sträffar$/);
    expect(await shownCards(page)).not.toEqual(before);
    await expect(announcement(page)).toHaveText(/^2\saktiviteter$/);
    await expect(announcement(page)).toHaveRole('status');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length, 'not a word for every letter').toBeLessThan(word.length);
    expect(addressOf(page)).toBe(`${LIST}?q=l%C3%A4xhj%C3%A4lp`);
    expect(await page.evaluate(() => history.length)).toBe(entries);

    const found = await shownCards(page);
    await page.goBack();
    await expect(page).toHaveURL('/');
    await page.goForward();
    await expect(searchField(page)).toHaveValue(word);
    expect(await shownCards(page)).toEqual(found);
  });

  test('synonyms, typing errors, å ä ö without dots, split and joined words', async ({ page }) => {
    await openAwake(page);
    for (const [typed, title] of [
      ['skejt', 'Skatekväll i Rullen'],
      ['ping pong', 'Pingisrundan'],
      ['keramk', 'Keramik från klump till kopp'],
      ['fotbol tjejer', 'Kvällsfotboll för tjejer'],
      ['laxhjalp', 'Läxhjälp på Kvarnen'],
      ['bradspel', 'Brädspel runt bordet'],
      ['is hockey', 'Prova på ishockey'],
      ['brad spel', 'Brädspel runt bordet'],
      ['cykelmekk', 'Cykelmek'],
      ['spontan idrott', 'Spontanidrott i Pilen'],
    ] as const) {
      await search(page, typed);
      const titles = (await shownCards(page)).map((card) => card.title);
      expect.soft(titles.slice(0, 4), typed).toContain(title);
    }
  });

  test('places and activities stand under a heading each', async ({ page }) => {
    await openAwake(page);
    await search(page, 'skejt');
    const headings = results(page)
      .getByRole('heading', { level: 2 })
      .filter({ hasNotText: 'Få tiderna i din egen kalender' });
    await expect(headings).toHaveText([/^3\sträffar$/, 'Mötesplatser', 'Aktiviteter']);
    await search(page, 'jämshög');
    await expect(headings.first()).toHaveText(/träffar$/);
    await expect(headings.last(), 'many places come after the days').toHaveText('Mötesplatser');
  });

  test('a word that staff add to the list of synonyms works at once', async ({ page }) => {
    const staff = demoStaff();
    const row = '/api/collections/site_settings/records/sitesettings001';
    const { synonyms } = (await staff.get(row)).body;
    await openAwake(page);
    await search(page, 'gnuffla');
    await expect(announcement(page)).toHaveText('Inga träffar');
    try {
      await staff.patch(row, { synonyms: `${synonyms}\ngnuffla = keramik` });
      await expect
        .poll(async () => (await page.request.get(`${LIST}?q=gnuffla`)).text())
        .toContain('Keramik från klump till kopp');
      await openAwake(page);
      await search(page, 'gnuffla');
      await expect(results(page).getByRole('link', { name: 'Keramik från klump till kopp' })).toBeVisible();
    } finally {
      await staff.patch(row, { synonyms });
    }
  });

  test('real places are found, and marked as not confirmed', async ({ page }) => {
    await openAwake(page);
    for (const [typed, name, year] of [
      ['Susekullen', 'Susekullen', '2021'],
      ['vaxtverket', 'Växtverket', '2022'],
      ['Jämshögs bibliotek', 'Jämshögs bibliotek', '2021'],
    ] as const) {
      await search(page, typed);
      const card = results(page).locator('.card', { has: page.getByRole('link', { name, exact: true }) });
      await expect(card).toContainText('Ingen tid just nu');
      await expect(card).toContainText(/Uppgift saknas om vuxna|Inte bekräftat/);
      await card.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.locator('main')).toContainText(`Inte bekräftat sedan ${year}`);
      await page.goBack();
      await searchField(page).click();
    }
  });
});

test.describe('when it cannot be had', () => {
  for (const [what, pattern, answer] of [
    ['the index is out of reach', INDEX, 'abort'],
    ['the index fails', INDEX, { status: 500, body: 'no' }],
    ['the index is not what it should be', INDEX, { status: 200, body: '{"version":"1"}' }],
    ['the code is out of reach', CODE, 'abort'],
  ] as const) {
    test(`${what}: the form stays a form`, async ({ page, complaints }) => {
      let tries = 0;
      await page.route(pattern, (route) => {
        tries += 1;
        return answer === 'abort' ? route.abort() : route.fulfill(answer);
      });
      await page.goto(LIST);
      await searchField(page).pressSequentially('keramik');
      await expect.poll(() => tries).toBeGreaterThan(0);
      await expect(searchField(page)).toHaveValue('keramik');
      await searchField(page).press('Enter');
      await expect(page).toHaveURL(`${LIST}?q=keramik`);
      await expect(results(page).getByRole('link', { name: 'Keramik från klump till kopp' })).toBeVisible();
      await box(page, 'ort', 'olofstrom').check();
      await page.getByRole('button', { name: 'Sök' }).click();
      await expect(page).toHaveURL(/ort=olofstrom/);
      const other = complaints.filter((text) => !text.startsWith('Failed to load resource'));
      expect(other).toEqual([]);
      complaints.length = 0;
    });
  }

  test('an index that cannot be drawn leads to the page that the server draws', async ({
    page,
    complaints,
  }) => {
    await page.route(INDEX, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('"Palette"', '"Nothing"') });
    });
    await page.goto(LIST);
    await searchField(page).fill('keramik');
    await expect(results(page).getByRole('link', { name: 'Keramik från klump till kopp' })).toBeVisible();
    await expect(searchField(page)).toHaveValue('keramik');
    expect(addressOf(page)).toBe(`${LIST}?q=keramik`);
    complaints.length = 0;
  });
});

test('by keyboard alone: search, read the hits, open one, come back', async ({ page }) => {
  await page.goto(LIST);
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`${selector} is not reached by Tab`);
  };
  await tabTo('input[name=q]');
  await page.keyboard.type('läxhjälp');
  await expect(headline(page)).toHaveText(/^2\sträffar$/);
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeFocused();
  await expect(page).toHaveURL(/\?q=l%C3%A4xhj%C3%A4lp$/);
  await tabTo('.card-title a');
  const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(searchField(page)).toHaveValue('läxhjälp');
  await expect(headline(page)).toHaveText(/^2\sträffar$/);
});

for (const width of [360, 1280]) {
  test.describe(`light and dark, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no violation after typing, with filters open, and when nothing is found', async ({ page }) => {
      const violations = () => inBothSchemes(page, () => violationsOf(page));
      const none = { light: [], dark: [] };
      await openAwake(page);
      if (width < 1024) await page.locator('.filter-panel > summary').click();
      await box(page, 'kostnad', 'gratis').check();
      await search(page, 'fredag skapa');
      expect(await violations()).toEqual(none);
      await search(page, 'xqzwvy');
      expect(await violations()).toEqual(none);
      expect(await page.locator('[style]').count()).toBe(0);
    });
  });
}
