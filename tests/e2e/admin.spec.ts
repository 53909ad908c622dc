import { fieldsOf } from '../support/api.ts';
import { change, create, inDays, newSchedule, newSession } from '../support/catalogue.ts';
import { staffAccount } from '../support/staff-accounts.ts';
import { eventually } from '../support/world.ts';
import { fieldOf, form, inMenu, openRecord, owner, save, signIn, test, textField } from './admin-world.ts';
import { expect } from './test.ts';

test('staff find an activity, read in Swedish what its fields mean, and change its title', async ({
  page,
  world,
  catalogue,
}) => {
  await signIn(page, world);
  await inMenu(page, 'Aktiviteter').click();
  await page.locator(`tr:has-text("${catalogue.activity}")`).getByText('Innebandy för alla').click();
  for (const help of [
    'Aktivitetens namn, kort och tydligt, till exempel Innebandy för alla.',
    'Utkast = syns inte. Publicerad = syns för alla;',
    'Numret som någon svarar på under aktiviteten. Krävs för att publicera. Aldrig ett privat nummer.',
    'Dagen då ni senast kontrollerade uppgifterna om vuxna och trygghet, skrivet ÅÅÅÅ-MM-DD.',
  ]) {
    await expect(page.getByText(help)).toBeVisible();
  }

  const activity = `${world.site.url}/aktiviteter/innebandy-for-alla`;
  const visitor = await page.context().newPage();
  await visitor.goto(activity);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Innebandy för alla');

  await textField(page, 'Namn').fill('Innebandy på torsdagar');
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
  const end = textField(page, 'Slutar');
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
    'Vuxna på plats från',
    '16:30',
    'När de vuxna är på plats, från.',
    'De vuxnas tider måste ligga inom öppettiden.',
  ],
  [
    'staffed after it closes',
    'Vuxna på plats till',
    '18:45',
    'När de vuxna är på plats, till.',
    'De vuxnas tider måste ligga inom öppettiden.',
  ],
  [
    'every 0 weeks',
    'Varje … vecka',
    '0',
    '1 = varje vecka, 2 = varannan vecka',
    'Skriv 1 för varje vecka, 2 för varannan och så vidare, högst 8.',
  ],
  [
    '31 February',
    'Sista dagen',
    '2030-02-31',
    'Sista dagen, skrivet ÅÅÅÅ-MM-DD.',
    'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2027-02-28.',
  ],
];
for (const [name, label, typed, help, message] of BAD_SCHEDULES) {
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
    await fieldOf(page, help).getByLabel(label).fill(typed);
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
  const status = fieldOf(page, 'Utkast = syns inte.');
  await status.getByRole('button', { name: 'Läge' }).click();
  await status.getByRole('button', { name: 'Publicerad', exact: true }).click();
  expect((await save(page, 'activities')).status).toBe(400);
  await expect(fieldOf(page, 'Numret som någon svarar på under aktiviteten.')).toContainText(
    'Fyll i det här innan du publicerar. Föräldrar behöver veta det.',
  );
  expect((await world.page('/aktiviteter')).html).not.toContain('Innebandy');
  expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  complaints.length = 0;
});

test('a new record by the keyboard alone', async ({ page, world }) => {
  await signIn(page, world, await staffAccount(world.pb, 'keys@example.test'));
  await page.getByRole('searchbox', { name: 'Sök i menyn' }).focus();
  await page.keyboard.type('orter');
  await page.keyboard.press('Tab');
  await expect(inMenu(page, 'Orter')).toBeFocused();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Ny ort' }).first();
  await expect(button).toBeVisible();
  for (let i = 0; i < 12 && !(await button.evaluate((it) => it === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form(page).locator('.modal-title')).toHaveText('Ny ort ');
  const name = textField(page, 'Namn');
  for (let i = 0; i < 8 && !(await name.evaluate((it) => it === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Vilshult');
  await page.keyboard.press('Control+s');
  await expect(page.locator('.toast')).toContainText('Sparat.');
  await expect(form(page).locator('.modal-title')).toHaveText('Ändra ort ');
  const { body } = await world.pb.staff.get(`/api/collections/areas/records?filter=(name='Vilshult')`);
  expect(Number(body['totalItems'])).toBe(1);
});

test('owners have all of it, the technical last, moments in Swedish time, and searches find the words shown', async ({
  page,
  world,
  catalogue,
}) => {
  const { id } = await newSession(world.pb.staff, catalogue, { local_date: '2027-07-01' });
  await signIn(page, world);
  await expect(page.locator('.header-link .txt')).toHaveText([
    'Innehåll',
    'Personalsidan',
    'Systemlogg',
    'Inställningar',
  ]);
  await expect(page.locator('.nav-group:visible > summary').last()).toHaveText('Tekniskt');
  await page.getByText('Tekniskt', { exact: true }).click();
  await expect(inMenu(page, 'Webbplatsens konto')).toBeVisible();
  for (const name of ['Ny tabell', 'Alla tabeller', 'Inställningar för tabellen', 'API'])
    await expect(page.getByRole('button', { name })).toBeVisible();

  await inMenu(page, 'Tillfällen').click();
  await page.locator('.records-table').getByRole('button', { name: 'Välj kolumner' }).click();
  await page.locator('.records-list-columns-dropdown label', { hasText: 'Börjar (sortering)' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator(`tr:has-text("${id}") .col-field-name-starts_at`)).toHaveText('2027-07-0117:00');

  await change(world.pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Ledaren är sjuk' });
  await page.goto(`${world.pb.url}/_/#/collections?collection=sessions&filter=inst%C3%A4llt`);
  await expect(page.locator('tbody tr.handle')).toHaveCount(1);
  await expect(page.locator('tbody tr.handle .col-field-name-status')).toHaveText('Inställt');

  await page.goto(`${world.pb.url}/_/#/collections?collection=session_supervision&record=${id}`);
  const preview = page.locator('.record-preview-modal');
  await expect(preview.locator('h6')).toHaveText('Vuxna per tillfälle ');
  await expect(preview.locator('th')).toContainText(['Nummer', 'Räknas som vuxna']);
  await page.goto(`${world.pb.url}/_/#/settings`);
  await expect(page.getByText('Application name')).toBeVisible();
});

test('a refusal says the words that the form shows, and staff see the fields that are theirs', async ({
  page,
  world,
  catalogue,
  complaints,
}) => {
  const { id } = await create(world.pb.staff, 'questions', {
    activity: catalogue.activity,
    label: 'Vilken nivå?',
    kind: 'short_text',
    active: true,
  });
  await signIn(page, world);
  await openRecord(page, world, 'questions', id);
  await textField(page, 'Svar att välja bland').fill('Nybörjare');
  expect((await save(page, 'questions')).status).toBe(400);
  await expect(form(page).getByText('Töm rutan, eller välj "Välj i en lista".')).toBeVisible();

  const { id: schedule } = await newSchedule(world.pb.staff, catalogue, { valid_from: inDays(1) });
  await page.goto('about:blank');
  await openRecord(page, world, 'schedules', schedule);
  const usual = form(page).locator('.hidden-field-blur', { hasText: 'Ordinarie personal' });
  await expect(usual).toHaveCSS('filter', 'none');
  expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
  complaints.length = 0;
});

test('half a record about a person does not stay in the browser, and signing out forgets the rest', async ({
  page,
  world,
  catalogue,
}) => {
  const { id: adult } = await create(world.pb.staff, 'staff', { first_name: 'Amina', role: 'leader' });
  await signIn(page, world);
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft_')));
  const half = async (collection: string, id: string, field: string) => {
    await openRecord(page, world, collection, id);
    await textField(page, field).fill('Halvt');
    await expect.poll(kept).toHaveLength(1);
  };
  await half('staff', adult, 'Språk');
  await page.goto('about:blank');
  await page.goto(`${world.pb.url}/_/`);
  expect(await kept()).toEqual([]);

  await page.goto(`${world.pb.url}/_/#/collections?collection=staff&filter=Amina`);
  await expect(page.locator('tbody tr.handle')).toHaveCount(1);
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('pbRecordsSearchHistory');

  await half('activities', catalogue.activity, 'Ta med');
  await page.goto(`${world.pb.url}/_/#/collections?collection=areas`);
  expect(await kept()).toHaveLength(1);
  await page.locator('.logged-user').click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  expect(await kept()).toEqual([]);
});

test('without the extension the same record is saved, in English', async ({ page, world, catalogue }) => {
  // What a server with ADMIN_EXTENSION=0 sends.
  await page.route('**/_/extensions.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(`${world.pb.url}/_/`);
  await page.getByLabel('Email').fill(owner.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('button', { name: 'activities' }).click();
  await page.locator(`tr:has-text("${catalogue.activity}")`).locator('.col-field-name-title').click();
  await page.getByRole('textbox', { name: 'bring' }).fill('Inneskor');
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Save changes' }).click();
  expect((await answer).status()).toBe(200);
});
