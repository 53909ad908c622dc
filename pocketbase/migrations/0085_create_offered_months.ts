// How many of a calendar month's places were used. A row is written once, when nothing in its month can change any more, and
// never again: two readings of the open data differ by whole months, never by somebody. ARCHITECTURE.md says why that is enough.
migrate(
  (app) => {
    const count = (name: string, help: string) => ({
      type: 'number',
      name,
      onlyInt: true,
      min: 0,
      max: 1000000,
      help: `${help} Skrivs av systemet två veckor efter månadens slut.`,
    });
    app.save(
      new Collection({
        id: 'tf_offered_months',
        type: 'base',
        name: 'offered_months',
        listRule: '@request.auth.collectionName = "services"',
        viewRule: '@request.auth.collectionName = "services"',
        fields: [
          {
            type: 'text',
            name: 'id',
            system: true,
            primaryKey: true,
            required: true,
            presentable: true,
            min: 7,
            max: 7,
            pattern: '^[0-9]{4}-[0-9]{2}$',
            help: 'Månaden, ÅÅÅÅ-MM.',
          },
          count('places', 'Platser att anmäla sig till: varje tillfälle, och varje kurs en gång i månaden.'),
          count(
            'used',
            'Så många av dem som användes. 0 = färre än fem personer, eller för få för att säga.',
          ),
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('offered_months')),
);
