// Trygghetsmätningen: the yearly survey's own figures, as published, for the whole municipality. There is no field for a street or
// a place, and groups and themes are fixed, so that none can be entered.
migrate(
  (app) => {
    app.save(
      new Collection({
        id: 'tf_surveys',
        type: 'base',
        name: 'surveys',
        listRule: 'published = true',
        viewRule: 'published = true',
        fields: [
          {
            type: 'number',
            name: 'year',
            required: true,
            onlyInt: true,
            min: 1999,
            max: 2100,
            presentable: true,
            help: 'Året då mätningen gjordes.',
          },
          {
            type: 'text',
            name: 'source_name',
            required: true,
            max: 120,
            help: 'Vem som har gjort mätningen, till exempel "Polisregion Syd och kommunen".',
          },
          { type: 'url', name: 'source_url', required: true, help: 'Rapporten, där den är publicerad.' },
          {
            type: 'number',
            name: 'sent',
            onlyInt: true,
            min: 0,
            max: 1000000,
            help: 'Hur många som fick enkäten i kommunen. 0 = vet inte.',
          },
          {
            type: 'number',
            name: 'response_rate',
            min: 0,
            max: 100,
            help: 'Hur många procent som svarade, till exempel 61.5. 0 = vet inte.',
          },
          {
            type: 'number',
            name: 'ages_from',
            required: true,
            onlyInt: true,
            min: 16,
            max: 100,
            help: 'Yngsta som fick frågan. 16 i polisens mätning. Ingen under 16 får någon enkät.',
          },
          {
            type: 'number',
            name: 'ages_to',
            required: true,
            onlyInt: true,
            min: 16,
            max: 120,
            help: 'Äldsta som fick frågan. 85 i polisens mätning.',
          },
          {
            type: 'text',
            name: 'summary',
            max: 1500,
            help: 'Vad mätningen visar, med enkla ord. Ingen gata och inget ställe.',
          },
          { type: 'bool', name: 'published', help: 'Kryssa i när mätningen ska synas på sidan.' },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_surveys_year ON surveys (year)'],
      }),
    );
    app.save(
      new Collection({
        id: 'tf_survey_results',
        type: 'base',
        name: 'survey_results',
        listRule: '@request.auth.collectionName = "services"',
        viewRule: '@request.auth.collectionName = "services"',
        fields: [
          {
            type: 'relation',
            name: 'survey',
            required: true,
            collectionId: 'tf_surveys',
            maxSelect: 1,
            cascadeDelete: true,
            presentable: true,
            help: 'Mätningen som siffran kommer från.',
          },
          {
            type: 'select',
            name: 'theme',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['worry', 'exposure', 'unsafety', 'disorder', 'traffic', 'police'],
            help: 'worry = oro för att utsättas för brott, exposure = har utsatts för brott, unsafety = känner sig otrygg, disorder = störningar utomhus, traffic = trafiken, police = synen på polisen.',
          },
          {
            type: 'select',
            name: 'group',
            required: true,
            maxSelect: 1,
            presentable: true,
            values: ['all', 'women', 'men', 'age_16_24', 'age_25_44', 'age_45_64', 'age_65_85'],
            help: 'Vilka som svarade: all = alla, women = kvinnor, men = män, eller en åldersgrupp. Alltid i hela kommunen.',
          },
          {
            type: 'select',
            name: 'scale',
            required: true,
            maxSelect: 1,
            values: ['percent', 'index_0_6'],
            help: 'percent = procent av dem som svarade, index_0_6 = problemindex från 0 (nästan inga problem) till 6 (mycket stora problem).',
          },
          {
            type: 'number',
            name: 'value',
            min: 0,
            max: 100,
            help: 'Siffran i rapporten. Procent: 0–100. Index: 0–6.',
          },
          {
            type: 'number',
            name: 'answers',
            onlyInt: true,
            min: 0,
            max: 1000000,
            help: 'Hur många som svarade i gruppen. Är det för få visas siffran inte. 0 = vet inte, och då visas den inte heller.',
          },
          { type: 'autodate', name: 'created', onCreate: true },
          { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_survey_results_one ON survey_results (survey, theme, `group`, scale)',
        ],
      }),
    );
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('stale_after_days') + 1,
      new NumberField({
        name: 'survey_least_answers',
        onlyInt: true,
        min: 0,
        max: 1000,
        help: 'Så många svar måste en siffra i trygghetsmätningen bygga på för att visas. 0 = 50. Aldrig färre än 20.',
      }),
    );
    app.save(settings);
  },
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.removeByName('survey_least_answers');
    app.save(settings);
    app.delete(app.findCollectionByNameOrId('survey_results'));
    app.delete(app.findCollectionByNameOrId('surveys'));
  },
);
