// Staff's own questions, a few per activity, in the sign-up form. An answer lies in the sign-up itself: it comes with it in one
// transaction, goes with it when it is erased, and is no column to search families by (dataskyddslagen 3 kap. 3 §).
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_questions',
        type: 'base',
        name: 'questions',
        listRule: "activity.status = 'published' && active = true",
        viewRule: "activity.status = 'published' && active = true",
        fields: [
          {
            type: 'relation',
            name: 'activity',
            required: true,
            collectionId: 'tf_activities',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Aktiviteten vars anmälan har frågan. Högst fem frågor åt gången. Den ställs bara där man anmäler sig här på webbplatsen.',
          },
          {
            type: 'text',
            name: 'label',
            required: true,
            max: 120,
            presentable: true,
            help: 'Frågan som familjen läser, till exempel "Vilken nivå?". Aldrig om hälsa, allergi, kost, funktionsnedsättning, religion, ursprung, personnummer eller adress: kryssrutan "Ring mig före tillfället" finns för det.',
          },
          {
            type: 'text',
            name: 'help',
            max: 200,
            help: 'Kort förklaring under frågan. Får vara tom.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            values: ['choice', 'short_text'],
            help: 'choice = välj ett svar i en lista, short_text = skriv själv, högst 120 tecken.',
          },
          {
            type: 'text',
            name: 'choices',
            max: 1000,
            help: 'Bara för choice: 2–8 svar att välja bland, ett på varje rad, högst 60 tecken var.',
          },
          {
            type: 'bool',
            name: 'required',
            help: 'Måste man svara? Fråga bara sådant som ni behöver veta före tillfället.',
          },
          {
            type: 'number',
            name: 'sort_order',
            onlyInt: true,
            min: 0,
            max: 1000,
            help: 'Ordning i formuläret, lägst först. Lika tal: den som lades in först kommer först.',
          },
          {
            type: 'bool',
            name: 'active',
            help: 'Ska frågan ställas? Ta bort bocken för att sluta fråga; de svar som finns är kvar. En fråga som någon har svarat på kan inte skrivas om eller tas bort.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_questions_activity ON questions (activity, active)'],
      }),
    );

    const signups = app.findCollectionByNameOrId('signups');
    signups.fields.addAt(
      signups.fields.fieldNames().indexOf('contact_me') + 1,
      new JSONField({
        name: 'answers',
        maxSize: 5000,
        help: 'Svar på aktivitetens egna frågor, med frågans id framför varje svar. Får vara tomt: den som anmäls i telefon behöver inte svara, inte heller där formuläret kräver det.',
      }),
    );
    app.save(signups);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    signups.fields.removeByName('answers');
    app.save(signups);
    app.delete(app.findCollectionByNameOrId('questions'));
  },
);
