// Counts with expired checks left out, helpers and roles in numbers, and offered and held places among the taken ones:
// nobody can tell from here that a place is held without a name.
migrate(
  (app) => {
    const vetted = (date: string) => `COALESCE(NULLIF(st.vetting_valid_until, ''), '9999') >= ${date}`;
    const counts = `sh.counts_as_adult = TRUE AND sh.role NOT IN ('trainee', 'young_helper') AND ${vetted('s.local_date')}`;
    const shifts = (what: string, condition: string) =>
      `SELECT ${what} FROM shifts sh LEFT JOIN staff st ON st.id = sh.staff WHERE sh.session = s.id AND ${condition}`;
    const counted = `${counts} AND sh.status != 'absent'`;
    const helpers = (role: string) =>
      `CAST((SELECT COUNT(*) FROM shifts sh WHERE sh.session = s.id AND sh.role = '${role}' AND sh.status != 'absent') AS INT)`;
    const ofPublished = `CROSS JOIN activities a ON a.id = s.activity AND a.status = 'published'
      CROSS JOIN venues v ON v.id = s.venue AND v.status = 'published'`;
    const held = (field: string) =>
      `(SELECT COALESCE(SUM(h.count), 0) FROM held_places h WHERE h.${field} = s.id)`;
    const signups = (field: string, status: string) =>
      `(SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = '${status}')`;
    const update = (name: string, viewQuery: string) => {
      const view = app.findCollectionByNameOrId(name);
      view.viewQuery = viewQuery;
      app.save(view);
    };

    update(
      'session_supervision',
      `SELECT s.id AS id,
          CAST((${shifts('COUNT(*)', counted)}) AS INT) AS counted,
          CAST((${shifts('COUNT(*)', `${counts} AND sh.status = 'confirmed'`)}) AS INT) AS confirmed,
          CAST((${shifts('COUNT(*)', "sh.counts_as_adult = TRUE AND sh.status = 'absent'")}) AS INT) AS absent,
          CAST((${shifts('COUNT(*)', `${counted} AND st.first_aid = TRUE`)}) AS INT) AS first_aid,
          ${helpers('trainee')} AS trainees,
          ${helpers('young_helper')} AS young_helpers,
          CAST(COALESCE((${shifts("GROUP_CONCAT(sh.role, ' ')", counted)}), '') AS TEXT) AS roles,
          s.ends_at AS ends_at
        FROM sessions s ${ofPublished}`,
    );

    update(
      'session_places',
      `SELECT s.id AS id,
          CAST((${signups('session', 'confirmed')} + ${signups('session', 'offered')} + ${held('session')}) AS INT) AS confirmed,
          CAST(${signups('session', 'waitlisted')} AS INT) AS waitlisted,
          s.ends_at AS ends_at
        FROM sessions s ${ofPublished}
        WHERE a.signup_mode = 'session'`,
    );

    update(
      'course_places',
      `SELECT s.id AS id,
          CAST((SELECT COUNT(*) FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
            JOIN staff st ON st.id = je.value
            WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')
              AND ${vetted("date('now')")}) AS INT) AS usual_adults,
          CAST(COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
            WHERE o.schedule = s.id AND o.schedule != '' AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
          CAST((${signups('schedule', 'confirmed')} + ${signups('schedule', 'offered')} + ${held('schedule')}) AS INT) AS confirmed,
          CAST(${signups('schedule', 'waitlisted')} AS INT) AS waitlisted
        FROM schedules s ${ofPublished}
        WHERE a.signup_mode = 'course'`,
    );

    // One row for each session, also where nobody is responsible: PocketBase answers empty lists late on purpose, and the
    // site would hear of a shift after a second.
    update(
      'session_adults',
      `SELECT s.id AS id,
          s.id AS session,
          CAST(COALESCE(sh.role, '') AS TEXT) AS role,
          CAST(CASE WHEN st.show_name = TRUE AND COALESCE(NULLIF(st.show_name_until, ''), '9999') >= s.local_date
              AND (SELECT COUNT(*) FROM shifts o LEFT JOIN staff os ON os.id = o.staff
                WHERE o.session = s.id AND o.counts_as_adult = TRUE AND o.status != 'absent'
                  AND o.role NOT IN ('trainee', 'young_helper')
                  AND COALESCE(NULLIF(os.vetting_valid_until, ''), '9999') >= s.local_date) > 1
            THEN st.first_name ELSE '' END AS TEXT) AS first_name,
          CAST(sh.id IS NOT NULL AS BOOL) AS responsible,
          CAST(COALESCE(sh.counts_as_adult, FALSE) AS BOOL) AS counts_as_adult,
          CAST(COALESCE(sh.status, '') = 'confirmed' AS BOOL) AS confirmed,
          CAST(COALESCE(st.first_aid, FALSE) AS BOOL) AS first_aid,
          s.ends_at AS ends_at
        FROM sessions s ${ofPublished}
        LEFT JOIN shifts sh ON sh.id = (SELECT r.id FROM shifts r LEFT JOIN staff rs ON rs.id = r.staff
          WHERE r.session = s.id AND r.responsible = TRUE AND r.status != 'absent'
            AND COALESCE(NULLIF(rs.vetting_valid_until, ''), '9999') >= s.local_date
          ORDER BY r.created, r.id LIMIT 1)
        LEFT JOIN staff st ON st.id = sh.staff`,
    );
  },
  (app) => {
    const shifts = (condition: string) =>
      `SELECT COUNT(*) FROM shifts sh WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND ${condition}`;
    const ofPublished = `CROSS JOIN activities a ON a.id = s.activity AND a.status = 'published'
      CROSS JOIN venues v ON v.id = s.venue AND v.status = 'published'`;
    const signups = (field: string, status: string) =>
      `CAST((SELECT COUNT(*) FROM signups u WHERE u.${field} = s.id AND u.status = '${status}') AS INT)`;
    const update = (name: string, viewQuery: string) => {
      const view = app.findCollectionByNameOrId(name);
      view.viewQuery = viewQuery;
      app.save(view);
    };

    update(
      'session_supervision',
      `SELECT s.id AS id,
          CAST((${shifts("sh.status != 'absent'")}) AS INT) AS counted,
          CAST((${shifts("sh.status = 'confirmed'")}) AS INT) AS confirmed,
          CAST((${shifts("sh.status = 'absent'")}) AS INT) AS absent,
          CAST((SELECT COUNT(*) FROM shifts sh JOIN staff st ON st.id = sh.staff AND st.first_aid = TRUE
            WHERE sh.session = s.id AND sh.counts_as_adult = TRUE AND sh.status != 'absent') AS INT) AS first_aid,
          s.ends_at AS ends_at
        FROM sessions s ${ofPublished}`,
    );
    update(
      'session_places',
      `SELECT s.id AS id, ${signups('session', 'confirmed')} AS confirmed,
          ${signups('session', 'waitlisted')} AS waitlisted, s.ends_at AS ends_at
        FROM sessions s ${ofPublished}
        WHERE a.signup_mode = 'session'`,
    );
    update(
      'course_places',
      `SELECT s.id AS id,
          CAST((SELECT COUNT(*) FROM json_each(CASE WHEN json_valid(s.usual_staff) THEN s.usual_staff ELSE '[]' END) je
            JOIN staff st ON st.id = je.value
            WHERE st.active = TRUE AND st.role NOT IN ('trainee', 'young_helper')) AS INT) AS usual_adults,
          CAST(COALESCE((SELECT MIN(o.local_date || ' ' || o.start_time) FROM sessions o
            WHERE o.schedule = s.id AND o.schedule != '' AND o.status != 'cancelled'), '') AS TEXT) AS first_start,
          ${signups('schedule', 'confirmed')} AS confirmed, ${signups('schedule', 'waitlisted')} AS waitlisted
        FROM schedules s ${ofPublished}
        WHERE a.signup_mode = 'course'`,
    );
    update(
      'session_adults',
      `SELECT sh.id AS id, sh.session AS session, sh.role AS role,
          CAST(CASE WHEN st.show_name = TRUE AND (SELECT COUNT(*) FROM shifts o
            WHERE o.session = s.id AND o.counts_as_adult = TRUE AND o.status != 'absent') > 1
            THEN st.first_name ELSE '' END AS TEXT) AS first_name,
          sh.responsible AS responsible, sh.counts_as_adult AS counts_as_adult,
          CAST(sh.status = 'confirmed' AS BOOL) AS confirmed,
          CAST(COALESCE(st.first_aid, FALSE) AS BOOL) AS first_aid, s.ends_at AS ends_at
        FROM shifts sh CROSS JOIN sessions s ON s.id = sh.session ${ofPublished}
        LEFT JOIN staff st ON st.id = sh.staff
        WHERE sh.responsible = TRUE AND sh.status != 'absent'`,
    );
  },
);
