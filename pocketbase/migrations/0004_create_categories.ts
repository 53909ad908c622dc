migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_categories',
        type: 'base',
        name: 'categories',
        listRule: '',
        viewRule: '',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 60,
            presentable: true,
            help: 'Kategorins namn, till exempel Musik och scen.',
          },
          {
            type: 'text',
            name: 'slug',
            max: 80,
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            help: 'Namnet i webbadressen. Lämna tomt så skapas det av namnet.',
          },
          {
            type: 'select',
            name: 'icon',
            required: true,
            maxSelect: 1,
            values: [
              'Armchair',
              'Lightning',
              'Microphone',
              'PuzzlePiece',
              'Palette',
              'ChefHat',
              'HikingTrailSign',
              'OpenBook',
            ],
            help: 'Bilden bredvid kategorin. Armchair = fåtölj, Lightning = blixt, PuzzlePiece = pusselbit, ChefHat = kockmössa, HikingTrailSign = vandringsskylt, OpenBook = bok.',
          },
          {
            type: 'select',
            name: 'color',
            required: true,
            maxSelect: 1,
            values: ['hangout', 'sport', 'music', 'gaming', 'craft', 'food', 'outdoors', 'study'],
            help: 'Färgen på kort och sidor. hangout = petrol, sport = blå, music = rosa, gaming = lila, craft = röd, food = brun, outdoors = grön, study = grå.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            help: 'Ordning på startsidan och i filter. Lägst nummer kommer först.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_categories_slug ON categories (slug)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('categories')),
);
