// How long each class of data is kept. The row gets the defaults spelled out, so that staff see what is in force.
migrate(
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    const first = settings.fields.getByName('signup_retention_days') as core.NumberField;
    first.min = 1;
    first.help =
      'Anmälan till ett enstaka tillfälle tas bort så många dagar efter tillfället. 1–730. 0 = 14 dagar. Tiderna ska stå i er dokumenthanteringsplan. Vad som tas bort i natt ser ni på /personal/gallring.';
    const days = (name: string, min: number, max: number, help: string) =>
      new NumberField({ name, onlyInt: true, min, max, help });
    const added = [
      days(
        'course_retention_days',
        1,
        730,
        'Anmälan till en kurs tas bort så många dagar efter kursens sista dag. 1–730. 0 = 30 dagar.',
      ),
      days(
        'waiting_retention_days',
        1,
        30,
        'Den som bara stod på reservlistan tas bort så många dagar efter tillfället, eller efter kursens första gång. 1–30. 0 = 1 dag.',
      ),
      days(
        'cancelled_retention_days',
        1,
        90,
        'En avbokad anmälan tas bort så många dagar efter avbokningen. Har beskedet inte nått familjen väntar den, högst 30 dagar, så att ni kan ringa. 1–90. 0 = 7 dagar.',
      ),
      days(
        'held_retention_days',
        1,
        730,
        'Platser som hållits utan namn tas bort så många dagar efter tillfället, eller efter kursens sista dag. Antalet sparas. 1–730. 0 = 14 dagar.',
      ),
      days(
        'mail_retention_days',
        7,
        90,
        'Ett mejl som har skickats, eller inte behövdes, tas bort ur mail_outbox så många dagar efteråt, eller tidigare tillsammans med anmälan. 7–90. 0 = 30 dagar.',
      ),
      days(
        'open_mail_retention_days',
        7,
        90,
        'Ett mejl som inte gick att skicka, eller en familj som ni skulle ringa, tas bort så många dagar efter att det skapades. 7–90. 0 = 30 dagar.',
      ),
      days(
        'log_retention_days',
        30,
        90,
        'Loggen över vad personalen har gjort, och spår av inloggningar, tas bort efter så många dagar. 30–90. 0 = 90 dagar.',
      ),
    ];
    const after = settings.fields.fieldNames().indexOf('signup_retention_days') + 1;
    added.forEach((field, i) => settings.fields.addAt(after + i, field));
    app.save(settings);

    const row = app.findRecordById('site_settings', 'sitesettings001');
    if (row.getInt('signup_retention_days') === 0) row.set('signup_retention_days', 14);
    const defaults = {
      course_retention_days: 30,
      waiting_retention_days: 1,
      cancelled_retention_days: 7,
      held_retention_days: 14,
      mail_retention_days: 30,
      open_mail_retention_days: 30,
      log_retention_days: 90,
    };
    for (const [name, value] of Object.entries(defaults)) row.set(name, value);
    app.save(row);
  },
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    (settings.fields.getByName('signup_retention_days') as core.NumberField).min = 0;
    for (const name of [
      'course_retention_days',
      'waiting_retention_days',
      'cancelled_retention_days',
      'held_retention_days',
      'mail_retention_days',
      'open_mail_retention_days',
      'log_retention_days',
    ]) {
      settings.fields.removeByName(name);
    }
    app.save(settings);
  },
);
