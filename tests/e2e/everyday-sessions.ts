/** Everyday tasks with the sessions of a day: each step is one of the guide's. */
import { expect, type Locator, type Page } from '@playwright/test';
import { outbox } from '../support/outbox.ts';
import type { World } from '../support/world.ts';
import { attendanceOf } from '../../src/domain/attendance.ts';
import { doorOf } from '../support/door.ts';
import { ADULT, FAMILIES_OF_ONE, OTHER_TITLE, TITLE } from './everyday-demo.ts';
import { signInOn, type Stage } from './everyday-stage.ts';

const rowOf = (within: Page | Locator, title: string) => within.locator('.duty-row', { hasText: title });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
/** What a preview says before the button that does it. */
const previewOn = (page: Page) => [
  heading(page),
  page.locator('.staff-numbers'),
  page.locator('.staff-quote'),
];
const inMenu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Personal' }).getByRole('link', { name, exact: true });

/** From wherever one is to the page of a coming session. */
async function openSession({ phone, press, type }: Stage, date: string): Promise<void> {
  await press(inMenu(phone, 'Tillfällen'));
  await type(phone.getByLabel('Dag', { exact: true }), date);
  await press(button(phone, 'Visa dagen'));
  await phone.waitForURL(/dag=/);
  await press(rowOf(phone, TITLE).getByRole('link', { name: TITLE }));
  await expect(heading(phone)).toHaveText(TITLE);
}

/** Each family of a session has one notice on its way, by mail or by phone. */
async function expectTold(world: World, session: string): Promise<void> {
  const notices = await outbox(world.pb.staff, "template = 'changes'");
  expect(notices.filter(({ data }) => JSON.stringify(data).includes(session))).toHaveLength(FAMILIES_OF_ONE);
}

export async function beginTheDay(stage: Stage): Promise<void> {
  const { phone, press, picture } = stage;
  await phone.goto('/personal');
  await picture('logga-in', { show: [heading(phone), phone.locator('main form')] });
  await signInOn(stage, phone);
  await phone.waitForURL(/\/personal$/);
  const toOverview = phone.getByRole('link', { name: 'Se översikten' });
  await picture('i-dag', {
    show: [phone.locator('.staff-menu'), heading(phone), phone.locator('.door-urgent'), rowOf(phone, TITLE)],
    ring: toOverview,
  });
  await press(toOverview);
  const missing = phone.getByRole('region', { name: 'Saknar vuxna' });
  const short = rowOf(missing, OTHER_TITLE);
  await expect(short).toContainText('En vuxen fattas');
  const link = short.getByRole('link', { name: OTHER_TITLE });
  await picture('oversikt', { show: [phone.locator('.actions').first(), short], ring: link });
  await press(link);
  await expect(phone.getByText('En vuxen fattas')).toBeVisible();
}

export async function substitute(stage: Stage): Promise<void> {
  const { phone, press, choose, picture, familiesRead, demo } = stage;
  const { id = '', date = '' } = demo.coming[2] ?? {};
  await openSession(stage, date);
  await press(button(phone, 'Bekräfta: Amina'));
  await expect(phone.getByRole('status')).toContainText('Passet är bekräftat.');
  const staffing = phone.getByRole('region', { name: 'Bemanning' });
  await picture('franvarande', { show: [staffing], ring: button(phone, `Frånvarande: ${ADULT}`) });
  await press(button(phone, `Frånvarande: ${ADULT}`));
  await expect(phone.getByRole('status')).toContainText('satt som frånvarande');
  await expect(staffing).toContainText('En vuxen fattas');
  await familiesRead(`/tillfallen/${id}`, 'Väntar på en vuxen till');
  await choose(phone.getByLabel('Vem?'), 'Vikarie utan namn');
  await choose(phone.getByLabel('Roll för en vikarie'), 'Fritidsledare');
  const add = button(phone, 'Lägg till');
  await picture('vikarie', { show: [phone.getByRole('region', { name: 'Lägg till en vuxen' })], ring: add });
  await press(add);
  await expect(phone.getByRole('status')).toContainText('Den vuxna är tillagd.');
  await expect(staffing).toContainText('Vikarie utan namn');
  await expect(staffing).not.toContainText('En vuxen fattas');
}

export async function cancel(stage: Stage): Promise<void> {
  const { phone, press, type, picture, familiesRead, demo, world } = stage;
  const { id = '', date = '' } = demo.coming[0] ?? {};
  await openSession(stage, date);
  await press(phone.getByRole('main').getByRole('link', { name: 'Ställ in' }).last());
  await type(phone.getByLabel('Varför?'), 'Vi är för få vuxna');
  await press(button(phone, 'Visa vad som berörs'));
  const doIt = button(phone, 'Ställ in 1 tillfälle');
  await picture('stall-in', { show: [...previewOn(phone), doIt], ring: doIt });
  await press(doIt);
  await expect(heading(phone)).toHaveText('Tillfället är inställt');
  await familiesRead(`/tillfallen/${id}`, 'Vi är för få vuxna');
  await expectTold(world, id);

  await press(inMenu(phone, 'Ställ in'));
  const now = phone.getByRole('link', { name: 'Stäng ett ställe nu' });
  await picture('stang', { show: [heading(phone), phone.locator('.staff-choices')], ring: now });
  await press(now);
  await stage.choose(phone.getByLabel('Ställe'), 'Rullen');
  await type(phone.getByLabel('Varför?'), 'Vattenläcka');
  await press(button(phone, 'Visa vad som berörs'));
  await expect(heading(phone)).toHaveText(/^(Ställ in \d+\stillfällen?\?|Det finns inget att ställa in)$/);
}

export async function move(stage: Stage): Promise<void> {
  const { phone, press, type, picture, familiesRead, demo, world } = stage;
  const { id = '', date = '' } = demo.coming[1] ?? {};
  await openSession(stage, date);
  await press(phone.getByRole('link', { name: 'Flytta' }));
  await type(phone.getByLabel('Börjar'), '20:30');
  await type(phone.getByLabel('Slutar'), '21:45');
  await type(phone.getByLabel('Varför?'), 'Hallen är upptagen före');
  const preview = button(phone, 'Visa vad det betyder');
  await picture('flytta', { show: [phone.locator('main form').last()], ring: preview });
  await press(preview);
  await expect(heading(phone)).toHaveText('Flytta tillfället?');
  const doIt = button(phone, 'Flytta tillfället');
  await picture('flytta-ja', { show: [...previewOn(phone), doIt], ring: doIt });
  await press(doIt);
  await expect(phone.getByRole('status')).toContainText('Tillfället är flyttat.');
  await familiesRead(`/tillfallen/${id}`, 'Hallen är upptagen före');
  await expectTold(world, id);
}

export async function atTheDoor(stage: Stage): Promise<void> {
  const { phone, press, picture, familiesRead, demo, world } = stage;
  const child = (name: string) => phone.locator('.door-row', { hasText: name });
  const status = phone.locator('[data-door-status]');
  await press(inMenu(phone, 'I dag'));
  await press(rowOf(phone, TITLE).getByRole('link', { name: TITLE }));
  const present = button(phone, 'Vi är på plats');
  await picture('pa-plats', { show: [heading(phone), phone.locator('.door-presence')], ring: present });
  await press(present);
  await expect(phone.getByText('Familjer ser:')).toBeVisible();
  await familiesRead(`/tillfallen/${demo.door}`, 'bekräftat kl.');

  await press(button(phone, 'In: Alva'));
  await expect(status).toHaveText('Allt är sparat.');
  const numbers = phone.locator('[data-door-numbers]');
  await picture('dorren', { show: [numbers, child('Alva'), child('Elis')], ring: button(phone, 'In: Elis') });
  await phone.context().setOffline(true);
  await press(button(phone, 'In: Elis'));
  await expect(status).toContainText('skickas när det går');
  await picture('utan-nat', { show: [status] });
  await phone.context().setOffline(false);
  await expect(status).toHaveText('Allt är sparat.');
  await press(button(phone, 'Ut: Alva'));
  await press(phone.getByRole('button', { name: 'En till' }));
  await expect(phone.locator('[data-drop-in-number]')).toHaveText('1');
  await expect(status).toHaveText('Allt är sparat.');
  const { ticks } = await doorOf(world.pb.staff, demo.door);
  expect(ticks.map(({ kind }) => kind).toSorted()).toEqual(['drop_in', 'in', 'in', 'out']);
  expect(attendanceOf(ticks).dropIn).toBe(1);
}

export async function writeAndPhone(stage: Stage): Promise<void> {
  const { phone, press, type, picture, world } = stage;
  await press(inMenu(phone, 'I dag'));
  await press(rowOf(phone, TITLE).getByRole('link', { name: TITLE }));
  await press(phone.getByRole('link', { name: 'Skriv till alla' }));
  await type(phone.getByLabel('Meddelande'), 'Vi går ut i dag. Ta med vantar.');
  const preview = button(phone, 'Visa brevet');
  await picture('skriv', { show: [phone.locator('main form').last()], ring: preview });
  await press(preview);
  await expect(heading(phone)).toHaveText('Skicka meddelandet?');
  await picture('skicka', { show: [heading(phone), phone.locator('.staff-numbers + p')] });
  const send = button(phone, 'Skicka till 8 familjer');
  await press(send);
  await expect(heading(phone)).toHaveText('Meddelandet är skickat');
  expect(await outbox(world.pb.staff, "template = 'message'")).toHaveLength(8);

  await press(phone.getByRole('link', { name: 'Till familjer att ringa' }));
  const families = phone.getByRole('region', { name: 'Familjer att ringa' });
  const family = families.getByRole('listitem').filter({ hasText: 'Ta med vantar' }).first();
  const number = (await family.getByRole('link').first().textContent()) ?? '';
  const done = family.getByRole('button', { name: /^Jag har ringt/ });
  await picture('ring', { show: [families.getByRole('heading'), family], ring: done });
  await press(done);
  await expect(families.getByText(number.trim()).filter({ hasText: 'vantar' })).toHaveCount(0);
}
