// Adults on duty. Never public: pages get a role, and a first name only when the adult chose to show it.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_staff',
        type: 'base',
        name: 'staff',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'text',
            name: 'first_name',
            required: true,
            max: 40,
            presentable: true,
            help: 'Bara förnamn. Visas på webbplatsen endast om personen själv har sagt ja.',
          },
          {
            type: 'select',
            name: 'role',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: [
              'youth_leader',
              'leader',
              'assistant',
              'volunteer',
              'manager',
              'trainee',
              'young_helper',
            ],
            help: 'youth_leader = fritidsledare, leader = ledare i förening, assistant = assistent, volunteer = volontär, manager = enhetschef, trainee = praktikant, young_helper = ung ledare under 18. De två sista räknas aldrig som vuxna.',
          },
          {
            type: 'bool',
            name: 'show_name',
            help: 'Slå på bara om personen själv har sagt ja till att förnamnet visas.',
          },
          { type: 'bool', name: 'first_aid', help: 'Kan första hjälpen och HLR.' },
          {
            type: 'text',
            name: 'languages',
            max: 120,
            help: 'Språk personen talar, till exempel "svenska, arabiska".',
          },
          { type: 'bool', name: 'active', help: 'Arbetar hos er nu. Stäng av i stället för att ta bort.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('staff')),
);
