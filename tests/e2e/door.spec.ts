import type { BrowserContext, Page } from '@playwright/test';
import { fieldsOf } from '../support/api.ts';
import { change, create, newSession, smallCatalogue } from '../support/catalogue.ts';
import { beginToday, doorOf, doorSession, sendTicks, storedTicks, tick } from '../support/door.ts';
import { testAccounts } from '../support/processes.ts';
import { eventually, startWorld, type World } from '../support/world.ts';
import { attendanceOf } from '../../src/domain/attendance.ts';
import { cutTexts, gluedWords, violationsOf } from './page-checks.ts';
import { expect, testElsewhere as base } from './test.ts';

interface AtTheDoor {
  readonly world: World;
  /** With 40 participants, and one without any. */
  readonly session: string;
  readonly open: string;
  readonly signups: readonly string[];
}

const letters = (number: number) => String.fromCodePoint(65 + Math.floor(number / 6), 97 + (number % 6));

/** A municipality with sessions that go on all day. */
const test = base.extend<object, { door: AtTheDoor }>({
  door: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startWorld();
      const catalogue = await smallCatalogue(world.pb.staff);
      const question = { activity: catalogue.activity, active: true, label: 'Har du egen klubba?' };
      const asked = await create(world.pb.staff, 'questions', { ...question, kind: 'short_text' });
      const children = Array.from({ length: 40 }, (_, i) => ({
        first_name: `Barn ${letters(i)}`,
        contact_me: i === 3,
        ...(i === 0 && { answers: { [asked['id']]: 'Ja, en lång' } }),
      }));
      const made = await doorSession(world.pb, catalogue, children);
      const dropIn = await create(world.pb.staff, 'activities', {
        ...fieldsOf(await world.pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`)),
        id: undefined,
        title: 'Öppet hus',
        slug: '',
        signup_mode: 'drop_in',
        status: 'draft',
      });
      const open = (await newSession(world.pb.staff, { ...catalogue, activity: dropIn['id'] }))['id'];
      await change(world.pb.staff, 'activities', dropIn['id'], { status: 'published' });
      beginToday(world.pb, open);
      await use({ world, session: made.session, open, signups: made.signups });
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ door }, use) => use([door.world.site.url]),
});

test.use({ viewport: { width: 360, height: 740 } });
// What a browser says of a network that is away is what is tested here.
test.afterEach(({ complaints }) => {
  const others = complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|status of 401/.test(text));
  complaints.splice(0, Infinity, ...others);
});

const doorPath = (session: string) => `/personal/tillfallen/${session}/narvaro`;

async function signIn(page: Page, to = '/personal'): Promise<void> {
  await page.goto(to);
  await page.getByLabel('E-post').fill(testAccounts.adminEmail);
  await page.getByLabel('Lösenord').fill(testAccounts.adminPassword);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.waitForURL((url) => !url.pathname.includes('logga-in'));
}

async function expectFine(page: Page, scripts = true): Promise<void> {
  if (scripts) expect(await violationsOf(page)).toEqual([]);
  expect(await gluedWords(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** What lies in the browser until it is sent. */
const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('door-tick:')));
const statusLine = (page: Page) => page.locator('[data-door-status]');
const row = (page: Page, signup = '') => page.locator(`[data-signup="${signup}"]`);
/** Lets participants be inside, whatever an earlier test left. */
async function letIn(door: AtTheDoor, ...signups: string[]): Promise<void> {
  const { status, answer } = await sendTicks(
    door.world.pb.staff,
    door.session,
    signups.map((signup) => tick(signup, 'in')),
  );
  expect([status, answer.refused]).toEqual([200, []]);
}

/** Presses the big button of each row, as often as it takes for 200 ticks. */
async function tick200(page: Page): Promise<void> {
  const rows = await page.locator('.door-row').count();
  for (let done = 0; done < 200; done += rows) {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.door-tick button:not([hidden])')) {
        button.click();
      }
    });
    // A second press on the same row this soon is a finger that bounced.
    await page.waitForTimeout(450);
  }
}

test('200 ticks made offline arrive once each, though the page is closed and two tabs send them', async ({
  page,
  context,
  door,
}) => {
  await signIn(page);
  await page.goto(doorPath(door.session));
  const other = await context.newPage();
  await other.goto(doorPath(door.session));
  await context.setOffline(true);
  await tick200(page);
  await expect(statusLine(page)).toContainText(/^200 väntar på att skickas/);
  await expect(other.locator('.door-row[data-state="in"]')).toHaveCount(40);
  await expect(page.locator('[data-door-numbers]')).toHaveText('40 av 40 inne');
  const waiting = await kept(page);
  expect(waiting).toHaveLength(200);
  expect(JSON.stringify(waiting)).not.toMatch(/Barn|070-|Kim|@/);
  const before = new Set(storedTicks(door.world.pb, door.session));
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await Promise.all([again.goto('/personal/oversikt'), other.reload()]);
  await eventually(
    () => kept(again),
    ({ length }) => length === 0,
    10_000,
  );
  await expect(statusLine(again)).not.toContainText('väntar');
  const ids = waiting.map(([key]) => key.replace('door-tick:', ''));
  const fresh = storedTicks(door.world.pb, door.session).filter((id) => !before.has(id));
  expect(fresh).toEqual(ids.toSorted());
  await again.goto(doorPath(door.session));
  await expect(again.locator('.door-row[data-state="in"]')).toHaveCount(40);
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
  await again.close();
  await other.close();
});

test('two phones at one door agree, by thumb and by keyboard', async ({ page, browser, door }) => {
  const [, , first = '', second = ''] = door.signups;
  await letIn(door, first, second);
  await signIn(page, doorPath(door.session));
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto(door.world.site.url + doorPath(door.session));
  await signIn(phone, door.world.site.url + doorPath(door.session));
  await row(page, first).getByRole('button', { name: /^Ut/ }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, first).getByRole('button', { name: /^In igen/ })).toBeFocused();
  await row(phone, second).getByRole('button', { name: /^Ut/ }).click();
  for (const one of [page, phone]) await expect(statusLine(one)).toHaveText('Allt är sparat.');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(row(page, second)).toHaveAttribute('data-state', 'out');
  await phone.evaluate(() => dispatchEvent(new Event('online')));
  await expect(row(phone, first)).toHaveAttribute('data-state', 'out');
  await expect(phone.locator('[data-door-numbers]')).toHaveText(
    (await page.locator('[data-door-numbers]').textContent()) ?? '',
  );
  // A finger that bounces is one press.
  await row(phone, first)
    .getByRole('button', { name: /^In igen/ })
    .dblclick();
  await expect(row(phone, first)).toHaveAttribute('data-state', 'in');
  await context.close();
});

test('signed out meanwhile: nothing is lost, and it is sent after the sign-in', async ({
  page,
  context,
  door,
}) => {
  await signIn(page, doorPath(door.open));
  await context.clearCookies();
  await page.getByRole('button', { name: 'En till' }).click();
  await expect(statusLine(page)).toContainText('Logga in igen, så skickas det.');
  await expect(page.locator('[data-drop-in-number]')).toHaveText('1');
  await page.goto('/personal/logga-in');
  await expect(statusLine(page)).toContainText('1 väntar på att skickas');
  await signIn(page, doorPath(door.open));
  await expect(statusLine(page)).toHaveText('Allt är sparat.');
  await expect(page.locator('[data-drop-in-number]')).toHaveText('1');
  expect(attendanceOf((await doorOf(door.world.pb.staff, door.open)).ticks).dropIn).toBe(1);

  await context.setOffline(true);
  await page.getByText('Lägg till flera').click();
  await page.getByLabel('Hur många?').fill('30');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.locator('[data-drop-in-number]')).toHaveText('31');
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toContain('1 har inte skickats än.');
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await context.setOffline(false);
  await expect(statusLine(page)).toHaveText('Allt är sparat.');
});

test('a tick that cannot be kept says whose and why, and can be put away', async ({
  page,
  context,
  door,
}) => {
  const gone = door.signups[5] ?? '';
  await letIn(door, gone);
  await signIn(page, doorPath(door.session));
  await context.setOffline(true);
  await row(page, gone).getByRole('button', { name: /^Ut/ }).click();
  await change(door.world.pb.staff, 'signups', gone, { status: 'cancelled', cancelled_by: 'family' });
  await context.setOffline(false);
  const box = page.locator('[data-door-refused]');
  await expect(box).toContainText('anmälan är avbokad');
  await expect(box).toContainText('Barn Af');
  await expect(page.getByText('Listan har ändrats.')).toBeVisible();
  await expectFine(page);
  await page.reload();
  await expect(box).toContainText('anmälan är avbokad');
  await box.getByRole('button', { name: 'Ta bort' }).click();
  await expect(box).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where nothing can be kept the form goes its own way', async ({ page, door }) => {
  await signIn(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const child = door.signups[7] ?? '';
  await letIn(door, child);
  await page.goto(doorPath(door.session));
  await row(page, child).getByRole('button', { name: /^Ut/ }).click();
  await page.waitForURL(new RegExp(`#d-${child}$`));
  await expect(row(page, child)).toHaveAttribute('data-state', 'out');
});

async function everyPage(page: Page, door: AtTheDoor, scripts: boolean): Promise<void> {
  await page.goto('/personal?stalle=alla');
  await expectFine(page, scripts);
  await page.goto(doorPath(door.open));
  await expectFine(page, scripts);
  await page.goto(doorPath(door.session));
  for (const summary of await page.locator('main .content summary').all()) await summary.click();
  await expect(page.getByText('Ja, en lång')).toBeVisible();
  await expectFine(page, scripts);
  await page.getByRole('link', { name: 'Skriv till alla' }).click();
  await expectFine(page, scripts);
  await page.getByRole('button', { name: 'Visa brevet' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Fel:/);
  await expectFine(page, scripts);
  await page.getByLabel('Meddelande').fill('Hallen är kall.\nTa med tröja.');
  await page.getByRole('button', { name: 'Visa brevet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skicka meddelandet?');
  await expectFine(page, scripts);
}

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`every page of the door is accessible and whole at ${width} px, ${colorScheme}`, async ({
    page,
    door,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await everyPage(page, door, true);
    await page.goto(doorPath(door.session));
    const small = await page
      .locator('.door :is(button, a, summary):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(small.filter((html) => !html.includes('/tillfallen/'))).toEqual([]);
  });
}

async function withoutScripts(context: BrowserContext, door: AtTheDoor): Promise<void> {
  const page = await context.newPage();
  const child = door.signups[9] ?? '';
  await letIn(door, child);
  await signIn(page, door.world.site.url + doorPath(door.session));
  const before = storedTicks(door.world.pb, door.session).length;
  await row(page, child).getByRole('button', { name: /^Ut/ }).click();
  await expect(row(page, child)).toHaveAttribute('data-state', 'out');
  await row(page, child)
    .getByRole('button', { name: /^In igen/ })
    .click();
  await expect(row(page, child)).toHaveAttribute('data-state', 'in');
  expect(storedTicks(door.world.pb, door.session)).toHaveLength(before + 2);
  await page.getByRole('button', { name: 'Vi är på plats' }).click();
  await expect(page.getByText('Familjer ser:')).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByRole('button', { name: 'Vi är på plats' })).toBeVisible();
  await page.getByRole('link', { name: 'Ställ in' }).last().click();
  await page.getByLabel('Varför?').fill('Brandlarm');
  await page.getByRole('button', { name: 'Visa vad som berörs' }).click();
  await page.getByRole('button', { name: 'Ställ in 1 tillfälle' }).click();
  await page.getByRole('link', { name: 'Till närvarolistan' }).click();
  await expect(page.getByText('Inställt: Brandlarm')).toBeVisible();
}

test('without JavaScript: in, out, on site, and called off, each from the list and back to it', async ({
  browser,
  door,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    baseURL: door.world.site.url,
  });
  await withoutScripts(context, door);
  await context.close();
});
