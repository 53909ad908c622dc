// The rest of what parents ask: who may pick up, swimming, food and insurance, toilets, lights, languages and support.
migrate(
  (app) => {
    const addAfter = (collection: core.Collection, after: string, fields: core.Field[]) => {
      collection.fields.addAt(collection.fields.fieldNames().indexOf(after) + 1, ...fields);
    };
    const text = (name: string, help: string, max = 200) => new TextField({ name, max, help });

    const activities = app.findCollectionByNameOrId('activities');
    addAfter(activities, 'bring', [
      text('food', 'Mat och fika, till exempel "Vi bjuder på mellanmål". Säg till om det kan finnas nötter.'),
      text('insurance', 'Försäkring som gäller deltagarna. Tomt = det som står hos arrangören.'),
    ]);
    addAfter(activities, 'risk_note', [
      new SelectField({
        name: 'swimming',
        maxSelect: 1,
        values: ['not_needed', 'needed'],
        help: 'Behöver man kunna simma? not_needed = nej, needed = ja. Tomt = gäller inte.',
      }),
    ]);
    addAfter(activities, 'stay_rule', [
      text('pickup_note', 'Vem som får hämta, till exempel "Bara den som står som vårdnadshavare".'),
    ]);
    addAfter(activities, 'emergency_contact', [
      text('support_note', 'Så ber man om stöd eller anpassning, till exempel vem man ringer.', 300),
      text('languages', 'Språk som ledarna talar, till exempel "svenska, arabiska".', 120),
    ]);
    app.save(activities);

    const venues = app.findCollectionByNameOrId('venues');
    addAfter(venues, 'access_note', [
      text('toilets', 'Toaletter och omklädning, till exempel "Egna bås att byta om i".'),
      text('lighting', 'Belysning på vägen och vid ingången.'),
      text('support_note', 'Så ber man om stöd eller anpassning, till exempel vem man ringer.', 300),
      text('languages', 'Språk som personalen talar, till exempel "svenska, arabiska".', 120),
    ]);
    app.save(venues);

    const organisers = app.findCollectionByNameOrId('organisers');
    addAfter(organisers, 'one_to_one', [
      text('insurance', 'Försäkring som gäller deltagarna i era aktiviteter.'),
    ]);
    app.save(organisers);
  },
  (app) => {
    const added: Record<string, string[]> = {
      activities: ['food', 'insurance', 'swimming', 'pickup_note', 'support_note', 'languages'],
      venues: ['toilets', 'lighting', 'support_note', 'languages'],
      organisers: ['insurance'],
    };
    for (const [name, fields] of Object.entries(added)) {
      const collection = app.findCollectionByNameOrId(name);
      for (const field of fields) collection.fields.removeByName(field);
      app.save(collection);
    }
  },
);
