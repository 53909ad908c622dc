import type { Page } from '@playwright/test';
import { smallCatalogue, type TestCatalogue } from '../support/catalogue.ts';
import { testAccounts } from '../support/processes.ts';
import { startWorld, type World } from '../support/world.ts';
import { expect, testElsewhere as base } from './test.ts';

/** One small municipality with its own servers for all tests of a worker. */
export const test = base.extend<object, { world: World; catalogue: TestCatalogue }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startWorld({ pocketBase: { env: { SITE_URL: 'http://site.example' } } });
      await use(world);
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ world }, use) => use([world.site.url, world.pb.url]),
  catalogue: [async ({ world }, use) => use(await smallCatalogue(world.pb.staff)), { scope: 'worker' }],
});

interface Account {
  readonly email: string;
  readonly password: string;
}
/** The account that every server under test has. */
export const owner: Account = { email: testAccounts.adminEmail, password: testAccounts.adminPassword };

/** Signs in to the admin, as an owner unless another account is given. */
export async function signIn(page: Page, world: World, { email, password }: Account = owner): Promise<void> {
  await page.goto(`${world.pb.url}/_/`);
  await page.getByLabel('E-post').fill(email);
  await page.getByRole('textbox', { name: 'Lösenord' }).fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(inMenu(page, 'Aktiviteter')).toBeVisible();
}

/** A collection in the menu at the side, by what it is called. */
export const inMenu = (page: Page, label: string) =>
  page.getByRole('navigation', { name: 'Innehåll' }).getByRole('button', { name: label, exact: true });

/** Goes to the form of one record. */
export const openRecord = (page: Page, world: World, collection: string, id: string) =>
  page.goto(`${world.pb.url}/_/#/collections?collection=${collection}&record=${id}`);

/** The form of the record that is open. */
export const form = (page: Page) => page.locator('.record-upsert-modal');

/** A field of the form with its label, its messages and its help text. */
export const fieldOf = (page: Page, help: string) => page.locator('.record-field-input', { hasText: help });

/** A text field of the form by its label; the star of a required one is part of its accessible name. */
export const textField = (page: Page, label: string) =>
  form(page).getByRole('textbox', { name: new RegExp(`^${label} ?\\*?$`) });

/** Presses "Spara" and gives the status of the answer and when it came. */
export async function save(page: Page, collection: string): Promise<{ status: number; at: number }> {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes(`/${collection}/records/`),
  );
  await form(page).getByRole('button', { name: 'Spara', exact: true }).click();
  const status = (await answer).status();
  return { status, at: performance.now() };
}
