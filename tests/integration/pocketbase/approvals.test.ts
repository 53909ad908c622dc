import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { APPROVAL_TEXTS as ENGLISH_TEXTS } from '../../../src/i18n/en/approval-texts.ts';
import { APPROVAL_TEXTS } from '../../../src/i18n/sv/approval-texts.ts';
import type { Json } from '../../support/api.ts';
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
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { outbox, sendAll } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
let catalogue: TestCatalogue;
let server: MailServer;
beforeAll(async () => {
  pb = await testPocketBase({ env: { SITE_URL: 'https://fritid.example.se' } });
  catalogue = await smallCatalogue(pb.staff, { guardian_approval: 'always', photo_rule: 'with_consent' });
  server = await startMailServer();
  await useMailServer(pb.staff, server.port);
});
beforeEach(async () => {
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0, approval_hours: 48 });
  await change(pb.staff, 'activities', catalogue.activity, { guardian_approval: 'always' });
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
let number = 0;
async function signUp(fields: Record<string, unknown>) {
  number += 1;
  const to = `hem${number}@example.se`;
  const body = signupBody({ guardian_email: to, ...fields });
  const answer = await pb.site.post('/api/site/signups', body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { to, id: String(body['id']), token_hash: body['token_hash'], answer: answer.body };
}
const view = async (token_hash: unknown): Promise<Json> =>
  (await pb.site.post('/api/site/signups/view', { token_hash })).body;
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');
/** The keys of the questions that went to an address, the oldest first. */
async function questionsTo(to: string): Promise<string[]> {
  await sendAll(pb.site);
  const texts = server.mails.filter((mail) => mail.to === to).map(({ parsed }) => parsed.text ?? '');
  return texts.flatMap((text) => /\/godkann\/(\w{32})\n/.exec(text)?.[1] ?? []);
}
const ask = async (key: string) => pb.site.post('/api/site/approvals/view', { token_hash: hashOf(key) });
const reply = async (key: string, approves: boolean, photos = false, language = 'sv') =>
  (
    await pb.site.post('/api/site/approvals/answer', {
      token_hash: hashOf(key),
      approves,
      photos,
      language,
    })
  ).body;
const approvalsOf = async (signup: string) =>
  (
    await pb.staff.get(
      `/api/collections/approvals/records?sort=created&filter=${encodeURIComponent(`signup='${signup}'`)}`,
    )
  ).body['items'] as unknown as Record<string, string>[];
function inDatabase(sql: string, ...values: string[]): void {
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });
  database.prepare(sql).run(...values);
  database.close();
}

describe('a place that needs a yes', () => {
  test('is held, and is the family’s own once the guardian has said yes', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    expect(us.answer['status']).toBe('awaiting_approval');
    const held = Date.parse(String(us.answer['approval_expires_at']).replace(' ', 'T')) - Date.now();
    expect(held / 3_600_000).toBeGreaterThan(47.9);
    expect(held / 3_600_000).toBeLessThanOrEqual(48);
    const next = await signUp({ session: id });
    expect(next.answer['status']).toBe('waitlisted');

    const [key = ''] = await questionsTo(us.to);
    const question = (await ask(key)).body;
    expect([question['outcome'], question['photos'], question['session']]).toEqual(['asked', true, id]);
    expect(question['children']).toEqual([
      { first_name: 'Alva', school_year: 5, status: 'awaiting_approval' },
    ]);
    expect((await reply(key, true))['outcome']).toBe('approved');
    expect((await view(us.token_hash))['status']).toBe('confirmed');
    const [approval, ...more] = await approvalsOf(us.id);
    expect(more).toEqual([]);
    expect(approval).toMatchObject({
      purpose: 'take_part',
      how: 'link',
      text_version: APPROVAL_TEXTS.take_part.version,
      withdrawn_at: '',
    });
    expect(Math.abs(Date.parse((approval?.['given_at'] ?? '').replace(' ', 'T')) - Date.now())).toBeLessThan(
      20_000,
    );
    const links = await pb.staff.get(`/api/collections/signup_links/records/${approval?.['link']}`);
    expect([links.status, links.body['used_at'] !== '']).toEqual([200, true]);
    // Approving edits nothing else.
    const { first_name, guardian_email } = (await pb.staff.get(`/api/collections/signups/records/${us.id}`))
      .body;
    expect([first_name, guardian_email]).toEqual(['Alva', us.to]);
  });

  test('passes on when the guardian says no, and the link answers once', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    const next = await signUp({ session: id });
    const [key = ''] = await questionsTo(us.to);
    expect((await reply(key, false))['outcome']).toBe('declined');
    expect(await view(us.token_hash)).toMatchObject({ status: 'cancelled', cancelled_by: 'guardian' });
    expect((await view(next.token_hash))['status']).toBe('awaiting_approval');
    expect((await reply(key, true))['outcome']).toBe('declined');
    expect((await view(us.token_hash))['status']).toBe('cancelled');
    expect(await approvalsOf(us.id)).toEqual([]);
  });

  test('passes on when nobody answers in time, and a late yes takes it from nobody', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    const next = await signUp({ session: id });
    const [key = ''] = await questionsTo(us.to);
    inDatabase('UPDATE signups SET approval_expires_at = ? WHERE id = ?', '2026-01-01 00:00:00.000Z', us.id);
    expect((await reply(key, true))['outcome']).toBe('passed_on');
    expect(await view(us.token_hash)).toMatchObject({ status: 'cancelled', cancelled_by: 'not_approved' });
    expect((await view(next.token_hash))['status']).toBe('awaiting_approval');

    inDatabase(
      'UPDATE signups SET approval_expires_at = ? WHERE id = ?',
      '2026-01-01 00:00:00.000Z',
      next.id,
    );
    await pb.staff.post('/api/crons/expire-offers');
    const after = await eventually(
      () => view(next.token_hash),
      (body) => body['status'] === 'cancelled',
      5000,
    );
    expect(after['cancelled_by']).toBe('not_approved');
  });

  test('goes at once to one whose guardian said yes while waiting, and is held for one who did not', async () => {
    const id = await session();
    const us = await signUp({ session: id });
    const early = await signUp({ session: id });
    const late = await signUp({ session: id });
    const [key = ''] = await questionsTo(early.to);
    expect((await reply(key, true))['outcome']).toBe('approved');
    expect((await view(early.token_hash))['status']).toBe('waitlisted');
    await pb.site.post('/api/site/signups/cancel', { token_hash: us.token_hash });
    expect((await view(early.token_hash))['status']).toBe('confirmed');
    await pb.site.post('/api/site/signups/cancel', { token_hash: early.token_hash });
    expect((await view(late.token_hash))['status']).toBe('awaiting_approval');
    expect((await questionsTo(late.to)).length).toBe(2);
    // Cancelling is taking the permission back.
    expect(
      (await approvalsOf(early.id)).map((row) => [row['withdrawn_by'], row['withdrawn_at'] !== '']),
    ).toEqual([['family', true]]);
  });

  test('asks anew at a new address, and the old link and the old yes hold no more', async () => {
    const us = await signUp({ session: await session() });
    const [old = ''] = await questionsTo(us.to);
    await reply(old, true);
    await change(pb.staff, 'signups', us.id, { guardian_email: 'annan@example.se' });
    expect((await view(us.token_hash))['status']).toBe('awaiting_approval');
    expect((await approvalsOf(us.id)).map((row) => row['withdrawn_by'])).toEqual(['new_address']);
    expect((await ask(old)).status).toBe(404);
    const [fresh = ''] = await questionsTo('annan@example.se');
    await reply(fresh, true);
    expect((await view(us.token_hash))['status']).toBe('confirmed');
    // The same address written otherwise is the same address.
    await change(pb.staff, 'signups', us.id, { guardian_email: 'ANNAN@example.se' });
    expect((await view(us.token_hash))['status']).toBe('confirmed');
  });

  test('ends its question with its time', async () => {
    const us = await signUp({ session: await session() });
    const [key = ''] = await questionsTo(us.to);
    inDatabase('UPDATE signup_links SET expires_at = ?', '2026-01-01 00:00:00.000Z');
    expect([(await ask(key)).status, (await ask(key)).body['reason']]).toEqual([404, 'unknown_link']);
    await reply(key, true);
    expect((await view(us.token_hash))['status']).toBe('awaiting_approval');
  });
});

describe('pictures', () => {
  test('are asked about apart, need no yes, and the yes can be taken back alone', async () => {
    const us = await signUp({ session: await session() });
    const [key = ''] = await questionsTo(us.to);
    await reply(key, true, true, 'en');
    expect((await approvalsOf(us.id)).map((row) => [row['purpose'], row['text_version']])).toEqual([
      ['take_part', ENGLISH_TEXTS.take_part.version],
      ['photos', ENGLISH_TEXTS.photos.version],
    ]);
    expect((await view(us.token_hash))['photos']).toBe(true);
    await pb.site.post('/api/site/signups/withdraw-photos', { token_hash: us.token_hash });
    expect(await view(us.token_hash)).toMatchObject({ photos: false, status: 'confirmed' });
    expect((await approvalsOf(us.id)).map((row) => row['withdrawn_by'])).toEqual(['', 'family']);
  });

  test('are not asked about where none are taken', async () => {
    await change(pb.staff, 'activities', catalogue.activity, { photo_rule: 'none' });
    const us = await signUp({ session: await session() });
    const [key = ''] = await questionsTo(us.to);
    await reply(key, true, true);
    expect((await approvalsOf(us.id)).map((row) => row['purpose'])).toEqual(['take_part']);
    await change(pb.staff, 'activities', catalogue.activity, { photo_rule: 'with_consent' });
  });
});

describe('who is asked', () => {
  test('nobody for those who are 13, and the others by the school year', async () => {
    await change(pb.staff, 'activities', catalogue.activity, {
      guardian_approval: 'under_13',
      school_year_to: 9,
    });
    const id = await session({ room_places: 5 });
    expect((await signUp({ session: id, school_year: 9 })).answer['status']).toBe('confirmed');
    expect((await signUp({ session: id, school_year: 5 })).answer['status']).toBe('awaiting_approval');
  });

  test('by e-mail, so that a form without one is refused at the field', async () => {
    const body = signupBody({ session: await session(), guardian_email: '' });
    const answer = await pb.site.post('/api/site/signups', body);
    expect([answer.status, answer.body['data']['guardian_email']['code']]).toEqual([400, 'missing']);
  });

  test('on the phone, where staff took the sign-up by phone', async () => {
    const id = await session();
    const signup = await create(pb.staff, 'signups', {
      session: id,
      first_name: 'Bo',
      school_year: 5,
      guardian_name: 'Kim',
      guardian_phone: '070-174 06 99',
    });
    expect(signup['status']).toBe('awaiting_approval');
    const [row] = await outbox(pb.staff, `signup = '${signup['id']}'`);
    expect([row?.template, row?.status]).toEqual(['approval', 'no_address']);
    await create(pb.staff, 'approvals', { signup: signup['id'], purpose: 'take_part', how: 'phone' });
    const stored = (await pb.staff.get(`/api/collections/signups/records/${signup['id']}`)).body;
    expect(stored['status']).toBe('confirmed');
  });
});

describe('what a guardian said', () => {
  test('is added and withdrawn, never changed or removed', async () => {
    const us = await signUp({ session: await session({ local_date: inDays(9) }) });
    const [key = ''] = await questionsTo(us.to);
    await reply(key, true);
    const [approval] = await approvalsOf(us.id);
    const at = `/api/collections/approvals/records/${approval?.['id']}`;
    for (const changed of [
      { purpose: 'photos' },
      { text_version: 'x' },
      { given_at: '' },
      { how: 'phone' },
    ]) {
      expect((await pb.staff.patch(at, changed)).status).toBe(400);
    }
    expect((await pb.staff.delete(at)).status).toBe(400);
    expect((await pb.staff.patch(at, { withdrawn_by: 'staff' })).status).toBe(200);
    expect(await view(us.token_hash)).toMatchObject({ status: 'cancelled', cancelled_by: 'guardian' });
    expect((await pb.staff.patch(at, { withdrawn_by: '', withdrawn_at: '' })).status).toBe(400);
    // It goes with the sign-up, when the mail about that has gone.
    await questionsTo(us.to);
    expect((await pb.staff.delete(`/api/collections/signups/records/${us.id}`)).status).toBe(204);
    expect(await approvalsOf(us.id)).toEqual([]);
  });

  test('cannot be read or answered by anybody but the site', async () => {
    for (const name of ['view', 'answer']) {
      const answer = await pb.guest.post(`/api/site/approvals/${name}`, { token_hash: 'a'.repeat(64) });
      expect(answer.status).toBe(401);
    }
  });
});
