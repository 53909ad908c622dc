// In which language the family signed up: letters to it are written in that one.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    signups.fields.addAt(
      signups.fields.fieldNames().indexOf('contact_me') + 1,
      new SelectField({
        name: 'language',
        maxSelect: 1,
        values: ['sv', 'en'],
        help: 'Språket i mejlen till familjen: sv = svenska, en = engelska. Följer formuläret. Tomt är svenska.',
      }),
    );
    app.save(signups);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    signups.fields.removeByName('language');
    app.save(signups);
  },
);
