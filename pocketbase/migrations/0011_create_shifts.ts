// Who works when. Never public: the views give counts, roles and names by each adult's own choice.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_shifts',
        type: 'base',
        name: 'shifts',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'session',
            required: true,
            collectionId: 'tf_sessions',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Tillfället.',
          },
          {
            type: 'relation',
            name: 'staff',
            collectionId: 'tf_staff',
            maxSelect: 1,
            presentable: true,
            help: 'Personen. Tomt för en vikarie som inte finns i listan.',
          },
          {
            type: 'select',
            name: 'role',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: [
              'youth_leader',
              'leader',
              'assistant',
              'volunteer',
              'manager',
              'trainee',
              'young_helper',
            ],
            help: 'Rollen den här gången. youth_leader = fritidsledare, leader = ledare, assistant = assistent, volunteer = volontär, manager = enhetschef, trainee = praktikant, young_helper = ung ledare under 18.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['planned', 'confirmed', 'absent'],
            help: 'planned = inplanerad, confirmed = har bekräftat, absent = frånvarande.',
          },
          {
            type: 'bool',
            name: 'counts_as_adult',
            help: 'Slå på om personen är vuxen och räknas. Praktikanter och unga ledare räknas aldrig.',
          },
          { type: 'bool', name: 'responsible', help: 'Ansvarig på plats den här gången.' },
          {
            type: 'bool',
            name: 'edited_by_staff',
            hidden: true,
            help: 'Slås på av sig självt när någon ändrar passet.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_shifts_session ON shifts (session, status)',
          "CREATE UNIQUE INDEX idx_shifts_session_staff ON shifts (session, staff) WHERE staff != ''",
          'CREATE INDEX idx_shifts_staff ON shifts (staff)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('shifts')),
);
