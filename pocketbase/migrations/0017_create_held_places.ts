// Places kept without a name, for someone who signs up by telephone. On purpose there is no room for a note: why
// somebody does not use the form must not be written anywhere (protected identity).
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_held_places',
        type: 'base',
        name: 'held_places',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'session',
            collectionId: 'tf_sessions',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Tillfället. Välj antingen tillfälle eller kurs.',
          },
          {
            type: 'relation',
            name: 'schedule',
            collectionId: 'tf_schedules',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Kursen. Välj antingen tillfälle eller kurs.',
          },
          {
            type: 'number',
            name: 'count',
            onlyInt: true,
            min: 0,
            max: 500,
            presentable: true,
            help: 'Så många platser hålls utan namn. Ta bort raden när platserna inte behövs längre.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_held_places_session ON held_places (session)',
          'CREATE INDEX idx_held_places_schedule ON held_places (schedule)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('held_places')),
);
