import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { change, newSession, signupBody, smallCatalogue, today } from '../../support/catalogue.ts';
import { outbox } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

let pb: PocketBaseWithRoles;
beforeAll(async () => {
  pb = await testPocketBase();
});
afterAll(() => pb.remove());

test('sign-ups go when their time is over, and not a day before', async () => {
  const catalogue = await smallCatalogue(pb.staff);
  await change(pb.staff, 'site_settings', 'sitesettings001', { signup_retention_days: 10 });
  const sessions: string[] = [];
  const signups: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const session = (await newSession(pb.staff, catalogue))['id'];
    const body = signupBody({ session });
    await pb.site.post('/api/site/signups', body);
    sessions.push(session);
    signups.push(String(body['id']));
  }
  // Time passes: the days lie in the past now, as they would after some weeks.
  await pb.stop();
  const database = new DatabaseSync(path.join(pb.dataDir, 'data.db'));
  const days = [-11, -10, -9];
  sessions.forEach((id, i) => {
    database
      .prepare('UPDATE sessions SET local_date = ? WHERE id = ?')
      .run(addDays(today(), days[i] ?? 0), id);
  });
  const notice = (created: string) =>
    database
      .prepare(
        `INSERT INTO mail_outbox (id, template, "to", status, created) VALUES (?, 'changes', 'kim@example.se', 'sent', ?)`,
      )
      .run(`notice${created.replace(/\D/g, '')}0`, `${created} 12:00:00.000Z`);
  const expired = database.prepare(
    'INSERT INTO signup_links (id, signup, token_hash, expires_at) VALUES (?, ?, ?, ?)',
  );
  expired.run('link00000000001', signups[2] ?? '', 'a'.repeat(64), `${addDays(today(), -1)} 12:00:00.000Z`);
  expired.run('link00000000002', signups[2] ?? '', 'b'.repeat(64), `${addDays(today(), 1)} 12:00:00.000Z`);
  notice(addDays(today(), -11));
  notice(addDays(today(), -9));
  database.close();
  await pb.start();
  await pb.staff.post('/api/crons/erase-signups');
  const left = async () => {
    const found = await pb.staff.get('/api/collections/signups/records?sort=queue_number');
    return (found.body['items'] as unknown as { session: string }[]).map(({ session }) => session);
  };
  const kept = await eventually(left, (found) => found.length < 2, 3000);
  expect(kept).toEqual([sessions[2]]);
  // The letters of sign-ups go with them; the others when they are as old.
  const letters = async () => (await outbox(pb.staff)).map(({ template, signup }) => [template, signup]);
  expect(await eventually(letters, ({ length }) => length < 3, 3000)).toEqual([
    ['changes', ''],
    ['confirmation', signups[2]],
  ]);
  const links = async () => {
    const found = await pb.staff.get('/api/collections/signup_links/records');
    return found.body['items'] as unknown as { id: string }[];
  };
  const keptLinks = await eventually(links, ({ length }) => length < 2, 3000);
  expect(keptLinks.map(({ id }) => id)).toEqual(['link00000000002']);
});
