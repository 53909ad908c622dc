// What opens "Mina anmälningar" for whoever reads the mail of an address: a code for a few minutes, a session for as long
// as someone is signed in, and the address of a calendar feed. Only hashes: nobody can sign in with what stands here.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_family_keys',
        type: 'base',
        name: 'family_keys',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'text',
            name: 'email',
            required: true,
            max: 254,
            presentable: true,
            help: 'E-postadressen vars anmälningar nyckeln visar, med små bokstäver.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['code', 'session', 'calendar'],
            help: 'code = engångskod i ett mejl, session = någon är inloggad på Mina anmälningar, calendar = adress till ett kalenderflöde. Ta bort raden så slutar den gälla.',
          },
          {
            type: 'text',
            name: 'key_hash',
            required: true,
            max: 64,
            hidden: true,
            help: 'Nyckeln, förvanskad. Ändra inte.',
          },
          {
            type: 'date',
            name: 'expires_at',
            help: 'Slutar gälla då, i UTC. Tomt = gäller tills den tas bort. Sätts av systemet.',
          },
          {
            type: 'number',
            name: 'tries',
            onlyInt: true,
            min: 0,
            help: 'Hur många gånger någon har prövat en kod. Efter fem gäller den inte.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_family_keys_hash ON family_keys (key_hash)',
          'CREATE INDEX idx_family_keys_email ON family_keys (email, kind)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('family_keys')),
);
