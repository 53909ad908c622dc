import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAdults,
  change,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { itemsOf } from '../../support/api.ts';
import { formKey } from '../../support/form-key.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { freshAddress, staffVisitor, type StaffVisitor } from '../../support/staff-visitor.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
let mailServer: MailServer;
let staff: StaffVisitor;
let session: string;
beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
  session = (await newSession(world.pb.staff, catalogue))['id'];
  await addAdults(world.pb.staff, session, 2);
  mailServer = await startMailServer();
  await useMailServer(world.pb.staff, mailServer.port);
  await change(world.pb.staff, 'site_settings', 'sitesettings001', {
    contact_email: 'kommunen@example.se',
    report_email: 'fritid@example.se',
  });
  staff = await staffVisitor(world.site.url);
  await eventually(
    () => world.page(`/tillfallen/${session}`),
    ({ status, html }) => status === 200 && html.includes('2'),
    3000,
  );
});
afterAll(async () => {
  await mailServer.stop();
  await world.stop();
});

const stored = async () =>
  itemsOf((await world.pb.staff.get('/api/collections/page_reports/records?sort=created')).body['items']);
const report = (name: string, fields: Record<string, string> = {}) => ({
  form_key: formKey(name),
  kind: 'supervision',
  text: 'Ingen vuxen var där när Alva kom.',
  contact: '',
  sida: `/tillfallen/${session}`,
  version: 'v1',
  ...fields,
});
const send = (fields: Record<string, string>) => world.post('/meddela-fel', fields, freshAddress());

test('every page leads to the form, which remembers the page and its content, and no page\u2019s key', async () => {
  const { html } = await world.page(`/tillfallen/${session}`);
  const link = /href="(\/meddela-fel\?[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(link).toBe(`/meddela-fel?sida=%2Ftillfallen%2F${session}`);
  const form = await world.page(link);
  expect(form.html).toContain(`Det gäller sidan /tillfallen/${session}`);
  expect(form.html).toMatch(/name="version" value="[^"]+"/);
  expect(form.html).toContain('Gäller det ett brott eller en person?');
  expect(form.headers.get('cache-control')).toBe('private, no-store');

  const own = (await world.post(`/anmalan/ny?tillfalle=${session}`, GOOD_FORM)).headers.get('location') ?? '';
  const ownPage = await world.page(own);
  const token = own.split('/').at(-1) ?? '';
  expect(ownPage.html).toContain('sida=%2Fanmalan%2F%3Atoken');
  expect(/href="\/meddela-fel[^"]*"/.exec(ownPage.html)?.[0]).not.toContain(token);
  const english = await world.page('/en/motesplatser');
  expect(english.html).toContain('href="/en/meddela-fel?sida=%2Fen%2Fmotesplatser"');
  expect((await world.page('/en/meddela-fel')).html).toContain('Report an error on the page');
});

test('what lacks is told with what was typed, and nothing is stored', async () => {
  const before = (await stored()).length;
  const refused = await send(report('lacking', { kind: '', text: '', contact: 'mamma@example.se' }));
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Välj vad som är fel.');
  expect(refused.html).toContain('Berätta kort vad som är fel.');
  expect(refused.html).toContain('mamma@example.se');
  expect(refused.html).toContain(`value="/tillfallen/${session}"`);
  const trapped = await send(report('trapped', { meddelande: 'spam' }));
  expect([trapped.status, trapped.html.includes('Ingen vuxen var där')]).toEqual([422, true]);
  expect(await stored()).toHaveLength(before);
});

test('a report is stored once, staff get one letter without its text, and the page of thanks leads back', async () => {
  const first = await send(report('once'));
  const again = await send(report('once'));
  expect([first.status, again.status]).toEqual([303, 303]);
  const thanks = await world.page(first.headers.get('location') ?? '');
  expect(thanks.html).toContain('Tack, vi har fått ditt meddelande');
  expect(thanks.html).toContain(`href="/tillfallen/${session}"`);
  const reports = await stored();
  expect(reports).toMatchObject([
    { kind: 'supervision', page: `/tillfallen/${session}`, version: 'v1', status: 'new' },
  ]);
  const mails = await eventually(
    async () => mailServer.mails.filter(({ to }) => to.includes('fritid@example.se')),
    ({ length }) => length > 0,
    5000,
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.parsed.subject).toBe('Kontrollera: uppgifter om vuxna kan vara fel');
  expect(mails[0]?.parsed.text).toContain(`/tillfallen/${session}`);
  expect(mails[0]?.parsed.text).not.toContain('Alva');
  expect(world.site.output()).not.toContain('Alva');
});

test('what is about adults comes first, and staff may say on the page that it is being checked', async () => {
  await send(report('earlier', { kind: 'time', text: 'Det börjar klockan 16.' }));
  await send(report('urgent', { text: 'Bara en ledare var där.' }));
  const { html } = await staff.page('/personal/fel');
  expect(html.indexOf('Bara en ledare var där.')).toBeGreaterThan(0);
  expect(html.indexOf('Bara en ledare var där.')).toBeLessThan(html.indexOf('Det börjar klockan 16.'));
  expect((await staff.page('/personal/oversikt')).html).toMatch(
    /3\smeddelade fel väntar, 2 om vuxna på plats/,
  );

  const page = () => world.page(`/tillfallen/${session}`);
  const says = (text: string, is: boolean) =>
    eventually(page, ({ html: found }) => found.includes(text) === is, 2000);
  const checking = (visa: string) =>
    staff.post('/personal/fel', { slag: 'activities', id: catalogue.activity, visa });
  expect((await checking('ja')).status).toBe(303);
  await says('Uppgiften kontrolleras.', true);
  await checking('nej');
  await says('Uppgiften kontrolleras.', false);
  await checking('ja');
  await says('Uppgiften kontrolleras.', true);
  // Whoever confirms the facts has checked them.
  const today = new Date().toISOString().slice(0, 10);
  await change(world.pb.staff, 'activities', catalogue.activity, { supervision_confirmed_on: '' });
  await change(world.pb.staff, 'activities', catalogue.activity, { supervision_confirmed_on: today });
  await says('Uppgiften kontrolleras.', false);

  const [first] = await stored();
  expect((await staff.post('/personal/fel', { fel: first?.['id'] ?? '', status: 'done' })).status).toBe(303);
  expect((await stored())[0]).toMatchObject({ status: 'done' });
});

test('somebody who sends one after the other must wait, and keeps what was typed', async () => {
  const address = freshAddress();
  const statuses: number[] = [];
  for (let i = 0; i < 21; i += 1) {
    const sent = await world.post('/meddela-fel', report(`many${i}`, { text: `Nummer ${i}` }), address);
    statuses.push(sent.status);
    if (sent.status === 429) expect(sent.html).toContain('Nummer 20');
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 303), 429]);
  expect(mailServer.mails.length).toBeLessThanOrEqual(21);
});
