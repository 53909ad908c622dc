// A role that one adult alone has would point at that adult, and let anybody follow them from session to session: it is told
// as the general "leader". Of trainees and young helpers only their number is told where one of the two is a single person.
migrate(
  (app) => {
    const single = (roles: string) =>
      `SELECT role FROM staff WHERE active = TRUE AND role ${roles} ('trainee', 'young_helper') GROUP BY role HAVING COUNT(*) = 1`;
    const told = `CASE WHEN sh.role IN (${single('NOT IN')}) THEN 'leader' ELSE sh.role END`;
    const helper = (role: string) => `sh.role = '${role}' AND sh.status != 'absent'`;
    const helpers = `(SELECT COUNT(*) FROM shifts sh WHERE sh.session = s.id AND sh.role IN ('trainee', 'young_helper')
        AND sh.status != 'absent')`;
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
      [helper('trainee'), `${helper('trainee')} AND NOT EXISTS (${single('IN')})`],
      [helper('young_helper'), `${helper('young_helper')} AND NOT EXISTS (${single('IN')})`],
      ['AS young_helpers,', `AS young_helpers, CAST(${helpers} AS INT) AS helpers,`],
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
    const hidden = / AND NOT EXISTS \([^]*? HAVING COUNT\(\*\) = 1\)/;
    restore('session_supervision', [
      [told, 'sh.role'],
      [hidden, ''],
      [hidden, ''],
      [/AS young_helpers,[^]*? AS helpers,/, 'AS young_helpers,'],
    ]);
    restore('session_adults', [[told, 'sh.role']]);
  },
);
