// What is left of sign-ups when they are removed: numbers for one session or course. A row has the id of its session or
// schedule. On purpose no school years: in a small group they would point at a child.
migrate(
  (app) => {
    const count = (name: string, help: string) => ({
      type: 'number',
      name,
      onlyInt: true,
      min: 0,
      max: 100000,
      help,
    });
    app.save(
      new Collection({
        id: 'tf_session_counts',
        type: 'base',
        name: 'session_counts',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['session', 'course'],
            help: 'session = ett tillfälle, course = en kurs. Postens id är tillfällets eller schemats. Sätts av systemet.',
          },
          {
            type: 'relation',
            name: 'activity',
            collectionId: 'tf_activities',
            maxSelect: 1,
            presentable: true,
            help: 'Aktiviteten. Sätts av systemet.',
          },
          {
            type: 'relation',
            name: 'venue',
            collectionId: 'tf_venues',
            maxSelect: 1,
            help: 'Stället. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'local_date',
            max: 10,
            presentable: true,
            pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$',
            help: 'Dagen, eller kursens sista dag. Sätts av systemet.',
          },
          count(
            'confirmed',
            'Borttagna anmälningar som hade plats. Lägg till dem som fortfarande finns i signups för hela antalet.',
          ),
          count('waitlisted', 'Borttagna anmälningar som bara kom till reservlistan.'),
          count(
            'expired',
            'Borttagna anmälningar där ingen svarade i tid: på ett erbjudande, eller för att godkänna.',
          ),
          count(
            'cancelled_family',
            'Borttagna anmälningar som familjen hade avbokat, eller som vårdnadshavaren sa nej till.',
          ),
          count('cancelled_staff', 'Borttagna anmälningar som personalen hade avbokat.'),
          count('held', 'Platser som hölls utan namn.'),
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_session_counts_date ON session_counts (local_date)',
          'CREATE INDEX idx_session_counts_activity ON session_counts (activity, local_date)',
        ],
      }),
    );

    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'clash_allowed = på två ställen samtidigt, closed = ställde in, restored = blir av igen, moved = flyttade, absent = en vuxen borta, present = tillbaka, added = lade till, confirmed = bekräftade uppgifter, phoned = ringde en familj, erasing = gallring som inte är klar, erased = gallring.';
    (log.fields.getByName('fields') as core.JSONField).help =
      'Fälten som ändrades, utan sitt innehåll. Vid gallring: hur många av varje slag som togs bort.';
    app.save(log);
  },
  (app) => app.delete(app.findCollectionByNameOrId('session_counts')),
);
