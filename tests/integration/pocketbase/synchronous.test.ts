import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hooksFolder } from '../../../scripts/paths.ts';
import { preparePocketBase } from '../../../scripts/prepare.ts';
import {
  addAdults,
  change,
  create,
  newSession,
  signupBody,
  smallCatalogue,
} from '../../support/catalogue.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';

/**
 * Not of this project: notes what SQLite is told about the disk, asked on the very connection and in the very transaction
 * that stores a sign-up; and closes the write connection, as PocketBase does when it has been idle for three minutes.
 */
const PROBE = ['Create', 'Update']
  .map(
    (event) => `
onRecord${event}Execute((e) => {
  const answer = new DynamicModel({ synchronous: 0 });
  e.app.db().newQuery('PRAGMA synchronous').one(answer);
  $app.store().set('synchronous', [e.app.isTransactional(), answer.synchronous]);
  e.next();
}, 'signups');`,
  )
  .concat(
    `
routerAdd('GET', '/probe', (e) => e.json(200, { last: $app.store().get('synchronous') }));
routerAdd('POST', '/probe/idle', (e) => {
  const pool = $app.nonconcurrentDB().db();
  pool.setMaxIdleConns(0);
  pool.setMaxIdleConns(1);
  const answer = new DynamicModel({ synchronous: 0 });
  $app.nonconcurrentDB().newQuery('PRAGMA synchronous').one(answer);
  return e.json(200, { synchronous: answer.synchronous });
});`,
  )
  .join('\n');

/** SQLite's numbers: 1 = NORMAL, a power cut may take the last moments; 2 = FULL, each commit is brought to the disk. */
const NORMAL = 1;
const FULL = 2;

let folder: string;
let pb: PocketBaseWithRoles;
beforeAll(async () => {
  await preparePocketBase();
  folder = await mkdtemp(path.join(tmpdir(), 'trygg-hooks-'));
  await cp(hooksFolder, folder, { recursive: true });
  await writeFile(path.join(folder, 'probe.pb.js'), PROBE);
  pb = await testPocketBase({ hooksDir: folder });
});
afterAll(async () => {
  await pb.remove();
  await rm(folder, { recursive: true, force: true });
});

test('each acknowledged step of a sign-up is brought to the disk, also on a connection that is fresh', async () => {
  const catalogue = await smallCatalogue(pb.staff);
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
  const session = (await newSession(pb.staff, catalogue, { room_places: 1 }))['id'];
  await addAdults(pb.staff, session, 2);
  const [first, second, third] = [signupBody({ session }), signupBody({ session }), signupBody({ session })];
  const byLink =
    (step: string, { token_hash }: Record<string, unknown>) =>
    () =>
      pb.site.post(`/api/site/signups${step}`, { token_hash });
  const inAdmin = {
    session,
    first_name: 'Noa',
    school_year: 5,
    guardian_name: 'Kim Lind',
    guardian_phone: '070-174 06 61',
  };
  const steps: [string, () => Promise<unknown>][] = [
    ['sign-up', () => pb.site.post('/api/site/signups', first)],
    ['to the waiting list', () => pb.site.post('/api/site/signups', second)],
    ['one more', () => pb.site.post('/api/site/signups', third)],
    ['cancelled by link, the next is offered the place', byLink('/cancel', first)],
    ['accepted by link', byLink('/accept', second)],
    ['typed into the admin', () => create(pb.staff, 'signups', inAdmin)],
    [
      'cancelled in the admin',
      () => change(pb.staff, 'signups', String(third['id']), { status: 'cancelled' }),
    ],
  ];
  for (const [step, run] of steps) {
    // Without this the first one would have told the connection for all of them.
    expect((await pb.guest.post('/probe/idle')).body['synchronous'], step).toBe(NORMAL);
    await run();
    expect((await pb.guest.get('/probe')).body['last'], step).toEqual([true, FULL]);
  }
});
