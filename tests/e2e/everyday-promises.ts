/** The everyday task with a promise to the residents: each step is one of the guide's. */
import { expect } from '@playwright/test';
import { addDays } from '../../src/domain/local-date.ts';
import { today } from '../support/catalogue.ts';
import type { Stage } from './everyday-stage.ts';

const PROMISE = 'Öppet varje fredag i hela kommunen';
const FOLLOW_UP = 'Nu är det öppet i tre orter till.';

export async function publishPromise(stage: Stage): Promise<void> {
  const { desk, press, type, tick, picture, familiesRead } = stage;
  const menu = desk.getByRole('navigation', { name: 'Innehåll' });
  const inMenu = (name: string) => menu.getByRole('button', { name, exact: true });
  const button = (name: string) => desk.getByRole('button', { name, exact: true });
  const form = desk.locator('.record-upsert-modal');
  const inForm = (name: string) => form.getByRole('button', { name, exact: true });
  const text = (label: string) => form.getByRole('textbox', { name: new RegExp(`^${label} ?\\*?$`) });
  const pick = async (label: string, choice: string) => {
    await press(inForm(`${label} *`));
    await press(desk.locator('.select-option:visible').getByText(choice, { exact: true }));
  };
  const saved = desk.getByText('Sparat.');

  await desk.goto('/_/');
  await press(inMenu('Medborgarlöften'));
  const add = button('Nytt löfte');
  await picture('lofte-nytt', {
    show: [inMenu('Medborgarlöften'), desk.locator('.breadcrumbs'), add],
    ring: add,
  });
  await press(add);
  await type(text('Löftet i en mening'), PROMISE);
  await pick('Vem lovar', 'Kommunen och polisen');
  await pick('Vad det gäller', 'Trygga och roliga fritidsaktiviteter');
  await type(text('Vad vi lovar'), 'Vi har öppet för er varje fredag, med vuxna på plats.');
  await type(text('Till vem'), 'Unga i hela kommunen');
  await type(text('Första dag'), addDays(today(), -40));
  await type(text('Sista dag'), addDays(today(), 300));
  await pick('Hur det går', 'Pågår');
  const shown = form.getByRole('checkbox', { name: 'Syns på sidan' });
  await tick(shown);
  const create = inForm('Skapa');
  await picture('lofte-skapa', {
    show: [form.locator('.record-field-input', { hasText: 'Syns på sidan' }), create],
    ring: create,
  });
  await press(create);
  await expect(saved).toBeVisible();
  await familiesRead('/trygghet', PROMISE);

  await press(inMenu('Uppföljningar'));
  await press(button('Ny uppföljning'));
  await press(inForm('Välj i listan'));
  await press(desk.locator('.records-picker-modal .list-item', { hasText: PROMISE }));
  await press(button('Använd valet'));
  await type(text('Dag'), today());
  await type(text('Vad som har hänt'), FOLLOW_UP);
  await picture('lofte-uppfoljning', { show: [text('Vad som har hänt'), create], ring: create });
  await press(create);
  await familiesRead('/trygghet/loften/oppet-varje-fredag-i-hela-kommunen', FOLLOW_UP);
}
