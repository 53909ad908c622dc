import { fieldsOf } from '../support/api.ts';
import { newSession, smallCatalogue } from '../support/catalogue.ts';
import { eventually, startWorld, type World } from '../support/world.ts';
import { box, headline, openAwake, results, search } from './list-page.ts';
import { violationsOf } from './page-checks.ts';
import { expect, testElsewhere as base } from './test.ts';

const test = base.extend<object, { world: World }>({
  world: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ world }, use) => use([world.site.url]),
});

const BANNER = /Just nu går det inte att anmäla sig/;
const untilBanner = (world: World, shown: boolean) =>
  eventually(
    () => world.page('/'),
    ({ html }) => BANNER.test(html) === shown,
    8000,
  );

test('PocketBase goes away and comes back while a family is on the site', async ({
  page,
  context,
  world,
}) => {
  const catalogue = await smallCatalogue(world.pb.staff);
  const session = (await newSession(world.pb.staff, catalogue))['id'];
  await eventually(
    () => world.page(`/anmalan/ny?tillfalle=${session}`),
    ({ status }) => status === 200,
    3000,
  );
  const list = await context.newPage();
  await openAwake(list);

  await page.goto(`/tillfallen/${session}`);
  await page.getByRole('link', { name: 'Anmäl dig' }).click();
  const banner = page.locator('.banner');
  await expect(banner).toHaveCount(0);
  const typed = [
    [page.getByLabel('Förnamn eller tilltalsnamn'), 'Alva Å'],
    [page.getByLabel('Årskurs'), '5'],
    [page.getByLabel('Den vuxnas namn'), 'Kim Lind'],
    [page.getByLabel('Telefon'), '070-174 06 61'],
    [page.getByLabel('E-post (valfritt)'), 'kim@example.se'],
  ] as const;
  for (const [field, text] of typed) {
    if (text === '5') await field.selectOption(text);
    else await field.fill(text);
  }
  await page.getByLabel('Ring mig före tillfället').check();
  const isKept = async () => {
    for (const [field, text] of typed) await expect(field).toHaveValue(text);
    await expect(page.getByLabel('Ring mig före tillfället')).toBeChecked();
  };

  await world.pb.stop();
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Försök igen om en stund');
  await expect(page.getByRole('alert')).toContainText('Det du skrev finns kvar');
  await isKept();
  expect.soft(await violationsOf(page)).toEqual([]);

  await untilBanner(world, true);
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(banner).toContainText(BANNER);
  await expect(banner).toBeInViewport();
  await isKept();
  expect.soft(await violationsOf(page)).toEqual([]);

  // The list that was open before, and one that is opened now.
  const card = results(list).getByRole('link', { name: 'Innebandy för alla' });
  await search(list, 'inebandy');
  await expect(card).toBeVisible();
  await search(list, 'xqzwvy');
  await expect(card).toBeHidden();
  await openAwake(list, '/aktiviteter?q=bandy');
  await expect(list.locator('.banner')).toContainText(BANNER);
  await search(list, 'innebandy');
  await box(list, 'kostnad', 'gratis').check();
  await expect(headline(list)).toHaveText(/^1\sträff$/);
  await card.click();
  await expect(list.locator('.banner')).toContainText(BANNER);
  await expect(list.locator('.join-box')).toContainText('Anmälan är pausad');

  await world.pb.start();
  await untilBanner(world, false);
  await page.getByRole('button', { name: 'Anmäl' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har fått plats');
  await expect(page.getByText('Alva Å')).toBeVisible();
  await expect(banner).toHaveCount(0);
  await list.reload();
  await expect(list.locator('.banner')).toHaveCount(0);

  const signups = fieldsOf(await world.pb.staff.get('/api/collections/signups/records'));
  expect(signups).toMatchObject({
    totalItems: 1,
    items: [{ session, first_name: 'Alva Å', contact_me: true, status: 'confirmed' }],
  });
});
