import type { Browser, Page } from '@playwright/test';
import { addAdults, change, newSession, smallCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { freePort } from '../support/free-port.ts';
import { startMailServer, useMailServer, type MailServer } from '../support/mail-server.ts';
import { startWorld, eventually, type World } from '../support/world.ts';
import { overflowOf, violationsOf, showIn } from './page-checks.ts';
import { expect, testElsewhere as base } from './test.ts';

export { expect } from './test.ts';

export interface FamilyWorld extends World {
  readonly catalogue: TestCatalogue;
  readonly mail: MailServer;
  /** Address of the form: three places, and a guardian must approve. */
  readonly form: string;
}

/** A municipality of its own whose mail can be read: what guardians and siblings meet, without any script. */
async function startFamilyWorld(): Promise<FamilyWorld> {
  const port = await freePort();
  const env = { SITE_URL: `http://127.0.0.1:${port}` };
  const world = await startWorld({ pocketBase: { env }, site: { port, env } });
  const { staff } = world.pb;
  const mail = await startMailServer();
  await useMailServer(staff, mail.port);
  const catalogue = await smallCatalogue(staff, { guardian_approval: 'always', photo_rule: 'with_consent' });
  await change(staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
  const session = (await newSession(staff, catalogue, { room_places: 3 }))['id'];
  await addAdults(staff, session, 2);
  const form = `/anmalan/ny?tillfalle=${session}`;
  await eventually(
    () => world.page(form),
    ({ status }) => status === 200,
    5000,
  );
  return { ...world, catalogue, mail, form };
}

export const test = base.extend<object, { world: FamilyWorld }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startFamilyWorld();
      await use(world);
      await world.mail.stop();
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ world }, use) => use([world.site.url]),
});

/** Judged narrow by day and wide by night; what was posted stays as it is, so that scripts must be allowed there. */
export async function judge(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await showIn(page, colorScheme);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page), `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 360, height: 800 });
}

/** The judge needs scripts, and looks at the same address beside a visitor who has none. */
export async function judgeBeside(page: Page, browser: Browser): Promise<void> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: true, storageState });
  const beside = await context.newPage();
  await beside.goto(page.url());
  await judge(beside);
  await context.close();
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
