// That the adults of a session are there, said by one of them for a while. It has the id of its session, and says neither who
// nor how many: the log knows who noted it. The public reads it with the counts, and no longer than it holds.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_presence_notes',
        type: 'base',
        name: 'presence_notes',
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
            help: 'Tillfället där de vuxna är på plats. Sätts av systemet.',
          },
          { type: 'date', name: 'at', required: true, help: 'När det noterades, i UTC. Sätts av systemet.' },
          {
            type: 'date',
            name: 'until',
            required: true,
            presentable: true,
            help: 'Så länge visas det för alla, i UTC. Sätts av systemet.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
        ],
      }),
    );
    const view = app.findCollectionByNameOrId('session_supervision');
    const last = 's.ends_at AS ends_at';
    if (!view.viewQuery.includes(last)) throw new Error(`session_supervision has no ${last}`);
    const noted = (column: string) =>
      `CAST(COALESCE((SELECT p.${column} FROM presence_notes p
        WHERE p.id = s.id AND p.until > strftime('%Y-%m-%d %H:%M:%fZ', 'now')), '') AS TEXT)`;
    view.viewQuery = view.viewQuery.replace(
      last,
      `${noted('at')} AS noted_at, ${noted('until')} AS noted_until, ${last}`,
    );
    app.save(view);
  },
  (app) => {
    const view = app.findCollectionByNameOrId('session_supervision');
    const [before = ''] = view.viewQuery.split(/CAST\(COALESCE\(\(SELECT p\.at/);
    const ending = view.viewQuery.slice(view.viewQuery.indexOf('s.ends_at AS ends_at'));
    view.viewQuery = before + ending;
    app.save(view);
    app.delete(app.findCollectionByNameOrId('presence_notes'));
  },
);
