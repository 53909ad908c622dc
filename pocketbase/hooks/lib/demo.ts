import { demoAdjustments, demoRecords } from '../../demo/index.ts';
import { announceOnce } from './content-topic.ts';
import { today } from './clock.ts';
import { generateAll } from './generator.ts';
import { findRecord, selectRows } from './read.ts';

/**
 * Puts the demo municipality into the database, or brings it up to date: records with fixed ids, so running it twice
 * makes nothing twice. Refuses to touch a municipality that is not marked as a demo.
 */
export function seedDemo(app: core.App): void {
  const settings = findRecord(app, 'site_settings', 'sitesettings001');
  const isUsed = (selectRows(app, { found: 0 }, 'SELECT COUNT(*) AS found FROM activities', {})[0]?.found ?? 0) > 0;
  if (isUsed && !settings?.getBool('demo')) {
    throw new Error('Here is a real municipality (site_settings.demo is off). The demo was not put in.');
  }
  const date = today();
  announceOnce(app, () => {
    app.runInTransaction((tx) => {
      for (const record of demoRecords(date)) upsert(tx, record);
      generateAll(tx);
      for (const record of demoAdjustments(date, comingSessions(tx, date))) upsert(tx, record);
    });
  });
}

interface DemoRecord {
  readonly collection: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function upsert(app: core.App, { collection, id, fields }: DemoRecord): void {
  const existing = findRecord(app, collection, id);
  // A sign-up is decided once, when it comes in.
  if (existing && collection === 'signups') return;
  const record = existing ?? new Record(app.findCollectionByNameOrId(collection), { id });
  for (const [field, value] of Object.entries(fields)) record.set(field, value);
  app.save(record);
}

function comingSessions(app: core.App, from: string) {
  const row = { id: '', schedule: '', activity: '', local_date: '', start_time: '', end_time: '' };
  return selectRows(
    app,
    row,
    `SELECT id, schedule, activity, local_date, start_time, end_time FROM sessions
      WHERE local_date >= {:from} ORDER BY local_date, start_time, id`,
    { from },
  );
}
