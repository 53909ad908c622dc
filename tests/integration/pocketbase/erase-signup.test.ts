import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addAdults,
  change,
  create,
  inDays,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { countsOf, inDatabase, night, tracesOf } from '../../support/erasing.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { outbox, sendAll } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let server: MailServer;
beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  catalogue = await smallCatalogue(pb.staff);
  server = await startMailServer();
  await useMailServer(pb.staff, server.port);
});
afterAll(async () => {
  await server.stop();
  await pb.remove();
});

const session = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const id = (await newSession(pb.staff, catalogue, { room_places: 1, ...fields }))['id'];
  await addAdults(pb.staff, id, 2);
  return id;
};
const signUp = async (fields: Record<string, unknown>) => {
  const body = signupBody(fields);
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { id: String(body['id']), token_hash: body['token_hash'], reference: answer.body['reference'] };
};
const byLink = (way: 'view' | 'cancel' | 'erase', token_hash: unknown) =>
  pb.site.post(`/api/site/signups/${way}`, { token_hash });
const byStaff = (id: string) => pb.staff.delete(`/api/collections/signups/records/${id}`);
const setLocalDate = (id: string, date: string) =>
  inDatabase(pb, (database) =>
    database.prepare('UPDATE sessions SET local_date = ? WHERE id = ?').run(date, id),
  );

/** Past the hook that keeps what families have places at on the site: it may have been hidden before there was one. */
const setVenue = (status: string) =>
  inDatabase(pb, (database) =>
    database.prepare('UPDATE venues SET status = ? WHERE id = ?').run(status, catalogue.venue),
  );

describe('one that stands', () => {
  test.each([
    ['a place', 0],
    ['a place in the waiting list', 1],
  ])('%s is cancelled first, by whatever door', async (_what, waiting) => {
    const target = await session();
    for (let i = 0; i < waiting; i += 1) await signUp({ session: target });
    const { id, token_hash } = await signUp({ session: target });
    for (const refused of [await byLink('erase', token_hash), await byStaff(id)]) {
      expect(refused.status).toBe(400);
      expect(refused.body['message']).toMatch(/Avboka den först/);
      expect(refused.body['data']['reason']['code']).toBe('still_stands');
    }
    expect((await byLink('view', token_hash)).status).toBe(200);
    expect(await countsOf(pb, target)).toBeUndefined();
    await byLink('cancel', token_hash);
    expect((await byLink('erase', token_hash)).status).toBe(200);
  });

  test('an offer is an answer away', async () => {
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    const target = await session();
    const first = await signUp({ session: target });
    const second = await signUp({ session: target });
    await byLink('cancel', first.token_hash);
    expect((await byLink('view', second.token_hash)).body['status']).toBe('offered');
    expect((await byLink('erase', second.token_hash)).body['data']['reason']['code']).toBe('still_stands');
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  });
});

test('who cancelled is gone at once: name, letters, links and keys; only a number is left', async () => {
  const target = await session();
  const { id, token_hash, reference } = await signUp({
    session: target,
    first_name: 'Ingegerd',
    guardian_name: 'Torbjörn Quist',
    guardian_phone: '070-174 06 99',
    guardian_email: 'quist@example.se',
  });
  const other = await signUp({ session: target, guardian_email: 'annan@example.se' });
  await sendAll(pb.site);
  const key = /\/anmalan\/([A-Za-z0-9]{32})/.exec(
    server.mails.find((mail) => mail.to === 'quist@example.se')?.parsed.text ?? '',
  )?.[1];
  const mailedHash = createHash('sha256')
    .update(key ?? '')
    .digest('hex');
  expect((await byLink('view', mailedHash)).body['reference']).toBe(reference);
  // A change that they are to be told of, and a cancelling that is not yet told.
  await change(pb.staff, 'sessions', target, { start_time: '16:45' });
  await byLink('cancel', mailedHash);
  expect(await outbox(pb.staff, "to='quist@example.se'")).toHaveLength(3);

  const erased = await byLink('erase', mailedHash);
  expect([erased.status, erased.body]).toEqual([200, { left: 0 }]);
  const words = [
    'Ingegerd',
    'Quist',
    '06 99',
    'quist@',
    id,
    String(token_hash),
    mailedHash,
    String(reference),
  ];
  expect(tracesOf(pb, words)).toEqual([]);
  for (const hash of [token_hash, mailedHash]) {
    for (const way of ['view', 'cancel', 'erase'] as const) {
      const answer = await byLink(way, hash);
      expect([way, answer.status, answer.body['reason']]).toEqual([way, 404, 'unknown_signup']);
    }
  }
  expect(await countsOf(pb, target)).toMatchObject({ cancelled_family: 1, confirmed: 0, waitlisted: 0 });
  // Nobody else lost anything: the place went on when it was cancelled.
  expect((await byLink('view', other.token_hash)).body['status']).toBe('confirmed');
  expect((await outbox(pb.staff, "to='annan@example.se'")).length).toBeGreaterThan(0);
});

describe('siblings of one form', () => {
  const sent = () => sendAll(pb.site);
  const family = async (to: string) => {
    const target = await session({ room_places: 9 });
    const body = signupBody({
      session: target,
      first_name: 'Ingegerd',
      guardian_email: to,
      siblings: [
        { first_name: 'Malte', school_year: 5 },
        { first_name: 'Tyra', school_year: 6 },
      ],
    });
    const post = () => pb.site.post('/api/site/signups', body);
    const answer = (await post()).body as unknown as {
      reference: string;
      siblings: { reference: string; first_name: string }[];
    };
    return { target, token_hash: body['token_hash'], id: String(body['id']), answer, post };
  };
  const one = (way: 'cancel' | 'erase', token_hash: unknown, reference: string) =>
    pb.site.post(`/api/site/signups/${way}`, { token_hash, reference });

  test('the first goes, and the others keep their page, its links and their letters', async () => {
    const { target, token_hash, id, answer, post } = await family('syskon@example.se');
    await sent();
    const mailed = /\/anmalan\/([A-Za-z0-9]{32})/.exec(
      server.mails.find((mail) => mail.to === 'syskon@example.se')?.parsed.text ?? '',
    )?.[1];
    const mailedHash = createHash('sha256')
      .update(mailed ?? '')
      .digest('hex');
    await one('cancel', token_hash, answer.reference);
    expect((await one('erase', token_hash, answer.reference)).body).toEqual({ left: 2 });
    expect(tracesOf(pb, ['Ingegerd', answer.reference])).toEqual([]);
    for (const hash of [token_hash, mailedHash]) {
      const left = (await byLink('view', hash)).body as unknown as typeof answer & { first_name: string };
      expect([left.first_name, left.siblings.map(({ first_name }) => first_name)]).toEqual([
        'Malte',
        ['Tyra'],
      ]);
    }
    // The confirmation told of all three; the cancelling of one alone.
    const letters = await outbox(pb.staff, "to='syskon@example.se'");
    expect(letters.map(({ template }) => template)).toEqual(['confirmation']);
    expect(Object.keys(letters[0]?.data['signups'] ?? {})).toHaveLength(2);
    expect(JSON.stringify(letters[0]?.data)).not.toContain(id);
    // The same form sent once more is still the same sign-ups, and the night leaves them alone.
    expect((await post()).status).toBe(200);
    await night(pb);
    const stored = await pb.staff.get(`/api/collections/signups/records?filter=(session='${target}')`);
    expect(stored.body['totalItems']).toBe(2);
    // A press too many removes nobody else.
    expect((await one('erase', token_hash, answer.reference)).body).toEqual({ left: 2 });
  });

  test('all at once only when none of them stands', async () => {
    const { target, token_hash, answer } = await family('alla@example.se');
    await one('cancel', token_hash, answer.siblings[0]?.reference ?? '');
    const refused = await byLink('erase', token_hash);
    expect([refused.status, refused.body['data']['reason']['code']]).toEqual([400, 'still_stands']);
    const before = (await byLink('view', token_hash)).body['siblings'] as unknown as unknown[];
    expect(before).toHaveLength(2);
    expect(await countsOf(pb, target)).toBeUndefined();
    await byLink('cancel', token_hash);
    expect((await byLink('erase', token_hash)).body).toEqual({ left: 0 });
    expect((await byLink('view', token_hash)).status).toBe(404);
    expect(await outbox(pb.staff, "to='alla@example.se'")).toEqual([]);
    expect(await countsOf(pb, target)).toMatchObject({ cancelled_family: 3 });
  });
});

test('a guardian’s yes goes with the sign-up that it was given for', async () => {
  const target = await session();
  const { id, token_hash } = await signUp({ session: target });
  await create(pb.staff, 'approvals', { signup: id, purpose: 'take_part', how: 'phone' });
  await byLink('cancel', token_hash);
  expect((await byLink('erase', token_hash)).status).toBe(200);
  expect(tracesOf(pb, [id])).toEqual([]);
});

describe('what is over can be removed at once', () => {
  test('a session that has ended, and by the hour', async () => {
    const target = await session();
    const { token_hash } = await signUp({ session: target });
    const waiting = await signUp({ session: target });
    setLocalDate(target, inDays(-1));
    for (const hash of [token_hash, waiting.token_hash])
      expect((await byLink('erase', hash)).status).toBe(200);
    expect(await countsOf(pb, target)).toMatchObject({ confirmed: 1, waitlisted: 1, local_date: inDays(-1) });
  });

  test('one that staff called off, hidden as it may be; should it take place after all, nobody is counted for it', async () => {
    const target = await session();
    const { token_hash } = await signUp({ session: target });
    await change(pb.staff, 'sessions', target, { status: 'cancelled', public_note: 'Sjukdom' });
    setVenue('draft');
    expect((await byLink('erase', token_hash)).status).toBe(200);
    setVenue('published');
    expect(await countsOf(pb, target)).toMatchObject({ confirmed: 0, cancelled_staff: 1 });
  });

  test('hidden is not over: what is not published may still take place', async () => {
    const target = await session();
    const { token_hash } = await signUp({ session: target });
    setVenue('draft');
    expect((await byLink('erase', token_hash)).body['data']['reason']['code']).toBe('still_stands');
    setVenue('published');
  });
});

test('a notice stays while the family has something else that it tells of', async () => {
  const [first, second] = [await session(), await session()];
  const family = { guardian_email: '', guardian_phone: '070-174 06 55' };
  const one = await signUp({ session: first, ...family });
  const two = await signUp({ session: second, guardian_email: '', guardian_phone: '+46 70-174 06 55' });
  const bystander = await signUp({
    session: await session(),
    guardian_email: '',
    guardian_phone: '070-174 06 56',
  });
  for (const id of [first, second]) {
    await change(pb.staff, 'sessions', id, { status: 'cancelled', public_note: 'Sjukdom' });
  }
  const notices = () => outbox(pb.staff, "phone~'06 55'");
  expect(await notices()).toHaveLength(1);
  expect((await byLink('erase', one.token_hash)).status).toBe(200);
  expect((await notices()).map(({ status }) => status)).toEqual(['no_address']);
  expect((await byLink('erase', two.token_hash)).status).toBe(200);
  expect(await notices()).toEqual([]);
  expect((await byLink('view', bystander.token_hash)).status).toBe(200);
});

test('held places are counted when they were held to the end, whoever removes them', async () => {
  const [coming, past] = [await session(), await session()];
  for (const target of [coming, past]) {
    const held = await create(pb.staff, 'held_places', { session: target, count: 3 });
    if (target === past) setLocalDate(past, inDays(-1));
    await pb.staff.delete(`/api/collections/held_places/records/${held['id']}`);
  }
  expect(await countsOf(pb, past)).toMatchObject({ held: 3 });
  expect(await countsOf(pb, coming)).toBeUndefined();
});

test('two presses at once remove it once', async () => {
  const target = await session();
  const { token_hash } = await signUp({ session: target });
  await byLink('cancel', token_hash);
  const answers = await Promise.all([1, 2, 3].map(() => byLink('erase', token_hash)));
  expect(answers.map(({ status, body }) => `${status} ${body['reason'] ?? ''}`).toSorted()).toEqual([
    '200 ',
    '404 unknown_signup',
    '404 unknown_signup',
  ]);
  expect(await countsOf(pb, target)).toMatchObject({ cancelled_family: 1 });
});
