migrate(
  (app) => {
    const localDate = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
    app.save(
      new Collection({
        id: 'tf_calendar_days',
        type: 'base',
        name: 'calendar_days',
        listRule: '',
        viewRule: '',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 80,
            presentable: true,
            help: 'Till exempel Sportlov eller Stängt för städning.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['school_break', 'red_day', 'eve', 'closed'],
            help: 'school_break = lov, red_day = extra röd dag (lagens röda dagar finns redan), eve = afton eller klämdag då det är stängt, closed = stängt.',
          },
          {
            type: 'text',
            name: 'from_date',
            required: true,
            presentable: true,
            pattern: localDate,
            help: 'Första dagen, skrivet ÅÅÅÅ-MM-DD.',
          },
          {
            type: 'text',
            name: 'to_date',
            required: true,
            pattern: localDate,
            help: 'Sista dagen, skrivet ÅÅÅÅ-MM-DD.',
          },
          {
            type: 'relation',
            name: 'venue',
            collectionId: 'tf_venues',
            maxSelect: 1,
            help: 'Gäller bara det här stället. Tomt = gäller alla.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_calendar_days_from ON calendar_days (from_date)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('calendar_days')),
);
