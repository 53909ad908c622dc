// A place that is held until a guardian answers is taken, for everybody else.
migrate(
  (app) => {
    const ofPublished = `CROSS JOIN activities a ON a.id = s.activity AND a.status = 'published'
      CROSS JOIN venues v ON v.id = s.venue AND v.status = 'published'`;
    const taken = (field: string) =>
      `CAST(((SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id
          AND u.status IN ('confirmed', 'offered', 'awaiting_approval'))
        + (SELECT COALESCE(SUM(h.count), 0) FROM held_places h WHERE h.${field} = s.id)) AS INT)`;
    const count = (field: string, status: string) =>
      `CAST((SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = '${status}') AS INT)`;
    const update = (name: string, viewQuery: string) => {
      const view = app.findCollectionByNameOrId(name);
      view.viewQuery = viewQuery;
      app.save(view);
    };

    update(
      'session_places',
      `SELECT s.id AS id, ${taken('session')} AS confirmed, ${count('session', 'waitlisted')} AS waitlisted,
          ${count('session', 'applied')} AS applied, s.ends_at AS ends_at
        FROM sessions s ${ofPublished}
        WHERE a.signup_mode = 'session'`,
    );
    update(
      'course_places',
      `SELECT s.id AS id,
          CAST((SELECT COUNT(*) FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
            JOIN staff st ON st.id = je.value
            WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')
              AND COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= date('now')) AS INT) AS usual_adults,
          CAST(COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
            WHERE o.schedule = s.id AND o.schedule != '' AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
          ${taken('schedule')} AS confirmed, ${count('schedule', 'waitlisted')} AS waitlisted,
          ${count('schedule', 'applied')} AS applied
        FROM schedules s ${ofPublished}
        WHERE a.signup_mode = 'course'`,
    );
  },
  (app) => {
    const ofPublished = `CROSS JOIN activities a ON a.id = s.activity AND a.status = 'published'
      CROSS JOIN venues v ON v.id = s.venue AND v.status = 'published'`;
    const taken = (field: string) =>
      `CAST(((SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status IN ('confirmed', 'offered'))
        + (SELECT COALESCE(SUM(h.count), 0) FROM held_places h WHERE h.${field} = s.id)) AS INT)`;
    const waiting = (field: string) =>
      `CAST((SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = 'waitlisted') AS INT)`;
    const update = (name: string, viewQuery: string) => {
      const view = app.findCollectionByNameOrId(name);
      view.viewQuery = viewQuery;
      app.save(view);
    };
    update(
      'session_places',
      `SELECT s.id AS id, ${taken('session')} AS confirmed, ${waiting('session')} AS waitlisted, s.ends_at AS ends_at
        FROM sessions s ${ofPublished}
        WHERE a.signup_mode = 'session'`,
    );
    update(
      'course_places',
      `SELECT s.id AS id,
          CAST((SELECT COUNT(*) FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
            JOIN staff st ON st.id = je.value
            WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')
              AND COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= date('now')) AS INT) AS usual_adults,
          CAST(COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
            WHERE o.schedule = s.id AND o.schedule != '' AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
          ${taken('schedule')} AS confirmed, ${waiting('schedule')} AS waitlisted
        FROM schedules s ${ofPublished}
        WHERE a.signup_mode = 'course'`,
    );
  },
);
