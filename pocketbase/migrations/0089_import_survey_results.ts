// Figures of the survey can be imported. What an import put there stays with them, by which the next one sees what staff have
// written since.
migrate(
  (app) => {
    const results = app.findCollectionByNameOrId('survey_results');
    results.fields.addAt(
      results.fields.fieldNames().indexOf('answers') + 1,
      new JSONField({
        name: 'import_values',
        maxSize: 60000,
        hidden: true,
        help: 'Vad importen skrev senast, så att den kan säga till om ni har ändrat sedan dess. Sätts av systemet.',
      }),
    );
    app.save(results);
    const imports = app.findCollectionByNameOrId('imports');
    (imports.fields.getByName('source') as core.SelectField).values = [
      'venues',
      'activities',
      'schedules',
      'sessions',
      'survey_results',
      'feed',
    ];
    app.save(imports);
  },
  (app) => {
    const imports = app.findCollectionByNameOrId('imports');
    (imports.fields.getByName('source') as core.SelectField).values = [
      'venues',
      'activities',
      'schedules',
      'sessions',
      'feed',
    ];
    app.save(imports);
    const results = app.findCollectionByNameOrId('survey_results');
    results.fields.removeByName('import_values');
    app.save(results);
  },
);
