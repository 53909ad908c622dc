// The log names everything that staff do, more than a help text has room for: the admin's labels say it in Swedish.
migrate(
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'Vad som gjordes. Administrationen visar det på svenska.';
    (log.fields.getByName('fields') as core.JSONField).help =
      'Fälten som ändrades eller visades, utan sitt innehåll. Vid gallring och meddelanden: hur många.';
    app.save(log);
  },
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'clash_allowed = på två ställen samtidigt, closed = ställde in, restored = blir av igen, moved = flyttade, absent = en vuxen borta, present = tillbaka, added = lade till, confirmed = bekräftade, phoned = ringde, exported = hämtade lista, held = höll platser, erasing, erased = gallring.';
    (log.fields.getByName('fields') as core.JSONField).help =
      'Fälten som ändrades, utan sitt innehåll. Vid gallring: hur många av varje slag som togs bort.';
    app.save(log);
  },
);
