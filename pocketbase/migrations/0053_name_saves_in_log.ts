// The log tells of every save in the admin too.
migrate(
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help =
      'created, updated, deleted = skapat, ändrat, borttaget. published, unpublished, archived = publicering. viewed, exported = läste, hämtade namn. closed, restored, cancelled, moved = inställt, blir av, avbokat, flyttat. absent, present, added, clash_allowed, held, phoned, confirmed = bemanning.';
    app.save(log);
  },
  (app) => {
    const log = app.findCollectionByNameOrId('audit_log');
    (log.fields.getByName('action') as core.TextField).help = 'Vad som gjordes.';
    app.save(log);
  },
);
