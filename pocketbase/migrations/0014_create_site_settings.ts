migrate(
  (app) => {
    const collection = new Collection({
      id: 'tf_site_settings',
      type: 'base',
      name: 'site_settings',
      listRule: '',
      viewRule: '',
      fields: [
        {
          type: 'text',
          name: 'municipality',
          required: true,
          max: 80,
          presentable: true,
          help: 'Kommunens namn, till exempel Olofströms kommun.',
        },
        {
          type: 'text',
          name: 'organisation',
          max: 120,
          help: 'Förvaltningen eller nämnden som ansvarar för webbplatsen och för personuppgifterna.',
        },
        { type: 'email', name: 'contact_email', help: 'E-post för frågor om webbplatsen.' },
        {
          type: 'text',
          name: 'contact_phone',
          max: 40,
          pattern: '^[0-9+ -]*$',
          help: 'Telefon för frågor om webbplatsen.',
        },
        {
          type: 'text',
          name: 'protected_identity_phone',
          max: 40,
          pattern: '^[0-9+ -]*$',
          help: 'Numret dit den som har skyddade personuppgifter ringer i stället för att använda formuläret.',
        },
        {
          type: 'text',
          name: 'help_lines',
          max: 2000,
          help: 'Rutan "Prata med någon" längst ner på varje sida. En rad per nummer: Namn | när | nummer.',
        },
        {
          type: 'bool',
          name: 'demo',
          help: 'Visar bandet "Exempeldata". Stäng av när uppgifterna är riktiga.',
        },
        {
          type: 'number',
          name: 'stale_after_days',
          onlyInt: true,
          min: 0,
          max: 730,
          help: 'Efter så många dagar visas trygghetsuppgifter som "inte bekräftat". 0 = 90 dagar.',
        },
        {
          type: 'number',
          name: 'signup_retention_days',
          onlyInt: true,
          min: 0,
          max: 730,
          help: 'Så många dagar efter tillfället står det på webbplatsen att anmälan tas bort. 0 = 14 dagar.',
        },
        {
          type: 'text',
          name: 'synonyms',
          max: 20000,
          help: 'Ord som betyder samma sak i sökningen, en rad per ord: skejt = skate, skateboard.',
        },
        {
          type: 'text',
          name: 'accessibility_note',
          max: 4000,
          help: 'Brister i tillgänglighet som ni känner till, till sidan om tillgänglighet.',
        },
        { type: 'autodate', name: 'created', onCreate: true },
        { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
      ],
    });
    app.save(collection);

    const row = new Record(collection);
    row.set('id', 'sitesettings001');
    row.set('municipality', 'Kommunen');
    app.save(row);
  },
  (app) => app.delete(app.findCollectionByNameOrId('site_settings')),
);
