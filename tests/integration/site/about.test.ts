import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemsOf, type Answer } from '../../support/api.ts';
import { change, create, inDays, smallCatalogue } from '../../support/catalogue.ts';
import { staffAccount } from '../../support/staff-accounts.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';
import { STATEMENT_PARTS } from '../../../src/views/accessibility-statement.ts';

let world: World;
const STATEMENT = '/om/tillganglighet';
const SETTINGS = '/api/collections/site_settings/records/sitesettings001';
const ISSUES = '/api/collections/accessibility_issues/records';
const FAULT = { what: 'Filmen saknar text.', reason: 'not_met', published: true };

beforeAll(async () => {
  world = await startWorld();
  await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

const settings = (fields: Record<string, unknown>) =>
  change(world.pb.staff, 'site_settings', 'sitesettings001', fields);
const refusedAt = async (answer: Promise<{ status: number; body: Answer['body'] }>, field: string) => {
  const { status, body } = await answer;
  return [status, body['data'][field]?.['message']];
};

/** What stands under each of the eleven marks, without tags. */
async function parts(path: string): Promise<Record<string, string>> {
  const { html } = await world.page(path);
  const sections = [...html.matchAll(/<section[^>]*\sdata-part="([^"]+)"[^>]*>(.*?)<\/section>/gs)];
  return Object.fromEntries(
    sections.map(([, part = '', content = '']) => [
      part,
      content
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

test('the statement has its eleven parts when nothing is filled in, and claims nothing', async () => {
  const { staff } = world.pb;
  for (const { id } of itemsOf((await staff.get(ISSUES)).body['items']))
    await staff.delete(`${ISSUES}/${id}`);
  const empty = await eventually(
    () => parts(STATEMENT),
    (found) =>
      /allt fungerar.*något sådant innehåll/.test(`${found['inaccessible']} ${found['outside-law']}`),
    3000,
  );
  expect(Object.keys(empty).toSorted()).toEqual([...STATEMENT_PARTS].toSorted());
  expect(Object.keys(await parts(`/en${STATEMENT}`)).toSorted()).toEqual([...STATEMENT_PARTS].toSorted());
  for (const part of ['compliance', 'inaccessible', 'burden', 'outside-law', 'assessed', 'method'])
    expect(empty[part], part).toContain('Kommunen har inte angett');
  expect(empty['compliance']).not.toMatch(/är (?:helt|delvis|inte) förenlig/);
  expect(empty['supervisor']).toContain('digg.se/tdosanmalan');
  const { html } = await world.page(STATEMENT);
  const report = /href="(\/meddela-fel\?[^"]*fel=accessibility[^"]*)"/.exec(html)?.[1] ?? '';
  const form = await world.page(report.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  expect(form.html).toMatch(/value="accessibility"[^>]*\schecked|\schecked[^>]*value="accessibility"/);
});

test('a claim and a list that contradict each other are refused with words in Swedish', async () => {
  const { staff } = world.pb;
  const claim = (compliance: string) =>
    refusedAt(staff.patch(SETTINGS, { accessibility_compliance: compliance }), 'accessibility_compliance');
  expect(await claim('partial')).toEqual([400, expect.stringContaining('Skriv först vilka brister')]);
  await settings({ accessibility_compliance: 'full' });
  expect(await refusedAt(staff.post(ISSUES, FAULT), 'published')).toEqual([
    400,
    expect.stringContaining('helt förenlig'),
  ]);
  await settings({ accessibility_compliance: '' });
  const fault = (await create(staff, 'accessibility_issues', FAULT))['id'];
  expect(await claim('full')).toEqual([400, expect.stringContaining('Välj delvis')]);
  await settings({ accessibility_compliance: 'partial' });
  expect(await refusedAt(staff.patch(`${ISSUES}/${fault}`, { published: false }), 'published')).toEqual([
    400,
    expect.stringContaining('sista bristen'),
  ]);
  const removal = await staff.delete(`${ISSUES}/${fault}`);
  expect([removal.status, removal.body['message']]).toEqual([400, expect.stringContaining('sista bristen')]);
  expect(await refusedAt(staff.post(ISSUES, { ...FAULT, reason: 'burden' }), 'motive')).toEqual([
    400,
    expect.stringContaining('Skriv varför'),
  ]);
});

test('filled in by an account of the level staff, it says all of it in both languages', async () => {
  const level = await staffAccount(world.pb, 'redogorelse@example.se');
  for (const [reason, motive] of [
    ['burden', 'Det skulle ta 40 timmar.'],
    ['outside_law', 'Kommunen gör inte sidorna.'],
  ]) {
    await create(level, 'accessibility_issues', { ...FAULT, what: `Sak ${reason}`, reason, motive });
  }
  await create(level, 'accessibility_issues', { ...FAULT, what: 'Inte visad', published: false });
  const filled = await level.patch(SETTINGS, {
    accessibility_assessed_on: inDays(-30),
    accessibility_method: ['self', 'external'],
    accessibility_assessor: 'Granskarna',
  });
  expect(filled.status).toBe(200);
  const ownersOnly = await level.patch(SETTINGS, { data_protection_officer: 'Någon annan' });
  expect(ownersOnly.status).toBe(403);
  await settings({
    organisation: 'Fritid',
    municipality: 'Olofströms kommun',
    data_protection_officer: 'Ombudet',
  });
  const full = await eventually(
    () => parts(STATEMENT),
    (found) => found['actor']?.includes('Fritid (Olofströms kommun)') ?? false,
    3000,
  );
  expect(Object.keys(full).toSorted()).toEqual([...STATEMENT_PARTS].toSorted());
  for (const [part, text] of Object.entries(full))
    expect(text, part).not.toContain('Kommunen har inte angett om');
  expect(full['compliance']).toContain('delvis förenlig');
  expect(full['inaccessible']).toContain('Filmen saknar text.');
  expect(full['burden']).toContain('Det skulle ta 40 timmar.');
  expect(full['outside-law']).toContain('Kommunen gör inte sidorna.');
  expect(full['method']).toMatch(/själv\..*Granskarna/);
  expect(full['assessed']).toMatch(/den \d/);
  expect(full['updated']).toMatch(/den \d/);
  const { html } = await world.page(STATEMENT);
  expect(html).not.toContain('Inte visad');
  const english = await parts(`/en${STATEMENT}`);
  expect(english['compliance']).toContain('partially compliant');
  expect((await world.page(`/en${STATEMENT}`)).html).toContain('<span lang="sv">Filmen saknar text.</span>');
  expect((await world.page('/om/dina-uppgifter')).html).toContain(
    'Frågor om dina uppgifter besvaras av Ombudet.',
  );
});

test('the about pages are found from each other and from the foot of every page', async () => {
  const { html } = await world.page('/kalender');
  expect(html).toContain('href="/om"');
  expect(html).toContain(`href="${STATEMENT}"`);
  const about = (await world.page('/om')).html;
  for (const path of ['sa-valjs-deltagare-ut', 'dina-uppgifter', 'tillganglighet', 'kakor'])
    expect(about).toContain(`href="/om/${path}"`);
  expect(about).toContain('href="/oppna-data"');
});
