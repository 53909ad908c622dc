// A freed place can be offered to the first who waits, for a time, instead of given without asking.
migrate(
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    const status = signups.fields.getByName('status') as core.SelectField;
    status.values = ['confirmed', 'offered', 'waitlisted', 'cancelled'];
    status.help =
      'confirmed = har plats, offered = har erbjudits en plats och ska svara, waitlisted = står på reservlistan, cancelled = avbokad. Systemet väljer själv när du skapar. Avboka genom att välja cancelled.';
    const cancelledBy = signups.fields.getByName('cancelled_by') as core.SelectField;
    cancelledBy.values = ['family', 'staff', 'expired'];
    cancelledBy.help =
      'family = familjen, staff = personalen, expired = svarade inte på erbjudandet i tid. Sätts av systemet.';
    signups.fields.addAt(
      signups.fields.fieldNames().indexOf('status') + 1,
      new DateField({
        name: 'offer_expires_at',
        help: 'När erbjudandet går ut, i UTC. Sätts av systemet.',
      }),
    );
    signups.addIndex('idx_signups_offers', false, 'offer_expires_at', "status = 'offered'");
    app.save(signups);

    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('signup_retention_days') + 1,
      new NumberField({
        name: 'offer_hours',
        onlyInt: true,
        min: 0,
        max: 168,
        help: 'Så många timmar har den som står först på reservlistan på sig att tacka ja till en ledig plats, kortare tid nära start. 0 = platsen går direkt till den som står först.',
      }),
    );
    app.save(settings);
  },
  (app) => {
    const signups = app.findCollectionByNameOrId('signups');
    (signups.fields.getByName('status') as core.SelectField).values = [
      'confirmed',
      'waitlisted',
      'cancelled',
    ];
    (signups.fields.getByName('cancelled_by') as core.SelectField).values = ['family', 'staff'];
    signups.removeIndex('idx_signups_offers');
    signups.fields.removeByName('offer_expires_at');
    app.save(signups);
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.removeByName('offer_hours');
    app.save(settings);
  },
);
