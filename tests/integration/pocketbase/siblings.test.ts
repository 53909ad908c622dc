import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../support/api.ts';
import {
  addAdults,
  change,
  newSession,
  signupBody,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { sendAll } from '../../support/outbox.ts';
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

const NAMES = ['Bo', 'Ceasar', 'Disa', 'Ebba', 'Folke'];
const session = async (places: number): Promise<string> => {
  const id = (await newSession(pb.staff, catalogue, { room_places: places }))['id'];
  await addAdults(pb.staff, id, 2);
  return id;
};
/** One family of so many children. */
function family(id: string, size: number, together: boolean, fields: Record<string, unknown> = {}) {
  const siblings = NAMES.slice(0, size - 1).map((first_name) => ({ first_name, school_year: 4 }));
  return signupBody({ session: id, siblings, together, ...fields });
}
const send = async (body: Record<string, unknown>): Promise<Json> => {
  const answer = await pb.site.post('/api/site/signups', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const statesIn = (body: Json) => [body, ...body['siblings']].map((child) => child['status']).join(' ');
const view = async (body: Record<string, unknown>) =>
  (await pb.site.post('/api/site/signups/view', { token_hash: body['token_hash'] })).body;
const states = async (body: Record<string, unknown>) => statesIn(await view(body));

describe('siblings in one form', () => {
  test('get places together, or wait together', async () => {
    const id = await session(4);
    const [three, two] = [family(id, 3, true), family(id, 2, true)];
    expect(statesIn(await send(three))).toBe('confirmed confirmed confirmed');
    expect(statesIn(await send(two))).toBe('waitlisted waitlisted');
    // A place is free, but nobody passes those who wait.
    const single = family(id, 1, false);
    expect(statesIn(await send(single))).toBe('waitlisted');
    expect(await states(two)).toBe('waitlisted waitlisted');
    const { reference } = (await view(three))['siblings'][0]!;
    await pb.site.post('/api/site/signups/cancel', { token_hash: three['token_hash'], reference });
    expect(await states(three)).toBe('confirmed cancelled confirmed');
    expect(await states(two)).toBe('confirmed confirmed');
    expect(await states(single)).toBe('waitlisted');
  });

  test('get places one by one where the family says so', async () => {
    const id = await session(2);
    const us = family(id, 3, false);
    expect(statesIn(await send(us))).toBe('confirmed confirmed waitlisted');
    expect((await view(us))['siblings'][1]?.['position']).toBe(1);
  });

  test('are one sign-up however often the form is sent, and none when one child is refused', async () => {
    const id = await session(10);
    const us = family(id, 3, true);
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(us)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const stored = await pb.staff.get(`/api/collections/signups/records?filter=(session='${id}')`);
    expect(stored.body['totalItems']).toBe(3);

    const bad = signupBody({ session: id, siblings: [{ first_name: '', school_year: 9 }], together: true });
    const refused = await pb.site.post('/api/site/signups', bad);
    expect([refused.status, Object.keys(refused.body['data']).toSorted()]).toEqual([
      400,
      ['first_name_2', 'reason', 'school_year_2'],
    ]);
    const after = await pb.staff.get(`/api/collections/signups/records?filter=(session='${id}')`);
    expect(after.body['totalItems']).toBe(3);
  });

  test('are at most six, and together never more than there are places', async () => {
    const six = family(await session(10), 6, true);
    expect(statesIn(await send(six)).split(' ')).toHaveLength(6);
    const seven = signupBody({
      session: await session(10),
      siblings: [...NAMES, 'Gro'].map((first_name) => ({ first_name, school_year: 4 })),
    });
    expect((await pb.site.post('/api/site/signups', seven)).status).toBe(400);
    const id = await session(2);
    const refused = await pb.site.post('/api/site/signups', family(id, 3, true));
    expect(refused.body['data']['reason']['code']).toBe('party_too_big');
    expect(statesIn(await send(family(id, 3, false)))).toBe('confirmed confirmed waitlisted');
  });

  test('who are more than all places hold up nobody, those who come later neither', async () => {
    const id = await session(3);
    const single = family(id, 1, false);
    await send(single);
    const three = family(id, 3, true);
    expect(statesIn(await send(three))).toBe('waitlisted waitlisted waitlisted');
    await change(pb.staff, 'sessions', id, { room_places: 2 });
    const later = family(id, 1, false);
    expect(statesIn(await send(later))).toBe('confirmed');
    expect(await states(three)).toBe('waitlisted waitlisted waitlisted');
    const last = family(id, 1, false);
    expect(statesIn(await send(last))).toBe('waitlisted');
    await change(pb.staff, 'sessions', id, { room_places: 5 });
    expect([await states(three), await states(last)]).toEqual([
      'confirmed confirmed confirmed',
      'waitlisted',
    ]);
  });

  test('are offered places together, answer together, and pass them on together', async () => {
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
    const id = await session(2);
    const [first, us, next] = [family(id, 2, true), family(id, 2, true), family(id, 1, false)];
    for (const body of [first, us, next]) await send(body);
    await pb.site.post('/api/site/signups/cancel', { token_hash: first['token_hash'] });
    expect([await states(us), await states(next)]).toEqual(['offered offered', 'waitlisted']);
    await change(pb.staff, 'sessions', id, { room_places: 1 });
    expect([await states(us), await states(next)]).toEqual(['waitlisted waitlisted', 'offered']);
    await change(pb.staff, 'sessions', id, { room_places: 3 });
    expect([await states(us), await states(next)]).toEqual(['offered offered', 'offered']);
    await pb.site.post('/api/site/signups/accept', { token_hash: us['token_hash'] });
    expect(await states(us)).toBe('confirmed confirmed');
    await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  });

  test('get one letter, whatever happens to how many of them', async () => {
    const id = await session(2);
    const first = family(id, 2, true, { guardian_email: 'a@example.se' });
    const us = family(id, 2, true, { guardian_email: 'b@example.se' });
    const subjects = async (to: string) => {
      await sendAll(pb.site);
      return server.mails.filter((mail) => mail.to === to).map(({ parsed }) => parsed.subject?.split(':')[0]);
    };
    await send(first);
    await send(us);
    expect(await subjects('a@example.se')).toEqual(['Platsen är klar']);
    await pb.site.post('/api/site/signups/cancel', { token_hash: first['token_hash'] });
    expect(await subjects('a@example.se')).toEqual(['Platsen är klar', 'Anmälan är avbokad']);
    expect(await subjects('b@example.se')).toEqual(['Du står på reservlistan', 'Du har fått en plats']);
    const [, mail] = server.mails.filter(({ to }) => to === 'b@example.se');
    expect(mail?.parsed.text).toMatch(/gäller Alva[^]*gäller Bo/);
  });
});
