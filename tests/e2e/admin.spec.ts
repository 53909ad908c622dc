import type { Page } from '@playwright/test';
import { fieldsOf, itemsOf } from '../support/api.ts';
import {
  change,
  create,
  inDays,
  newSchedule,
  smallCatalogue,
  type TestCatalogue,
} from '../support/catalogue.ts';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { staffAccount } from '../support/staff-accounts.ts';
import { testAccounts } from '../support/processes.ts';
import { eventually, startWorld, type World } from '../support/world.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<object, { world: World; catalogue: TestCatalogue }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ world }, use) => use([world.site.url, world.pb.url]),
  catalogue: [async ({ world }, use) => use(await smallCatalogue(world.pb.staff)), { scope: 'worker' }],
});

async function signIn(
  page: Page,
  world: World,
  email = testAccounts.adminEmail,
  password = testAccounts.adminPassword,
): Promise<void> {
  await page.goto(`${world.pb.url}/_/`);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByRole('button', { name: 'activities' })).toBeVisible();
}

const openRecord = (page: Page, world: World, collection: string, id: string) =>
  page.goto(`${world.pb.url}/_/#/collections?collection=${collection}&record=${id}`);

/** A field of the form with its label, its messages and its help text. */
const fieldOf = (page: Page, help: string) => page.locator('.record-field-input', { hasText: help });

/** Presses "Save changes" and gives the status of the answer and when it came. */
async function save(page: Page, collection: string): Promise<{ status: number; at: number }> {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' && response.url().includes(`/${collection}/records/`),
  );
  await page.getByRole('button', { name: 'Save changes' }).click();
  const status = (await answer).status();
  return { status, at: performance.now() };
}

test('staff find an activity, read in Swedish what its fields mean, and change its title', async ({
  page,
  world,
  catalogue,
}) => {
  await signIn(page, world);
  await page.getByRole('button', { name: 'activities' }).click();
  await page.locator(`tr:has-text("${catalogue.activity}")`).getByText('Innebandy för alla').click();
  for (const help of [
    'Aktivitetens namn, kort och tydligt, till exempel Innebandy för alla.',
    'draft = utkast, syns inte.',
    'Numret som någon svarar på under aktiviteten. Krävs för att publicera. Aldrig ett privat nummer.',
    'Dagen då ni senast kontrollerade uppgifterna om vuxna och trygghet, skrivet ÅÅÅÅ-MM-DD.',
  ]) {
    await expect(page.getByText(help)).toBeVisible();
  }

  const activity = `${world.site.url}/aktiviteter/innebandy-for-alla`;
  const visitor = await page.context().newPage();
  await visitor.goto(activity);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Innebandy för alla');

  await page.getByRole('textbox', { name: 'title' }).fill('Innebandy på torsdagar');
  const saved = await save(page, 'activities');
  expect(saved.status).toBe(200);
  for (const path of ['/aktiviteter/innebandy-for-alla', '/aktiviteter', '/aktiviteter?q=innebandy']) {
    const left = saved.at + 1000 - performance.now();
    await eventually(
      () => world.page(path),
      ({ html }) => html.includes('Innebandy på torsdagar'),
      left,
    );
  }
  expect(performance.now() - saved.at, 'ms from the answer to the save').toBeLessThan(1000);
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Innebandy på torsdagar');
});

test('a schedule that ends before it starts is refused in Swedish at the field, and nothing is stored', async ({
  page,
  world,
  catalogue,
  complaints,
}) => {
  const { id: schedule } = await newSchedule(world.pb.staff, catalogue, { valid_from: inDays(1) });
  const address = `/api/collections/schedules/records/${schedule}`;
  const stored = async () => fieldsOf(await world.pb.staff.get(address));
  const before = await stored();
  await signIn(page, world);
  await openRecord(page, world, 'schedules', schedule);
  const end = page.getByRole('textbox', { name: 'end_time' });
  await expect(end).toHaveValue('18:30');
  await end.fill('16:00');
  expect((await save(page, 'schedules')).status).toBe(400);
  const message = page.getByText('Sluttiden måste vara senare än starttiden.');
  await expect(message).toBeVisible();
  await expect(fieldOf(page, 'När det slutar, skrivet TT:MM.')).toContainText(
    'Sluttiden måste vara senare än starttiden.',
  );
  await expect(page.getByText('Det gick inte att spara. Rätta de markerade fälten.')).toBeVisible();
  await expect(end).toHaveValue('16:00');
  expect(await stored()).toEqual(before);

  await end.fill('19:00');
  expect((await save(page, 'schedules')).status).toBe(200);
  await expect(message).toBeHidden();
  expect(await stored()).toMatchObject({ end_time: '19:00' });
  expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  complaints.length = 0;
});

const BAD_SCHEDULES: [string, string, string, string, string][] = [
  [
    'staffed before it opens',
    'staffed_from',
    '16:30',
    'När de vuxna är på plats, från.',
    'De vuxnas tider måste ligga inom öppettiden.',
  ],
  [
    'staffed after it closes',
    'staffed_to',
    '18:45',
    'När de vuxna är på plats, till.',
    'De vuxnas tider måste ligga inom öppettiden.',
  ],
  [
    'every 0 weeks',
    'every_n_weeks',
    '0',
    '1 = varje vecka, 2 = varannan vecka',
    'Skriv 1 för varje vecka, 2 för varannan och så vidare, högst 8.',
  ],
  [
    '31 February',
    'valid_until',
    '2030-02-31',
    'Sista dagen, skrivet ÅÅÅÅ-MM-DD.',
    'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2027-02-28.',
  ],
];
for (const [name, field, typed, help, message] of BAD_SCHEDULES) {
  test(`a schedule ${name} is refused in Swedish at the field, and nothing is stored`, async ({
    page,
    world,
    catalogue,
    complaints,
  }) => {
    const { id: schedule } = await newSchedule(world.pb.staff, catalogue, { valid_from: inDays(1) });
    const stored = async () =>
      fieldsOf(await world.pb.staff.get(`/api/collections/schedules/records/${schedule}`));
    const before = await stored();
    await signIn(page, world);
    await openRecord(page, world, 'schedules', schedule);
    await fieldOf(page, help).getByLabel(field).fill(typed);
    expect((await save(page, 'schedules')).status).toBe(400);
    await expect(fieldOf(page, help)).toContainText(message);
    expect(await stored()).toEqual(before);
    expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
    complaints.length = 0;
  });
}

test('an activity that lacks what parents must know cannot be published, and says what is missing', async ({
  page,
  world,
  catalogue,
  complaints,
}) => {
  await change(world.pb.staff, 'activities', catalogue.activity, { status: 'draft', phone: '' });
  await signIn(page, world);
  await openRecord(page, world, 'activities', catalogue.activity);
  const status = fieldOf(page, 'draft = utkast, syns inte.');
  await status.getByRole('button', { name: 'status' }).click();
  await status.getByRole('button', { name: 'published', exact: true }).click();
  expect((await save(page, 'activities')).status).toBe(400);
  await expect(fieldOf(page, 'Numret som någon svarar på under aktiviteten.')).toContainText(
    'Fyll i det här innan du publicerar. Föräldrar behöver veta det.',
  );
  expect((await world.page('/aktiviteter')).html).not.toContain('Innebandy');
  expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  complaints.length = 0;
});

test('the level staff searches, chooses, saves and uploads in the admin, and meets no refusal on the way', async ({
  page,
  world,
  catalogue,
}) => {
  const account = await staffAccount(world.pb, 'personal@example.se');
  const other = await create(world.pb.staff, 'organisers', { name: 'Skogsvännerna', kind: 'association' });
  await change(world.pb.staff, 'activities', catalogue.activity, { managers: [account.id] });
  // Any refusal is a complaint in the console, and fails the test.
  await signIn(page, world, account.email, account.password);
  await expect(page.getByRole('button', { name: 'shifts' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'audit_log' })).toHaveCount(0);
  await page.goto(`${world.pb.url}/_/#/collections?collection=activities&filter=innebandy`);
  await page.locator(`tr:has-text("${catalogue.activity}")`).getByText('Innebandy').first().click();
  await page.getByRole('textbox', { name: 'summary' }).fill('Korta matcher i hallen.');
  await fieldOf(page, 'Vem som ansvarar för aktiviteten.')
    .getByRole('button', { name: 'Open records picker' })
    .click();
  await page.getByText('Skogsvännerna').click();
  await page.getByRole('button', { name: 'Set selection' }).click();
  expect((await save(page, 'activities')).status).toBe(200);
  const stored = await world.pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`);
  expect(fieldsOf(stored)).toMatchObject({
    summary: 'Korta matcher i hallen.',
    organiser: other['id'],
    managers: [account.id],
  });

  await openRecord(page, world, 'venues', catalogue.venue);
  const pictures = fieldOf(page, 'Rum och saker, aldrig barn');
  await pictures.locator('input[type=file]').setInputFiles(join(root, 'public', 'icon-192.png'));
  await page.getByRole('textbox', { name: 'image_alt' }).fill('En byggnad med röda väggar.');
  expect((await save(page, 'venues')).status).toBe(200);
  const venue = await world.pb.staff.get(`/api/collections/venues/records/${catalogue.venue}`);
  expect(itemsOf(venue.body['images'])).toHaveLength(1);
});

test('of two people with one place open, the second is told and keeps what was typed', async ({
  page,
  browser,
  world,
  catalogue,
  complaints,
}) => {
  const stored = async () =>
    fieldsOf(await world.pb.staff.get(`/api/collections/venues/records/${catalogue.venue}`))['address'];
  const second = await (await browser.newContext()).newPage();
  for (const one of [page, second]) {
    await signIn(one, world);
    await openRecord(one, world, 'venues', catalogue.venue);
  }
  const address = (of: Page) => of.getByRole('textbox', { name: 'address', exact: true });
  for (const text of ['Storgatan 1', 'Storgatan 2']) {
    await address(page).fill(text);
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.keyboard.press('Control+s');
    expect((await answer).status()).toBe(200);
  }
  await address(second).fill('Lillgatan 3');
  expect((await save(second, 'venues')).status).toBe(409);
  await expect(second.getByText('Någon annan har sparat det här medan du skrev.')).toBeVisible();
  await expect(second.getByText('Skiljer sig från det som är sparat nu.').first()).toBeVisible();
  await expect(address(second)).toHaveValue('Lillgatan 3');
  expect(await stored()).toBe('Storgatan 2');
  await second.context().close();
  expect(complaints).toEqual([]);
});
