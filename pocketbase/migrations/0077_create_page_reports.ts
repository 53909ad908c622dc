// "Meddela fel på sidan". The id is made of the form's key, so that a form sent twice is one report.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_page_reports',
        type: 'base',
        name: 'page_reports',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['supervision', 'time', 'closed', 'link', 'accessibility', 'other'],
            help: 'Vad som är fel: supervision = uppgifter om vuxna, time = fel tid, closed = stängt, link = trasig länk, accessibility = tillgänglighet, other = annat. Det som gäller vuxna ska kontrolleras först.',
          },
          {
            type: 'text',
            name: 'page',
            max: 300,
            presentable: true,
            help: 'Sidan som meddelandet gäller. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'version',
            max: 100,
            help: 'Vilken utgåva av innehållet besökaren såg. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'text',
            required: true,
            max: 600,
            help: 'Det som besökaren skrev. Står det något om en person eller ett brott: ta bort meddelandet, och ring den som ska veta det.',
          },
          {
            type: 'text',
            name: 'contact',
            max: 120,
            help: 'Hur besökaren vill få svar, om hen vill det.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            values: ['new', 'checking', 'done'],
            help: 'new = ingen har tittat, checking = kontrolleras, done = klart.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_page_reports_created ON page_reports (created)'],
      }),
    );

    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('contact_email') + 1,
      new EmailField({
        name: 'report_email',
        help: 'Hit mejlas det när någon har meddelat ett fel på sidan. Tomt = kommunens vanliga adress.',
      }),
    );
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('log_retention_days') + 1,
      new NumberField({
        name: 'report_retention_days',
        onlyInt: true,
        min: 7,
        max: 365,
        help: 'Det som besökare har meddelat om fel på en sida tas bort så många dagar efter att det kom. 7–365. 0 = 60 dagar.',
      }),
    );
    app.save(settings);
    const row = app.findRecordById('site_settings', 'sitesettings001');
    row.set('report_retention_days', 60);
    app.save(row);

    for (const name of ['activities', 'venues']) {
      const collection = app.findCollectionByNameOrId(name);
      collection.fields.addAt(
        collection.fields.fieldNames().indexOf('supervision_confirmed_on') + 1,
        new BoolField({
          name: 'supervision_checking',
          help: 'Kryssa här när ni inte är säkra på att uppgifterna om vuxna stämmer. Då står det "Uppgiften kontrolleras" på sidan tills ni har bekräftat dem.',
        }),
      );
      app.save(collection);
    }
  },
  (app) => {
    for (const name of ['activities', 'venues']) {
      const collection = app.findCollectionByNameOrId(name);
      collection.fields.removeByName('supervision_checking');
      app.save(collection);
    }
    const settings = app.findCollectionByNameOrId('site_settings');
    for (const name of ['report_email', 'report_retention_days']) settings.fields.removeByName(name);
    app.save(settings);
    app.delete(app.findCollectionByNameOrId('page_reports'));
  },
);
