migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_areas',
        type: 'base',
        name: 'areas',
        listRule: '',
        viewRule: '',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 60,
            presentable: true,
            help: 'Ortens eller stadsdelens namn, till exempel Jämshög.',
          },
          {
            type: 'text',
            name: 'slug',
            max: 80,
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            help: 'Namnet i webbadressen. Lämna tomt så skapas det av namnet.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            help: 'Ordning i filter och listor. Lägst nummer kommer först.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_areas_slug ON areas (slug)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('areas')),
);
