// What the site shows of a lottery comes with the counts, as one JSON text: most sessions have none. The seed is empty
// until the draw; the secret one is never selected.
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
    const columns =
      'commitment drawn_at seed algorithm input_hash tickets places awaits_adults ticket_hashes';
    const pairs = columns.split(' ').map((column) => `'${column}', l.${column}`);
    const lottery = `CAST(COALESCE((SELECT json_object(${pairs.join(', ')}) FROM lotteries l WHERE l.id = s.id), '')
      AS TEXT) AS lottery`;
    const update = (name: string, viewQuery: string) => {
      const view = app.findCollectionByNameOrId(name);
      view.viewQuery = viewQuery;
      app.save(view);
    };

    update(
      'session_places',
      `SELECT s.id AS id, ${taken('session')} AS confirmed, ${count('session', 'waitlisted')} AS waitlisted,
          ${count('session', 'applied')} AS applied, ${lottery}, s.ends_at AS ends_at
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
          ${count('schedule', 'applied')} AS applied, ${lottery}
        FROM schedules s ${ofPublished}
        WHERE a.signup_mode = 'course'`,
    );
  },
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
);
