// Both reminders are on from the beginning: a family that forgot keeps a place empty that another one waits for.
migrate(
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('offer_hours') + 1,
      new SelectField({
        name: 'reminders',
        maxSelect: 2,
        values: ['three_days', 'same_morning'],
        help: 'Påminnelser med e-post till den som har en plats. three_days = tre dagar före, same_morning = samma dag före klockan 8. Inget valt = inga påminnelser.',
      }),
    );
    app.save(settings);
    const row = app.findRecordById('site_settings', 'sitesettings001');
    row.set('reminders', ['three_days', 'same_morning']);
    app.save(row);
  },
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.removeByName('reminders');
    app.save(settings);
  },
);
