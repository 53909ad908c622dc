// Who came: ticks made at the door, added and never changed. A course has one sign-up for all its sessions, so who was there
// belongs to a session and a sign-up, and is no state of the sign-up. What is left of removed ticks is a number.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_door_ticks',
        type: 'base',
        name: 'door_ticks',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'session',
            required: true,
            collectionId: 'tf_sessions',
            maxSelect: 1,
            presentable: true,
            help: 'Tillfället. Sätts av systemet.',
          },
          {
            type: 'relation',
            name: 'signup',
            collectionId: 'tf_signups',
            maxSelect: 1,
            cascadeDelete: true,
            help: 'Anmälan. Tomt för dem som kom utan anmälan. Sätts av systemet.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['in', 'out', 'undo', 'called', 'uncalled', 'drop_in'],
            help: 'in = kom, out = gick, undo = är inte här ändå, called = vi har ringt hem, uncalled = vi har inte ringt ändå, drop_in = så många kom utan anmälan.',
          },
          {
            type: 'number',
            name: 'count',
            onlyInt: true,
            min: -500,
            max: 500,
            help: 'Hur många som kom utan anmälan. Mindre än 0 rättar.',
          },
          {
            type: 'date',
            name: 'at',
            required: true,
            presentable: true,
            help: 'När det hände, i UTC, enligt telefonen vid dörren.',
          },
          { type: 'text', name: 'actor', max: 255, help: 'Kontot som prickade av.' },
          { type: 'autodate', name: 'created', onCreate: true },
        ],
        indexes: [
          'CREATE INDEX idx_door_ticks_session ON door_ticks (session, at)',
          "CREATE INDEX idx_door_ticks_signup ON door_ticks (signup) WHERE signup != ''",
        ],
      }),
    );

    const counts = app.findCollectionByNameOrId('session_counts');
    const after = counts.fields.fieldNames().indexOf('held') + 1;
    const added = [
      new NumberField({
        name: 'attended',
        onlyInt: true,
        min: 0,
        max: 100000,
        help: 'Anmälda som kom till tillfället, sedan avprickningen tagits bort. Lägg till dem som fortfarande finns i door_ticks för hela antalet.',
      }),
      new NumberField({
        name: 'drop_in',
        onlyInt: true,
        min: 0,
        max: 100000,
        help: 'Så många som kom till tillfället utan anmälan, på samma sätt.',
      }),
    ];
    added.forEach((field, i) => counts.fields.addAt(after + i, field));
    app.save(counts);
  },
  (app) => {
    const counts = app.findCollectionByNameOrId('session_counts');
    for (const name of ['attended', 'drop_in']) counts.fields.removeByName(name);
    app.save(counts);
    app.delete(app.findCollectionByNameOrId('door_ticks'));
  },
);
