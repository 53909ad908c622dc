// What the public may know of staffing and sign-ups: counts only. Names never leave through these.
migrate(
  (app) => {
    const published = `sessions s
      JOIN activities a ON a.id = s.activity AND a.status = 'published'
      JOIN venues v ON v.id = s.venue AND v.status = 'published'`;

    app.save(
      new Collection({
        id: 'tf_session_supervision',
        type: 'view',
        name: 'session_supervision',
        listRule: '',
        viewRule: '',
        viewQuery: `SELECT s.id AS id,
            CAST(COALESCE(SUM(sh.counts_as_adult = TRUE AND sh.status != 'absent'), 0) AS INT) AS counted,
            CAST(COALESCE(SUM(sh.counts_as_adult = TRUE AND sh.status = 'confirmed'), 0) AS INT) AS confirmed,
            CAST(COALESCE(SUM(sh.counts_as_adult = TRUE AND sh.status = 'absent'), 0) AS INT) AS absent,
            CAST(COALESCE(SUM(sh.counts_as_adult = TRUE AND sh.status != 'absent' AND st.first_aid = TRUE), 0) AS INT) AS first_aid,
            s.ends_at AS ends_at
          FROM ${published}
          LEFT JOIN shifts sh ON sh.session = s.id
          LEFT JOIN staff st ON st.id = sh.staff
          GROUP BY s.id`,
      }),
    );

    app.save(
      new Collection({
        id: 'tf_session_places',
        type: 'view',
        name: 'session_places',
        listRule: '',
        viewRule: '',
        viewQuery: `SELECT s.id AS id,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.session = s.id AND u.status = 'confirmed') AS INT) AS confirmed,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.session = s.id AND u.status = 'waitlisted') AS INT) AS waitlisted,
            s.ends_at AS ends_at
          FROM ${published}
          WHERE a.signup_mode = 'session'`,
      }),
    );

    app.save(
      new Collection({
        id: 'tf_course_places',
        type: 'view',
        name: 'course_places',
        listRule: '',
        viewRule: '',
        viewQuery: `SELECT s.id AS id,
            CAST((SELECT COUNT(*) FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
              JOIN staff st ON st.id = je.value
              WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')) AS INT) AS usual_adults,
            CAST(COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
              WHERE o.schedule = s.id AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.schedule = s.id AND u.status = 'confirmed') AS INT) AS confirmed,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.schedule = s.id AND u.status = 'waitlisted') AS INT) AS waitlisted
          FROM schedules s
          JOIN activities a ON a.id = s.activity AND a.status = 'published'
          JOIN venues v ON v.id = s.venue AND v.status = 'published'
          WHERE a.signup_mode = 'course'`,
      }),
    );

    // Read by the site's own account only, so that nobody can follow an adult from session to session by the API. An adult
    // who would be alone is a role, whatever that adult chose: nobody should learn from here who works alone.
    app.save(
      new Collection({
        id: 'tf_session_adults',
        type: 'view',
        name: 'session_adults',
        listRule: '@request.auth.collectionName = "services"',
        viewRule: '@request.auth.collectionName = "services"',
        viewQuery: `SELECT sh.id AS id,
            sh.session AS session,
            sh.role AS role,
            CAST(CASE WHEN st.show_name = TRUE AND (SELECT COUNT(*) FROM shifts o
              WHERE o.session = s.id AND o.counts_as_adult = TRUE AND o.status != 'absent') > 1
              THEN st.first_name ELSE '' END AS TEXT) AS first_name,
            sh.responsible AS responsible,
            sh.counts_as_adult AS counts_as_adult,
            CAST(sh.status = 'confirmed' AS BOOL) AS confirmed,
            CAST(COALESCE(st.first_aid, FALSE) AS BOOL) AS first_aid,
            s.ends_at AS ends_at
          FROM ${published}
          JOIN shifts sh ON sh.session = s.id
          LEFT JOIN staff st ON st.id = sh.staff
          WHERE sh.status != 'absent'`,
      }),
    );
  },
  (app) => {
    for (const name of ['session_adults', 'course_places', 'session_places', 'session_supervision']) {
      app.delete(app.findCollectionByNameOrId(name));
    }
  },
);
