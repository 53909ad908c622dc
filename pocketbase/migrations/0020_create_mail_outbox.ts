// What families are to be told. A row is made in the transaction of the change that it tells about, so that no change
// goes untold. It holds no child's name: what the mail says is looked up when it is sent.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_mail_outbox',
        type: 'base',
        name: 'mail_outbox',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'text',
            name: 'template',
            required: true,
            max: 40,
            presentable: true,
            help: 'Vad det handlar om. changes = något har ändrats efter anmälan.',
          },
          {
            type: 'email',
            name: 'to',
            presentable: true,
            help: 'Familjens e-post. Tomt = familjen har bara lämnat telefon. Ring dem.',
          },
          {
            type: 'text',
            name: 'phone',
            max: 40,
            help: 'Familjens telefon, när det inte finns någon e-post.',
          },
          {
            type: 'text',
            name: 'family_key',
            max: 64,
            hidden: true,
            help: 'Håller ihop det som gäller samma familj, förvanskat. Ändra inte.',
          },
          {
            type: 'json',
            name: 'data',
            maxSize: 200000,
            help: 'Tillfällen och ändringar. Sätts av systemet.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['waiting', 'no_address', 'withdrawn', 'sent', 'failed'],
            help: 'waiting = ska skickas, no_address = ingen e-post, ring familjen, withdrawn = behövs inte längre, sent = skickat eller uppringd, failed = gick inte att skicka.',
          },
          { type: 'number', name: 'attempts', onlyInt: true, min: 0, help: 'Försök att skicka.' },
          { type: 'date', name: 'next_at', help: 'Skickas tidigast då. Sätts av systemet.' },
          { type: 'text', name: 'error', max: 500, help: 'Varför det inte gick att skicka.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_mail_outbox_next ON mail_outbox (status, next_at)',
          'CREATE INDEX idx_mail_outbox_family ON mail_outbox (family_key, created)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('mail_outbox')),
);
