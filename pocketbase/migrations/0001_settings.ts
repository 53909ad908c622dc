// Safe defaults of the server itself: no IP addresses in logs, short log life, no open registration.
migrate(
  (app) => {
    const settings = app.settings();
    settings.meta.appName = 'Trygg fritid';
    settings.logs.maxDays = 5;
    settings.logs.minLevel = 4;
    settings.logs.logIP = false;
    settings.logs.logAuthId = false;
    settings.batch.enabled = false;
    app.save(settings);

    // A new PocketBase lets anyone register in "users"; nobody signs in there in this product.
    app.delete(app.findCollectionByNameOrId('users'));
  },
  (app) => {
    const settings = app.settings();
    settings.logs.logIP = true;
    settings.logs.minLevel = 0;
    app.save(settings);
  },
);
