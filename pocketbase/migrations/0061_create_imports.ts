// One import: what the preview showed, until it is said yes to, and then what was there before, until it is too old to undo.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_imports',
        type: 'base',
        name: 'imports',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'select',
            name: 'source',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['venues', 'activities', 'schedules', 'sessions', 'feed'],
            help: 'Vad filen handlade om. feed = ett flöde. Sätts av systemet.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['previewed', 'done', 'undone'],
            help: 'previewed = visad men inte gjord, tas bort efter en timme. done = gjord. undone = ångrad. Sätts av systemet.',
          },
          {
            type: 'relation',
            name: 'account',
            collectionId: app.findCollectionByNameOrId('_superusers').id,
            maxSelect: 1,
            help: 'Kontot som gjorde den. Sätts av systemet.',
          },
          {
            type: 'json',
            name: 'content',
            maxSize: 40000000,
            hidden: true,
            help: 'Raderna som de lästes, tills importen är gjord. Sätts av systemet.',
          },
          {
            type: 'text',
            name: 'fingerprint',
            max: 64,
            help: 'Vad förhandsvisningen visade. Sätts av systemet.',
          },
          {
            type: 'json',
            name: 'counts',
            maxSize: 2000,
            help: 'Nya, ändrade och oförändrade. Sätts av systemet.',
          },
          {
            type: 'json',
            name: 'before',
            maxSize: 40000000,
            hidden: true,
            help: 'Vad som fanns före importen, så att den går att ångra. Sätts av systemet.',
          },
          { type: 'date', name: 'done_at', help: 'När den gjordes, i UTC. Sätts av systemet.' },
          { type: 'date', name: 'undone_at', help: 'När den ångrades, i UTC. Sätts av systemet.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_imports_status ON imports (status, created)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('imports')),
);
