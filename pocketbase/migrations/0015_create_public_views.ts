// What the public may know of staffing and sign-ups: counts only. Names never leave through these.
migrate(
  (app) => {
    // CROSS JOIN fixes the order of reading: from the table whose ids are asked for, page by page. Left to itself, SQLite
    // starts from the few published activities and sorts everything for each page.
    const ofPublished = `CROSS JOIN activities a ON a.id = s.activity AND a.status = 'published'
      CROSS JOIN venues v ON v.id = s.venue AND v.status = 'published'`;
    const shifts = (condition: string) =>
      `SELECT COUNT(*) FROM shifts sh WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND ${condition}`;

    app.save(
      new Collection({
        id: 'tf_session_supervision',
        type: 'view',
        name: 'session_supervision',
        listRule: '',
        viewRule: '',
        viewQuery: `SELECT s.id AS id,
            CAST((${shifts("sh.status != 'absent'")}) AS INT) AS counted,
            CAST((${shifts("sh.status = 'confirmed'")}) AS INT) AS confirmed,
            CAST((${shifts("sh.status = 'absent'")}) AS INT) AS absent,
            CAST((SELECT COUNT(*) FROM shifts sh JOIN staff st ON st.id = sh.staff AND st.first_aid = TRUE
              WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND sh.status != 'absent') AS INT) AS first_aid,
            s.ends_at AS ends_at
          FROM sessions s ${ofPublished}`,
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
          FROM sessions s ${ofPublished}
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
              WHERE o.schedule = s.id AND o.schedule != '' AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.schedule = s.id AND u.status = 'confirmed') AS INT) AS confirmed,
            CAST((SELECT COUNT(*) FROM signups u WHERE u.schedule = s.id AND u.status = 'waitlisted') AS INT) AS waitlisted
          FROM schedules s ${ofPublished}
          WHERE a.signup_mode = 'course'`,
      }),
    );

    // Who is responsible: of all adults, pages tell of this one alone. Read by the site's own account only, so that nobody can follow an adult from session to session by the API. An adult
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
          FROM shifts sh CROSS JOIN sessions s ON s.id = sh.session ${ofPublished}
          LEFT JOIN staff st ON st.id = sh.staff
          WHERE sh.responsible = TRUE AND sh.status != 'absent'`,
      }),
    );
  },
  (app) => {
    for (const name of ['session_adults', 'course_places', 'session_places', 'session_supervision']) {
      app.delete(app.findCollectionByNameOrId(name));
    }
  },
);
