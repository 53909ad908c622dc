import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import { addAdults, newSession, smallCatalogue } from '../../support/catalogue.ts';
import { formKey } from '../../support/form-key.ts';
import { freePort } from '../../support/free-port.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { startTestSite } from '../../support/processes.ts';
import { eventually, GOOD_FORM, visitorOf } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
let site: RunningServer;
let mailServer: MailServer;
let session: string;
beforeAll(async () => {
  const port = await freePort();
  pb = await testPocketBase({ env: { SITE_URL: `http://localhost:${port}` } });
  const catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue))['id'];
  await addAdults(pb.staff, session, 2);
  mailServer = await startMailServer();
  await useMailServer(pb.staff, mailServer.port);
  site = await startTestSite({ pocketBaseUrl: pb.url, port });
});
afterAll(async () => {
  await site.stop();
  await mailServer.stop();
  await pb.remove();
});

test('whoever signs up has the mail at once, and its link opens the own page, from which one cancels', async () => {
  const { page, post } = visitorOf(site.url);
  const sent = await post(`/anmalan/ny?tillfalle=${session}`, GOOD_FORM);
  expect(sent.status).toBe(303);
  const mails = await eventually(
    async () => mailServer.mails,
    ({ length }) => length === 1,
    3000,
  );
  const text = mails[0]?.parsed.text ?? '';
  const own = /\/anmalan\/\w{32}/.exec(text)?.[0] ?? '';
  expect(text).toContain(`http://localhost:${new URL(site.url).port}${own}`);
  expect(sent.headers.get('location')).not.toBe(own);
  const opened = await page(own);
  expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect(opened.html).toContain('Innebandy för alla');
  // Mail programs open links by themselves: looking must not change anything.
  expect((await page(`${own}/avboka`)).status).toBe(200);
  const cancelled = await post(`${own}/avboka`, {});
  expect(cancelled.status).toBe(303);
  const both = await eventually(
    async () => mailServer.mails,
    ({ length }) => length === 2,
    3000,
  );
  expect(both[1]?.parsed.subject).toBe('Anmälan är avbokad: Innebandy för alla');
  expect(site.output()).not.toContain(own.slice(9));
  expect(pb.output()).not.toContain(own.slice(9));
});

test('the form in English, and the page that asks for a code in English, are answered by letters in English', async () => {
  const { post } = visitorOf(site.url);
  mailServer.mails.length = 0;
  const email = 'robin@example.se';
  const form = { ...GOOD_FORM, form_key: formKey(), guardian_email: email };
  expect((await post(`/en/anmalan/ny?tillfalle=${session}`, form)).status).toBe(303);
  expect((await post('/en/mina-anmalningar', { email })).status).toBe(303);
  const mails = await eventually(
    async () => mailServer.mails,
    ({ length }) => length === 2,
    3000,
  );
  expect(mails.map(({ parsed }) => parsed.subject).toSorted()).toEqual([
    'You have a place: Innebandy för alla',
    'Your code for My sign-ups',
  ]);
});
