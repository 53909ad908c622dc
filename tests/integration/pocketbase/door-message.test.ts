import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffOverview } from '../../../src/domain/staff-answers.ts';
import { newTickId } from '../../../src/domain/attendance.ts';
import { addAdults, change, newSession, signupBody, smallCatalogue } from '../../support/catalogue.ts';
import type { TestCatalogue } from '../../support/catalogue.ts';
import { beginToday } from '../../support/door.ts';
import { tracesOf } from '../../support/erasing.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { outbox, sendAll } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { staffAccount, type StaffAccount } from '../../support/staff-accounts.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let server: MailServer;
let leader: StaffAccount;
let stranger: StaffAccount;
beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  catalogue = await smallCatalogue(pb.staff);
  server = await startMailServer();
  await useMailServer(pb.staff, server.port);
  leader = await staffAccount(pb, 'leader@example.se');
  stranger = await staffAccount(pb, 'stranger@example.se');
  await change(pb.staff, 'activities', catalogue.activity, { managers: [leader.id] });
});
afterAll(async () => {
  await server.stop();
  await pb.remove();
});

let keys = 0;
const newKey = () => {
  keys += 1;
  return newTickId(Date.now(), keys.toString(36).padStart(6, '0'));
};
const TEXT = 'Hallen är kall.\n\nTa med en varm tröja <b>och</b> vatten.';
const post = (api: StaffAccount, session: string, way: 'message' | 'message/preview', body: object) =>
  api.post(`/api/staff/sessions/${session}/${way}`, body);
const allSent = () => sendAll(pb.site);
const rowsOf = (key: string) => outbox(pb.staff, `event_key ~ 'message:${key}:'`);

/** Two siblings and one more by mail, one without an address, and one who waits. */
async function fullSession(): Promise<{ session: string; ids: string[] }> {
  const session = (await newSession(pb.staff, catalogue, { room_places: 4 }))['id'];
  await addAdults(pb.staff, session, 2);
  const ids: string[] = [];
  for (const [first_name, guardian_email, guardian_phone] of [
    ['Alva', 'kim@example.se', '070-174 06 61'],
    ['Bo', ' Kim@Example.se', '070-174 06 61'],
    ['Cia', 'lo@example.se', '070-174 06 62'],
    ['Dag', '', '070-174 06 63'],
    ['Elin', 'vi@example.se', '070-174 06 64'],
  ]) {
    const body = signupBody({ session, first_name, guardian_email: guardian_email?.trim(), guardian_phone });
    const answer = await pb.site.post('/api/site/signups', body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    ids.push(String(body['id']));
  }
  await allSent();
  server.mails.length = 0;
  return { session, ids };
}

test('one letter to each family, as it was previewed, however often the form is sent', async () => {
  const { session } = await fullSession();
  const preview = await post(leader, session, 'message/preview', { text: TEXT, audience: 'placed' });
  expect(preview.body).toMatchObject({ byMail: 2, toPhone: 1 });
  expect(await outbox(pb.staff, "template = 'message'")).toEqual([]);

  const key = newKey();
  const body = { text: TEXT, audience: 'placed', key, byMail: 2, toPhone: 1 };
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(leader, session, 'message', body)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const rows = await rowsOf(key);
  expect(rows.map(({ to, status }) => [to, status]).toSorted()).toEqual([
    ['', 'no_address'],
    ['kim@example.se', 'waiting'],
    ['lo@example.se', 'waiting'],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/tröja|Alva|Bo"/);
  await allSent();
  expect(server.mails.map(({ to }) => to).toSorted()).toEqual(['kim@example.se', 'lo@example.se']);
  for (const { parsed, to } of server.mails) {
    expect(parsed.subject).toBe(preview.body['subject']);
    expect(parsed.subject).toMatch(/^Meddelande: Innebandy för alla /);
    const text = parsed.text ?? '';
    for (const part of [
      'Hallen är kall.',
      'Ta med en varm tröja <b>och</b> vatten.',
      'Kvarnen',
      '17–18.30',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Alva|Bo\b|Cia/);
    expect(text).toMatch(/https:\/\/fritid\.example\.se\/anmalan\/[A-Za-z0-9]{32}/);
    // But for the family's own link it is what staff were shown; who sent two forms has a link to each.
    const links = text.match(/https:\/\/\S+\/anmalan\/\S+/g) ?? [];
    expect(links.length, to).toBe(to === 'kim@example.se' ? 2 : 1);
    const shown = String(preview.body['body']).replace(
      '(länken finns bara i familjens mejl)',
      links[0] ?? '',
    );
    if (links.length === 1) expect(text.trim()).toBe(shown.trim());
    expect(parsed.html).toContain('&lt;b&gt;och&lt;/b&gt;');
  }

  const { familiesToPhone } = (await pb.staff.get('/api/staff/overview')).body as unknown as StaffOverview;
  const row = familiesToPhone.find(({ phone }) => phone === '070-174 06 63');
  expect(row?.message).toMatchObject({ activity: 'Innebandy för alla', text: TEXT });

  const log = await pb.staff.get("/api/collections/audit_log/records?filter=(action='messaged')");
  expect(log.body['items']).toMatchObject([
    { actor: leader.email, fields: { byMail: 2, toPhone: 1 }, record: session },
  ]);
  expect(tracesOf(pb, ['varm tröja']).map((trace) => trace.split(':')[0])).toEqual(['messages.text']);
});

test('those who wait are told when that is asked for; who has left hears nothing', async () => {
  const { session, ids } = await fullSession();
  const asked = { text: TEXT, audience: 'all' };
  expect((await post(leader, session, 'message/preview', asked)).body).toMatchObject({
    byMail: 3,
    toPhone: 1,
  });
  const key = newKey();
  const sent = await post(leader, session, 'message', { ...asked, key, byMail: 3, toPhone: 1 });
  expect(sent.status).toBe(200);
  await change(pb.staff, 'signups', ids[2] ?? '', { status: 'cancelled', cancelled_by: 'family' });
  await allSent();
  const told = server.mails.filter(({ parsed }) => parsed.subject?.startsWith('Meddelande'));
  expect(told.map(({ to }) => to).toSorted()).toEqual(['kim@example.se', 'vi@example.se']);
  const rows = await rowsOf(key);
  expect(rows.find(({ to }) => to === 'lo@example.se')?.status).toBe('withdrawn');
});

test('other families than were shown: nothing is sent before they are seen', async () => {
  const { session } = await fullSession();
  const key = newKey();
  const body = { text: TEXT, audience: 'placed', key, byMail: 3, toPhone: 0 };
  const answer = await post(leader, session, 'message', body);
  expect([answer.status, answer.body['reason']]).toEqual([409, 'changed']);
  expect(answer.body['preview']).toMatchObject({ byMail: 2, toPhone: 1 });
  expect(await rowsOf(key)).toEqual([]);
});

test.each([
  ['empty', ' \n '],
  ['too_long', 'å'.repeat(601)],
  ['looks_like_number', 'Alva 120304-2386 är sjuk.'],
])('%s is refused by name, at each door', async (reason, text) => {
  const session = (await newSession(pb.staff, catalogue))['id'];
  for (const way of ['message', 'message/preview'] as const) {
    const answer = await post(leader, session, way, { text, key: newKey(), byMail: 1, toPhone: 0 });
    expect([answer.status, answer.body]).toEqual([409, { reason }]);
  }
});

test('only the own staff, and only while there is anybody to write to', async () => {
  const { session, ids } = await fullSession();
  for (const way of ['message', 'message/preview'] as const) {
    const answer = await post(stranger, session, way, { text: TEXT, key: newKey(), byMail: 2, toPhone: 1 });
    expect([answer.status, answer.body]).toEqual([409, { reason: 'not_yours' }]);
  }
  beginToday(pb, session, '2026-01-07');
  for (const id of ids) await pb.staff.delete(`/api/collections/signups/records/${id}`);
  const answer = await post(leader, session, 'message/preview', { text: TEXT, audience: 'all' });
  expect([answer.status, answer.body]).toEqual([409, { reason: 'nobody' }]);
});

test('with the sign-up its letter goes too', async () => {
  const { session, ids } = await fullSession();
  const key = newKey();
  await post(leader, session, 'message', { text: TEXT, audience: 'placed', key, byMail: 2, toPhone: 1 });
  beginToday(pb, session, '2026-01-07');
  for (const id of ids) await pb.staff.delete(`/api/collections/signups/records/${id}`);
  expect(await rowsOf(key)).toEqual([]);
});
