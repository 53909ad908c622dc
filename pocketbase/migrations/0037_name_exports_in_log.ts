// The log also names who took a list of participants along, and who held places without a name.
migrate(
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'clash_allowed = på två ställen samtidigt, closed = ställde in, restored = blir av igen, moved = flyttade, absent = en vuxen borta, present = tillbaka, added = lade till, confirmed = bekräftade, phoned = ringde, exported = hämtade lista, held = höll platser, erasing, erased = gallring.';
    app.save(log);
  },
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'clash_allowed = på två ställen samtidigt, closed = ställde in, restored = blir av igen, moved = flyttade, absent = en vuxen borta, present = tillbaka, added = lade till, confirmed = bekräftade uppgifter, phoned = ringde en familj, erasing = gallring som inte är klar, erased = gallring.';
    app.save(log);
  },
);
