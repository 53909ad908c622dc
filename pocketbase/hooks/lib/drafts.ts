import { storedInstant } from './clock.ts';
import { findRecord, findRecords, selectRows } from './read.ts';

/**
 * A draft as the site shows it to whoever has a link: what would be public if it were published, and nothing else. Hidden
 * fields, such as who works there, are no part of a record's public form.
 */

const COUNTS = {
  session_supervision: {
    id: '',
    counted: 0,
    confirmed: 0,
    absent: 0,
    first_aid: 0,
    trainees: 0,
    young_helpers: 0,
    other_helpers: 0,
    roles: '',
  },
  course_places: { id: '', usual_adults: 0, first_start: '', confirmed: 0, waitlisted: 0, applied: 0 },
};

/** The activity's status and address; with everything that hangs on it while it is a draft. */
export function viewDraft(e: core.RequestEvent): void {
  const { app } = e;
  const activity = findRecord(app, 'activities', e.request?.pathValue('id') ?? '');
  if (!activity) throw new NotFoundError('Utkastet finns inte längre.');
  const status = activity.getString('status');
  const about = { status, slug: activity.getString('slug') };
  if (status !== 'draft') return e.json(200, about);
  const id = { id: activity.id };
  const schedules = findRecords(app, 'schedules', 'activity = {:id}', id);
  const sessions = findRecords(app, 'sessions', 'activity = {:id} && ends_at > {:now}', {
    ...id,
    now: storedInstant(Date.now()),
  });
  const venues = distinct([...schedules, ...sessions].map((record) => record.getString('venue'))).flatMap(
    (venue) => findRecord(app, 'venues', venue) ?? [],
  );
  return e.json(200, {
    ...about,
    rows: {
      activities: shown([activity]),
      organisers: shown(
        findRecords(app, 'organisers', 'id = {:organiser}', { organiser: activity.getString('organiser') }),
      ),
      categories: shown(findRecords(app, 'categories', "id != ''", {})),
      areas: shown(findRecords(app, 'areas', "id != ''", {})),
      venues: shown(venues),
      questions: shown(findRecords(app, 'questions', 'activity = {:id} && active = true', id)),
      schedules: shown(schedules),
      sessions: shown(sessions),
      session_supervision: countsOf(app, 'session_supervision', 'sessions', activity.id),
      course_places: countsOf(app, 'course_places', 'schedules', activity.id),
    },
  });
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function shown(records: readonly core.Record[]): Record<string, unknown>[] {
  return records.map((record) => record.publicExport() as Record<string, unknown>);
}

/** The view's own counts, of what is not published yet too: the view is the one place that knows how roles are told. */
function countsOf(
  app: core.App,
  view: keyof typeof COUNTS,
  of: 'sessions' | 'schedules',
  activity: string,
): object[] {
  const query = app
    .findCollectionByNameOrId(view)
    .viewQuery.replaceAll("status = 'published'", "status != ''");
  const sql = `SELECT x.* FROM (${query}) x WHERE x.id IN (SELECT r.id FROM ${of} r WHERE r.activity = {:activity})`;
  const columns = Object.keys(COUNTS[view]).map((name) => `x.${name}`);
  return selectRows(app, COUNTS[view], sql.replace('x.*', columns.join(', ')), { activity });
}
