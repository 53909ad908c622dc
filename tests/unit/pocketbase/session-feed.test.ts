import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  FEED_FORGET_SQL,
  FEED_MEND_SQL,
  feedPageSql,
} from '../../../pocketbase/hooks/lib/session-feed-sql.ts';
import { root } from '../../../scripts/paths.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import type { FeedRow, FeedSession } from '../../../src/domain/session-feed.ts';

/** The migration's own triggers on tables with the columns that the feed reads. */
function feedDatabase(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE site_settings (municipality);
    CREATE TABLE areas (id TEXT PRIMARY KEY, name);
    CREATE TABLE categories (id TEXT PRIMARY KEY, name, slug);
    CREATE TABLE organisers (id TEXT PRIMARY KEY, name, website);
    CREATE TABLE venues (id TEXT PRIMARY KEY, name, slug, status, area, address, latitude, longitude);
    CREATE TABLE activities (id TEXT PRIMARY KEY, title, slug, summary, status, organiser, categories, school_year_from,
      school_year_to, price_kind, price_sek, supervision_confirmed_on, supervision_checking);
    CREATE TABLE sessions (id TEXT PRIMARY KEY, activity, venue, local_date, starts_at, ends_at, status, public_note, room_places,
      unstaffed, staffed_from, staffed_to, least_adults);
    CREATE TABLE staff (id TEXT PRIMARY KEY, valid);
    CREATE TABLE shifts (id TEXT PRIMARY KEY, session, staff);
    INSERT INTO site_settings VALUES ('Olofström');
    INSERT INTO areas VALUES ('r1', 'Jämshög'), ('r2', 'Gränum');
    INSERT INTO categories VALUES ('c1', 'Häng', 'hang'), ('c2', 'Idrott', 'idrott');
    INSERT INTO organisers VALUES ('o1', 'Fritid', ''), ('o2', 'Bollklubben', '');
    INSERT INTO venues (id, name, status, area) VALUES ('v1', 'Kvarnen', 'published', 'r1'), ('v2', 'Hallen', 'draft', 'r2');
    INSERT INTO activities (id, title, status, organiser, categories)
      VALUES ('a1', 'Öppet', 'published', 'o1', '["c1"]'), ('a2', 'Boll', 'draft', 'o2', '["c1","c2"]');
    INSERT INTO staff VALUES ('p1', TRUE), ('p2', TRUE);`);
  const file = path.join(root, 'pocketbase/migrations/0070_create_session_feed.ts');
  const migrate = (up: (app: object) => void) =>
    up({ db: () => ({ newQuery: (sql: string) => ({ execute: () => database.exec(sql) }) }) });
  new Function('migrate', stripTypeScriptTypes(readFileSync(file, 'utf8')))(migrate);
  return database;
}

const COUNTED =
  '(SELECT COUNT(*) FROM shifts sh JOIN staff st ON st.id = sh.staff WHERE sh.session = s.id AND st.valid)';
const pageSql = feedPageSql(COUNTED).replace('{:after}', ':after').replace('{:limit}', ':limit');

function pageOf(database: DatabaseSync, after: number, limit: number): readonly FeedRow[] {
  const { found } = database.prepare(pageSql).get({ after, limit }) as { found: string };
  return JSON.parse(found) as FeedRow[];
}

/** One that reads the feed as the specification says: it knows the last number, and what it has been told. */
class Reader {
  after = 0;
  readonly known = new Map<string, FeedSession>();
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** @returns whether there was anything to read */
  readPage(limit: number): boolean {
    const rows = pageOf(this.#database, this.after, limit);
    for (const { id, change, data } of rows) {
      if (change <= this.after) throw new Error('The order goes backwards');
      this.after = change;
      if (data) this.known.set(id, data);
      else this.known.delete(id);
    }
    return rows.length > 0;
  }

  readAll(): this {
    while (this.readPage(3));
    return this;
  }
}

const today = new Date().toISOString().slice(0, 10);
const idFrom = (letter: string, count: number) =>
  fc.integer({ min: 1, max: count }).map((number) => `${letter}${number}`);
const status = fc.constantFrom('draft', 'published', 'archived');
/** Long past, on both sides of the feed's edge, and to come. */
const date = fc.constantFrom(-40, -14, -12, -1, 0, 30).map((days) => addDays(today, days));
const word = fc.constantFrom('Ett', 'Två', 'Tre');

type Change = readonly [sql: string, ...values: string[]];
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(idFrom('s', 8), idFrom('a', 2), idFrom('v', 2), date).map((row): Change => [
    `INSERT INTO sessions (id, activity, venue, local_date, status) VALUES (?, ?, ?, ?, 'planned')
        ON CONFLICT DO NOTHING`,
    ...row,
  ]),
  fc
    .tuple(idFrom('a', 2), idFrom('s', 8))
    .map((row): Change => ['UPDATE sessions SET activity = ? WHERE id = ?', ...row]),
  fc
    .tuple(idFrom('v', 2), idFrom('s', 8))
    .map((row): Change => ['UPDATE sessions SET venue = ? WHERE id = ?', ...row]),
  fc
    .tuple(date, idFrom('s', 8))
    .map((row): Change => ['UPDATE sessions SET local_date = ? WHERE id = ?', ...row]),
  idFrom('s', 8).map((id): Change => ['DELETE FROM sessions WHERE id = ?', id]),
  idFrom('a', 2).map((id): Change => ['DELETE FROM sessions WHERE activity = ?', id]),
  word.map((note): Change => ['UPDATE sessions SET public_note = ?', note]),
  fc
    .tuple(status, idFrom('a', 2))
    .map((row): Change => ['UPDATE activities SET status = ? WHERE id = ?', ...row]),
  fc
    .tuple(word, idFrom('a', 2))
    .map((row): Change => ['UPDATE activities SET title = ? WHERE id = ?', ...row]),
  fc
    .tuple(idFrom('o', 2), idFrom('a', 2))
    .map((row): Change => ['UPDATE activities SET organiser = ? WHERE id = ?', ...row]),
  fc
    .tuple(status, idFrom('v', 2))
    .map((row): Change => ['UPDATE venues SET status = ? WHERE id = ?', ...row]),
  fc
    .tuple(idFrom('r', 2), idFrom('v', 2))
    .map((row): Change => ['UPDATE venues SET area = ? WHERE id = ?', ...row]),
  fc.tuple(word, idFrom('r', 2)).map((row): Change => ['UPDATE areas SET name = ? WHERE id = ?', ...row]),
  fc
    .tuple(word, idFrom('c', 2))
    .map((row): Change => ['UPDATE categories SET name = ? WHERE id = ?', ...row]),
  fc
    .tuple(word, idFrom('o', 2))
    .map((row): Change => ['UPDATE organisers SET name = ? WHERE id = ?', ...row]),
  fc
    .tuple(idFrom('h', 6), idFrom('s', 8), idFrom('p', 2))
    .map((row): Change => ['INSERT INTO shifts VALUES (?, ?, ?) ON CONFLICT DO NOTHING', ...row]),
  fc
    .tuple(idFrom('s', 8), idFrom('h', 6))
    .map((row): Change => ['UPDATE shifts SET session = ? WHERE id = ?', ...row]),
  idFrom('h', 6).map((id): Change => ['DELETE FROM shifts WHERE id = ?', id]),
  idFrom('p', 2).map((id): Change => ['UPDATE staff SET valid = NOT valid WHERE id = ?', id]),
  fc.constant<Change>([FEED_MEND_SQL]),
);

/** A change, or one of three readers reading one page of some size. */
const step = fc.oneof(
  { weight: 3, arbitrary: change },
  { weight: 1, arbitrary: fc.record({ reader: fc.nat(2), limit: fc.integer({ min: 1, max: 4 }) }) },
);

function published(database: DatabaseSync): string[] {
  const rows = database
    .prepare(
      `SELECT s.id FROM sessions s JOIN activities a ON a.id = s.activity JOIN venues v ON v.id = s.venue
        WHERE a.status = 'published' AND v.status = 'published' AND s.local_date >= ? ORDER BY s.id`,
    )
    .all(addDays(today, -12));
  return (rows as { id: string }[]).map(({ id }) => id);
}

const inOrder = (known: ReadonlyMap<string, FeedSession>) =>
  [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));

test('whoever reads from any point on ends up with what is published, and what it says now', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), (steps) => {
      const database = feedDatabase();
      const readers = [0, 1, 2].map(() => new Reader(database));
      for (const one of steps) {
        if ('reader' in one) readers[one.reader]?.readPage(one.limit);
        else database.prepare(one[0]).run(...(one.slice(1) as string[]));
      }
      const fresh = inOrder(new Reader(database).readAll().known);
      expect(fresh.map(([id]) => id)).toEqual(published(database));
      for (const reader of readers) expect(inOrder(reader.readAll().known)).toEqual(fresh);
      database.close();
    }),
    { numRuns: 25 },
  );
});

test.each([
  "INSERT INTO sessions (id, activity, venue, local_date) VALUES ('s9', 'a1', 'v1', date('now'))",
  "UPDATE sessions SET public_note = 'Ta med vatten' WHERE id = 's1'",
  "UPDATE sessions SET activity = 'a2' WHERE id = 's1'",
  "UPDATE sessions SET local_date = date('now', '-20 days') WHERE id = 's1'",
  "DELETE FROM sessions WHERE id = 's1'",
  "UPDATE activities SET title = 'Nytt' WHERE id = 'a1'",
  "UPDATE activities SET status = 'archived' WHERE id = 'a1'",
  "UPDATE activities SET status = 'published' WHERE id = 'a2'",
  "UPDATE venues SET name = 'Lyktan' WHERE id = 'v1'",
  "UPDATE venues SET status = 'draft' WHERE id = 'v1'",
  "UPDATE organisers SET name = 'Kultur' WHERE id = 'o1'",
  "UPDATE areas SET name = 'Kyrkhult' WHERE id = 'r1'",
  "UPDATE categories SET name = 'Fika' WHERE id = 'c1'",
  "UPDATE site_settings SET municipality = 'Karlshamn'",
  "INSERT INTO shifts VALUES ('h2', 's2', 'p1')",
  "UPDATE shifts SET session = 's2' WHERE id = 'h1'",
  "DELETE FROM shifts WHERE id = 'h1'",
  "UPDATE staff SET valid = FALSE WHERE id = 'p1'",
])('after %s a reader who was up to date is so again', (sql) => {
  const database = feedDatabase();
  database.exec(`INSERT INTO sessions (id, activity, venue, local_date)
      VALUES ('s1', 'a1', 'v1', date('now')), ('s2', 'a1', 'v1', date('now')), ('s3', 'a2', 'v1', date('now'));
    INSERT INTO shifts VALUES ('h1', 's1', 'p1')`);
  const reader = new Reader(database).readAll();
  const before = inOrder(reader.known);
  database.exec(sql);
  const fresh = inOrder(new Reader(database).readAll().known);
  expect(fresh).not.toEqual(before);
  expect(inOrder(reader.readAll().known)).toEqual(fresh);
  database.close();
});

test('numbers grow when the clock is set back, and nothing takes the place of another', () => {
  const database = feedDatabase();
  const insert = database.prepare(
    "INSERT INTO sessions (id, activity, venue, local_date) VALUES (?, 'a1', 'v1', ?)",
  );
  for (let i = 0; i < 50; i += 1) insert.run(`s${i}`, today);
  const ahead = Date.now() + 3_600_000;
  database.prepare("UPDATE session_feed SET change = ? WHERE id = 's7'").run(ahead);
  database.exec("UPDATE activities SET title = 'Nytt' WHERE id = 'a1'");
  const rows = pageOf(database, ahead, 100);
  expect(rows).toHaveLength(50);
  expect(rows.map(({ change: number }) => number)).toEqual(rows.map((_, i) => ahead + 1 + i));
  database.close();
});

test('what becomes public late comes last, however old it is', () => {
  const database = feedDatabase();
  database
    .prepare("INSERT INTO sessions (id, activity, venue, local_date) VALUES ('old', 'a2', 'v1', ?)")
    .run(today);
  database
    .prepare("INSERT INTO sessions (id, activity, venue, local_date) VALUES ('new', 'a1', 'v1', ?)")
    .run(today);
  const reader = new Reader(database).readAll();
  expect([...reader.known.keys()]).toEqual(['new']);
  database.exec("UPDATE activities SET status = 'published' WHERE id = 'a2'");
  expect([...reader.readAll().known.keys()]).toEqual(['new', 'old']);
  database.close();
});

test('a session that is gone leaves its id and when, for thirty days', () => {
  const database = feedDatabase();
  const insert = database.prepare(
    "INSERT INTO sessions (id, activity, venue, local_date) VALUES (?, 'a1', 'v1', ?)",
  );
  for (const id of ['first', 'second', 'third']) insert.run(id, today);
  database.exec("DELETE FROM sessions WHERE id != 'third'");
  database.exec(
    "UPDATE session_feed SET gone_at = strftime('%Y-%m-%d %H:%M:%fZ', 'now', '-31 days') WHERE id = 'first'",
  );
  database.exec(FEED_FORGET_SQL);
  expect(pageOf(database, 0, 10).map(({ id, data }) => [id, data === null])).toEqual([
    ['third', false],
    ['second', true],
  ]);
  database.close();
});
