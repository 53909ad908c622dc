// Who is counted, named and double-booked: an adult's check has a last day, a shown name has one too, and being in two
// places at once takes a deliberate yes.
migrate(
  (app) => {
    const localDate = '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$';

    const staff = app.findCollectionByNameOrId('staff');
    staff.fields.addAt(
      4,
      new TextField({
        name: 'show_name_until',
        pattern: localDate,
        help: 'Personen har sagt ja till och med den här dagen, skrivet ÅÅÅÅ-MM-DD. Tomt = tills vidare.',
      }),
    );
    staff.fields.addAt(
      6,
      new TextField({
        name: 'vetting_valid_until',
        pattern: localDate,
        help: 'Sista dagen som uppvisat registerutdrag gäller hos er, skrivet ÅÅÅÅ-MM-DD. Efter den räknas personen inte som vuxen på plats. Tomt = ni följer det någon annanstans. Spara aldrig utdraget eller vad som stod i det.',
      }),
    );
    const showName = staff.fields.getByName('show_name') as core.BoolField;
    showName.help =
      'Slå på bara om personen själv har sagt ja. Förnamnet visas dagen före och samma dag, och bara när ni är fler än en.';
    app.save(staff);

    const shifts = app.findCollectionByNameOrId('shifts');
    shifts.fields.addAt(
      6,
      new BoolField({
        name: 'clash_allowed',
        help: 'Personen får vara på två ställen samtidigt, till exempel i två rum bredvid varandra. Det skrivs i loggen.',
      }),
    );
    app.save(shifts);

    const schedules = app.findCollectionByNameOrId('schedules');
    const position = schedules.fields.fieldNames().indexOf('usual_staff') + 1;
    schedules.fields.addAt(
      position,
      new BoolField({
        name: 'clash_allowed',
        hidden: true,
        help: 'De som brukar arbeta får vara på två ställen samtidigt. Det skrivs i loggen.',
      }),
    );
    app.save(schedules);
  },
  (app) => {
    const added: Record<string, string[]> = {
      staff: ['show_name_until', 'vetting_valid_until'],
      shifts: ['clash_allowed'],
      schedules: ['clash_allowed'],
    };
    for (const [name, fields] of Object.entries(added)) {
      const collection = app.findCollectionByNameOrId(name);
      for (const field of fields) collection.fields.removeByName(field);
      app.save(collection);
    }
  },
);
