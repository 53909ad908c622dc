// What the safety pages tell in words, and the measures that follow from the joint picture.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_safety_texts',
        type: 'base',
        name: 'safety_texts',
        listRule: 'published = true',
        viewRule: 'published = true',
        fields: [
          {
            type: 'select',
            name: 'place',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['cooperation', 'picture', 'survey'],
            help: 'Var texten står: cooperation = så samverkar kommunen och polisen, picture = så jobbar vi med lägesbilden, survey = om trygghetsmätningen.',
          },
          { type: 'text', name: 'heading', required: true, max: 120, presentable: true, help: 'Rubriken.' },
          {
            type: 'text',
            name: 'body',
            required: true,
            max: 3000,
            help: 'Texten, med enkla ord. En tom rad gör ett nytt stycke. Peka aldrig ut en plats eller en person.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            max: 1000,
            help: 'Ordningen på sidan: 1 kommer först.',
          },
          { type: 'bool', name: 'published', help: 'Kryssa i när texten ska synas på sidan.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
    app.save(
      new Collection({
        id: 'tf_measures',
        type: 'base',
        name: 'measures',
        listRule: 'published = true',
        viewRule: 'published = true',
        fields: [
          {
            type: 'text',
            name: 'title',
            required: true,
            max: 120,
            presentable: true,
            help: 'Vad ni har gjort eller ska göra, till exempel "Öppet på fredagar i Jämshög". Skriv det som blir bättre, inte vad som var dåligt.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            values: ['sessions', 'presence', 'lighting', 'other'],
            help: 'sessions = nya tider, presence = vuxna ute, lighting = belysning och lagat, other = annat.',
          },
          {
            type: 'text',
            name: 'text',
            max: 600,
            help: 'Mer om åtgärden, om det behövs. Peka aldrig ut en plats eller en person som otrygg.',
          },
          {
            type: 'relation',
            name: 'area',
            collectionId: 'tf_areas',
            maxSelect: 1,
            help: 'Orten, om åtgärden gäller en ort.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            values: ['planned', 'ongoing', 'done'],
            help: 'planned = planerat, ongoing = pågår, done = klart.',
          },
          {
            type: 'text',
            name: 'done_on',
            max: 10,
            pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$',
            help: 'Dagen då det blev klart, ÅÅÅÅ-MM-DD.',
          },
          {
            type: 'relation',
            name: 'activities',
            collectionId: 'tf_activities',
            maxSelect: 20,
            help: 'Aktiviteter som är en del av åtgärden.',
          },
          {
            type: 'relation',
            name: 'presence',
            collectionId: 'tf_presence',
            maxSelect: 10,
            help: 'Vuxna ute som är en del av åtgärden.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            max: 1000,
            help: 'Ordningen på sidan: 1 kommer först.',
          },
          { type: 'bool', name: 'published', help: 'Kryssa i när åtgärden ska synas på sidan.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => {
    app.delete(app.findCollectionByNameOrId('measures'));
    app.delete(app.findCollectionByNameOrId('safety_texts'));
  },
);
