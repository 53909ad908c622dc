import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { change, newSession, signupBody, smallCatalogue, today } from '../../support/catalogue.ts';
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
  for (let i = 0; i < 3; i += 1) {
    const session = (await newSession(pb.staff, catalogue))['id'];
    await pb.site.post('/api/site/signups', signupBody({ session }));
    sessions.push(session);
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
  const notices = async () => (await pb.staff.get('/api/collections/mail_outbox/records')).body['totalItems'];
  expect(await eventually(notices, (found) => found < 2, 3000)).toBe(1);
});
