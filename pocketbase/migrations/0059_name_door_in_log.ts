// The log also names who looked at a list of participants, noted that the adults are there, and wrote to families.
migrate(
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'clash_allowed = på två ställen, closed = ställde in, restored = blir av, moved = flyttade, absent, present = vuxen borta, åter, added = lade till, confirmed = bekräftade, phoned = ringde, exported, viewed = lista, held = höll platser, on_site, not_on_site, messaged, erasing, erased.';
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
