// One draw of places, kept so that anybody can repeat it. The commitment is public from the beginning, the seed from the
// draw on. A lottery has the id of what it is for, so that there can never be two.
migrate(
  (app) => {
    const isPublished = (field: string) =>
      `(${field}.activity.status = "published" && ${field}.venue.status = "published")`;
    const rule = `${isPublished('session')} || ${isPublished('schedule')}`;
    app.save(
      new Collection({
        id: 'tf_lotteries',
        type: 'base',
        name: 'lotteries',
        listRule: rule,
        viewRule: rule,
        fields: [
          {
            type: 'relation',
            name: 'session',
            collectionId: 'tf_sessions',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Tillfället vars platser lottas. Sätts av systemet.',
          },
          {
            type: 'relation',
            name: 'schedule',
            collectionId: 'tf_schedules',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Kursen vars platser lottas. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'commitment',
            max: 64,
            help: 'Fröets kontrollsumma (SHA-256). Visas för alla innan någon anmäler sig, så att fröet inte kan bytas. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'secret',
            max: 64,
            hidden: true,
            help: 'Fröet, hemligt tills lottningen är gjord. Sätts av systemet.',
          },
          {
            type: 'date',
            name: 'drawn_at',
            presentable: true,
            help: 'När lottningen gjordes, i UTC. Tomt = inte gjord än. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'seed',
            max: 64,
            help: 'Fröet som lottningen gjordes med. Visas för alla efteråt. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'algorithm',
            max: 40,
            help: 'Hur lottningen räknas fram. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'input_hash',
            max: 64,
            help: 'Kontrollsumma (SHA-256) för alla lotter som var med. Sätts av systemet.',
          },
          {
            type: 'number',
            name: 'tickets',
            onlyInt: true,
            min: 0,
            help: 'Så många lotter var med. Syskon som vill vara tillsammans har en lott. Sätts av systemet.',
          },
          {
            type: 'number',
            name: 'places',
            onlyInt: true,
            min: 0,
            help: 'Så många platser fanns att dela ut. Sätts av systemet.',
          },
          {
            type: 'bool',
            name: 'awaits_adults',
            help: 'Det saknades vuxna när lottningen gjordes. Platserna delas ut i lottad ordning när de vuxna är klara. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'ticket_hashes',
            max: 200000,
            help: 'Lotterna i den ordning de drogs, en på varje rad, utan namn. Sätts av systemet.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ["CREATE INDEX idx_lotteries_undrawn ON lotteries (session, schedule) WHERE drawn_at = ''"],
      }),
    );

    const signups = app.findCollectionByNameOrId('signups');
    const cancelledBy = signups.fields.getByName('cancelled_by') as core.SelectField;
    cancelledBy.values = ['family', 'staff', 'expired', 'guardian', 'not_approved', 'double'];
    cancelledBy.help =
      'family = familjen, staff = personalen, expired = svarade inte på erbjudandet i tid, guardian = vårdnadshavaren sa nej, not_approved = vårdnadshavaren svarade inte i tid, double = samma barn var redan med i lottningen. Sätts av systemet.';
    app.save(signups);

    const help = (collection: string, field: string, text: string) => {
      const changed = app.findCollectionByNameOrId(collection);
      (changed.fields.getByName(field) as core.TextField).help = text;
      app.save(changed);
    };
    help(
      'activities',
      'allocation',
      'Så fördelas platserna. time_order = i den ordning anmälningarna kommer. lottery = lottning: alla som anmäler sig innan anmälan stänger har lika stor chans, och de som inte får plats står på reservlistan i lottad ordning. Vid lottning måste anmälan stänga minst två timmar före start.',
    );
    help(
      'signups',
      'queue_number',
      'Ordningen i kön: den som anmälningarna kom i, eller den som lotten gav. Sätts av systemet.',
    );
    help(
      'mail_outbox',
      'template',
      'Vad mejlet handlar om. changes = något har ändrats, confirmation = anmälan är gjord, approval = fråga till vårdnadshavaren, approved = vårdnadshavaren sa ja, drawn = lottningen är gjord, offered = plats erbjuds, promoted = fick plats, cancelled = avbokad, reminder = påminnelse.',
    );
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    const cancelledBy = signups.fields.getByName('cancelled_by') as core.SelectField;
    cancelledBy.values = ['family', 'staff', 'expired', 'guardian', 'not_approved'];
    app.save(signups);
    app.delete(app.findCollectionByNameOrId('lotteries'));
  },
);
