// The statement about accessibility, from what staff fill in. The list begins with what is true of the product itself.
migrate(
  (app) => {
    const date = '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$';
    const issues = new Collection({
      id: 'tf_accessibility_issues',
      type: 'base',
      name: 'accessibility_issues',
      listRule: 'published = true',
      viewRule: 'published = true',
      fields: [
        {
          type: 'text',
          name: 'what',
          required: true,
          max: 300,
          presentable: true,
          help: 'Vad som inte fungerar, och för vem, med enkla ord.',
        },
        {
          type: 'text',
          name: 'location',
          max: 200,
          help: 'Var på webbplatsen, till exempel "Ställenas sidor".',
        },
        {
          type: 'select',
          name: 'reason',
          required: true,
          maxSelect: 1,
          presentable: true,
          values: ['not_met', 'burden', 'outside_law', 'not_checked'],
          help: 'not_met = ett krav är inte uppfyllt, burden = det vore oskäligt betungande att uppfylla det (12 §), outside_law = lagen gäller inte det här (9 §), not_checked = ingen har prövat det än.',
        },
        {
          type: 'text',
          name: 'criterion',
          max: 120,
          help: 'Kravet i WCAG, om ett krav inte är uppfyllt, till exempel "1.1.1 Icke-textuellt innehåll".',
        },
        {
          type: 'text',
          name: 'motive',
          max: 1000,
          help: 'Varför det är så. Behövs för det som är oskäligt betungande (vad det skulle kosta, och vad ni gör i stället) och för det som lagen inte gäller.',
        },
        {
          type: 'text',
          name: 'mend_by',
          max: 10,
          pattern: date,
          help: 'Dagen då det ska vara åtgärdat, ÅÅÅÅ-MM-DD. Tomt = ni vet inte, och då står det så.',
        },
        {
          type: 'bool',
          name: 'published',
          help: 'Kryssa i när det ska synas på sidan. Ta bort krysset, eller raden, när det är åtgärdat.',
        },
        {
          type: 'number',
          name: 'sort_order',
          onlyInt: true,
          min: 0,
          max: 1000,
          help: 'Ordningen på sidan: 1 kommer först.',
        },
        { type: 'autodate', name: 'created', onCreate: true },
        { type: 'autodate', name: 'updated', onCreate: true, onUpdate: true },
      ],
    });
    app.save(issues);

    // PocketBase takes all views away while it changes columns, and SQLite then refuses triggers that need one (`0070_create_session_feed.ts`).
    const triggers = arrayOf(new DynamicModel({ name: '', sql: '' }));
    const run = (sql: string) => app.db().newQuery(sql).execute();
    app.db().newQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all(triggers);
    const known = Array.from(triggers as unknown as ArrayLike<{ name: string; sql: string }>);
    for (const { name } of known) run(`DROP TRIGGER ${name}`);

    const settings = app.findCollectionByNameOrId('site_settings');
    const place = settings.fields.fieldNames().indexOf('accessibility_note');
    const statement = [
      new SelectField({
        name: 'accessibility_compliance',
        maxSelect: 1,
        values: ['full', 'partial', 'none'],
        help: 'full = helt förenlig med lagen, partial = delvis, none = inte förenlig. Tomt = ni har inte bedömt det, och då står det så. Det måste stämma med listan Brister i tillgänglighet.',
      }),
      new TextField({
        name: 'accessibility_assessed_on',
        max: 10,
        pattern: date,
        help: 'Dagen då ni senast bedömde hur tillgänglig webbplatsen är, ÅÅÅÅ-MM-DD. Tomt = ingen har bedömt det.',
      }),
      new SelectField({
        name: 'accessibility_method',
        maxSelect: 2,
        values: ['self', 'external'],
        help: 'Hur ni bedömde det: self = ni själva, external = någon annan. Det går att välja båda.',
      }),
      new TextField({
        name: 'accessibility_assessor',
        max: 160,
        help: 'Vem utanför kommunen som har granskat webbplatsen. Ett företag eller en myndighet, inte en person.',
      }),
    ];
    statement.forEach((field, i) => settings.fields.addAt(place + 1 + i, field));
    const contact = settings.fields.fieldNames().indexOf('protected_identity_phone');
    const protection = [
      new TextField({
        name: 'data_protection_officer',
        max: 120,
        help: 'Kommunens dataskyddsombud, som funktion: "Dataskyddsombudet i Exempels kommun". Visas på Dina uppgifter.',
      }),
      new EmailField({
        name: 'data_protection_email',
        help: 'E-post till dataskyddsombudet. Tomt = kommunens vanliga adress.',
      }),
      new TextField({
        name: 'data_protection_phone',
        max: 40,
        pattern: '^[0-9+ -]*$',
        help: 'Telefon till dataskyddsombudet. Tomt = kommunens vanliga nummer.',
      }),
    ];
    protection.forEach((field, i) => settings.fields.addAt(contact + 1 + i, field));
    app.save(settings);

    const add = (fields: Record<string, unknown>) => {
      const record = new Record(issues);
      for (const [name, value] of Object.entries(fields)) record.set(name, value);
      record.set('published', true);
      app.save(record);
    };
    const ofProduct = [
      {
        id: 'a11ypictures001',
        what: 'Har ett ställe flera bilder får alla samma beskrivning. Beskrivningen skriver personalen, så hur bra den är beror på dem.',
        location: 'Ställenas sidor',
        reason: 'not_met',
        criterion: '1.1.1 Icke-textuellt innehåll',
      },
      {
        id: 'a11ylanguage001',
        what: 'Skärmläsare får inte veta att namn på flöden och en del exempel i tomma fält är på svenska.',
        location: 'De engelska sidorna',
        reason: 'not_met',
        criterion: '3.1.2 Språk på delar',
      },
      {
        id: 'a11yguides00001',
        what: 'Ingen som har finska, arabiska, somaliska eller ukrainska som modersmål har granskat guiderna. Lättläst svenska har inte prövats med läsare.',
        location: 'Guiderna på andra språk, och Lättläst',
        reason: 'not_checked',
      },
      {
        id: 'a11ypeople00001',
        what: 'Webbplatsen har inte prövats av personer som använder hjälpmedel varje dag.',
        location: 'Hela webbplatsen',
        reason: 'not_checked',
      },
      {
        id: 'a11ymap00000001',
        what: 'Kartans bild går inte att läsa för den som inte ser den.',
        location: 'Kartan bland aktiviteterna, där kommunen har en karta',
        reason: 'outside_law',
        motive:
          'Lagen gäller inte kartor när det viktiga finns på annat sätt. Allt på kartan står i listan, med adress.',
      },
    ];
    ofProduct.forEach((fields, i) => add({ ...fields, sort_order: 100 + i }));

    // What staff had written, a line for each fault: a line that is longer than the field goes on as the motive, or as one more.
    const before = app.findRecordById('site_settings', 'sitesettings001');
    const lines = before
      .getString('accessibility_note')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    /** Where a text is cut so that its beginning fits, between words if there are any. */
    const cut = (text: string, most: number) =>
      text.length > most && text.lastIndexOf(' ', most) > 0 ? text.lastIndexOf(' ', most) : most;
    let order = 1;
    for (const line of lines) {
      let rest = line;
      while (rest !== '') {
        const what = rest.slice(0, cut(rest, 300));
        const after = rest.slice(what.length).trim();
        const motive = after.slice(0, cut(after, 1000));
        add({ what, motive, reason: 'not_met', sort_order: order });
        rest = after.slice(motive.length).trim();
        order = Math.min(order + 1, 99);
      }
    }
    if (lines.length > 0) {
      before.set('accessibility_compliance', 'partial');
      app.save(before);
    }
    settings.fields.removeByName('accessibility_note');
    app.save(settings);
    for (const { sql } of known) run(sql);
  },
  (app) => {
    const settings = app.findCollectionByNameOrId('site_settings');
    settings.fields.addAt(
      settings.fields.fieldNames().indexOf('accessibility_compliance'),
      new TextField({
        name: 'accessibility_note',
        max: 4000,
        help: 'Brister i tillgänglighet som ni känner till, till sidan om tillgänglighet.',
      }),
    );
    app.save(settings);
    const triggers = arrayOf(new DynamicModel({ name: '', sql: '' }));
    const run = (sql: string) => app.db().newQuery(sql).execute();
    app.db().newQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all(triggers);
    const known = Array.from(triggers as unknown as ArrayLike<{ name: string; sql: string }>);
    for (const { name } of known) run(`DROP TRIGGER ${name}`);
    for (const name of [
      'accessibility_compliance',
      'accessibility_assessed_on',
      'accessibility_method',
      'accessibility_assessor',
      'data_protection_officer',
      'data_protection_email',
      'data_protection_phone',
    ]) {
      settings.fields.removeByName(name);
    }
    app.save(settings);
    for (const { sql } of known) run(sql);
    app.delete(app.findCollectionByNameOrId('accessibility_issues'));
  },
);
