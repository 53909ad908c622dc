import type { Page } from '@playwright/test';
import { addAdults, create, newSession, signupBody, smallCatalogue } from '../support/catalogue.ts';
import { testAccounts } from '../support/processes.ts';
import { eventually, startWorld, type World } from '../support/world.ts';
import { cutTexts, gluedWords, violationsOf } from './page-checks.ts';
import { expect, testElsewhere as base } from './test.ts';

interface Asking {
  readonly world: World;
  readonly session: string;
}

/** A municipality with one session whose activity asks two things. */
const test = base.extend<object, { asking: Asking }>({
  asking: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const world = await startWorld();
      const { staff } = world.pb;
      const catalogue = await smallCatalogue(staff);
      const session = (await newSession(staff, catalogue))['id'];
      await addAdults(staff, session, 2);
      await world.pb.site.post('/api/site/signups', signupBody({ session }));
      const question = { activity: catalogue.activity, active: true };
      await create(staff, 'questions', {
        ...question,
        label: 'Vilken nivå tycker du att du har just nu?',
        kind: 'choice',
        choices: 'Nybörjare\nHar spelat lite\nVan',
        required: true,
        sort_order: 1,
      });
      await create(staff, 'questions', {
        ...question,
        label: 'Har du egen klubba?',
        help: 'Skriv hur lång den är. Vi lånar också ut.',
        kind: 'short_text',
        sort_order: 2,
      });
      await eventually(
        () => world.page(`/anmalan/ny?tillfalle=${session}`),
        ({ html }) => html.includes('Har du egen klubba'),
        3000,
      );
      await use({ world, session });
      await world.stop();
    },
    { scope: 'worker' },
  ],
  origins: async ({ asking }, use) => use([asking.world.site.url]),
});

/** axe is a script itself, so it judges where scripts run. */
async function expectFine(page: Page, scripts: boolean): Promise<void> {
  if (scripts) expect(await violationsOf(page)).toEqual([]);
  expect(await gluedWords(page)).toEqual([]);
  expect(await cutTexts(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

const shot = async (page: Page, name: string) => {
  const folder = process.env['E2E_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

for (const [width, colorScheme, scripts] of [
  [360, 'light', false],
  [360, 'dark', true],
  [1280, 'light', true],
] as const) {
  test.describe(`${width} px, ${colorScheme}, ${scripts ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 800 }, colorScheme });

    test('siblings answer, put right what was wrong, and read what they answered', async ({
      page,
      asking,
    }) => {
      await page.goto(`/anmalan/ny?tillfalle=${asking.session}`);
      await page.getByRole('button', { name: 'Lägg till ett syskon' }).click();
      await shot(page, `form-${width}-${colorScheme}`);
      await expectFine(page, scripts);
      const [first, second] = [page.locator('.child').nth(0), page.locator('.child').nth(1)];
      for (const [child, name] of [
        [first, 'Ines'],
        [second, 'Nils'],
      ] as const) {
        await child.getByLabel('Förnamn eller tilltalsnamn').fill(name);
        await child.getByLabel('Årskurs').selectOption({ index: 1 });
      }
      await first.getByLabel('Van', { exact: true }).check();
      await first.getByLabel('Har du egen klubba? (valfritt)').fill('Ja, 32 tum');
      await second.getByLabel('Har du egen klubba? (valfritt)').fill('20140304-1234');
      await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
      await page.getByLabel('Telefon').fill('070-174 06 61');
      await page.getByRole('button', { name: 'Anmäl två barn' }).click();
      await shot(page, `errors-${width}-${colorScheme}`);
      await expectFine(page, scripts);
      const summary = page.getByRole('alert');
      await expect(summary.getByRole('link')).toHaveText([
        'Svara på ”Vilken nivå tycker du att du har just nu?” (barn 2).',
        /Svaret på ”Har du egen klubba\?” ser ut som ett personnummer/,
      ]);
      await expect(first.getByLabel('Van', { exact: true })).toBeChecked();
      await summary.getByRole('link', { name: /Vilken nivå/ }).click();
      await expect(second.getByLabel('Nybörjare')).toBeInViewport();
      await second.getByLabel('Nybörjare').check();
      await second.getByLabel('Har du egen klubba? (valfritt)').fill('');
      await page.getByRole('button', { name: 'Anmäl två barn' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ni har fått plats');
      await expect(page.locator('.siblings > li').nth(0)).toContainText('Ja, 32 tum');
      await expect(page.locator('.siblings > li').nth(1)).toContainText('Nybörjare');
      await shot(page, `own-${width}-${colorScheme}`);
      await expectFine(page, scripts);
    });

    test('staff hold a place and fetch the list', async ({ page, asking }) => {
      await page.goto('/personal');
      await page.getByLabel('E-post').fill(testAccounts.adminEmail);
      await page.getByLabel('Lösenord').fill(testAccounts.adminPassword);
      await page.getByRole('button', { name: 'Logga in' }).click();
      await page.goto(`/personal/tillfallen/${asking.session}`);
      const field = page.getByLabel('Så många platser hålls utan namn');
      const before = Number(await field.inputValue());
      await field.fill(String(before + 1));
      await page.getByRole('button', { name: 'Spara antalet' }).click();
      await expect(page.getByRole('status')).toContainText('platser utan namn');
      await expect(field).toHaveValue(String(before + 1));
      await shot(page, `staff-${width}-${colorScheme}`);
      await expectFine(page, scripts);
      await field.fill('50');
      await page.getByRole('button', { name: 'Spara antalet' }).click();
      await expect(page.getByRole('alert')).toContainText('fler än det finns plats för nu');
      await shot(page, `staff-asks-${width}-${colorScheme}`);
      await expectFine(page, scripts);
      await page.getByRole('link', { name: 'Låt bli' }).click();
      await expect(field).toHaveValue(String(before + 1));
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: /Hämta listan/ }).click();
      expect((await download).suggestedFilename()).toMatch(/^deltagare-.*\.csv$/);
    });
  });
}
