import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import { addAdults, change, newSession, smallCatalogue } from '../../support/catalogue.ts';
import { familyForm, type FamilyForm } from '../../support/family-form.ts';
import { outbox } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { startTestSite } from '../../support/processes.ts';
import { eventually, visitorOf, type Page } from '../../support/world.ts';

/** Milliseconds: a first family finds out that PocketBase is silent, later ones are told what is known. */
const FIRST_ANSWER = 9500;
const KNOWN_ANSWER = 2500;

/** Stands between site and PocketBase, and can lose what PocketBase answers. */
interface LossyLink {
  readonly url: string;
  losesAnswers: boolean;
  server: Server;
}

async function lossyLink(port: number): Promise<LossyLink> {
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    let asked = '';
    from.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      // A body may come in a chunk of its own.
      if (/^[A-Z]+ \//.test(text)) asked = text;
      to.write(chunk);
    });
    to.on('data', (chunk: Buffer) => {
      if (link.losesAnswers && asked.startsWith('POST /api/site/signups ')) from.destroy();
      else from.write(chunk);
    });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link: LossyLink = { url, losesAnswers: false, server };
  return link;
}

let pb: PocketBaseWithRoles;
let link: LossyLink;
let site: RunningServer;
let session: string;
beforeAll(async () => {
  pb = await testPocketBase();
  const catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue, { room_places: 2 }))['id'];
  await addAdults(pb.staff, session, 2);
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
  link = await lossyLink(pb.port);
  site = await startTestSite({ pocketBaseUrl: link.url });
});
afterEach(() => process.kill(pb.pid, 'SIGCONT'));
afterAll(async () => {
  await site.stop();
  link.server.close();
  await pb.remove();
});

async function timed(answer: Promise<Page>): Promise<Page & { readonly ms: number }> {
  const started = performance.now();
  return { ...(await answer), ms: performance.now() - started };
}
const stored = async ({ guardian_email }: FamilyForm): Promise<string[]> => {
  const query = `filter=(guardian_email='${guardian_email}')`;
  const found = await pb.staff.get(`/api/collections/signups/records?${query}`);
  return (found.body['items'] as unknown as { status: string }[]).map(({ status }) => status);
};

test("PocketBase hangs: told in time with what was typed, nothing behind the family's back, and healed at once", async () => {
  const { page, post } = visitorOf(site.url);
  const address = `/anmalan/ny?tillfalle=${session}`;
  const links: string[] = [];
  for (const form of [familyForm(), familyForm(), familyForm()]) {
    links.push((await post(address, form)).headers.get('location') ?? '');
  }
  const [confirmed = '', second = '', waiting = ''] = links;
  // The third family is offered the place of the second.
  await post(`${second}/avboka`, {});
  expect((await page(waiting)).html).toContain('Tacka ja');

  process.kill(pb.pid, 'SIGSTOP');
  const patient = post(address, familyForm());
  await wait(2500);
  process.kill(pb.pid, 'SIGCONT');
  // Slow is not silent.
  expect((await patient).status).toBe(303);

  process.kill(pb.pid, 'SIGSTOP');
  const form = familyForm();
  const first = await timed(post(address, form));
  expect([first.status, first.ms < FIRST_ANSWER]).toEqual([503, true]);
  const later = [familyForm(), familyForm(), familyForm()];
  const told = await Promise.all([
    ...later.map((one) => timed(post(address, one))),
    timed(post(address, form)),
    timed(post(`${confirmed}/avboka`, {})),
    timed(post(`${waiting}/tacka-ja`, {})),
    timed(page(confirmed)),
  ]);
  expect(told.map(({ status, ms }) => [status, ms < KNOWN_ANSWER])).toEqual(told.map(() => [503, true]));
  for (const refused of [first, ...told.slice(0, 4)]) {
    expect(refused.html).toMatch(/Just nu går det inte att anmäla sig\. Försök igen/);
    expect(refused.html).toContain('Kim Lind');
  }
  expect(first.html).toContain(`value="${form['form_key']}"`);
  expect(first.html).toContain(form['guardian_email']);
  const pages = await timed(page(`/tillfallen/${session}`));
  expect([pages.status, pages.ms < 1000]).toEqual([200, true]);

  process.kill(pb.pid, 'SIGCONT');
  // What lay in its ears while it was hung is heard now: the families were told that it came to nothing.
  await wait(500);
  for (const one of [form, ...later]) expect(await stored(one)).toEqual([]);
  expect((await page(confirmed)).html).toContain('Du har fått plats');
  expect((await page(waiting)).html).toContain('Tacka ja');

  const again = await timed(post(address, form));
  expect([again.status, again.ms < 1000]).toEqual([303, true]);
  expect(await stored(form)).toEqual(['waitlisted']);
  expect((await post(`${waiting}/tacka-ja`, {})).status).toBe(303);
  expect((await page(waiting)).html).toContain('Du har fått plats');
  await eventually(
    () => page('/'),
    ({ html }) => !/går det inte att anmäla/.test(html),
    8000,
  );
});

test('the answer is lost: the same form sent again finds the sign-up that was stored, and it gets one letter', async () => {
  const { page, post } = visitorOf(site.url);
  const address = `/anmalan/ny?tillfalle=${session}`;
  const form = familyForm();
  link.losesAnswers = true;
  const refused = await post(address, form);
  expect(refused.status).toBe(503);
  expect(refused.html).toContain(`value="${form['form_key']}"`);
  expect(await stored(form)).toEqual(['waitlisted']);
  link.losesAnswers = false;
  const [again, twice] = [await post(address, form), await post(address, form)];
  expect([again.status, twice.headers.get('location')]).toEqual([303, again.headers.get('location')]);
  expect(await stored(form)).toEqual(['waitlisted']);
  expect((await page(again.headers.get('location') ?? '')).status).toBe(200);
  expect(await outbox(pb.staff, `to = '${form['guardian_email']}'`)).toHaveLength(1);
});
