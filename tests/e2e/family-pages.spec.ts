import type { Page } from '@playwright/test';
import { eventually } from '../support/world.ts';
import { expect, heading, judge, judgeBeside, test, type FamilyWorld } from './family-world.ts';

async function fillChild(page: Page, number: number, name: string): Promise<void> {
  const suffix = number === 1 ? '' : `_${number}`;
  await page.locator(`#first_name${suffix}`).fill(name);
  await page.locator(`#school_year${suffix}`).selectOption('5');
}

async function fillGuardian(page: Page, email: string): Promise<void> {
  await page.getByLabel('Den vuxnas namn').fill('Kim Lind');
  await page.getByLabel('Telefon', { exact: true }).fill('070-174 06 61');
  await page.getByLabel('E-post till vårdnadshavaren').fill(email);
}

const questionTo = ({ mail }: FamilyWorld, email: string): Promise<string> =>
  eventually(
    async () => {
      const text = mail.mails.findLast(({ to }) => to === email)?.parsed.text ?? '';
      return /http\S+(\/godkann\/\w{32})/.exec(text)?.[1] ?? '';
    },
    (link) => link !== '',
    15_000,
  );

test('siblings are signed up in one form, approved by their guardian, and cancelled one by one', async ({
  page,
  world,
}) => {
  await page.goto(world.form);
  await fillChild(page, 1, 'Alva');
  await page.getByRole('button', { name: 'Lägg till ett syskon' }).click();
  await page.getByRole('button', { name: 'Lägg till ett syskon' }).click();
  await expect(page.locator('#first_name')).toHaveValue('Alva');
  await fillChild(page, 2, 'Bo');
  await fillChild(page, 3, 'Disa');
  await page.getByRole('button', { name: 'Ta bort barn 2' }).click();
  await expect(page.locator('#first_name_2')).toHaveValue('Disa');
  await page.getByRole('button', { name: 'Anmäl två barn' }).click();
  await expect(page.getByRole('alert')).toContainText('Tre saker behöver rättas');
  await judge(page);
  await fillGuardian(page, 'kim@example.se');
  // Enter in a field sends the form: it neither adds nor removes a child.
  await page.getByLabel('Den vuxnas namn').press('Enter');
  await expect(heading(page)).toHaveText('Vi håller platserna');
  await judge(page);
  const own = page.url();

  await page.goto(await questionTo(world, 'kim@example.se'));
  await expect(heading(page)).toContainText('Får dina barn vara med på Innebandy för alla?');
  await expect(page.getByText('Alva, Åk 5')).toBeVisible();
  await expect(page.getByText(/Vi sparar|Det här sparar vi/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Nej, inga bilder' })).toBeChecked();
  await judge(page);
  const question = page.url();
  await page.getByRole('button', { name: 'Ja, barnen får vara med' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tack, du har sagt ja');
  await judge(page);
  await page.goto(question);
  await expect(heading(page)).toHaveText('Tack, du har sagt ja');

  await page.goto(own);
  await expect(heading(page)).toHaveText('Ni har fått plats');
  await judge(page);
  await page.getByRole('link', { name: 'Avboka Disa' }).click();
  await expect(heading(page)).toHaveText('Vill du avboka Disa?');
  await judge(page);
  await page.getByRole('button', { name: 'Ja, avboka' }).click();
  await expect(page.getByText('Avbokad', { exact: true })).toBeVisible();
  await expect(page.getByText('Har plats', { exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('siblings who wait together are asked together, and a guardian may say no', async ({
    page,
    world,
    browser,
  }) => {
    const signUp = async (names: readonly string[], email: string) => {
      await page.goto(world.form);
      for (const [index, name] of names.entries()) {
        if (index > 0) await page.getByRole('button', { name: 'Lägg till ett syskon' }).click();
        await fillChild(page, index + 1, name);
      }
      await fillGuardian(page, email);
      await page.getByRole('button', { name: /^(Anmäl|Ställ) / }).click();
      return page.url();
    };
    const first = await signUp(['Ada', 'Ben'], 'ada@example.se');
    await expect(heading(page)).toHaveText('Vi håller platserna');
    const waiting = await signUp(['Cia', 'Dan'], 'cia@example.se');
    await expect(heading(page)).toHaveText('Ni står på reservlistan');
    await judgeBeside(page, browser);
    await page.goto(await questionTo(world, 'cia@example.se'));
    await page.getByRole('radio', { name: /^Ja / }).check();
    await page.getByRole('button', { name: 'Ja, barnen får vara med' }).click();
    await page.goto(await questionTo(world, 'ada@example.se'));
    await page.getByRole('button', { name: 'Nej, ta bort anmälan' }).click();
    await expect(heading(page)).toHaveText('Tack, du har sagt nej');
    await page.goto(first);
    await expect(page.getByText('Avbokad', { exact: true })).toHaveCount(2);

    await page.goto(waiting);
    await expect(heading(page)).toHaveText('Ni kan få plats');
    await judgeBeside(page, browser);
    await page.getByRole('link', { name: 'Tacka ja' }).click();
    await expect(heading(page)).toHaveText('Vill ni ha platserna?');
    await judgeBeside(page, browser);
    await page.getByRole('button', { name: 'Ja, vi tar platserna' }).click();
    await expect(heading(page)).toHaveText('Ni har fått plats');
    await page.getByRole('link', { name: 'Ta tillbaka ja till bilder' }).click();
    await judgeBeside(page, browser);
    await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
    await expect(page.getByRole('link', { name: 'Ta tillbaka ja till bilder' })).toHaveCount(0);
    await expect(heading(page)).toHaveText('Ni har fått plats');
  });

  test('a link that nobody knows, and a link of another kind, lead nowhere', async ({
    page,
    world,
    browser,
  }) => {
    await page.goto(`/godkann/${'A'.repeat(32)}`);
    await expect(heading(page)).toHaveText('Länken gäller inte längre');
    await judgeBeside(page, browser);
    await page.goto(world.form);
    await fillChild(page, 1, 'Eva');
    await fillGuardian(page, 'eva@example.se');
    await page.getByRole('button', { name: /^(Anmäl|Ställ)/ }).click();
    const question = await questionTo(world, 'eva@example.se');
    await page.goto(question.replace('/godkann/', '/anmalan/'));
    await expect(heading(page)).toHaveText('Vi hittar ingen anmälan här');
  });
});
