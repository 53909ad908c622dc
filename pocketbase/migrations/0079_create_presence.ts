// Adults who are out where young people are, outside the places of the catalogue. Only what the organisations themselves publish:
// never who, never how many, never where they are right now.
migrate(
  (app) => {
    const date = '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$';
    const clock = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
    app.save(
      new Collection({
        id: 'tf_presence',
        type: 'base',
        name: 'presence',
        listRule: 'published = true',
        viewRule: 'published = true',
        fields: [
          {
            type: 'text',
            name: 'name',
            required: true,
            max: 80,
            presentable: true,
            help: 'Kort, till exempel "Nattvandrare i Olofström". Aldrig en persons namn.',
          },
          {
            type: 'select',
            name: 'kind',
            required: true,
            maxSelect: 1,
            values: ['field_workers', 'night_walkers', 'staff_event'],
            help: 'field_workers = fältare, night_walkers = nattvandrare, staff_event = personalen är med på något.',
          },
          {
            type: 'relation',
            name: 'partner',
            collectionId: 'tf_partners',
            maxSelect: 1,
            help: 'Vilka det är. Deras telefonnummer visas därifrån.',
          },
          {
            type: 'relation',
            name: 'area',
            required: true,
            collectionId: 'tf_areas',
            maxSelect: 1,
            help: 'Orten. Skriv aldrig att en plats är otrygg.',
          },
          {
            type: 'text',
            name: 'around',
            max: 120,
            help: 'Ungefär var i orten, till exempel "centrum och busstationen". Aldrig var någon är just nu.',
          },
          {
            type: 'select',
            name: 'weekdays',
            required: true,
            maxSelect: 7,
            values: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
            help: 'Dagarna då de brukar vara ute. Kvällen räknas till dagen då den börjar.',
          },
          {
            type: 'text',
            name: 'start_time',
            required: true,
            max: 5,
            pattern: clock,
            help: 'Från, till exempel 20:00.',
          },
          {
            type: 'text',
            name: 'end_time',
            required: true,
            max: 5,
            pattern: clock,
            help: 'Till, till exempel 01:00. En tid som är tidigare än starten betyder natten efter.',
          },
          {
            type: 'text',
            name: 'valid_from',
            required: true,
            max: 10,
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
            help: 'Första dagen, ÅÅÅÅ-MM-DD.',
          },
          {
            type: 'text',
            name: 'valid_until',
            max: 10,
            pattern: date,
            help: 'Sista dagen, ÅÅÅÅ-MM-DD. Tomt = tills vidare.',
          },
          {
            type: 'text',
            name: 'cancelled_dates',
            max: 600,
            help: 'Dagar då det är inställt, en per rad: ÅÅÅÅ-MM-DD. Dagen då kvällen börjar.',
          },
          {
            type: 'text',
            name: 'who',
            required: true,
            max: 200,
            help: 'Vilka de är, med ord: "Föräldrar och andra vuxna, alltid flera tillsammans." Inga namn, inga nummer, inget antal för en viss kväll, aldrig att någon är ensam.',
          },
          {
            type: 'text',
            name: 'recognise',
            max: 200,
            help: 'Hur man känner igen dem, till exempel "gula västar". Inga namn.',
          },
          {
            type: 'text',
            name: 'join',
            max: 300,
            help: 'Hur en vuxen kan vara med. Inga namn eller nummer: telefonen visas från kontakten.',
          },
          { type: 'url', name: 'join_url', help: 'Sidan där man anmäler sig eller läser mer.' },
          { type: 'url', name: 'source_url', help: 'Där de själva har skrivit när de är ute.' },
          {
            type: 'text',
            name: 'source_as_of',
            max: 10,
            pattern: date,
            help: 'Dagen då ni läste det där, ÅÅÅÅ-MM-DD.',
          },
          { type: 'bool', name: 'published', help: 'Kryssa i när raden ska synas på sidan.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('presence')),
);
