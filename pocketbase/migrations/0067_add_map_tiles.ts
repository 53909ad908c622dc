// Where pictures of the map come from. Nothing filled in, as from the beginning, means that the site has no map and asks no other site.
migrate(
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    const added = [
      new TextField({
        name: 'map_tiles_url',
        max: 300,
        help: 'Adressen till kartans bilder, med {z}, {x} och {y}: https://kartor.exempel.se/{z}/{x}/{y}.png. Tomt = ingen karta. Den som öppnar kartan hämtar bilderna direkt därifrån, så tjänsten ser besökarens ip-adress. Läs tjänstens villkor först.',
      }),
      new TextField({
        name: 'map_attribution',
        max: 200,
        help: 'Vem kartan kommer från. Visas på kartan, till exempel: © OpenStreetMaps bidragsgivare.',
      }),
      new NumberField({
        name: 'map_max_zoom',
        onlyInt: true,
        min: 0,
        max: 22,
        help: 'Så nära går det att komma i kartan, enligt tjänsten som har bilderna. 0 = 19.',
      }),
    ];
    const after = settings.fields.fieldNames().indexOf('accessibility_note') + 1;
    added.forEach((field, i) => settings.fields.addAt(after + i, field));
    app.save(settings);
  },
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    for (const name of ['map_tiles_url', 'map_attribution', 'map_max_zoom']) {
      settings.fields.removeByName(name);
    }
    app.save(settings);
  },
);
