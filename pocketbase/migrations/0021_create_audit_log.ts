// Who did what that others may ask about later. Names of fields, never what they say.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_audit_log',
        type: 'base',
        name: 'audit_log',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'text',
            name: 'actor',
            max: 255,
            presentable: true,
            help: 'Kontot som gjorde det. Tomt = systemet.',
          },
          {
            type: 'text',
            name: 'action',
            required: true,
            max: 40,
            presentable: true,
            help: 'clash_allowed = på två ställen samtidigt, closed = ställde in, restored = blir av igen, moved = flyttade, absent = en vuxen borta, present = tillbaka, added = lade till, confirmed = bekräftade uppgifter, phoned = ringde en familj.',
          },
          { type: 'text', name: 'collection', max: 40, presentable: true, help: 'Samlingen.' },
          { type: 'text', name: 'record', max: 15, help: 'Posten.' },
          { type: 'json', name: 'fields', maxSize: 20000, help: 'Fälten som ändrades, utan sitt innehåll.' },
          { type: 'autodate', name: 'created', onCreate: true },
        ],
        indexes: ['CREATE INDEX idx_audit_log_created ON audit_log (created)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('audit_log')),
);
