// A family that phones to cancel has cancelled by itself: it need not be phoned about it.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    (signups.fields.getByName('cancelled_by') as core.SelectField).help =
      'Välj family när familjen ringer och avbokar. Lämna tomt när ni avbokar. Resten sätts av systemet.';
    app.save(signups);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    (signups.fields.getByName('cancelled_by') as core.SelectField).help =
      'family = familjen, staff = personalen. Sätts av systemet.';
    app.save(signups);
  },
);
