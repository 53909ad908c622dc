// Siblings who are signed up in one form share a party, and a place can be held until a guardian has said yes.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    const status = signups.fields.getByName('status') as core.SelectField;
    status.values = ['applied', 'awaiting_approval', 'confirmed', 'offered', 'waitlisted', 'cancelled'];
    status.help =
      'applied = med i lottningen, awaiting_approval = platsen hålls tills vårdnadshavaren svarar, confirmed = har plats, offered = har erbjudits en plats och ska svara, waitlisted = står på reservlistan, cancelled = avbokad. Systemet väljer själv när du skapar. Avboka genom att välja cancelled.';
    const cancelledBy = signups.fields.getByName('cancelled_by') as core.SelectField;
    cancelledBy.values = ['family', 'staff', 'expired', 'guardian', 'not_approved'];
    cancelledBy.help =
      'family = familjen, staff = personalen, expired = svarade inte på erbjudandet i tid, guardian = vårdnadshavaren sa nej, not_approved = vårdnadshavaren svarade inte i tid. Sätts av systemet.';
    signups.fields.addAt(
      signups.fields.fieldNames().indexOf('offer_expires_at') + 1,
      new DateField({
        name: 'approval_expires_at',
        help: 'Så länge hålls platsen i väntan på vårdnadshavarens svar, i UTC. Sätts av systemet.',
      }),
    );
    signups.fields.addAt(
      signups.fields.fieldNames().indexOf('queue_number') + 1,
      new TextField({
        name: 'party',
        max: 15,
        help: 'Samma för syskon som anmäldes i samma formulär. Sätts av systemet.',
      }),
      new BoolField({
        name: 'together',
        help: 'Familjen vill att syskonen får plats tillsammans, annars väntar de tillsammans.',
      }),
    );
    signups.addIndex('idx_signups_party', false, 'party', '');
    signups.addIndex('idx_signups_approvals', false, 'approval_expires_at', "status = 'awaiting_approval'");
    app.save(signups);
    app.db().newQuery('UPDATE signups SET party = id').execute();

    const settings = app.findCollectionByNameOrId('site_settings');
    (settings.fields.getByName('offer_hours') as core.NumberField).help =
      'Så många timmar har den som står först på reservlistan på sig att tacka ja till en ledig plats, kortare tid nära start. 24 är vanligt. 0 = platsen går direkt till den som står först.';
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('offer_hours') + 1,
      new NumberField({
        name: 'approval_hours',
        onlyInt: true,
        min: 0,
        max: 336,
        help: 'Så många timmar hålls en plats i väntan på vårdnadshavarens svar, kortare tid nära start. 0 = 48 timmar.',
      }),
    );
    app.save(settings);
    // A family is asked before it gets a freed place: since it signed up, the evening may have filled up.
    const row = app.findRecordById('site_settings', 'sitesettings001');
    row.set('offer_hours', 24);
    row.set('approval_hours', 48);
    app.save(row);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    (signups.fields.getByName('status') as core.SelectField).values = [
      'confirmed',
      'offered',
      'waitlisted',
      'cancelled',
    ];
    (signups.fields.getByName('cancelled_by') as core.SelectField).values = ['family', 'staff', 'expired'];
    signups.removeIndex('idx_signups_party');
    signups.removeIndex('idx_signups_approvals');
    for (const field of ['approval_expires_at', 'party', 'together']) signups.fields.removeByName(field);
    app.save(signups);
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.removeByName('approval_hours');
    app.save(settings);
  },
);
