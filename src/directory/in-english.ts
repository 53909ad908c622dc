import type {
  Activity,
  CalendarDay,
  Category,
  ContentLanguage,
  Schedule,
  Session,
  SiteSettings,
  Snapshot,
  Venue,
} from './model.ts';

const made = new WeakMap<Snapshot, Snapshot>();

/**
 * The catalogue with what staff have written in English in the place of the Swedish; `lang` says of each text which it is.
 * Made once for each catalogue.
 */
export function inEnglish(snapshot: Snapshot): Snapshot {
  const known = made.get(snapshot);
  if (known) return known;
  const english = translated(snapshot);
  made.set(snapshot, english);
  return english;
}

function translated(snapshot: Snapshot): Snapshot {
  const categories = replaced(snapshot.categories, englishCategory);
  const venues = replaced(snapshot.venues, (venue) => englishVenue(venue, categories.of));
  const activities = replaced(snapshot.activities, (activity) => englishActivity(activity, categories.of));
  const schedules = replaced(snapshot.schedules, (schedule): Schedule => ({
    ...schedule,
    activity: activities.of(schedule.activity),
    venue: venues.of(schedule.venue),
  }));
  const sessions = replaced(snapshot.sessions, (session): Session => ({
    ...session,
    activity: activities.of(session.activity),
    venue: venues.of(session.venue),
    schedule: session.schedule && schedules.of(session.schedule),
  }));
  return {
    ...snapshot,
    settings: englishSettings(snapshot.settings),
    categories: categories.all,
    venues: venues.all,
    activities: activities.all,
    schedules: schedules.all,
    sessions: sessions.all,
    safety: {
      ...snapshot.safety,
      promises: snapshot.safety.promises.map((promise) => ({
        ...promise,
        activities: promise.activities.map(activities.of),
      })),
      measures: snapshot.safety.measures.map((measure) => ({
        ...measure,
        activities: measure.activities.map(activities.of),
      })),
    },
    calendarDays: snapshot.calendarDays.map((day): CalendarDay => ({
      ...day,
      name: day.english?.name || day.name,
      lang: { name: langOf(day.english?.name ?? '') },
      swedishName: day.name,
    })),
    activityBySlug: mapped(snapshot.activityBySlug, activities.of),
    venueBySlug: mapped(snapshot.venueBySlug, venues.of),
    sessionById: mapped(snapshot.sessionById, sessions.of),
    scheduleById: mapped(snapshot.scheduleById, schedules.of),
    sessionsByActivity: mapped(snapshot.sessionsByActivity, (group) => group.map(sessions.of)),
    sessionsByVenue: mapped(snapshot.sessionsByVenue, (group) => group.map(sessions.of)),
    schedulesByActivity: mapped(snapshot.schedulesByActivity, (group) => group.map(schedules.of)),
  };
}

function englishCategory(category: Category): Category {
  const name = category.english?.name ?? '';
  return { ...category, name: name || category.name, lang: { name: langOf(name) } };
}

function englishVenue(venue: Venue, category: (swedish: Category) => Category): Venue {
  const summary = venue.english?.summary ?? '';
  return {
    ...venue,
    summary: summary || venue.summary,
    lang: { summary: langOf(summary) },
    category: category(venue.category),
  };
}

function englishActivity(activity: Activity, category: (swedish: Category) => Category): Activity {
  const { title = '', summary = '', body = '' } = activity.english ?? {};
  return {
    ...activity,
    title: title || activity.title,
    summary: summary || activity.summary,
    body: body || activity.body,
    lang: { title: langOf(title), summary: langOf(summary), body: langOf(body) },
    categories: activity.categories.map(category),
  };
}

function englishSettings(settings: SiteSettings): SiteSettings {
  const { helpLines = [] } = settings.english ?? {};
  const isKnown = helpLines.length > 0;
  return {
    ...settings,
    helpLines: isKnown ? helpLines : settings.helpLines,
    lang: { helpLines: isKnown ? 'en' : 'sv' },
  };
}

const langOf = (english: string): ContentLanguage => (english === '' ? 'sv' : 'en');

/** Records made anew, and a way from each old one to its new one. */
function replaced<T extends object>(records: readonly T[], make: (record: T) => T) {
  const anew = new Map(records.map((record) => [record, make(record)]));
  return { all: [...anew.values()], of: (record: T): T => anew.get(record) ?? make(record) };
}

function mapped<T>(map: ReadonlyMap<string, T>, make: (value: T) => T): Map<string, T> {
  return new Map([...map].map(([key, value]) => [key, make(value)]));
}
