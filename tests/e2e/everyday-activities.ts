/** Everyday tasks with activities: each step is one of the guide's. */
import { expect, type Page } from '@playwright/test';
import { weekdayOf } from '../../src/domain/local-date.ts';
import { inDays } from '../support/catalogue.ts';
import { fieldsOf } from '../support/api.ts';
import { ADULT, OTHER_TITLE, TITLE } from './everyday-demo.ts';
import { signInOn, type Stage } from './everyday-stage.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const DAYS = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'];
const SLUG = 'fotoklubben';

async function toActivities({ phone, press }: Stage): Promise<void> {
  const menu = phone.getByRole('navigation', { name: 'Personal' });
  await press(menu.getByText('Mer', { exact: true }));
  await press(menu.getByRole('link', { name: 'Aktiviteter', exact: true }));
  await expect(heading(phone)).toHaveText('Aktiviteter');
}

async function openActivity(stage: Stage, title: string): Promise<void> {
  const { phone, press, type } = stage;
  await toActivities(stage);
  await type(phone.getByLabel('Sök aktivitet, arrangör eller ställe'), title);
  await press(button(phone, 'Sök'));
  await press(phone.locator('.activity-rows').getByRole('link', { name: title }).first());
  await expect(heading(phone)).toHaveText(title);
}

export async function newActivity(stage: Stage): Promise<void> {
  const { phone, press, type, choose, tick, picture, familiesRead } = stage;
  const field = (label: string) => phone.getByLabel(label, { exact: true });
  const inGroup = (group: string, label: string) =>
    phone.getByRole('group', { name: group, exact: true }).getByLabel(label, { exact: true });
  await toActivities(stage);
  await press(phone.getByRole('link', { name: 'Ny aktivitet' }));
  await type(field('Namn'), 'Sy om kläder');
  await choose(field('Kategori'), 'Skapa och bygga');
  await choose(field('Arrangör'), 'Fritid unga, Olofströms kommun');
  await picture('ny-vad', { show: [phone.getByRole('group', { name: 'Vad är det?' })] });
  await choose(field('Från årskurs'), 'Åk 7');
  await choose(field('Till och med årskurs'), 'Åk 9');
  await tick(inGroup('Är äldre ungdomar i samma lokal samtidigt?', 'Nej'));
  await choose(field('Ställe'), 'Plåthuset');
  await tick(inGroup('Veckodagar', DAYS[weekdayOf(inDays(2)) - 1] ?? ''));
  await type(field('Börjar kl.'), '20:15');
  await type(field('Slutar kl.'), '21:30');
  await picture('ny-nar', { show: [phone.getByRole('group', { name: 'När och var?' })] });
  await tick(inGroup('Ordinarie personal', 'Amina'));
  await tick(inGroup('Ordinarie personal', ADULT));
  await type(field('Högst antal deltagare'), '12');
  await type(field('Ansvarig på plats'), 'Fritidsledare');
  await type(field('Telefon under aktiviteten'), '070-174 06 21');
  await tick(inGroup('Får man gå när man vill?', 'Nej, man stannar till slutet'));
  const checked = field('Jag har gått igenom uppgifterna om vuxna och trygghet i dag');
  await tick(checked);
  const publish = button(phone, 'Publicera nu');
  const last = phone.locator('label', { has: checked });
  await picture('ny-publicera', { show: [last, phone.locator('.form-end')], ring: publish });
  await press(publish);
  await phone.waitForURL(/klart=publicerad$/);
  await expect(phone.getByRole('status')).toContainText('publicerad och syns för alla');
  await familiesRead('/aktiviteter/sy-om-klader', 'Sy om kläder');
}

export async function changePhone(stage: Stage): Promise<void> {
  const { desk, press, type, picture, familiesRead, demo, world } = stage;
  await desk.goto('/_/');
  await expect(button(desk, 'Logga in')).toBeVisible();
  await signInOn(stage, desk);
  const menu = desk.getByRole('navigation', { name: 'Innehåll' });
  const activities = menu.getByRole('button', { name: 'Aktiviteter', exact: true });
  await press(activities);
  const search = desk.locator('[data-placeholder="Sök ord …"]').first();
  const found = desk.locator('.records-table td.col-field-name-title');
  // A list that has just come takes what is typed away again.
  await expect(async () => {
    await search.click();
    await desk.keyboard.press('ControlOrMeta+A');
    await desk.keyboard.type(TITLE);
    await desk.keyboard.press('Enter');
    await expect(found).toHaveCount(1, { timeout: 2000 });
  }).toPass({ timeout: 15_000 });
  const row = desk.locator('tr', { hasText: TITLE }).locator('.col-field-name-title');
  const head = desk.locator('.breadcrumbs');
  await picture('admin-lista', { show: [activities, head, desk.locator('.trygg-help'), row], ring: row });
  await press(row);
  const form = desk.locator('.record-upsert-modal');
  const phone = form.getByRole('textbox', { name: /^Telefon under aktiviteten ?\*?$/ });
  await type(phone, '070-174 06 33');
  const save = form.getByRole('button', { name: 'Spara', exact: true });
  await phone.evaluate((field) => field.scrollIntoView({ block: 'center' }));
  const field = form.locator('.record-field-input', { hasText: 'Telefon under aktiviteten' });
  await picture('admin-spara', { show: [field, save], ring: save });
  await press(save);
  await familiesRead(`/aktiviteter/${SLUG}`, '070-174 06 33');
  const stored = await world.pb.staff.get(`/api/collections/activities/records/${demo.activity}`);
  expect(fieldsOf(stored)['phone']).toBe('070-174 06 33');
}

export async function confirmFacts(stage: Stage): Promise<void> {
  const { phone, press, picture, familiesRead } = stage;
  const [page, never] = ['/aktiviteter/hostens-filmklubb', 'Ingen har bekräftat uppgifterna än.'];
  await familiesRead(page, never);
  await press(phone.getByRole('navigation', { name: 'Personal' }).getByRole('link', { name: 'Översikt' }));
  const facts = phone.getByRole('region', { name: 'Trygghetsuppgifter att bekräfta' });
  const mine = facts.getByRole('listitem').filter({ hasText: OTHER_TITLE });
  const read = mine.getByRole('link', { name: `Läs och bekräfta ${OTHER_TITLE}` });
  await picture('bekrafta', { show: [facts.getByRole('heading'), mine], ring: read });
  await press(read);
  await expect(heading(phone)).toHaveText(`Stämmer det här för ${OTHER_TITLE}?`);
  const confirm = button(phone, 'Ja, bekräfta i dag');
  await press(confirm);
  await phone.waitForURL(/\/personal\/oversikt/);
  await expect(mine).toHaveCount(0);
  await familiesRead(page, never, false);
}

export async function nextTerm(stage: Stage): Promise<void> {
  const { phone, press, type, picture, world, demo } = stage;
  await openActivity(stage, TITLE);
  await press(phone.getByRole('link', { name: 'Kopiera till nästa termin' }));
  await type(phone.getByLabel('Terminens första dag'), inDays(60));
  await type(phone.getByLabel('Terminens sista dag'), inDays(180));
  const preview = button(phone, 'Visa vad som kopieras');
  await picture('kopiera', { show: [heading(phone), phone.locator('main form').last()], ring: preview });
  await press(preview);
  await press(button(phone, 'Skapa kopian'));
  await expect(phone.getByRole('status')).toContainText('Kopian är klar.');
  await openActivity(stage, OTHER_TITLE);
  const archive = button(phone, 'Arkivera');
  await picture('arkivera', { show: [phone.getByRole('region', { name: 'Arkivera' })], ring: archive });
  await press(archive);
  await expect(phone.getByRole('status')).toContainText('arkiverad');
  const stored = await world.pb.staff.get(`/api/collections/activities/records/${demo.finished}`);
  expect(fieldsOf(stored)['status']).toBe('archived');
}
