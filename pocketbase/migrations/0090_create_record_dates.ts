// When each public record first became public, when it was last changed, and which fields the latest changes were about: never
// what they said, never who. Triggers and not hooks: they compare what is stored, so that a whole record saved unchanged is no
// change; they hold for an import and for its undoing, which writes SQL; and they wake no engine. What is changed while it is
// hidden is not noted.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_record_dates',
        type: 'base',
        name: 'record_dates',
        listRule: '@request.auth.collectionName = "services"',
        viewRule: '@request.auth.collectionName = "services"',
        fields: [
          {
            type: 'text',
            name: 'collection',
            max: 40,
            presentable: true,
            help: 'Vad det är för slags post. Radens nummer är postens. Sätts av systemet.',
          },
          {
            type: 'date',
            name: 'published_at',
            presentable: true,
            help: 'När posten blev synlig för alla första gången. Sätts av systemet.',
          },
          {
            type: 'date',
            name: 'changed_at',
            presentable: true,
            help: 'När något som alla ser ändrades senast. Sätts av systemet.',
          },
          {
            type: 'json',
            name: 'changes',
            help: 'De senaste ändringarna: när, och vilka fält. Aldrig vad som stod, aldrig vem. Sätts av systemet.',
          },
        ],
      }),
    );

    const run = (sql: string) => app.db().newQuery(sql).execute();
    const kept = 10;
    const now = "strftime('%Y-%m-%d %H:%M:%fZ', 'now')";
    // What a procedure would be: inserting an id and names of fields notes a change of that public record. The same fields again
    // within the hour, as when an import brings a thousand times, are one change.
    run("CREATE VIEW record_dates_touch AS SELECT '' AS id, '' AS fields WHERE FALSE");
    run(`CREATE TRIGGER record_dates_touched INSTEAD OF INSERT ON record_dates_touch BEGIN
      UPDATE record_dates SET changed_at = ${now}, changes = (
        SELECT json_group_array(json(entry) ORDER BY place) FROM (
          SELECT -1 AS place, json_object('at', ${now}, 'fields', NEW.fields) AS entry
          UNION ALL
          SELECT * FROM (SELECT key, value FROM json_each(record_dates.changes)
            WHERE NOT (value ->> 'fields' = NEW.fields AND substr(value ->> 'at', 1, 13) = substr(${now}, 1, 13))
            ORDER BY key LIMIT ${kept - 1})))
        WHERE id = NEW.id;
    END`);

    // Columns that tell the public nothing, whatever the table.
    const technical = 'id created updated sort_order import_key import_values';
    /** The names of the columns that differ, after each other; empty when none does. */
    const differing = (table: string, silent: string, prefix: string) => {
      const { fields } = app.findCollectionByNameOrId(table);
      const skipped = `${technical} ${silent}`.split(' ');
      const names = Array.from(fields.fieldNames() as unknown as ArrayLike<string>);
      return `trim(${names
        .filter((name) => !skipped.includes(name))
        .map((name) => `iif(OLD."${name}" IS NOT NEW."${name}", ' ${prefix}${name}', '')`)
        .join(' || ')})`;
    };
    /** @param silent columns of this table whose change is none: whether it is shown, what is confirmed, what only staff see */
    const watch = (table: string, silent: string, isPublic: (row: string) => string) => {
      const publish = `INSERT INTO record_dates (id, collection, published_at, changed_at, changes)
        VALUES (NEW.id, '${table}', ${now}, ${now}, '[]')
        ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at;`;
      run(`CREATE TRIGGER record_dates_${table}_made AFTER INSERT ON ${table} WHEN ${isPublic('NEW')} BEGIN
        ${publish}
      END`);
      run(`CREATE TRIGGER record_dates_${table}_shown AFTER UPDATE ON ${table}
        WHEN ${isPublic('NEW')} AND NOT ${isPublic('OLD')} BEGIN
        ${publish}
      END`);
      run(`CREATE TRIGGER record_dates_${table}_changed AFTER UPDATE ON ${table}
        WHEN ${isPublic('NEW')} AND ${isPublic('OLD')} BEGIN
        INSERT INTO record_dates_touch (id, fields)
          SELECT NEW.id, x.fields FROM (SELECT ${differing(table, silent, '')} AS fields) x WHERE x.fields != '';
      END`);
      run(`CREATE TRIGGER record_dates_${table}_gone AFTER DELETE ON ${table} BEGIN
        DELETE FROM record_dates WHERE id = OLD.id;
      END`);
      run(`INSERT INTO record_dates (id, collection, published_at, changed_at, changes)
        SELECT n.id, '${table}', n.created, n.updated, '[]' FROM ${table} n WHERE ${isPublic('n')}`);
    };
    const always = () => 'TRUE';
    const byStatus = (row: string) => `${row}.status = 'published'`;
    const byTick = (row: string) => `${row}.published`;
    // That the facts are confirmed has a day of its own.
    watch('organisers', 'vetting_confirmed_on', always);
    watch('venues', 'status supervision_confirmed_on', byStatus);
    watch('activities', 'status managers supervision_confirmed_on', byStatus);
    for (const table of ['partners', 'presence', 'promises', 'surveys', 'safety_texts', 'measures']) {
      watch(table, 'published', byTick);
    }
    const forStaff =
      'report_email demo reminders synonyms map_tiles_url map_attribution map_max_zoom stale_after_days';
    watch('site_settings', forStaff, always);

    // The statement about accessibility is no record: it is a few of the settings, and its list.
    const statement = 'a11ystatement01';
    const touchStatement = (name: string, event: string, when: string) =>
      run(`CREATE TRIGGER record_dates_${name} AFTER ${event} WHEN ${when} BEGIN
        INSERT INTO record_dates (id, collection, published_at, changed_at, changes)
          VALUES ('${statement}', 'accessibility_statement', ${now}, ${now}, '[]')
          ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at;
      END`);
    const itsSettings =
      'municipality organisation contact_email contact_phone accessibility_compliance accessibility_assessed_on accessibility_method accessibility_assessor';
    touchStatement(
      'statement_stated',
      'UPDATE ON site_settings',
      itsSettings
        .split(' ')
        .map((name) => `OLD."${name}" IS NOT NEW."${name}"`)
        .join(' OR '),
    );
    touchStatement('accessibility_issues_made', 'INSERT ON accessibility_issues', 'NEW.published');
    touchStatement(
      'accessibility_issues_changed',
      'UPDATE ON accessibility_issues',
      `(OLD.published OR NEW.published) AND ${differing('accessibility_issues', '', '')} != ''`,
    );
    touchStatement('accessibility_issues_gone', 'DELETE ON accessibility_issues', 'OLD.published');
    run(`INSERT INTO record_dates (id, collection, published_at, changed_at, changes)
      SELECT '${statement}', 'accessibility_statement', MIN(at), MAX(at), '[]'
        FROM (SELECT updated AS at FROM site_settings UNION ALL SELECT updated FROM accessibility_issues WHERE published)
        HAVING MAX(at) != ''`);

    /** A table whose rows are told on the page of another record. @param part SQL of the ids of those, for a row */
    const watchPart = (
      table: string,
      said: { readonly added: string; readonly changed: string; readonly removed: string },
      part: (row: string) => string,
    ) => {
      const touch = (event: string, fields: string, ids: string) =>
        run(`CREATE TRIGGER record_dates_${table}_${event} BEGIN
          INSERT INTO record_dates_touch (id, fields)
            SELECT p.id, x.fields FROM (${ids}) p, (SELECT ${fields} AS fields) x WHERE x.fields != '';
        END`);
      touch(`made AFTER INSERT ON ${table}`, `'${said.added}'`, part('NEW'));
      touch(`changed AFTER UPDATE ON ${table}`, said.changed, `${part('NEW')} UNION ${part('OLD')}`);
      touch(`gone AFTER DELETE ON ${table}`, `'${said.removed}'`, part('OLD'));
    };
    const ifPublic = (table: string, id: string, isPublic: (row: string) => string) =>
      `SELECT q.id FROM ${table} q WHERE q.id = ${id} AND ${isPublic('q')}`;
    watchPart(
      'promise_notes',
      {
        added: 'note_added',
        changed: `iif(${differing('promise_notes', '', '')} = '', '', 'note_changed')`,
        removed: 'note_removed',
      },
      (row) => ifPublic('promises', `${row}.promise`, byTick),
    );
    watchPart(
      'survey_results',
      {
        added: 'results',
        changed: `iif(${differing('survey_results', '', '')} = '', '', 'results')`,
        removed: 'results',
      },
      (row) => ifPublic('surveys', `${row}.survey`, byTick),
    );
    // Times are told on the page of the activity and of the place, adults and staffed hours among them.
    watchPart(
      'schedules',
      {
        added: 'times',
        changed: differing('schedules', 'usual_staff awaits_sessions clash_allowed', 'times.'),
        removed: 'times',
      },
      (row) =>
        `${ifPublic('activities', `${row}.activity`, byStatus)} UNION
          ${ifPublic('venues', `${row}.venue`, byStatus)} AND EXISTS (${ifPublic('activities', `${row}.activity`, byStatus)})`,
    );
  },
  (app) => {
    const run = (sql: string) => app.db().newQuery(sql).execute();
    const records =
      'organisers venues activities partners presence promises surveys safety_texts measures site_settings';
    for (const table of records.split(' ')) {
      for (const event of ['made', 'shown', 'changed', 'gone'])
        run(`DROP TRIGGER record_dates_${table}_${event}`);
    }
    for (const table of ['promise_notes', 'survey_results', 'schedules']) {
      for (const event of ['made', 'changed', 'gone']) run(`DROP TRIGGER record_dates_${table}_${event}`);
    }
    run('DROP TRIGGER record_dates_statement_stated');
    for (const event of ['made', 'changed', 'gone'])
      run(`DROP TRIGGER record_dates_accessibility_issues_${event}`);
    run('DROP VIEW record_dates_touch');
    app.delete(app.findCollectionByNameOrId('record_dates'));
  },
);
