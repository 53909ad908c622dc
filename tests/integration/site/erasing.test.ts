import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addAdults,
  change,
  inDays,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { inDatabase, night } from '../../support/erasing.ts';
import { formKey } from '../../support/form-key.ts';
import { staffVisitor } from '../../support/staff-visitor.ts';
import { eventually, GOOD_FORM, startWorld, type World } from '../../support/world.ts';

let world: World;
let catalogue: TestCatalogue;
beforeAll(async () => {
  world = await startWorld();
  catalogue = await smallCatalogue(world.pb.staff);
});
afterAll(() => world.stop());

let forms = 0;
/** A sign-up to a session of its own; the address of the family's page, and the session. */
async function signedUp(fields: Record<string, unknown> = {}): Promise<{ own: string; session: string }> {
  const session = (await newSession(world.pb.staff, catalogue, fields))['id'];
  await addAdults(world.pb.staff, session, 2);
  await eventually(
    () => world.page(`/tillfallen/${session}`),
    ({ status }) => status === 200,
    3000,
  );
  forms += 1;
  const form = { ...GOOD_FORM, form_key: formKey(`erasing-${forms}`) };
  const sent = await world.post(`/anmalan/ny?tillfalle=${session}`, form);
  return { own: sent.headers.get('location') ?? '', session };
}
const stored = async () =>
  (await world.pb.staff.get('/api/collections/signups/records')).body['totalItems'] as unknown as number;

describe('a family', () => {
  test('cancels, removes what is stored in two steps, and the link is unknown', async () => {
    const { own } = await signedUp();
    expect((await world.page(own)).html).not.toContain(`${own}/radera`);
    await world.post(`${own}/avboka`, {});
    expect((await world.page(own)).html).toContain(`href="${own}/radera"`);
    const before = await stored();
    for (const method of ['GET', 'HEAD']) await world.page(`${own}/radera`, { method });
    const asked = await world.page(`${own}/radera?bekrafta=ja`);
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(asked.html).toContain('Vill du ta bort uppgifterna?');
    expect(await stored()).toBe(before);

    const done = await world.post(`${own}/radera`, {});
    expect([done.status, done.headers.get('location')]).toEqual([303, '/anmalan/raderad']);
    expect((await world.page('/anmalan/raderad')).html).toContain('Uppgifterna är borttagna');
    expect(await stored()).toBe(before - 1);
    for (const answer of [
      await world.page(own),
      await world.page(`${own}/radera`),
      await world.post(`${own}/radera`, {}),
      await world.page(`${own}/avboka`),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.html).toContain('Vi hittar ingen anmälan här');
    }
  });

  test('with a place is told to cancel first, and loses nothing', async () => {
    const { own } = await signedUp();
    const before = await stored();
    const asked = await world.page(`${own}/radera`);
    expect([asked.status, asked.html.includes('<form method="post">')]).toEqual([200, false]);
    const pressed = await world.post(`${own}/radera`, {});
    expect(pressed.status).toBe(409);
    for (const { html } of [asked, pressed]) {
      expect(html).toContain('Avboka först');
      expect(html).toContain(`href="${own}/avboka"`);
    }
    expect(await stored()).toBe(before);
  });

  test('removes what is over without cancelling', async () => {
    const { own, session } = await signedUp();
    const move = (date: string) =>
      inDatabase(world.pb, (db) =>
        db.prepare('UPDATE sessions SET local_date = ? WHERE id = ?').run(date, session),
      );
    move(inDays(-1));
    // Staff save it, so that the site hears of it.
    await change(world.pb.staff, 'sessions', session, { room_places: 11 });
    await eventually(
      () => world.page(own),
      ({ html }) => html.includes(`href="${own}/radera"`),
      3000,
    );
    expect((await world.post(`${own}/radera`, {})).headers.get('location')).toBe('/anmalan/raderad');
  });

  test('is not told that it is gone while PocketBase is away', async () => {
    const { own } = await signedUp();
    await world.post(`${own}/avboka`, {});
    await world.pb.stop();
    const answer = await world.post(`${own}/radera`, {});
    expect(answer.status).toBe(503);
    expect(answer.html).toContain('Det gick inte att ta bort uppgifterna just nu');
    await world.pb.start();
    expect((await world.page(own)).status).toBe(200);
  });
});

test('pages and the form tell the times that are set, each class its own', async () => {
  const { staff } = world.pb;
  const { session } = await signedUp({ room_places: 1 });
  await change(staff, 'site_settings', 'sitesettings001', {
    signup_retention_days: 21,
    course_retention_days: 44,
    waiting_retention_days: 3,
    cancelled_retention_days: 9,
  });
  const { html } = await eventually(
    () => world.page('/om/dina-uppgifter'),
    (page) => page.html.includes('21\u00a0dagar'),
    3000,
  );
  const text = html.replace(/\s+/g, ' ');
  expect(text).toContain('Du anmälde dig till ett tillfälle: 21 dagar efter tillfället.');
  expect(text).toContain('Du anmälde dig till en kurs: 44 dagar efter kursens sista dag.');
  expect(text).toContain('3 dagar efter tillfället, eller 3 dagar efter kursens första gång.');
  expect(text).toContain('Du avbokade: 9 dagar efter avbokningen.');
  const told = async () =>
    /De tas bort [^<]*/.exec((await world.page(`/anmalan/ny?tillfalle=${session}`)).html)?.[0] ?? '';
  const promise = await eventually(told, (words) => words.includes('ingen plats'), 3000);
  expect(promise.trim().replace(/\s+/g, ' ')).toBe(
    'De tas bort 21 dagar efter tillfället. Får du ingen plats tas de bort redan 3 dagar efter tillfället.',
  );
});

test('staff read what goes tonight, the times in force and what went last, and no names', async () => {
  const { pb } = world;
  const { session } = await signedUp();
  inDatabase(pb, (db) =>
    db.prepare('UPDATE sessions SET local_date = ? WHERE id = ?').run(inDays(-40), session),
  );
  expect((await world.page('/personal/gallring')).headers.get('location')).toMatch(/^\/personal\/logga-in/);
  const staff = await staffVisitor(world.site.url);
  const read = async () => (await staff.page('/personal/gallring')).html.replace(/\s+/g, ' ');
  const before = await read();
  expect(before).toContain('I natt tas 1 post bort');
  expect(before).toContain('Anmälningar till enstaka tillfällen');
  expect(before).toContain('21 dagar efter tillfället.');
  expect(before).toMatch(/Gallringen har inte körts än/);
  expect(before).not.toMatch(/Alva|Kim Lind|174 06/);
  await night(pb);
  const after = await read();
  expect(after).toContain('I natt tas inget bort');
  expect(after).toMatch(/Då togs det här bort:.*Anmälningar till enstaka tillfällen/);
});
