// What staff write to all families of a session. The text stands once, and each family's row in the outbox points at it. The
// id is the form's, so that a form sent twice is one message.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_messages',
        type: 'base',
        name: 'messages',
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
            help: 'Tillfället som meddelandet gäller. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'text',
            required: true,
            max: 600,
            help: 'Det som familjerna får läsa. Sätts av systemet.',
          },
          {
            type: 'select',
            name: 'audience',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['placed', 'all'],
            help: 'placed = de som har plats, all = de som väntar på plats också. Sätts av systemet.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
        ],
        indexes: ['CREATE INDEX idx_messages_created ON messages (created)'],
      }),
    );
    const outbox = app.findCollectionByNameOrId('mail_outbox');
    (outbox.fields.getByName('template') as core.TextField).help =
      'Vad mejlet handlar om: changes = ändring, confirmation = bekräftelse, approval = fråga, approved = godkänt, drawn = lottat, offered = erbjuden plats, promoted = fick plats, cancelled = avbokat, reminder = påminnelse, message = till alla, code = kod, address_changed = ny adress.';
    app.save(outbox);
  },
  (app) => {
    const outbox = app.findCollectionByNameOrId('mail_outbox');
    (outbox.fields.getByName('template') as core.TextField).help =
      'Vad mejlet handlar om: changes = ändring, confirmation = bekräftelse, approval = fråga till vårdnadshavaren, approved = godkänt, offered = erbjuden plats, promoted = fick plats, cancelled = avbokat, reminder = påminnelse, code = engångskod, address_changed = ny e-postadress.';
    app.save(outbox);
    app.delete(app.findCollectionByNameOrId('messages'));
  },
);
