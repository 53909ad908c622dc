import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  change,
  create,
  inDays,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import {
  mailLogin,
  startMailServer,
  trustMailServer,
  useMailServer,
  type MailServer,
  type MailServerKind,
} from '../../support/mail-server.ts';
import { flush, makeDue, outbox, sendAll } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let session: string;
let server: MailServer;
beforeAll(async () => {
  pb = await testPocketBase({ env: trustMailServer });
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue))['id'];
  server = await startMailServer();
});
beforeEach(async () => {
  // Each test has its own families; what an earlier one left waiting must not go out in this one.
  for (const row of await outbox(pb.staff, "status = 'waiting' || status = 'failed'")) {
    await change(pb.staff, 'mail_outbox', row.id, { status: 'withdrawn' });
  }
  server.manners = {};
  server.mails.length = 0;
  server.tries.length = 0;
  await useMailServer(pb.staff, server.port);
});
afterAll(async () => {
  await server.stop();
  await pb.remove();
});

let familyNumber = 0;
/** A row that tells a family that a session has a new time. */
async function newMail(fields: Record<string, unknown> = {}): Promise<{ id: string; to: string }> {
  familyNumber += 1;
  const to = `familj${familyNumber}@example.se`;
  const before = { date: inDays(7), startTime: '16:00', endTime: '17:00' };
  const row = await create(pb.staff, 'mail_outbox', {
    template: 'changes',
    to,
    family_key: `familj${familyNumber}`,
    status: 'waiting',
    data: { sessions: { [session]: { before, after: before, changes: ['moved'] } } },
    ...fields,
  });
  return { id: row['id'], to };
}
const rowOf = async (id: string) => {
  const [row] = await outbox(pb.staff, `id = '${id}'`);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
/** Sends until nobody is at it: the minute's own round may be. */
const send = () => sendAll(pb.site);
const addresses = () => server.mails.map(({ to }) => to);

test('a mail goes out once, with Swedish letters, an own id and no answer asked from machines', async () => {
  const { id, to } = await newMail();
  await send();
  await send();
  const row = await rowOf(id);
  expect([row.status, row.error, row.body, addresses()]).toEqual(['sent', '', '', [to]]);
  expect(Date.now() - Date.parse(row.sent_at)).toBeLessThan(60_000);
  const { parsed, raw } = server.mails[0]!;
  expect(parsed.messageId).toBe(row.message_id);
  expect(row.message_id).toMatch(/^<[a-z0-9]{24}@example\.se>$/);
  expect(parsed.from?.value).toEqual([{ address: 'fritid@example.se', name: 'Fritid i Håkanryd' }]);
  expect(parsed.subject).toBe(row.subject);
  expect(parsed.text).toContain('Förut var det');
  expect(parsed.html).toContain('Förut var det');
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  expect([...raw].every((character) => character.charCodeAt(0) < 128)).toBe(true);
});

test('without a mail server everything waits, and staff can read it', async () => {
  const { id, to } = await newMail();
  await pb.staff.patch('/api/settings', { smtp: { enabled: false } });
  await send();
  const row = await rowOf(id);
  expect([row.status, row.attempts, row.error]).toEqual(['waiting', 0, '']);
  expect(row.subject).toMatch(/^Ändrat: Innebandy för alla/);
  expect(row.body).toContain('Ny tid. Förut var det');
  await useMailServer(pb.staff, server.port);
  await send();
  expect([(await rowOf(id)).status, addresses()]).toEqual(['sent', [to]]);
});

test('what is not due waits for its time', async () => {
  const { id } = await newMail({ next_at: `${inDays(1)} 12:00:00.000Z` });
  await send();
  expect([(await rowOf(id)).status, addresses()]).toEqual(['waiting', []]);
});

test('a server that is busy is asked again, ever later; then staff see it, and can try again', async () => {
  const { id, to } = await newMail();
  server.manners.mail = () => 451;
  const waits: number[] = [];
  for (let round = 1; round <= 7; round += 1) {
    const before = Date.now();
    await send();
    const row = await rowOf(id);
    expect(row.attempts).toBe(round);
    if (row.status === 'failed') break;
    expect(row.status).toBe('waiting');
    waits.push(Math.round((Date.parse(row.next_at) - before) / 60_000));
    makeDue(pb);
  }
  expect(waits).toEqual([1, 5, 15, 60, 240, 1440]);
  const dead = await rowOf(id);
  expect(dead.status).toBe('failed');
  expect(dead.error).toBe('E-postservern tog inte emot mejlet just nu. (451)');
  expect(dead.body).toContain('Ny tid.');
  server.manners = {};
  await send();
  expect(addresses()).toEqual([]);
  await change(pb.staff, 'mail_outbox', id, { status: 'waiting' });
  await send();
  expect(addresses()).toEqual([to]);
  expect(server.mails[0]?.parsed.messageId).toBe(dead.message_id);
  expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 0, error: '' });
});

test('an address that does not exist is given up at once, without its name in the error, and holds up nobody', async () => {
  const [unknown, known] = [await newMail(), await newMail()];
  server.manners.recipient = (address) => (address === unknown.to ? 550 : 0);
  await send();
  const row = await rowOf(unknown.id);
  expect([row.status, row.attempts]).toEqual(['failed', 1]);
  expect(row.error).toMatch(/\(550\)$/);
  expect(row.error).not.toContain('@');
  expect(addresses()).toEqual([known.to]);
  expect(pb.output()).not.toContain(unknown.to);
});

test('a connection that breaks in the middle of a mail loses nothing', async () => {
  const [first, second] = [await newMail(), await newMail()];
  server.manners.drops = (address) => address === first.to;
  await send();
  expect(await rowOf(first.id)).toMatchObject({ status: 'waiting', attempts: 1 });
  await send();
  expect(addresses()).toEqual([second.to]);
  server.manners = {};
  makeDue(pb);
  await send();
  expect(addresses()).toEqual([second.to, first.to]);
});

test('a server that took the mail but never said so gets it again, known by the same id', async () => {
  const { id, to } = await newMail();
  server.manners.forgets = () => true;
  await send();
  server.manners = {};
  makeDue(pb);
  await send();
  expect(addresses()).toEqual([to, to]);
  expect(new Set(server.mails.map(({ parsed }) => parsed.messageId))).toEqual(
    new Set([(await rowOf(id)).message_id]),
  );
});

test('a server that is away costs one try of one mail, not of all', async () => {
  const rows = [await newMail(), await newMail(), await newMail()];
  await useMailServer(pb.staff, 1);
  await send();
  const after = await Promise.all(rows.map(({ id }) => rowOf(id)));
  expect(after.map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
  expect(after[0]?.error).toMatch(/^E-postservern svarade inte\./);
});

test('several that send at the same time send nothing twice', async () => {
  const rows = [];
  for (let i = 0; i < 15; i += 1) rows.push(await newMail());
  server.manners.delay = 20;
  const rounds = await Promise.all([1, 2, 3, 4].map(() => flush(pb.site)));
  await send();
  expect(rounds.some(({ busy }) => busy)).toBe(true);
  expect(addresses().toSorted()).toEqual(rows.map(({ to }) => to).toSorted());
});

test('a family reads first what was written first, unless that would hold up news for long', async () => {
  const first = await newMail();
  const key = (await pb.staff.get(`/api/collections/mail_outbox/records/${first.id}`)).body['family_key'];
  server.manners.mail = () => 451;
  await send();
  const second = await newMail({ family_key: key });
  server.manners = {};
  await send();
  expect(addresses()).toEqual([]);
  makeDue(pb);
  await send();
  expect(addresses()).toEqual([first.to, second.to]);

  const third = await newMail();
  const sameKey = (await pb.staff.get(`/api/collections/mail_outbox/records/${third.id}`)).body['family_key'];
  server.manners.mail = () => 451;
  await send();
  const longAgo = new Date(Date.now() - 31 * 60_000).toISOString().replace('T', ' ');
  const urgent = await newMail({ family_key: sameKey, next_at: longAgo });
  server.manners = {};
  await send();
  expect(addresses()).toEqual([first.to, second.to, urgent.to]);
});

const connections: [MailServerKind, Record<string, unknown>, { secure: boolean; user: string }][] = [
  ['starttls', {}, { secure: true, user: '' }],
  ['tls', { tls: true }, { secure: true, user: '' }],
  ['auth', mailLogin, { secure: true, user: mailLogin.username }],
  ['auth', { ...mailLogin, authMethod: 'LOGIN' }, { secure: true, user: mailLogin.username }],
];
test.each(connections)('speaks with a server by %s %j', async (kind, smtp, expected) => {
  const other = await startMailServer(kind);
  await useMailServer(pb.staff, other.port, smtp);
  const { to } = await newMail();
  await send();
  await other.stop();
  expect(other.mails).toMatchObject([{ to, ...expected }]);
});

test('a wrong password is told to staff and tried again', async () => {
  const other = await startMailServer('auth');
  await useMailServer(pb.staff, other.port, { ...mailLogin, password: 'wrong' });
  const { id } = await newMail();
  await send();
  await other.stop();
  const row = await rowOf(id);
  expect([row.status, row.error]).toEqual([
    'waiting',
    'E-postservern släppte inte in oss. Kontrollera användarnamn, lösenord och kryptering. (535)',
  ]);
});

test('a server that says nothing holds up no sign-up, and after a restart the mail goes out', async () => {
  const silent = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
  await useMailServer(pb.staff, (silent.address() as { port: number }).port);
  const { id, to } = await newMail();
  const hanging = flush(pb.site).catch(() => 'broken off');
  await eventually(
    () => rowOf(id),
    ({ status }) => status === 'sending',
    5000,
  );
  expect(await flush(pb.site)).toEqual({ sent: 0, busy: true });
  const started = performance.now();
  await newSession(pb.staff, catalogue, { local_date: inDays(20) });
  expect(performance.now() - started).toBeLessThan(1000);
  const refused = await pb.staff.patch(`/api/collections/mail_outbox/records/${id}`, { status: 'waiting' });
  expect([refused.status, refused.body['message']]).toEqual([
    400,
    expect.stringMatching(/^Statusen kan inte/),
  ]);
  process.kill(pb.pid, 'SIGKILL');
  expect(await hanging).toBe('broken off');
  silent.close();
  await pb.start();
  await useMailServer(pb.staff, server.port);
  await send();
  expect(addresses()).toEqual([to]);
});

test('a row that another sender holds is left alone until its time with it is over', async () => {
  const { id, to } = await newMail({ status: 'sending', lease_until: `${inDays(1)} 12:00:00.000Z` });
  await send();
  expect([(await rowOf(id)).status, addresses()]).toEqual(['sending', []]);
  makeDue(pb);
  await send();
  expect([(await rowOf(id)).status, addresses()]).toEqual(['sent', [to]]);
});

test('staff cannot send twice what was sent', async () => {
  const { id } = await newMail();
  await send();
  for (const status of ['waiting', 'failed', 'sending']) {
    const refused = await pb.staff.patch(`/api/collections/mail_outbox/records/${id}`, { status });
    expect(refused.status).toBe(400);
  }
  expect((await rowOf(id)).status).toBe('sent');
});

test('what somebody typed makes no header of its own', async () => {
  const title = 'Innebandy\r\nBcc: x@example.se\r\n\r\n<b>Å</b>';
  const activity = await pb.staff.get(`/api/collections/activities/records/${catalogue.activity}`);
  await change(pb.staff, 'activities', catalogue.activity, { title });
  const { to } = await newMail();
  await send();
  await change(pb.staff, 'activities', catalogue.activity, { title: activity.body['title'] });
  const { parsed, raw } = server.mails[0]!;
  expect([server.tries, parsed.bcc, raw.match(/^Bcc:/m)]).toEqual([[to], undefined, null]);
  expect(parsed.subject).toContain('Innebandy Bcc: x@example.se <b>Å</b>');
  expect(parsed.html).toContain('&lt;b&gt;Å&lt;/b&gt;');
});
