import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { change } from '../../support/catalogue.ts';
import { hash, newAddress, startFamilies } from '../../support/signed-in-families.ts';
import { useMailServer } from '../../support/mail-server.ts';
import { outbox, sendAll } from '../../support/outbox.ts';
import { eventually } from '../../support/world.ts';

const { pb, mails, ...families } = await startFamilies();
const { family, session, signUp, lettersTo, sql, longAgo, askForCode, enter, list, records, everything } =
  families;
afterAll(async () => {
  await mails.stop();
  await pb.remove();
});

const wrong = { status: 400, body: { reason: 'wrong_code' } };

describe('a code', () => {
  test('comes by mail, is nowhere stored, opens once, and tells nothing in the subject', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const code = await askForCode(email);
    expect(code).toMatch(/^\d{8}$/);
    const subjects = (await lettersTo(email)).map(({ parsed }) => parsed.subject);
    expect(subjects).toContain('Din kod till Mina anmälningar');
    expect(everything()).not.toContain(code);
    expect(everything()).not.toContain(`${code.slice(0, 4)} ${code.slice(4)}`);
    const first = hash('first');
    expect(await family('enter', { email: ` ${email.toUpperCase()}`, code, key_hash: first })).toMatchObject({
      status: 200,
    });
    expect(await family('enter', { email, code, key_hash: hash('second') })).toEqual(wrong);
    expect((await list(first)).status).toBe(200);
    expect((await list(hash('second'))).status).toBe(401);
  });

  test('lives ten minutes, and a newer one ends it', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const old = await askForCode(email);
    const late = new Date(Date.now() + 10 * 60_000 + 5000).toISOString().replace('T', ' ');
    const [stored] = await records('family_keys', `email='${email}'`);
    expect(String(stored?.['expires_at']) < late).toBe(true);
    const fresh = await askForCode(email);
    expect(await family('enter', { email, code: old, key_hash: hash('old') })).toEqual(wrong);
    sql(`UPDATE family_keys SET expires_at = '2026-01-01 10:00:00.000Z' WHERE email = ?`, email);
    expect(await family('enter', { email, code: fresh, key_hash: hash('late') })).toEqual(wrong);
  });

  test('can be tried five times; then the right one is wrong too, also when tried at once', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const guess = (code: string) => family('enter', { email, code, key_hash: hash(randomUUID()) });
    const fourWrong = await askForCode(email);
    for (let i = 0; i < 4; i += 1) expect(await guess('00000000')).toEqual(wrong);
    expect((await guess(fourWrong)).status).toBe(200);
    const fiveWrong = await askForCode(email);
    await Promise.all(Array.from({ length: 5 }, () => guess('00000000')));
    expect(await guess(fiveWrong)).toEqual(wrong);
  });

  test('is asked for once a minute and five times an hour', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const rows = () => outbox(pb.staff, `to='${email}' && template='code'`);
    for (let i = 0; i < 3; i += 1) await family('code', { email });
    expect(await rows()).toHaveLength(1);
    for (let i = 0; i < 7; i += 1) {
      const earlier = new Date(Date.now() - 61_000).toISOString().replace('T', ' ');
      sql(`UPDATE mail_outbox SET created = ? WHERE template = 'code' AND "to" = ?`, earlier, email);
      expect((await family('code', { email })).status).toBe(200);
    }
    expect(await rows()).toHaveLength(5);
  });

  test('is for those alone who have a sign-up: others get the same answer, the same row, and no mail', async () => {
    const known = newAddress();
    const unknown = newAddress();
    const cancelled = newAddress();
    await signUp({ session: await session(), guardian_email: known });
    const gone = await signUp({ session: await session(), guardian_email: cancelled });
    await change(pb.staff, 'signups', gone.id, { status: 'cancelled' });
    const answers = [];
    for (const email of [known, unknown, cancelled]) answers.push(await family('code', { email }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const shapes = [];
    for (const email of [known, unknown]) {
      const [row] = await outbox(pb.staff, `to='${email}' && template='code'`);
      shapes.push(Object.keys(row ?? {}).map((key) => [key, typeof row?.[key as keyof typeof row]]));
    }
    expect(shapes[0]).toEqual(shapes[1]);
    for (const email of [known, cancelled]) {
      const subjects = (await lettersTo(email)).map(({ parsed }) => parsed.subject);
      expect(subjects).toContain('Din kod till Mina anmälningar');
    }
    expect(await lettersTo(unknown)).toEqual([]);
    expect(mails.tries).not.toContain(unknown);
    const [row] = await outbox(pb.staff, `to='${unknown}'`);
    expect([row?.status, row?.subject, row?.body]).toEqual(['withdrawn', '', '']);
    for (const email of [known, unknown]) {
      expect(await family('enter', { email, code: '00000000', key_hash: hash('x') })).toEqual(wrong);
    }
  });

  test('goes out before other mail, and not at all once nobody waits for it', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    await family('code', { email });
    expect((await lettersTo(email)).map(({ parsed }) => parsed.subject)).toEqual([
      'Din kod till Mina anmälningar',
      'Platsen är klar: Innebandy för alla',
    ]);
    longAgo(email);
    await family('code', { email });
    longAgo(email);
    expect(await lettersTo(email)).toHaveLength(2);
  });

  test('is hidden from staff where mail is switched off, but for the demo', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    await sendAll(pb.site);
    await useMailServer(pb.staff, mails.port, { enabled: false });
    const body = async () => (await outbox(pb.staff, `to='${email}' && template='code'`)).at(-1)?.body ?? '';
    try {
      await family('code', { email });
      await sendAll(pb.site);
      expect(await body()).toContain('Kod: (koden finns bara i familjens mejl)');
      longAgo(email);
      await change(pb.staff, 'site_settings', 'sitesettings001', { demo: true });
      await family('code', { email });
      await sendAll(pb.site);
      const code = /Kod: (\d{4}) (\d{4})/.exec(await body());
      const answer = await family('enter', {
        email,
        code: `${code?.[1]}${code?.[2]}`,
        key_hash: hash('demo'),
      });
      expect(answer.status).toBe(200);
    } finally {
      await change(pb.staff, 'site_settings', 'sitesettings001', { demo: false });
      await useMailServer(pb.staff, mails.port);
    }
  });
});

describe('a session', () => {
  test('ends after two hours, and when the family leaves', async () => {
    const email = newAddress();
    await signUp({ session: await session(), guardian_email: email });
    const [one, other] = [await enter(email), await enter(email)];
    for (const key of await records('family_keys', `email='${email}'`)) {
      const life = Date.parse(String(key['expires_at']).replace(' ', 'T')) - Date.now();
      expect(life).toBeGreaterThan(7_100_000);
      expect(life).toBeLessThanOrEqual(7_200_000);
    }
    await family('leave', { key_hash: one });
    expect([(await list(one)).status, (await list(other)).status]).toEqual([401, 200]);
    sql(`UPDATE family_keys SET expires_at = '2026-01-01 10:00:00.000Z' WHERE key_hash = ?`, other);
    for (const route of ['list', 'cancel', 'accept', 'ask-again', 'contact', 'save-contact', 'calendar']) {
      const answer = await family(route, { key_hash: other, reference: 'x' });
      expect([route, answer.status, answer.body]).toEqual([route, 401, { reason: 'signed_out' }]);
    }
    // What is out of time goes when the next one signs in.
    await enter(email);
    expect(everything()).not.toContain(other);
  });

  test('is opened by no other key: not by a calendar key, a code or a link', async () => {
    const email = newAddress();
    const { id } = await signUp({ session: await session(), guardian_email: email });
    const key = await enter(email);
    await family('calendar', { key_hash: key, calendar_hash: hash('feed of mine') });
    expect((await list(hash('feed of mine'))).status).toBe(401);
    expect((await list('')).status).toBe(401);
    expect((await family('feed', { key_hash: key })).status).toBe(404);
    const database = everything();
    const own = /"token_hash":"(\w{64})"/.exec(database.slice(database.indexOf(id)))?.[1] ?? '';
    expect(own).not.toBe('');
    expect((await list(own)).status).toBe(401);
  });
});

test('what is out of use goes by itself: codes and who asked for them after a day, feeds of nobody', async () => {
  const [email, stays] = [newAddress(), newAddress()];
  const gone = await signUp({ session: await session(), guardian_email: email });
  await signUp({ session: await session(), guardian_email: stays });
  for (const one of [email, stays]) {
    await family('calendar', { key_hash: await enter(one), calendar_hash: hash(`feed of ${one}`) });
  }
  const unknown = newAddress();
  await family('code', { email: unknown });
  await change(pb.staff, 'signups', gone.id, { status: 'cancelled' });
  await sendAll(pb.site);
  const erased = await pb.staff.delete(`/api/collections/signups/records/${gone.id}`);
  expect(erased).toMatchObject({ status: 204 });
  const earlier = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString().replace('T', ' ');
  sql(`UPDATE mail_outbox SET created = ? WHERE "to" = ?`, earlier(25), unknown);
  sql(`UPDATE mail_outbox SET created = ? WHERE template = 'code' AND "to" = ?`, earlier(23), stays);
  await pb.staff.post('/api/crons/erase-family-keys');
  const left = async () => {
    const keys = new Set(
      (await records('family_keys', `kind='calendar'`)).map((row) => String(row['email'])),
    );
    return [keys.has(email), keys.has(stays), everything().includes(unknown)];
  };
  await eventually(left, (found) => found.join() === 'false,true,false', 3000);
  expect((await outbox(pb.staff, `to='${stays}' && template='code'`)).length).toBeGreaterThan(0);
});
