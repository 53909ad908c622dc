// What sending needs: a row is taken by one sender at a time, for a while, and its mail always has the same Message-ID,
// so that a mail sent again after a crash is known as the same. One event makes one row.
migrate(
  (app) => {
    const outbox = app.findCollectionByNameOrId('mail_outbox');
    const status = outbox.fields.getByName('status') as core.SelectField;
    status.values = ['waiting', 'sending', 'no_address', 'withdrawn', 'sent', 'failed'];
    status.help =
      'waiting = ska skickas, sending = skickas just nu, no_address = ingen e-post, ring familjen, withdrawn = behövs inte längre, sent = skickat eller uppringd, failed = gick inte att skicka. Välj waiting för att försöka igen.';
    (outbox.fields.getByName('template') as core.TextField).help =
      'Vad mejlet handlar om. changes = något har ändrats, confirmation = anmälan är gjord, offered = plats erbjuds, promoted = fick plats, cancelled = avbokad, reminder = påminnelse.';
    const afterStatus = outbox.fields.fieldNames().indexOf('status') + 1;
    const shown = [
      new TextField({ name: 'subject', max: 250, presentable: true, help: 'Mejlets ärende.' }),
      new TextField({
        name: 'body',
        max: 20000,
        help: 'Mejlets text så länge det väntar eller om det inte gick att skicka. Tas bort när det är skickat.',
      }),
    ];
    shown.forEach((field, i) => outbox.fields.addAt(afterStatus + i, field));
    const kept = [
      new TextField({ name: 'signup', max: 15, help: 'Anmälan som det gäller. Sätts av systemet.' }),
      new TextField({
        name: 'event_key',
        max: 120,
        hidden: true,
        help: 'Ett mejl per händelse. Ändra inte.',
      }),
      new TextField({ name: 'message_id', max: 200, hidden: true, help: 'Mejlets Message-ID. Ändra inte.' }),
      new DateField({ name: 'lease_until', hidden: true, help: 'Så länge väntar andra. Ändra inte.' }),
      new DateField({ name: 'sent_at', help: 'När e-postservern tog emot mejlet. Sätts av systemet.' }),
    ];
    for (const field of kept) outbox.fields.addAt(outbox.fields.fieldNames().indexOf('created'), field);
    outbox.addIndex('idx_mail_outbox_event', true, 'event_key', "event_key != ''");
    outbox.addIndex('idx_mail_outbox_signup', false, 'signup', "signup != ''");
    app.save(outbox);
    // Rows from before are sent too.
    app
      .db()
      .newQuery(
        "UPDATE mail_outbox SET message_id = '<' || id || '.' || lower(hex(randomblob(9))) || '@localhost>'",
      )
      .execute();
  },
  (app) => {
    const outbox = app.findCollectionByNameOrId('mail_outbox');
    outbox.removeIndex('idx_mail_outbox_event');
    outbox.removeIndex('idx_mail_outbox_signup');
    const added = ['subject', 'body', 'signup', 'event_key', 'message_id', 'lease_until', 'sent_at'];
    for (const name of added) outbox.fields.removeByName(name);
    (outbox.fields.getByName('status') as core.SelectField).values = [
      'waiting',
      'no_address',
      'withdrawn',
      'sent',
      'failed',
    ];
    app.save(outbox);
  },
);
