import path from 'node:path';
import { root } from '../../scripts/paths.ts';
import { fieldsOf } from '../support/api.ts';
import { change, create } from '../support/catalogue.ts';
import { staffAccount } from '../support/staff-accounts.ts';
import { fieldOf, form, inMenu, openRecord, save, signIn, test, textField } from './admin-world.ts';
import { expect } from './test.ts';

/**
 * Every part of the extension that an upgrade of PocketBase breaks complains in the console, and complaints fail a test; what it no
 * longer reaches is missed here.
 */
test('an account of staff meets Swedish words, its help, and nothing that it must not touch', async ({
  page,
  world,
  catalogue,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await signIn(page, world, await staffAccount(world.pb, 'level@example.test'));
  expect(asked.filter((url) => url.includes('oauth2-providers'))).toEqual([]);

  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page).toHaveTitle(/^Tillfällen/);
  await expect(page.locator('.nav-group:visible > summary')).toHaveText([
    'Varje dag',
    'Familjer',
    'Utbud',
    'Vuxna och konton',
    'Trygghet',
    'Webbplatsen',
    'Uppföljning',
  ]);
  await expect(page.locator('.header-link .txt')).toHaveText(['Innehåll', 'Personalsidan']);
  await expect(page.getByRole('link', { name: 'Personalsidan' })).toHaveAttribute(
    'href',
    'http://site.example/personal',
  );

  for (const name of ['Konton', 'Logg', 'Lottningar']) await expect(inMenu(page, name)).toHaveCount(0);
  await inMenu(page, 'Aktiviteter').click();
  await expect(page.locator('.breadcrumbs')).toHaveText('InnehållAktiviteter');
  await expect(page.getByRole('button', { name: 'Ny aktivitet' })).toBeVisible();
  for (const name of ['Inställningar för tabellen', 'API', 'Ny tabell', 'Alla tabeller'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.locator('.records-table th:visible .txt')).toHaveText([
    'Namn',
    'Läge',
    'Kategorier',
    'Arrangör',
    'Telefon under aktiviteten',
    'Så anmäler man sig',
    'Trygghet senast bekräftad',
  ]);
  const row = page.locator(`tr:has-text("${catalogue.activity}")`);
  await expect(row.locator('.col-field-name-signup_mode')).toHaveText('Anmälan till varje tillfälle');

  const help = page.locator('.trygg-help');
  await expect(help).toContainText('En rad är det ni erbjuder');
  await help.getByText('Hjälp: Aktiviteter').click();
  await expect(help.getByText('En rad är det ni erbjuder')).toBeHidden();
  await page.reload();
  await expect(help.getByText('Hjälp: Aktiviteter')).toBeVisible();
  await expect(help.getByText('En rad är det ni erbjuder')).toBeHidden();

  await page.setViewportSize({ width: 360, height: 740 });
  expect(
    await row
      .locator('td:visible[data-name]')
      .evaluateAll((cells) => cells.map((cell) => cell.dataset['name'])),
  ).toContain('Arrangör');
  await page.setViewportSize({ width: 1280, height: 900 });

  await row.locator('.col-field-name-status').click();
  await expect(form(page).locator('.modal-title')).toHaveText('Ändra aktivitet ');
  const mode = form(page).locator('.record-field-input', { hasText: 'Så anmäler man sig' });
  await mode.getByRole('button', { name: 'Så anmäler man sig' }).click();
  await expect(mode.locator('.select-option')).toHaveText([
    'Drop-in, ingen anmälan',
    'Anmälan till varje tillfälle',
    'Kurs',
    'Anmälan hos arrangören',
  ]);
  await page.keyboard.press('Escape');
  await expect(form(page).locator('textarea[name=id]')).toBeHidden();
  await form(page).getByRole('button', { name: 'Mer', exact: true }).click();
  await expect(form(page).locator('.dropdown-item:visible')).toHaveText(['Kopiera till en ny', 'Ta bort']);
  await page.keyboard.press('Escape');

  const organiser = form(page).locator('.field-type-relation', { hasText: 'Arrangör' });
  await organiser.getByRole('button', { name: 'Välj i listan' }).click();
  const picker = page.locator('.records-picker-modal');
  await expect(picker.locator('.collection-name')).toHaveText('Arrangörer');
  await expect(picker).toContainText('Valda: 1 av högst 1');
  await expect(picker.locator('.list-item').first()).toContainText('Fritid');
  await expect(picker.locator('[data-placeholder]')).toHaveAttribute('data-placeholder', 'Sök ord …');
  await picker.getByRole('button', { name: 'Använd valet' }).click();

  await page.goto(`${world.pb.url}/_/#/collections?collection=mail_outbox`);
  await expect(page.locator('.breadcrumbs')).toHaveText('InnehållMejl och besked');
  await expect(page.getByRole('button', { name: 'Nytt mejl' })).toBeHidden();
  // What is hidden is not broken for whoever has its address.
  await page.goto(`${world.pb.url}/_/#/collections?collection=session_supervision`);
  await expect(page.locator('.breadcrumbs')).toHaveText('InnehållVuxna per tillfälle');
});

test('of two people with one place open, the second is told what to do, keeps what was typed, and is led to what is saved', async ({
  page,
  browser,
  world,
  catalogue,
  complaints,
}) => {
  const second = await (await browser.newContext()).newPage();
  for (const one of [page, second]) {
    await signIn(one, world);
    await openRecord(one, world, 'venues', catalogue.venue);
  }
  // The same person may save twice in a row.
  for (const text of ['Storgatan 1', 'Storgatan 2']) {
    await textField(page, 'Adress').fill(text);
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.keyboard.press('Control+s');
    expect((await answer).status()).toBe(200);
  }
  await textField(second, 'Adress').fill('Lillgatan 3');
  expect((await save(second, 'venues')).status).toBe(409);
  const refusal = form(second).getByRole('alert');
  await expect(refusal).toContainText('Någon annan har sparat det här medan du skrev.');
  await expect(refusal).toBeFocused();
  await expect(second.locator('.toast.error')).toBeHidden();
  await expect(form(second).getByText('Skiljer sig från det som är sparat nu.').first()).toBeVisible();
  await expect(textField(second, 'Adress')).toHaveValue('Lillgatan 3');
  const stored = await world.pb.staff.get(`/api/collections/venues/records/${catalogue.venue}`);
  expect(fieldsOf(stored)['address']).toBe('Storgatan 2');
  await refusal.getByRole('button', { name: 'Öppna den sparade versionen' }).click();
  await expect(form(second)).toHaveCount(1);
  await expect(textField(second, 'Adress')).toHaveValue('Storgatan 2');
  await expect(form(second).getByText('Det finns ändringar som inte sparades.')).toBeHidden();
  await second.context().close();
  expect(complaints).toEqual([]);
});

test('the level staff chooses, saves and uploads, and meets no refusal on the way', async ({
  page,
  world,
  catalogue,
}) => {
  const account = await staffAccount(world.pb, 'personal@example.test');
  const other = await create(world.pb.staff, 'organisers', { name: 'Skogsvännerna', kind: 'association' });
  await change(world.pb.staff, 'activities', catalogue.activity, { managers: [account.id] });
  // Any refusal is a complaint in the console, and fails the test.
  await signIn(page, world, account);
  await page.goto(`${world.pb.url}/_/#/collections?collection=activities&filter=innebandy`);
  await page.locator(`tr:has-text("${catalogue.activity}")`).locator('.col-field-name-title').click();
  await textField(page, 'Kort beskrivning').fill('Korta matcher i hallen.');
  await form(page)
    .locator('.field-type-relation', { hasText: 'Arrangör' })
    .getByRole('button', { name: 'Välj i listan' })
    .click();
  const picker = page.locator('.records-picker-modal');
  await picker.getByText('Skogsvännerna').click();
  await picker.getByRole('button', { name: 'Använd valet' }).click();
  expect((await save(page, 'activities')).status).toBe(200);
  const stored = await world.pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`);
  expect(fieldsOf(stored)).toMatchObject({
    summary: 'Korta matcher i hallen.',
    organiser: other['id'],
    managers: [account.id],
  });

  await openRecord(page, world, 'venues', catalogue.venue);
  await fieldOf(page, 'Rum och saker, aldrig barn')
    .locator('input[type=file]')
    .setInputFiles(path.join(root, 'public', 'icon-192.png'));
  await textField(page, 'Vad bilden visar').fill('En byggnad med röda väggar.');
  expect((await save(page, 'venues')).status).toBe(200);
  const venue = fieldsOf(await world.pb.staff.get(`/api/collections/venues/records/${catalogue.venue}`));
  expect(venue['images']).toHaveLength(1);
});
