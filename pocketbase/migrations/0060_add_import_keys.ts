// What an import knows records by the next time, and what it put there: by that it sees what staff have written since.
migrate(
  (app) => {
    for (const name of ['venues', 'activities', 'schedules', 'sessions']) {
      const collection = app.findCollectionByNameOrId(name);
      collection.fields.add(
        new TextField({
          name: 'import_key',
          max: 200,
          hidden: true,
          help: 'Ert eget id, från kolumnen Nyckel i en importerad fil. Nästa import känner igen posten på det.',
        }),
      );
      collection.fields.add(
        new JSONField({
          name: 'import_values',
          maxSize: 60000,
          hidden: true,
          help: 'Vad importen skrev senast, så att den kan säga till om ni har ändrat sedan dess. Sätts av systemet.',
        }),
      );
      if (name === 'schedules') {
        collection.fields.add(
          new BoolField({
            name: 'awaits_sessions',
            hidden: true,
            help: 'Importerad, men tillfällena är inte utlagda än. Det görs inom någon minut. Sätts av systemet.',
          }),
        );
      }
      collection.addIndex(`idx_${name}_import_key`, true, 'import_key', "import_key != ''");
      if (name === 'schedules') {
        collection.addIndex(
          'idx_schedules_awaits_sessions',
          false,
          'awaits_sessions',
          'awaits_sessions = TRUE',
        );
      }
      app.save(collection);
    }
  },
  (app) => {
    for (const name of ['venues', 'activities', 'schedules', 'sessions']) {
      const collection = app.findCollectionByNameOrId(name);
      collection.removeIndex(`idx_${name}_import_key`);
      collection.removeIndex('idx_schedules_awaits_sessions');
      for (const field of ['import_key', 'import_values', 'awaits_sessions'])
        collection.fields.removeByName(field);
      app.save(collection);
    }
  },
);
