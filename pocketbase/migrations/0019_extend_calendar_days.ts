// A break or an eve may have hours of its own at a place: then the open house keeps those instead of its usual ones.
migrate(
  (app) => {
    const clockTime = '^(([01][0-9]|2[0-3]):[0-5][0-9])?$';
    const time = (name: string, help: string) => new TextField({ name, pattern: clockTime, help });
    const days = app.findCollectionByNameOrId('calendar_days');
    days.fields.addAt(
      days.fields.fieldNames().indexOf('venue') + 1,
      time(
        'start_time',
        'Egna tider de här dagarna: när stället öppnar, skrivet TT:MM. Gäller drop-in på stället som du valt ovan, de veckodagar som det brukar vara öppet. Tomt = vanliga tider.',
      ),
      time('end_time', 'När stället stänger de här dagarna.'),
      time('staffed_from', 'När de vuxna är på plats de här dagarna, från. Tomt = hela den egna öppettiden.'),
      time('staffed_to', 'När de vuxna är på plats de här dagarna, till.'),
    );
    app.save(days);
  },
  (app) => {
    const days = app.findCollectionByNameOrId('calendar_days');
    for (const field of ['start_time', 'end_time', 'staffed_from', 'staffed_to']) {
      days.fields.removeByName(field);
    }
    app.save(days);
  },
);
