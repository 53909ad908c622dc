// Staff's own list for the monthly meeting: where and when something shall be done. No persons and no incidents: the fields are
// short, and say so.
migrate(
  (app) => {
    const clock = '^(([01][0-9]|2[0-3]):[0-5][0-9])?$';
    const date = '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$';
    app.save(
      new Collection({
        id: 'tf_focus_areas',
        type: 'base',
        name: 'focus_areas',
        listRule: null,
        viewRule: null,
        fields: [
          {
            type: 'relation',
            name: 'area',
            required: true,
            collectionId: 'tf_areas',
            maxSelect: 1,
            presentable: true,
            help: 'Orten. Ingen gata och inget ställe.',
          },
          {
            type: 'select',
            name: 'weekdays',
            maxSelect: 7,
            values: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            help: 'Vilka dagar det gäller. Tomt = alla.',
          },
          { type: 'text', name: 'start_time', max: 5, pattern: clock, help: 'Från, till exempel 18:00.' },
          { type: 'text', name: 'end_time', max: 5, pattern: clock, help: 'Till, till exempel 22:00.' },
          {
            type: 'text',
            name: 'measure',
            required: true,
            max: 120,
            presentable: true,
            help: 'Vad vi gör, till exempel "Öppet till 22 på fredagar". Skriv aldrig om en person, ett gäng, en händelse eller ett brott: det hör hemma hos polisen och socialtjänsten.',
          },
          {
            type: 'select',
            name: 'status',
            required: true,
            maxSelect: 1,
            values: ['planned', 'ongoing', 'done'],
            help: 'planned = planerat, ongoing = pågår, done = klart.',
          },
          {
            type: 'text',
            name: 'next_meeting',
            max: 10,
            pattern: date,
            help: 'Mötet då ni tar upp det igen, ÅÅÅÅ-MM-DD.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('focus_areas')),
);
