// What staff look for every day, as lists in the admin: read only, for superusers, without a name of anybody. Each says the
// same as the site's staff pages; `reports.test.ts` holds the two together.
migrate(
  (app) => {
    const now = "datetime('now')";
    // Stockholm's clock: SQLite knows UTC alone. The 25th is the first day that can be a month's last Sunday.
    const change = (instant: string, month: string) =>
      `datetime(strftime('%Y', ${instant}) || '-${month}-25', 'weekday 0', '+1 hour')`;
    const stockholm = (instant: string, form: string) =>
      `strftime('${form}', ${instant}, CASE WHEN datetime(${instant}) >= ${change(instant, '03')}
        AND datetime(${instant}) < ${change(instant, '10')} THEN '+2 hours' ELSE '+1 hour' END)`;
    const today = stockholm(now, '%Y-%m-%d');
    const wallClock = (instant: string) =>
      `CAST(CASE WHEN ${instant} = '' THEN '' ELSE ${stockholm(instant, '%Y-%m-%d %H:%M')} END AS TEXT)`;

    // As in staff-read.ts: sign-ups of a course hang on its schedule, all others on the session.
    const ofSession = (what: string, table: string, more = '') =>
      `CASE WHEN a.signup_mode = 'course'
        THEN (SELECT ${what} FROM ${table} x WHERE x.schedule = s.schedule AND s.schedule != '' ${more})
        ELSE (SELECT ${what} FROM ${table} x WHERE x.session = s.id ${more}) END`;
    const placed = ofSession(
      'COUNT(*)',
      'signups',
      "AND x.status IN ('confirmed', 'offered', 'awaiting_approval')",
    );
    const waiting = ofSession('COUNT(*)', 'signups', "AND x.status = 'waitlisted'");
    const held = ofSession('COALESCE(SUM(x.count), 0)', 'held_places');
    // As COUNTED_SHIFTS in signup-target.ts.
    const counted = `(SELECT COUNT(*) FROM shifts sh LEFT JOIN staff st ON st.id = sh.staff
      WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND sh.status != 'absent'
        AND sh.role NOT IN ('trainee', 'young_helper')
        AND COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= s.local_date)`;
    const participants = `(CASE WHEN a.signup_mode IN ('session', 'course') THEN (${placed}) + (${held}) ELSE 0 END)`;
    // As requiredAdults in supervision.ts, and at least one where adults are promised or children are signed up.
    const needed = `CASE WHEN s.unstaffed = TRUE AND ${participants} = 0 THEN 0 ELSE MAX(1, CAST(s.least_adults AS INT),
      CASE WHEN s.youths_per_adult > 0
        THEN (${participants} + CAST(s.youths_per_adult AS INT) - 1) / CAST(s.youths_per_adult AS INT) ELSE 0 END) END`;
    const sessions = `FROM sessions s JOIN activities a ON a.id = s.activity AND a.status != 'archived'
      JOIN venues v ON v.id = s.venue AND v.status != 'archived'`;
    const int = (expression: string, name: string) => `CAST((${expression}) AS INT) AS ${name}`;
    const what = `s.local_date AS local_date, s.start_time AS start_time, s.end_time AS end_time, a.title AS activity,
      v.name AS venue, ${int(counted, 'adults')}, ${int(needed, 'adults_needed')}`;

    const report = (name: string, viewQuery: string) =>
      app.save(
        new Collection({
          id: `tf_${name}`,
          type: 'view',
          name,
          listRule: null,
          viewRule: null,
          viewQuery,
        }),
      );

    report(
      'report_today',
      `SELECT s.id AS id, ${what}, a.responsible_role AS responsible_role, s.status AS status,
          ${int(placed, 'confirmed')}, ${int(waiting, 'waiting')}, ${int(held, 'held')}
        ${sessions}
        WHERE s.local_date = ${today}`,
    );
    report(
      'report_short_staffed',
      `SELECT s.id AS id, ${what}, ${int(`${needed} - ${counted}`, 'missing')}
        ${sessions}
        WHERE s.local_date <= date(${today}, '+14 days') AND datetime(s.ends_at) > ${now} AND s.status != 'cancelled'
          AND NOT (s.unstaffed = TRUE AND ${participants} = 0)
          AND (${counted} = 0 OR (s.unstaffed = FALSE AND s.staffed_from != '' AND s.staffed_to != ''
            AND ${counted} < ${needed}))`,
    );
    report(
      'report_awaiting_approval',
      `SELECT u.id AS id, u.reference AS reference, a.title AS activity,
          CAST(CASE WHEN u.session != '' THEN s.local_date ELSE c.valid_from END AS TEXT) AS local_date,
          ${wallClock('u.created')} AS since, ${wallClock('u.approval_expires_at')} AS until
        FROM signups u LEFT JOIN sessions s ON s.id = u.session LEFT JOIN schedules c ON c.id = u.schedule
          JOIN activities a ON a.id = COALESCE(s.activity, c.activity)
        WHERE u.status = 'awaiting_approval'`,
    );
    report(
      'report_failed_mail',
      `SELECT m.id AS id, m.template AS template,
          CAST(COALESCE(a.title, (SELECT group_concat(t, ', ') FROM (SELECT DISTINCT na.title AS t
            FROM json_each(CASE WHEN json_valid(m.data) THEN m.data ELSE '{}' END, '$.sessions') ne
              JOIN sessions ns ON ns.id = ne.key JOIN activities na ON na.id = ns.activity)), '') AS TEXT) AS activity,
          CAST(COALESCE(s.local_date, '') AS TEXT) AS local_date, ${wallClock('m.updated')} AS failed_at,
          m.attempts AS attempts, m.error AS problem
        FROM mail_outbox m LEFT JOIN signups u ON u.id = m.signup LEFT JOIN sessions s ON s.id = u.session
          LEFT JOIN schedules c ON c.id = u.schedule LEFT JOIN activities a ON a.id = COALESCE(s.activity, c.activity)
        WHERE m.status = 'failed'`,
    );
    const stale = `date(${today}, '-' || (SELECT CAST(CASE WHEN p.stale_after_days > 0 THEN p.stale_after_days ELSE 90 END AS INT)
      FROM site_settings p WHERE p.id = 'sitesettings001') || ' days')`;
    const old = (table: string, title: string, more = '') =>
      `SELECT r.id AS id, '${table}' AS kind, r.${title} AS name, r.supervision_confirmed_on AS confirmed_on FROM ${table} r
        WHERE r.status = 'published' AND r.supervision_confirmed_on < ${stale} ${more}`;
    const takesPlace = `AND EXISTS (SELECT 1 FROM sessions s WHERE s.activity = r.id AND datetime(s.ends_at) > ${now})`;
    report(
      'report_old_facts',
      `SELECT f.id AS id, CAST(f.kind AS TEXT) AS kind, CAST(f.name AS TEXT) AS name,
          CAST(f.confirmed_on AS TEXT) AS confirmed_on
        FROM (${old('activities', 'title', takesPlace)} UNION ALL ${old('venues', 'name')}) f`,
    );
  },
  (app) => {
    for (const name of ['today', 'short_staffed', 'awaiting_approval', 'failed_mail', 'old_facts']) {
      app.delete(app.findCollectionByNameOrId(`report_${name}`));
    }
  },
);
