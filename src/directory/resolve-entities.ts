import { activityFrom, areaFrom, categoryFrom, organiserFrom, scheduleFrom, venueFrom } from './entities.ts';
import type { Activity, Area, Category, Schedule, Venue } from './model.ts';
import type { Reuse } from './reuse.ts';
import type { ContentRows, DroppedRecord, Row } from './rows.ts';

/** Everything but sessions, with relations resolved, in the order the pages show it. */
export interface Entities {
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
  readonly venues: readonly Venue[];
  readonly activities: readonly Activity[];
  readonly schedules: readonly Schedule[];
  readonly venueById: ReadonlyMap<string, Venue>;
  readonly activityById: ReadonlyMap<string, Activity>;
  readonly scheduleById: ReadonlyMap<string, Schedule>;
  /** Published records that point to something that is not there. */
  readonly dropped: readonly DroppedRecord[];
}

const swedish = new Intl.Collator('sv', { numeric: true });

interface Sorted {
  readonly id: string;
  readonly sortOrder: number;
  readonly name: string;
}

function bySortOrder(a: Sorted, b: Sorted): number {
  return a.sortOrder - b.sortOrder || swedish.compare(a.name, b.name) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** In the order of the form. */
function questionsByActivity(rows: ContentRows): ReadonlyMap<string, readonly Row<'questions'>[]> {
  const sorted = [...rows.questions.values()].sort(
    (a, b) => a.sort_order - b.sort_order || compareText(a.created, b.created) || compareText(a.id, b.id),
  );
  return Map.groupBy(sorted, ({ activity }) => activity);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * A schedule whose activity or venue is not published is left out silently. A venue without its area and an activity
 * without its organiser or any of its categories are left out and named in `dropped`.
 */
export function resolveEntities(rows: ContentRows, reuse: Reuse): Entities {
  const dropped: DroppedRecord[] = [];
  reuse.begin();

  const areas = [...rows.areas.values()].map((row) => reuse.keep(row.id, [row], () => areaFrom(row)));
  areas.sort(bySortOrder);
  const areaById = byId(areas);

  const categories = [...rows.categories.values()].map((row) =>
    reuse.keep(row.id, [row], () => categoryFrom(row)),
  );
  categories.sort(bySortOrder);
  const categoryById = byId(categories);

  const organiserById = byId(
    [...rows.organisers.values()].map((row) => reuse.keep(row.id, [row], () => organiserFrom(row))),
  );

  const venues: Venue[] = [];
  for (const row of rows.venues.values()) {
    const area = areaById.get(row.area);
    const category = categoryById.get(row.category) ?? categories[0];
    const organiser = organiserById.get(row.organiser);
    if (area && category) {
      const inputs = [row, area, category, organiser];
      venues.push(reuse.keep(row.id, inputs, () => venueFrom(row, area, category, organiser)));
    } else {
      dropped.push({ collection: 'venues', id: row.id, field: area ? 'category' : 'area' });
    }
  }
  venues.sort((a, b) => swedish.compare(a.name, b.name) || compareText(a.id, b.id));
  const venueById = byId(venues);

  const questionRows = questionsByActivity(rows);
  const activities: Activity[] = [];
  for (const row of rows.activities.values()) {
    const organiser = organiserById.get(row.organiser);
    const own = row.categories.map((id) => categoryById.get(id)).filter((category) => category !== undefined);
    if (organiser && own.length > 0) {
      const questions = questionRows.get(row.id) ?? [];
      const inputs = [row, organiser, ...own, ...questions];
      activities.push(reuse.keep(row.id, inputs, () => activityFrom(row, organiser, own, questions)));
    } else {
      dropped.push({ collection: 'activities', id: row.id, field: organiser ? 'categories' : 'organiser' });
    }
  }
  activities.sort((a, b) => swedish.compare(a.title, b.title) || compareText(a.id, b.id));
  const activityById = byId(activities);

  const schedules: Schedule[] = [];
  for (const row of rows.schedules.values()) {
    const activity = activityById.get(row.activity);
    const venue = venueById.get(row.venue);
    if (!activity || !venue) continue;
    const places = rows.course_places.get(row.id);
    const inputs = [row, activity, venue, places];
    schedules.push(reuse.keep(row.id, inputs, () => scheduleFrom(row, activity, venue, places)));
  }
  schedules.sort(
    (a, b) =>
      swedish.compare(a.name, b.name) || compareText(a.startTime, b.startTime) || compareText(a.id, b.id),
  );

  reuse.end();
  return {
    areas,
    categories,
    venues,
    activities,
    schedules,
    venueById,
    activityById,
    scheduleById: byId(schedules),
    dropped,
  };
}
