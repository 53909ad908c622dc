import type { Page } from '@playwright/test';
import { addAdults, create, newSession, signupBody } from '../support/catalogue.ts';
import { eventually } from '../support/world.ts';
import { expect, heading, judgeBeside, test, type FamilyWorld } from './family-world.ts';
import { overflowOf } from './page-checks.ts';

const EMAIL = 'mina@example.se';

async function signUp({ pb, catalogue }: FamilyWorld, approved: boolean, fields: Record<string, unknown>) {
  const session = (await newSession(pb.staff, catalogue, { room_places: 4, ...fields }))['id'];
  await addAdults(pb.staff, session, 2);
  const siblings = approved ? [{ first_name: 'Bo', school_year: 4 }] : [];
  const body = signupBody({ session, guardian_email: EMAIL, siblings });
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  if (!approved) return;
  const party = (await pb.staff.get(`/api/collections/signups/records?filter=party='${body['id']}'`)).body[
    'items'
  ];
  for (const signup of party as unknown as { id: string }[]) {
    await create(pb.staff, 'approvals', { signup: signup.id, purpose: 'take_part', how: 'phone' });
  }
}

const newestCode = ({ mail }: FamilyWorld, to: string): Promise<string> =>
  eventually(
    async () => {
      const letters = mail.mails.filter((one) => one.to === to && one.parsed.subject?.startsWith('Din kod'));
      return /Kod: (\d{4} \d{4})/.exec(letters.at(-1)?.parsed.text ?? '')?.[1] ?? '';
    },
    (code) => code !== '',
    15_000,
  );

async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
}

test.describe('without JavaScript, by keyboard, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('a family comes in by a code, sees all, cancels, makes a calendar, changes its address and leaves', async ({
    page,
    world,
    browser,
  }) => {
    await signUp(world, true, {});
    await signUp(world, false, { local_date: '2030-05-06' });
    await page.goto('/');
    await press(page, 'link', 'Mina anmälningar');
    await expect(heading(page)).toHaveText('Mina anmälningar');
    await judgeBeside(page, browser);
    await page.getByLabel('E-postadress').focus();
    await page.keyboard.type('mina@');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(/^Fel:/);
    await expect(page.getByLabel('E-postadress')).toHaveValue('mina@');
    await page.getByLabel('E-postadress').fill(EMAIL);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Skriv koden');
    await judgeBeside(page, browser);
    await page.getByLabel('Kod med åtta siffror').focus();
    await page.keyboard.type('00 00 00 00');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Koden stämmer inte eller har gått ut. Be om en ny.')).toBeVisible();
    await page.getByLabel('Kod med åtta siffror').focus();
    await page.keyboard.type(await newestCode(world, EMAIL));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Mina anmälningar');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      /Ni har fått plats/,
      /Vi håller platsen/,
    ]);
    await expect(page.locator('.supervision-line, .ticket')).not.toHaveCount(0);
    await judgeBeside(page, browser);

    await press(page, 'button', /Mejla frågan igen/);
    await expect(page.getByRole('alert')).toContainText('Frågan har redan mejlats nyss');
    await press(page, 'link', 'Avboka Bo');
    await expect(heading(page)).toHaveText('Vill du avboka Bo?');
    await judgeBeside(page, browser);
    await press(page, 'button', 'Ja, avboka');
    await expect(page.getByRole('status')).toContainText('Det är avbokat.');
    await judgeBeside(page, browser);

    await press(page, 'link', 'Kalender');
    await judgeBeside(page, browser);
    await press(page, 'button', 'Skapa en adress');
    const address = (await page.locator('.feed-address').textContent()) ?? '';
    expect(address).toMatch(/^http\S+\/mina-anmalningar\/kalender\/[\w-]{32}\.ics$/);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect((await page.request.get(address)).headers()['content-type']).toBe('text/calendar; charset=utf-8');
    await page.reload();
    await expect(page.locator('.feed-address')).toHaveCount(0);
    await judgeBeside(page, browser);
    await press(page, 'link', 'Mina anmälningar');

    await press(page, 'link', 'Ändra kontaktuppgifter');
    await expect(page.getByLabel('E-postadress')).toHaveValue(EMAIL);
    await judgeBeside(page, browser);
    await page.getByLabel('Telefon').fill('12');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Numret är för kort');
    await page.getByLabel('Telefon').fill('070-174 06 62');
    await page.getByLabel('E-postadress').fill(`ny-${EMAIL}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('Adressen är ändrad.');
    await page.getByLabel('Kod med åtta siffror').fill(await newestCode(world, `ny-${EMAIL}`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      /Vi håller platsen/,
      /Vi håller platsen/,
    ]);
    await press(page, 'button', 'Logga ut');
    await expect(page.getByRole('status')).toContainText('Du är utloggad.');
    await page.goto('/mina-anmalningar/uppgifter');
    await expect(heading(page)).toHaveText('Mina anmälningar');
    await expect(page.getByLabel('E-postadress')).toBeVisible();
  });
});
