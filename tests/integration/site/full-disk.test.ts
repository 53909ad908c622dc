import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/child.ts';
import {
  addAdults,
  change,
  newSession,
  smallCatalogue,
  type TestCatalogue,
} from '../../support/catalogue.ts';
import { familyForm, type FamilyForm } from '../../support/family-form.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { startTestSite } from '../../support/processes.ts';
import { visitorOf } from '../../support/world.ts';

/**
 * The log that SQLite writes to cannot grow any more, which is what a full disk is to it. While somebody reads, it cannot
 * begin from its start again, so that it fills up; emptying it from outside is the space that somebody made.
 */
const LARGEST_FILE = 2 * 1024 * 1024;
/** More than fit. */
const MOST_FAMILIES = 200;

let pb: PocketBaseWithRoles;
let site: RunningServer;
let catalogue: TestCatalogue;
let session: string;
beforeAll(async () => {
  pb = await testPocketBase({ largestFile: LARGEST_FILE });
  catalogue = await smallCatalogue(pb.staff);
  session = (await newSession(pb.staff, catalogue, { room_places: 2 }))['id'];
  await addAdults(pb.staff, session, 2);
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 24 });
  site = await startTestSite({ pocketBaseUrl: pb.url });
});
afterAll(async () => {
  await site.stop();
  await pb.remove();
});

const database = (): DatabaseSync => new DatabaseSync(path.join(pb.dataDir, 'data.db'), { timeout: 10_000 });

interface StoredSignup {
  readonly guardian_email: string;
  readonly status: string;
  readonly queue_number: number;
  /** Letters that its being made has caused. */
  readonly letters: number;
}

function storedSignups(): StoredSignup[] {
  const db = database();
  try {
    const sql = `SELECT guardian_email, status, queue_number, (SELECT COUNT(*) FROM mail_outbox m
      WHERE m.signup = s.id AND m.template = 'confirmation') AS letters FROM signups s ORDER BY queue_number`;
    return db.prepare(sql).all() as unknown as StoredSignup[];
  } finally {
    db.close();
  }
}

test('a full disk: each family is told, nothing is half stored, and all goes on when there is space', async () => {
  const { page, post } = visitorOf(site.url);
  const address = `/anmalan/ny?tillfalle=${session}`;
  const acknowledged: string[] = [];
  const signUp = async (form: FamilyForm) => {
    const answer = await post(address, form);
    if (answer.status === 303) acknowledged.push(form['guardian_email'] ?? '');
    return answer;
  };
  const links: string[] = [];
  for (let family = 0; family < 3; family += 1) {
    links.push((await signUp(familyForm())).headers.get('location') ?? '');
  }
  const [confirmed = '', second = '', offered = ''] = links;
  await post(`${second}/avboka`, {});
  expect((await page(offered)).html).toContain('Tacka ja');

  const reader = database();
  reader.exec('BEGIN');
  reader.prepare('SELECT COUNT(*) FROM signups').get();
  let form = familyForm();
  let refused = await signUp(form);
  while (refused.status === 303 && acknowledged.length < MOST_FAMILIES) {
    form = familyForm();
    refused = await signUp(form);
  }
  expect(acknowledged.length).toBeGreaterThan(10);
  // What is left may be enough for something small.
  const smallest = () =>
    pb.staff.patch(`/api/collections/areas/records/${catalogue.area}`, { name: `Jämshög ${Math.random()}` });
  while ((await smallest()).status === 200);

  expect(refused.status).toBe(503);
  expect(refused.html).toMatch(/Just nu går det inte att anmäla sig\. Försök igen/);
  for (const typed of Object.values(form)) expect(refused.html).toContain(typed);
  const others = [familyForm(), familyForm()];
  const told = await Promise.all([
    ...others.map(signUp),
    signUp(form),
    post(`${confirmed}/avboka`, {}),
    post(`${offered}/tacka-ja`, {}),
  ]);
  expect(told.map(({ status }) => status)).toEqual(told.map(() => 503));
  const [cancelling, accepting] = told.slice(3);
  expect(cancelling?.html).toMatch(/Det gick inte att avboka just nu[^]*Försök igen om en stund/);
  expect(accepting?.html).toMatch(/Det gick inte att tacka ja just nu[^]*Försök igen om en stund/);
  expect((await page(confirmed)).html).toContain('Du har fått plats');
  expect((await page(offered)).html).toContain('Tacka ja');
  expect((await page(`/tillfallen/${session}`)).status).toBe(200);
  const duringTrouble = storedSignups();
  expect(duringTrouble.map(({ guardian_email }) => guardian_email)).toEqual(acknowledged);

  const { pid } = pb;
  reader.close();
  const outside = database();
  expect(outside.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0 });
  outside.close();
  for (const one of [form, ...others]) expect((await signUp(one)).status).toBe(303);
  expect((await post(`${offered}/tacka-ja`, {})).status).toBe(303);
  expect((await page(offered)).html).toContain('Du har fått plats');
  expect((await post(`${confirmed}/avboka`, {})).status).toBe(303);
  expect((await page(confirmed)).html).toContain('avbokad');
  expect([pb.pid, (await pb.guest.get('/api/health')).status]).toEqual([pid, 200]);

  const stored = storedSignups();
  expect(stored.map(({ guardian_email }) => guardian_email)).toEqual(acknowledged);
  expect(stored.map(({ queue_number }) => queue_number)).toEqual(acknowledged.map((_, index) => index + 1));
  expect(stored.filter(({ letters }) => letters !== 1)).toEqual([]);
  expect(stored.filter(({ status }) => status === 'confirmed')).toHaveLength(1);
  expect(stored.find(({ status }) => status === 'offered')?.queue_number).toBe(4);
  const db = database();
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  db.close();
});
