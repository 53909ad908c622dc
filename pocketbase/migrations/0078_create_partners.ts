// "Vem gör vad": whom young people can turn to, and what they do for them.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_partners',
        type: 'base',
        name: 'partners',
        listRule: 'published = true',
        viewRule: 'published = true',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 80,
            presentable: true,
            help: 'Namnet som unga känner igen, till exempel "Fältarna". Aldrig en persons namn.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            values: ['police', 'field_workers', 'leisure', 'social_services', 'school', 'association'],
            help: 'police = polisen, field_workers = fältare, leisure = fritid, social_services = socialtjänst, school = skola, association = förening.',
          },
          {
            type: 'text',
            name: 'does',
            required: true,
            max: 600,
            help: 'Vad ni gör för unga, med enkla ord och korta meningar.',
          },
          {
            type: 'text',
            name: 'hours',
            max: 120,
            help: 'När man får tag på er, till exempel "mån–tors 12–20".',
          },
          {
            type: 'text',
            name: 'phone',
            max: 30,
            pattern: '^[0-9+ -]*$',
            help: 'Numret som alla får ringa: växeln eller en jobbtelefon. Aldrig ett privat nummer.',
          },
          { type: 'email', name: 'email', help: 'En gemensam adress. Aldrig en persons egen.' },
          { type: 'url', name: 'website', help: 'Er egen sida.' },
          {
            type: 'bool',
            name: 'published',
            help: 'Kryssa i när raden ska synas på sidan.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            max: 1000,
            help: 'Ordningen på sidan: 1 kommer först.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('partners')),
);
