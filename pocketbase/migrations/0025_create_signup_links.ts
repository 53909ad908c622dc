// A link in a mail opens one family's page. Each mail gets a key of its own, made when it is sent: it stands in the mail
// and nowhere else. Only what it was made from cannot be told, its hash, is kept here, and goes with the sign-up.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    app.save(
      new Collection({
        id: 'tf_signup_links',
        type: 'base',
        name: 'signup_links',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'signup',
            required: true,
            collectionId: signups.id,
            maxSelect: 1,
            cascadeDelete: true,
            help: 'Anmälan som länken i mejlet leder till.',
          },
          {
            type: 'text',
            name: 'token_hash',
            required: true,
            max: 64,
            hidden: true,
            help: 'Nyckeln i länken, förvanskad. Ändra inte.',
          },
          { type: 'date', name: 'expires_at', help: 'Länken slutar gälla då, i UTC.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_signup_links_token ON signup_links (token_hash)',
          'CREATE INDEX idx_signup_links_signup ON signup_links (signup)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('signup_links')),
);
