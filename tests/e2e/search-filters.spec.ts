import {
  addressOf,
  announcement,
  box,
  chips,
  headline,
  holdBack,
  INDEX,
  LIST,
  openAwake,
  results,
  search,
  searchField,
  shownCards,
  shownList,
} from './list-page.ts';
import { expect, sitePages, test } from './test.ts';

test.describe('filters', () => {
  test('combine, count right, and are taken back by chips and by the back button', async ({ page }) => {
    await openAwake(page);
    const label = (name: string, value: string) =>
      box(page, name, value).locator('xpath=..').locator('.check-count');
    const before = await label('kategori', 'skapa-och-bygga').textContent();
    await search(page, 'fredag');
    await expect(label('kategori', 'skapa-och-bygga')).not.toHaveText(before ?? '');
    const onFridays = await shownCards(page);

    const promised = await label('kostnad', 'gratis').textContent();
    await box(page, 'kostnad', 'gratis').check();
    await expect(box(page, 'kostnad', 'gratis')).toBeFocused();
    await expect(announcement(page)).toHaveText(new RegExp(`^${promised}\\s`));
    const free = await shownCards(page);
    await box(page, 'ak', '5').check();
    await expect(page).toHaveURL(/q=fredag&ak=5&kostnad=gratis$/);
    const freeForFive = await shownCards(page);
    expect(freeForFive.length).toBeGreaterThan(0);
    expect(freeForFive.length).toBeLessThan(free.length);
    for (const card of freeForFive) expect(free).toContainEqual(card);
    await expect(chips(page)).toHaveText([/^Fredag/, /^Åk\s5/, /^Gratis/]);

    await chips(page).filter({ hasText: 'Fredag' }).click();
    await expect(searchField(page)).toHaveValue('');
    await expect(page).toHaveURL(/\?ak=5&kostnad=gratis$/);
    await expect(headline(page)).toBeFocused();
    await chips(page).filter({ hasText: 'Åk' }).click();
    await expect(box(page, 'ak', '5')).not.toBeChecked();

    await page.goBack();
    await expect(box(page, 'ak', '5')).toBeChecked();
    await page.goBack();
    await expect(searchField(page)).toHaveValue('fredag');
    expect(await shownCards(page)).toEqual(freeForFive);
    await page.goBack();
    expect(await shownCards(page)).toEqual(free);
    await page.goBack();
    expect(await shownCards(page), 'the text typed before the first filter').toEqual(onFridays);
    await page.goForward();
    expect(await shownCards(page)).toEqual(free);
    await expect(box(page, 'kostnad', 'gratis')).toBeChecked();
  });

  test('what was typed right before a filter or a card is not lost on the way back', async ({ page }) => {
    await openAwake(page);
    await searchField(page).fill('fredag');
    await box(page, 'kostnad', 'gratis').check();
    await page.goBack();
    await expect(searchField(page)).toHaveValue('fredag');
    await expect(box(page, 'kostnad', 'gratis')).not.toBeChecked();

    await searchField(page).fill('keramik');
    await results(page).getByRole('link', { name: 'Keramik från klump till kopp' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keramik från klump till kopp');
    await page.goBack();
    await expect(searchField(page)).toHaveValue('keramik');
    await expect(headline(page)).toHaveText(/^1\sträff$/);
  });

  test('the same demand typed and chosen makes one chip for each', async ({ page }) => {
    await openAwake(page);
    await box(page, 'kostnad', 'gratis').check();
    for (const text of ['gratis', 'gratis fredag', 'gratis', '']) {
      await search(page, text);
      await expect(chips(page)).toHaveCount(1 + text.split(' ').filter(Boolean).length);
    }
  });

  test('more of a long list comes on demand, with focus on the first new card', async ({ page }) => {
    await openAwake(page);
    const before = await shownCards(page);
    await page.getByRole('link', { name: /^Visa \d+ till$/ }).click();
    await expect(page).toHaveURL(/visa=48$/);
    const after = await shownCards(page);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      after[before.length]?.href,
    );
    await page.goBack();
    expect(await shownCards(page)).toEqual(before);
  });

  test('focus on a card is kept when the list is drawn anew around it', async ({ page }) => {
    const letGo = await holdBack(page, INDEX);
    // The whole list: which times come first, and with them which cards, differs from day to day.
    await page.goto(`${LIST}?visa=1000`);
    await searchField(page).fill('läxhjälp');
    const card = results(page).getByRole('link', { name: 'Läxhjälp på Kvarnen' });
    await card.focus();
    letGo();
    await expect(headline(page)).toHaveText(/^2\sträffar$/);
    await expect(card).toBeFocused();
  });

  test('nothing found: every way out says how many it gives, and gives them', async ({ page }) => {
    const { empty = '', nonsense = '' } = await sitePages();
    await openAwake(page, nonsense);
    await search(page, 'xqzwvy');
    const demands = new URL(empty, 'http://site').searchParams;
    await search(page, demands.get('q') ?? '');
    for (const [name, value] of demands) if (name !== 'q') await box(page, name, value).check();
    const ways = results(page).locator('.empty-state a');
    // The address follows a frame after what is shown.
    const asked = () => [...new URL(page.url()).searchParams].map(String).toSorted();
    await expect.poll(asked).toEqual([...demands].map(String).toSorted());
    const nothing = addressOf(page);
    await expect(announcement(page)).toHaveText('Inga träffar');
    const texts = await ways.allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const promised = Number(/\((\d+)\)$/.exec(text)?.[1]);
      await ways.filter({ hasText: text }).click();
      await expect(headline(page)).toHaveText(new RegExp(`^${promised}\\sträff`));
      expect((await shownCards(page)).length).toBe(Math.min(promised, 24));
      await page.goBack();
      await expect.poll(() => addressOf(page)).toBe(nothing);
    }
  });
});

test.describe('on a phone, by keyboard', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the filters open, and tell how many are chosen', async ({ page }) => {
    await openAwake(page);
    const summary = page.locator('.filter-panel > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await box(page, 'kostnad', 'gratis').focus();
    await page.keyboard.press('Space');
    await expect(summary).toContainText('1 vald');
    await box(page, 'ak', '5').focus();
    await page.keyboard.press('Space');
    await expect(summary).toContainText('2 valda');
    await expect(box(page, 'ak', '5')).toBeFocused();
    await expect(page.locator('.filter-panel')).toHaveAttribute('open', '');
    await page.getByRole('button', { name: 'Visa träffar' }).press('Enter');
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toBeInViewport();
  });
});

const SEARCHES: readonly { q: string; filters?: readonly (readonly [string, string])[] }[] = [
  { q: '' },
  { q: 'fotboll' },
  { q: 'läxhjälp kvarnen' },
  { q: 'skejt' },
  { q: 'gratis på fredag åk 5' },
  { q: 'brad spel' },
  { q: 'bibliotek' },
  { q: 'xqzwvy' },
  { q: 'jämshög', filters: [['kostnad', 'gratis']] },
  { q: '', filters: [['ledigt', 'ja']] },
  {
    q: '',
    filters: [
      ['personal', 'ja'],
      ['dag', 'lor'],
      ['dag', 'son'],
    ],
  },
  {
    q: 'dans',
    filters: [
      ['ak', '7'],
      ['ak', 'gy'],
      ['ort', 'olofstrom'],
    ],
  },
  {
    q: 'fotboll',
    filters: [
      ['dag', 'son'],
      ['ort', 'granum'],
      ['ak', '1'],
    ],
  },
  { q: 'Åk 4–6 "musik" & <b>', filters: [['kategori', 'musik-och-scen']] },
];

test('the same address gives the same list with and without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await openAwake(page);
  for (const { q, filters = [] } of SEARCHES) {
    await page.getByRole('link', { name: 'Rensa' }).click();
    await search(page, q);
    for (const [name, value] of filters) await box(page, name, value).check();
    // The address may be a moment behind the list.
    await expect
      .poll(() => [...new URL(page.url()).searchParams].filter(([name]) => name !== 'q').toSorted())
      .toEqual(filters.map(([name, value]) => [name, value]).toSorted());
    const address = addressOf(page);
    await plain.goto(address);
    expect(await shownList(page), address).toEqual(await shownList(plain));
  }
  await plain.close();
});
