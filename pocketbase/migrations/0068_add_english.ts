// What is written in English is shown on the pages in English; the rest is shown in Swedish there, and marked as such.
migrate(
  (app) => {
    const added: [collection: string, after: string, field: string, max: number, help: string][] = [
      ['activities', 'title', 'title_en', 100, 'Namnet på engelska. Lämna tomt om det är samma.'],
      ['activities', 'summary', 'summary_en', 200, 'Meningen som lockar, på engelska.'],
      [
        'activities',
        'body',
        'body_en',
        5000,
        'Vad man gör, på engelska. Vanlig text, tom rad mellan stycken.',
      ],
      ['venues', 'summary', 'summary_en', 300, 'Samma en eller två meningar om stället, på engelska.'],
      ['categories', 'name', 'name_en', 60, 'Namnet på engelska, till exempel Sports and movement.'],
      ['calendar_days', 'name', 'name_en', 80, 'Namnet på engelska, till exempel Winter break.'],
      [
        'site_settings',
        'help_lines',
        'help_lines_en',
        2000,
        'Samma rader på engelska, i samma ordning och med samma nummer: namn | när | nummer.',
      ],
    ];
    for (const [name, after, field, max, help] of added) {
      const collection = app.findCollectionByNameOrId(name);
      const names = collection.fields.fieldNames();
      collection.fields.addAt(names.indexOf(after) + 1, new TextField({ name: field, max, help }));
      app.save(collection);
    }
  },
  (app) => {
    const added = {
      activities: ['title_en', 'summary_en', 'body_en'],
      venues: ['summary_en'],
      categories: ['name_en'],
      calendar_days: ['name_en'],
      site_settings: ['help_lines_en'],
    };
    for (const [name, fields] of Object.entries(added)) {
      const collection = app.findCollectionByNameOrId(name);
      for (const field of fields) collection.fields.removeByName(field);
      app.save(collection);
    }
  },
);
