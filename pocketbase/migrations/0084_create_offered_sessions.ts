// How each public session stood when its day was over, as numbers: what the figures beside a promise are counted from. No
// relations, so that nothing that is removed later takes any of it along, and no venue, so that no place can be singled out.
migrate(
  (app) => {
    const bySystem = 'Skrivs av systemet när dagen är slut.';
    const text = (name: string, max: number, help: string) => ({ type: 'text', name, max, help });
    const count = (name: string, help: string) => ({
      type: 'number',
      name,
      onlyInt: true,
      min: 0,
      max: 100000,
      help: `${help} ${bySystem}`,
    });
    const yes = (name: string, help: string) => ({ type: 'bool', name, help: `${help} ${bySystem}` });
    app.save(
      new Collection({
        id: 'tf_offered_sessions',
        type: 'base',
        name: 'offered_sessions',
        // The site reads the view below: how many used a session's places is nothing that it ever gets.
        listRule: null,
        viewRule: null,
        fields: [
          {
            ...text('local_date', 10, `Dagen. ${bySystem}`),
            required: true,
            presentable: true,
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
          },
          text('start_time', 5, `När det började. ${bySystem}`),
          text('end_time', 5, `När det slutade. ${bySystem}`),
          text('area', 15, `Ortens nummer, också om orten har tagits bort. ${bySystem}`),
          count('school_year_from', 'Första årskursen. 0 = alla.'),
          count('school_year_to', 'Sista årskursen. 0 = alla.'),
          yes('cancelled', 'Ställdes in.'),
          yes('unstaffed', 'Öppet utan vuxna, enligt plan.'),
          count('staffed_minutes', 'Minuter med så många vuxna som behövdes.'),
          count('least_adults', 'Minsta antal vuxna.'),
          count('adults', 'Vuxna som räknades.'),
          yes('had_enough', 'Så många vuxna som behövdes, och minst en.'),
          yes('free', 'Gratis.'),
          text('target', 15, `Det man anmälde sig till: tillfället eller kursen. ${bySystem}`),
          count('places', 'Platser att anmäla sig till. 0 = ingen anmälan.'),
          count('used', 'Anmälningar som hade plats, också borttagna.'),
        ],
        indexes: ['CREATE INDEX idx_offered_sessions_date ON offered_sessions (local_date)'],
      }),
    );
    // Only what a published promise is measured by: the site holds it in memory, and need not hold every year there ever was.
    app.save(
      new Collection({
        id: 'tf_offered_for_promises',
        type: 'view',
        name: 'offered_for_promises',
        listRule: '@request.auth.collectionName = "services"',
        viewRule: '@request.auth.collectionName = "services"',
        viewQuery: `SELECT o.id AS id, o.local_date AS local_date, o.area AS area, o.school_year_from AS school_year_from,
            o.school_year_to AS school_year_to, o.cancelled AS cancelled, o.unstaffed AS unstaffed,
            o.staffed_minutes AS staffed_minutes, o.least_adults AS least_adults, o.adults AS adults,
            o.had_enough AS had_enough, o.free AS free
          FROM offered_sessions o
          WHERE EXISTS (SELECT 1 FROM promises p
            WHERE p.published = TRUE AND p.from_date <= o.local_date AND p.to_date >= o.local_date)`,
      }),
    );
  },
  (app) => {
    app.delete(app.findCollectionByNameOrId('offered_for_promises'));
    app.delete(app.findCollectionByNameOrId('offered_sessions'));
  },
);
