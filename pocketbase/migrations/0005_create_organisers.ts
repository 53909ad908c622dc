migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_organisers',
        type: 'base',
        name: 'organisers',
        listRule: '',
        viewRule: '',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 120,
            presentable: true,
            help: 'Kommunens enhet eller föreningens namn, så som besökare känner igen det.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            values: ['municipality', 'association', 'other'],
            help: 'municipality = kommunen, association = förening, other = annan arrangör.',
          },
          {
            type: 'email',
            name: 'email',
            help: 'Arrangörens e-post. Visas för alla. Använd inte en privat adress.',
          },
          {
            type: 'text',
            name: 'phone',
            max: 40,
            pattern: '^[0-9+ -]*$',
            help: 'Arrangörens telefon. Visas för alla. Använd inte ett privat nummer.',
          },
          { type: 'url', name: 'website', help: 'Arrangörens webbplats, med https:// först.' },
          {
            type: 'text',
            name: 'vetting_routine',
            max: 300,
            help: 'Så kontrolleras ledarna, till exempel "Visas av alla ledare innan de börjar". Skriv rutinen, aldrig något om en viss person.',
          },
          {
            type: 'text',
            name: 'vetting_confirmed_on',
            pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$',
            help: 'Dagen då rutinen senast bekräftades, skrivet ÅÅÅÅ-MM-DD.',
          },
          {
            type: 'text',
            name: 'one_to_one',
            max: 300,
            help: 'Så gör ni när en vuxen är ensam med ett barn, till exempel "Dörren är öppen och en annan vuxen ser in".',
          },
          {
            type: 'text',
            name: 'concern_inside_name',
            max: 80,
            help: 'Vem man ringer hos er om något känts fel, till exempel Enhetschefen. Skriv rollen.',
          },
          {
            type: 'text',
            name: 'concern_inside_phone',
            max: 40,
            pattern: '^[0-9+ -]*$',
            help: 'Numret till den personen. Ett arbetsnummer.',
          },
          {
            type: 'text',
            name: 'concern_outside_name',
            max: 80,
            help: 'Vem man ringer utanför er organisation, till exempel Socialtjänsten.',
          },
          {
            type: 'text',
            name: 'concern_outside_phone',
            max: 40,
            pattern: '^[0-9+ -]*$',
            help: 'Numret dit.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_organisers_name ON organisers (name)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('organisers')),
);
