// The order of changes for the feed of sessions (RPDE): one row for each session that the feed has told of, with the number of
// its last change, and for one that is gone no more than its id and when. Triggers and not hooks: they hold in every transaction,
// also where a job writes SQL, and SQLite has one writer, so numbers come to be seen in their order. No collection, for nobody
// but the database writes it and nobody but the site reads it, by a route of its own.
migrate(
  (app) => {
    const run = (sql: string) => app.db().newQuery(sql).execute();
    run(`CREATE TABLE session_feed (
      id TEXT PRIMARY KEY NOT NULL,
      change INTEGER NOT NULL UNIQUE,
      gone_at TEXT NOT NULL DEFAULT ''
    )`);
    run('CREATE INDEX idx_session_feed_gone ON session_feed (gone_at)');

    // Milliseconds since 1970, and always more than the last: a clock set back cannot hide a change, and in a database that was
    // restored from a backup, changes get numbers that no reader has seen.
    const next = `MAX(CAST(unixepoch('now', 'subsec') * 1000 AS INTEGER),
      1 + COALESCE((SELECT MAX(f.change) FROM session_feed f), 0))`;
    // One day less than the site's pages reach back, so that the feed never leads to a page that is gone.
    const isPublic = `EXISTS (SELECT 1 FROM sessions s
      JOIN activities a ON a.id = s.activity AND a.status = 'published'
      JOIN venues v ON v.id = s.venue AND v.status = 'published'
      WHERE s.id = NEW.session AND s.local_date >= date('now', '-12 days'))`;
    // What a procedure would be: inserting ids gives each of these sessions a new place in the order, or ends it.
    run("CREATE VIEW session_feed_touch AS SELECT '' AS session WHERE FALSE");
    run(`CREATE TRIGGER session_feed_touched INSTEAD OF INSERT ON session_feed_touch BEGIN
      INSERT INTO session_feed (id, change, gone_at) SELECT NEW.session, ${next}, '' WHERE ${isPublic}
        ON CONFLICT (id) DO UPDATE SET change = excluded.change, gone_at = '';
      UPDATE session_feed SET change = ${next}, gone_at = strftime('%Y-%m-%d %H:%M:%fZ', 'now')
        WHERE id = NEW.session AND gone_at = '' AND NOT ${isPublic};
    END`);

    const touch = (name: string, event: string, sessions: string) =>
      run(`CREATE TRIGGER session_feed_${name} AFTER ${event} BEGIN
        INSERT INTO session_feed_touch (session) ${sessions};
      END`);
    const having = (where: string) =>
      `SELECT s.id FROM sessions s JOIN activities a ON a.id = s.activity
        WHERE s.local_date >= date('now', '-13 days') AND ${where}`;
    touch('session_made', 'INSERT ON sessions', 'SELECT NEW.id');
    touch('session_changed', 'UPDATE ON sessions', 'SELECT NEW.id');
    touch('session_gone', 'DELETE ON sessions', 'SELECT OLD.id');
    touch('activity', 'UPDATE ON activities', having('a.id = NEW.id'));
    touch('venue', 'UPDATE ON venues', having('s.venue = NEW.id'));
    touch('organiser', 'UPDATE ON organisers', having('a.organiser = NEW.id'));
    touch('area', 'UPDATE ON areas', having('s.venue IN (SELECT v.id FROM venues v WHERE v.area = NEW.id)'));
    touch('category', 'UPDATE ON categories', having('instr(a.categories, NEW.id) > 0'));
    touch('shift_made', 'INSERT ON shifts', 'SELECT NEW.session');
    touch('shift_changed', 'UPDATE ON shifts', 'SELECT NEW.session UNION SELECT OLD.session');
    touch('shift_gone', 'DELETE ON shifts', 'SELECT OLD.session');
    touch(
      'staff',
      'UPDATE ON staff',
      having('s.id IN (SELECT sh.session FROM shifts sh WHERE sh.staff = NEW.id)'),
    );
    touch(
      'municipality',
      'UPDATE ON site_settings WHEN NEW.municipality IS NOT OLD.municipality',
      having('TRUE'),
    );

    run('INSERT INTO session_feed_touch (session) SELECT id FROM sessions ORDER BY id');
  },
  (app) => {
    const run = (sql: string) => app.db().newQuery(sql).execute();
    const names =
      'session_made session_changed session_gone activity venue organiser area category shift_made shift_changed shift_gone staff municipality';
    for (const name of names.split(' ')) run(`DROP TRIGGER session_feed_${name}`);
    run('DROP VIEW session_feed_touch');
    run('DROP TABLE session_feed');
  },
);
