import type { Page } from '@playwright/test';
import { inDays, newSession, today } from '../support/catalogue.ts';
import { eventually } from '../support/world.ts';
import { addressOf, headline, openAwake, results, search, shownList } from './list-page.ts';
import { crawl, cutTexts, gluedWords } from './page-checks.ts';
import { demoStaff, expect, sitePages, siteUrl, test } from './test.ts';

/** The first session of the demo after today that meets a filter of PocketBase. */
async function sessionWhere(filter: string) {
  const all = `activity.status="published" && local_date>"${today()}" && ${filter}`;
  const query = new URLSearchParams({ filter: all, sort: 'starts_at', perPage: '1' });
  const { body } = await demoStaff().get(`/api/collections/sessions/records?${query}`);
  const session = body['items']?.[0];
  if (!session) throw new Error(`The demo has no session where ${filter}`);
  return session;
}

/** A session of its own at a place of the demo, shown by the site. */
async function madeSession(fields: Record<string, unknown>): Promise<string> {
  const { activity, venue } = await sessionWhere('activity.signup_mode="drop_in" && unstaffed=false');
  const made = await newSession(demoStaff(), { activity, venue }, { local_date: inDays(5), ...fields });
  const path = `/tillfallen/${made['id']}`;
  await eventually(
    () => fetch(siteUrl() + path),
    ({ status }) => status === 200,
    3000,
  );
  return path;
}

const pathWhere = async (filter: string) => `/tillfallen/${(await sessionWhere(filter))['id']}`;
const weekTitle = (page: Page) => page.getByRole('heading', { level: 1 });
const weekLink = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Byt vecka', exact: true }).getByRole('link', { name });

test.describe('weeks', () => {
  for (const [where, direction] of [
    ['forward', /^Nästa vecka/],
    ['back', /^Förra veckan/],
  ] as const) {
    test(`${where} as far as the calendar reaches, each link leads to the week that it names`, async ({
      page,
    }) => {
      await page.goto('/kalender');
      for (let i = 0; i < 30 && (await weekLink(page, direction).count()) > 0; i += 1) {
        const week = /v\.\s(\d+)$/.exec((await weekLink(page, direction).textContent())?.trim() ?? '')?.[1];
        await weekLink(page, direction).click();
        await expect(weekTitle(page)).toHaveText(new RegExp(`^Vecka\\s${week}$`));
      }
      await expect(weekLink(page, direction), 'an end').toHaveCount(0);
    });
  }

  test('next and previous lead there and back; days have names, dates and sessions', async ({ page }) => {
    await page.goto('/kalender');
    const thisWeek = (await weekTitle(page).textContent()) ?? '';
    await weekLink(page, /^Nästa vecka/).click();
    await expect(page).toHaveURL(/\?v=\d{4}-\d{2}$/);
    await expect(weekTitle(page)).not.toHaveText(thisWeek);
    await expect(page.locator('.calendar-day')).toHaveCount(7);
    await expect(page.locator('.calendar-day h2').first()).toHaveText(/^(Måndag|I\smorgon)\s/);
    const first = page.locator('.session-row a').first();
    const title = (await first.textContent()) ?? '';
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goBack();
    await weekLink(page, /^Förra veckan/).click();
    await expect(weekTitle(page)).toHaveText(thisWeek);
  });

  test('what is no week, or out of reach, is this week', async ({ page }) => {
    await page.goto('/kalender');
    const thisWeek = (await weekTitle(page).textContent()) ?? '';
    for (const wrong of ['1999-01', '2099-10', '2026-54', '2026-00', '48', 'x', '%00', '2026-48-1', '-1']) {
      for (const path of ['/kalender', '/motesplatser/kvarnen']) {
        const response = await page.goto(`${path}?v=${wrong}`);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('heading', { name: thisWeek })).toBeVisible();
      }
    }
  });

  test('a place shows its week, and the next', async ({ page }) => {
    await page.goto('/motesplatser/kvarnen');
    const heading = page.locator('.week-head h3');
    const thisWeek = (await heading.textContent()) ?? '';
    await weekLink(page, /^Nästa vecka/).click();
    await expect(heading).not.toHaveText(thisWeek);
    await expect(weekTitle(page)).toHaveText('Kvarnen');
    const days = page.locator('.week > li');
    await expect(days).toHaveCount(7);
    const words = await page.locator('.week-words').allTextContents();
    for (const word of words)
      expect(word).toMatch(
        /^\s*((Öppet|Grupp) \d.*(Vuxna \d|väntar|Väntar på|[Bb]emanning saknas|[Ii]nte bekräftat|Uppgift saknas|Ingen vuxen på plats)|Stängt|Inget planerat)/s,
      );
    expect(words.some((word) => word.includes('Vuxna'))).toBe(true);
    await weekLink(page, /^Förra veckan/).click();
    await expect(heading).toHaveText(thisWeek);
    await expect(page.locator('.week > li[data-today]')).toHaveCount(1);
  });
});

test.describe('a session says how it stands', () => {
  const join = (page: Page) => page.locator('.join-box');
  const adults = (page: Page) => page.locator('.safety-box .supervision');

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await expect(adults(page).locator('svg')).toBeVisible();
    await expect(adults(page).getByRole('heading')).not.toBeEmpty();
    await expect(adults(page).locator('.supervision-sub')).not.toBeEmpty();
    await expect(page.locator('.responsible a[href^="tel:"]')).toBeVisible();
    await expect(join(page).locator('.join-box-state')).not.toBeEmpty();
  }

  test('open', async ({ page }) => {
    await open(page, (await sitePages())['session'] ?? '');
    await expect(join(page)).toContainText(/\d+\splats(er)? kvar/);
    await join(page).getByRole('link', { name: 'Anmäl dig' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Anmäl till /);
  });

  test('full', async ({ page }) => {
    await open(page, (await sitePages())['session-full'] ?? '');
    await expect(join(page)).toContainText('Fullt, reservlista');
    await expect(join(page).getByRole('link')).toHaveText(['Ställ dig på reservlistan', /^Se /]);
    await join(page).getByRole('link').last().click();
    await expect(page.getByRole('heading', { name: /^(Fler tider|Liknande aktiviteter)$/ })).toBeInViewport();
  });

  test('short of adults', async ({ page }) => {
    await open(page, (await sitePages())['session-short'] ?? '');
    await expect(adults(page).getByRole('heading')).toHaveText(/^(Väntar på|Bemanning saknas)/);
    await expect(adults(page)).toContainText(/minst \d+ behövs/);
    await expect(page.locator('main')).toContainText(/Planerad bemannad tid är \d/);
  });

  test('cancelled', async ({ page }) => {
    await open(page, await madeSession({ status: 'cancelled', public_note: 'Vattenläcka i köket.' }));
    await expect(adults(page)).toContainText('Inställt');
    await expect(page.locator('.poster')).toContainText('Vattenläcka i köket.');
    await expect(page.locator('.poster-time')).toHaveCSS('text-decoration-line', 'line-through');
    await expect(join(page).getByRole('link')).toHaveText('Se andra tider');
    await expect(page.getByRole('link', { name: 'Lägg i kalendern' })).toHaveCount(0);
  });

  test('moved', async ({ page }) => {
    await open(page, await madeSession({ status: 'moved', public_note: 'Flyttat från klockan 16 till 17.' }));
    await expect(page.locator('.poster')).toContainText(/Ny tid/i);
    await expect(page.locator('main')).toContainText('Flyttat från klockan 16 till 17.');
  });

  test('unstaffed', async ({ page }) => {
    await open(page, await pathWhere('unstaffed=true'));
    await expect(adults(page)).toContainText('Ingen vuxen på plats');
    await expect(adults(page)).toContainText('Öppet, men obemannat');
    await expect(page.locator('.responsible')).not.toContainText('ansvarig på plats');
  });

  test('drop-in', async ({ page }) => {
    await open(page, await pathWhere('activity.signup_mode="drop_in" && unstaffed=false'));
    await expect(join(page)).toContainText('Drop-in, ingen anmälan');
    await join(page).getByRole('link', { name: 'Hitta hit' }).click();
    await expect(page.getByRole('heading', { name: 'Hitta hit och hem' })).toBeInViewport();
  });

  test('signed up for elsewhere', async ({ page }) => {
    const session = await sessionWhere('activity.signup_mode="external"');
    const activity = (await demoStaff().get(`/api/collections/activities/records/${session['activity']}`))
      .body;
    await open(page, `/tillfallen/${session['id']}`);
    await expect(join(page)).toContainText('Länken går till arrangörens egen sida.');
    await expect(join(page).getByRole('link')).toHaveAttribute('href', activity['signup_url'] ?? '');
  });

  test('part of a course', async ({ page }) => {
    const path = await pathWhere(
      `activity.signup_mode="course" && schedule.valid_from>"${today()}" && schedule.room_places>0`,
    );
    await open(page, path);
    await join(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/anmalan\/ny\?kurs=/);
    await expect(page.locator('main')).toContainText('Anmälan gäller hela kursen.');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu opens, closes and leads on by keyboard', async ({ page }) => {
    await page.goto('/');
    const opener = page.getByRole('button', { name: 'Meny' });
    const menu = page.locator('#menu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('button', { name: 'Stäng' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Space');
    await expect(menu.getByRole('link', { name: 'Start' })).toHaveAttribute('aria-current', 'page');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('Tab');
    await expect(menu.getByRole('link', { name: 'Kalender' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kalender');
    await expect(page.locator('#menu')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the menu works too', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Meny' }).click();
      await page.getByRole('button', { name: 'Stäng' }).click();
      await expect(page.locator('#menu')).toBeHidden();
      await page.getByRole('button', { name: 'Meny' }).click();
      await page.locator('#menu').getByRole('link', { name: 'Mötesplatser' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mötesplatser');
    });
  });
});

test('the skip link is the first stop, is seen, and leads past the menu', async ({ page }) => {
  for (const path of ['/', '/aktiviteter', '/kalender']) {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
});

test('what does not exist says so, and leads to the same kind of thing', async ({ page }) => {
  const { venue = '' } = await sitePages();
  for (const [path, title, first] of [
    ['/finns-inte', 'Sidan finns inte', '/aktiviteter'],
    ['/aktiviteter/finns-inte', 'Vi hittar inte aktiviteten', '/aktiviteter'],
    [`${venue}s`, 'Vi hittar inte mötesplatsen', '/motesplatser'],
    ['/tillfallen/finnsinte000000', 'Vi hittar inte tillfället', '/kalender'],
    ['/lottning/finnsinte000000', 'Vi hittar inte lottningen', '/aktiviteter'],
    ['/lov/finns-inte', 'Vi hittar inte lovet', /^\/lov\/[a-z]+-\d{4}$/],
    ['/trygghet/loften/finns-inte', 'Vi hittar inte löftet', '/trygghet'],
    ['/ak/11', 'Sidan finns inte för den årskursen', '/ak/1-3'],
    ['/anmalan/ny', 'Vi hittar inte tillfället', '/kalender'],
    ['/anmalan/ny?tillfalle=finnsinte000000', 'Vi hittar inte tillfället', '/kalender'],
    [`/anmalan/${'A'.repeat(32)}`, 'Vi hittar ingen anmälan här', '/aktiviteter'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('main').getByRole('link').first()).toHaveAttribute('href', first);
  }
  await page.goto(`${venue}s`);
  await expect(
    page.getByRole('region', { name: 'Kanske menade du' }).getByRole('link').first(),
  ).toHaveAttribute('href', venue);
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page).toHaveURL(/\/aktiviteter\?q=/);
});

for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('shows the times of Stockholm, also those that it draws itself', async ({
      page,
      browser,
      baseURL,
    }) => {
      const plain = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      await openAwake(page);
      await search(page, 'läxhjälp');
      await expect(headline(page)).toHaveText(/\d/);
      await plain.goto(addressOf(page));
      expect(await shownList(page)).toEqual(await shownList(plain));
      await plain.close();

      const card = results(page).locator('.card').first();
      const id = (await card.getByRole('link').getAttribute('href'))?.split('/').at(-1);
      const { body } = await demoStaff().get(`/api/collections/sessions/records/${id}`);
      const told = (field: string) =>
        String(body[field]).replace(/^0/, '').replace(':00', '').replace(':', '.');
      const time = told('start_time');
      const dayOfMonth = Number(String(body['local_date']).slice(8));
      const when = card.locator('.card-when');
      // One that is open just now says until when, and not from when.
      if ((await when.textContent())?.includes('till')) {
        await expect(when).toContainText(new RegExp(`till\\s*${told('end_time').replace('.', '\\.')}`));
      } else {
        await expect(when).toContainText(
          new RegExp(`(\\b${dayOfMonth}\\s[a-z]+|i\\s(dag|morgon)|nu)\\s*${time.replace('.', '\\.')}–`, 'i'),
        );
      }
      await card.getByRole('link').click();
      await expect(page.locator('.poster-when')).toContainText(new RegExp(`\\b${dayOfMonth}\\s`));
      await expect(page.locator('.poster-time')).toContainText(time);
    });
  });
}

test('every link answers, and every page has one h1, a title, a description and its language', async ({
  page,
}) => {
  await page.goto('/');
  const pages = await crawl(page, 3);
  expect(pages.length).toBeGreaterThan(120);
  expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
  expect(pages.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('the checks below notice words without a space, and text that is cut off', async ({ page }) => {
  await page.goto('/om/kakor');
  await page.locator('main .content').evaluate((content) => {
    const paragraph = document.createElement('p');
    paragraph.append('En vuxen är', document.createElement('b'), ' på plats, ', 'här.');
    paragraph.querySelector('b')?.append('alltid');
    const narrow = document.createElement('p');
    narrow.append('Donaudampfschiff');
    Object.assign(narrow.style, { inlineSize: '4rem', overflow: 'hidden', overflowWrap: 'normal' });
    content.append(paragraph, narrow);
  });
  expect(await gluedWords(page)).toEqual(['En vuxen är|alltid']);
  expect(await cutTexts(page)).toEqual(['Donaudampfschiff']);
});

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('words keep their spaces, and no text is cut off', async ({ page }) => {
      for (const [name, path] of Object.entries(await sitePages())) {
        await page.goto(path);
        expect.soft(await gluedWords(page), `${name}: words without a space between them`).toEqual([]);
        expect.soft(await cutTexts(page), `${name}: cut off`).toEqual([]);
      }
    });
  });
}

test('a row of the calendar has room for the time of what goes on now', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/kalender');
  const widths = await page
    .locator('.session-row-time')
    .first()
    .evaluate((time) => {
      const now = document.createElement('span');
      now.innerHTML = '<span class="session-row-now">Öppet nu</span> <span data-now-too="">till 16.45</span>';
      time.lastElementChild?.replaceWith(now);
      return [time.scrollWidth, time.clientWidth] as const;
    });
  expect(widths[0]).toBeLessThanOrEqual(widths[1]);
});

test('the page that makes a list for other sites shows it in a frame, with links that leave the frame', async ({
  page,
}) => {
  await page.goto('/badda-in');
  await page.getByLabel('Årskurs').selectOption('5');
  await page.getByRole('button', { name: 'Visa koden' }).click();
  await expect(page.getByRole('textbox', { name: 'Kod att klistra in' })).toHaveValue(
    /badda-in\/lista\?ak=5"/,
  );
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const session = page.frameLocator('iframe').locator('.embedded-session a').first();
  await expect(session).toBeVisible();
  await expect(session).toHaveAttribute('target', '_blank');
});

test('on a promise in English the times of those who are out run on, though their area is marked as Swedish', async ({
  page,
}) => {
  await page.goto('/en/trygghet/loften/vi-lovar-vuxna-dar-unga-ar');
  const words = page.locator('section[aria-labelledby="presence"] p.soft > span');
  expect(await words.count()).toBeGreaterThan(1);
  const shown = await words.evaluateAll((spans) => spans.map((span) => getComputedStyle(span).display));
  expect(shown).not.toContain('block');
});

test('the sitemap is XML to a parser of its own', async ({ page }) => {
  await page.goto('/oppna-data');
  const read = await page.evaluate(async () => {
    const text = await (await fetch('/sitemap.xml')).text();
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return {
      error: document.querySelector('parsererror')?.textContent,
      pages: document.getElementsByTagNameNS('http://www.sitemaps.org/schemas/sitemap/0.9', 'loc').length,
      others: document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link').length,
    };
  });
  expect(read.error).toBeUndefined();
  expect(read.pages).toBeGreaterThan(100);
  expect(read.others, 'nearly all are there in both languages').toBeGreaterThan(read.pages * 1.9);
});
