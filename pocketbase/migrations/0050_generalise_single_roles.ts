// A role that one adult alone has would point at that adult, and let anybody follow them from session to session: it is told
// as the general "leader". Where one of the two kinds of helper is a single person, only the number of helpers is told.
migrate(
  (app) => {
    const single = (roles: string) =>
      `SELECT role FROM staff WHERE active = TRUE AND role ${roles} ('trainee', 'young_helper') GROUP BY role HAVING COUNT(*) = 1`;
    const told = `CASE WHEN sh.role IN (${single('NOT IN')}) THEN 'leader' ELSE sh.role END`;
    const count = (role: string) =>
      `(SELECT COUNT(*) FROM shifts sh WHERE sh.session = s.id AND sh.role ${role} AND sh.status != 'absent')`;
    const only = (isSingle: boolean, what: string) =>
      `CASE WHEN ${isSingle ? '' : 'NOT '}EXISTS (${single('IN')}) THEN ${what} ELSE 0 END`;
    const replace = (name: string, parts: readonly (readonly [string, string])[]) => {
      const view = app.findCollectionByNameOrId(name);
      for (const [before, after] of parts) {
        if (!view.viewQuery.includes(before)) throw new Error(`${name} has no ${before}`);
        view.viewQuery = view.viewQuery.replace(before, after);
      }
      app.save(view);
    };
    replace('session_supervision', [
      ["GROUP_CONCAT(sh.role, ' ')", `GROUP_CONCAT(${told}, ' ')`],
      [count("= 'trainee'"), only(false, count("= 'trainee'"))],
      [count("= 'young_helper'"), only(false, count("= 'young_helper'"))],
      [
        'AS young_helpers,',
        `AS young_helpers, CAST(${only(true, count("IN ('trainee', 'young_helper')"))} AS INT) AS other_helpers,`,
      ],
    ]);
    replace('session_adults', [["COALESCE(sh.role, '')", `COALESCE(${told}, '')`]]);
  },
  (app) => {
    const restore = (name: string, parts: readonly (readonly [RegExp, string])[]) => {
      const view = app.findCollectionByNameOrId(name);
      for (const [before, after] of parts) view.viewQuery = view.viewQuery.replace(before, after);
      app.save(view);
    };
    const told = /CASE WHEN sh\.role IN \([^]*? THEN 'leader' ELSE sh\.role END/;
    const only = /CASE WHEN NOT EXISTS \([^]*? THEN ([^]*?) ELSE 0 END/;
    restore('session_supervision', [
      [told, 'sh.role'],
      [only, '$1'],
      [only, '$1'],
      [/AS young_helpers,[^]*? AS other_helpers,/, 'AS young_helpers,'],
    ]);
    restore('session_adults', [[told, 'sh.role']]);
  },
);
