import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import { change, newSchedule, newSession, smallCatalogue } from '../../support/catalogue.ts';
import { freePort } from '../../support/free-port.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { startTestSite } from '../../support/processes.ts';
import { eventually, GOOD_FORM, visitorOf } from '../../support/world.ts';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).toReversed()) await stop();
});

async function pocketBase(): Promise<PocketBaseWithRoles> {
  const pb = await testPocketBase();
  running.push(() => pb.remove());
  return pb;
}
async function site(pocketBaseUrl: string, snapshotFile?: string): Promise<RunningServer> {
  const server = await startTestSite({ pocketBaseUrl, ...(snapshotFile && { snapshotFile }) });
  running.push(() => server.stop());
  return server;
}
const kill = (pid: number) => process.kill(pid, 'SIGKILL');

describe('PocketBase killed while the site runs', () => {
  test('every public page stays, sign-up says try again and keeps what was typed, and all heals by itself', async () => {
    const pb = await pocketBase();
    const catalogue = await smallCatalogue(pb.staff);
    const session = (await newSession(pb.staff, catalogue))['id'];
    const { page, post } = visitorOf((await site(pb.url)).url);
    const pages = [
      '/',
      '/aktiviteter',
      '/aktiviteter?q=innebandy',
      '/aktiviteter/innebandy-for-alla',
      '/motesplatser',
      '/motesplatser/kvarnen',
      '/kalender',
      `/tillfallen/${session}`,
      `/tillfallen/${session}.ics`,
      `/anmalan/ny?tillfalle=${session}`,
      '/om/tillganglighet',
      '/om/dina-uppgifter',
      '/om/kakor',
      '/api/health',
    ];
    // One page has been seen before and stands in the cache, the others have not.
    expect((await page('/aktiviteter')).html).not.toMatch(/går det inte att anmäla/);

    kill(pb.pid);
    await eventually(
      () => page('/'),
      ({ html }) => /går det inte att anmäla/.test(html),
      3000,
    );
    for (const target of pages) {
      const { status, html } = await page(target);
      expect(status, target).toBe(200);
      if (!/\.ics$|health/.test(target)) expect(html, target).toMatch(/går det inte att anmäla/);
    }
    const refused = await post(`/anmalan/ny?tillfalle=${session}`, GOOD_FORM);
    expect(refused.status).toBe(503);
    expect(refused.html).toMatch(/Försök igen/);
    expect(refused.html).toContain('Kim Lind');
    const key = /name="form_key" value="([^"]+)"/.exec(refused.html)?.[1];
    expect(key).toBe(GOOD_FORM.form_key);
    expect((await page(`/anmalan/${'A'.repeat(32)}`)).status).toBe(503);

    await pb.stop();
    await pb.start();
    await eventually(
      () => page('/aktiviteter'),
      ({ html }) => !/går det inte att anmäla/.test(html),
      8000,
    );
    const sent = await post(`/anmalan/ny?tillfalle=${session}`, GOOD_FORM);
    expect(sent.status).toBe(303);
    await change(pb.staff, 'activities', catalogue.activity, { title: 'Innebandy igen' });
    await eventually(
      () => page('/aktiviteter/innebandy-for-alla'),
      ({ html }) => html.includes('Innebandy igen'),
      3000,
    );
  });
});

describe('the site started while PocketBase is down', () => {
  test('serves the copy that it saved, and catches up when PocketBase comes', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'trygg-copy-'));
    running.push(() => rm(folder, { recursive: true, force: true }));
    const copy = path.join(folder, 'snapshot.json');
    const pb = await pocketBase();
    const catalogue = await smallCatalogue(pb.staff);
    await newSchedule(pb.staff, catalogue);
    const first = await site(pb.url, copy);
    await eventually(
      () => visitorOf(first.url).page('/aktiviteter/innebandy-for-alla'),
      ({ html }) => html.includes('Innebandy'),
      3000,
    );
    await first.stop();
    await pb.stop();

    const second = await site(pb.url, copy);
    const { page } = visitorOf(second.url);
    const shown = await page('/aktiviteter/innebandy-for-alla');
    expect(shown.status).toBe(200);
    expect(shown.html).toMatch(/går det inte att anmäla/);
    await pb.start();
    await eventually(
      () => page('/aktiviteter'),
      ({ html }) => !/går det inte att anmäla/.test(html),
      8000,
    );
  });

  test('without a copy says so plainly, and works as soon as PocketBase does', async () => {
    const pb = await pocketBase();
    await smallCatalogue(pb.staff);
    await pb.stop();
    const port = await freePort();
    const starting = startTestSite({ pocketBaseUrl: pb.url, port });
    const { page } = visitorOf(`http://127.0.0.1:${port}`);
    const answer = await eventually(
      () => page('/').catch(() => undefined),
      (found) => found !== undefined,
      10_000,
    );
    expect(answer?.status).toBe(503);
    expect(answer?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(answer?.html).toMatch(/[åäö]/);
    await pb.start();
    const server = await starting;
    running.push(() => server.stop());
    await eventually(
      () => page('/aktiviteter/innebandy-for-alla'),
      ({ status }) => status === 200,
      8000,
    );
  });
});

test('a record that cannot be shown is dropped and logged, and takes no page down', async () => {
  const pb = await pocketBase();
  const catalogue = await smallCatalogue(pb.staff);
  const server = await site(pb.url);
  const { page } = visitorOf(server.url);
  // Staff cannot make such a record; a faulty import or a later migration could.
  const fields = (await pb.staff.get('/api/collections/venues')).body['fields'] as unknown as {
    name: string;
  }[];
  const other = await pb.staff.post('/api/collections/venues/records', {
    name: 'Trasigt ställe',
    kind: 'other',
    status: 'published',
    area: catalogue.area,
  });
  await pb.staff.patch('/api/collections/venues', {
    fields: fields.map((field) =>
      field.name === 'kind' ? { ...field, values: ['youth_centre', 'ufo'] } : field,
    ),
  });
  await pb.staff.patch(`/api/collections/venues/records/${other.body['id']}`, { kind: 'ufo' });
  await change(pb.staff, 'venues', catalogue.venue, { summary: 'Nytt om Kvarnen' });
  await eventually(
    () => page('/motesplatser/kvarnen'),
    ({ html }) => html.includes('Nytt om Kvarnen'),
    3000,
  );
  for (const target of ['/', '/motesplatser', '/aktiviteter', '/kalender']) {
    expect((await page(target)).status).toBe(200);
  }
  expect((await page('/motesplatser')).html).not.toContain('Trasigt ställe');
  expect(server.output()).toContain(other.body['id']);
  expect(server.output()).not.toContain('Trasigt');
});
