// A family's list, and its calendar feed, which programs ask for every hour, look up sign-ups by the guardian's address.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    signups.addIndex('idx_signups_guardian', false, 'guardian_email COLLATE NOCASE', '');
    app.save(signups);
    const outbox = app.findCollectionByNameOrId('mail_outbox');
    (outbox.fields.getByName('template') as core.TextField).help =
      'Vad mejlet handlar om: changes = ändring, confirmation = bekräftelse, approval = fråga till vårdnadshavaren, approved = godkänt, offered = erbjuden plats, promoted = fick plats, cancelled = avbokat, reminder = påminnelse, code = engångskod, address_changed = ny e-postadress.';
    app.save(outbox);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    signups.removeIndex('idx_signups_guardian');
    app.save(signups);
  },
);
