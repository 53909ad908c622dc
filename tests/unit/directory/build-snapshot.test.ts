import { expect, test } from 'vitest';
import { buildSnapshot, SnapshotBuilder } from '../../../src/directory/build-snapshot.ts';
import type { ContentRows } from '../../../src/directory/rows.ts';
import { sampleContent } from './sample-content.ts';
import { activityRow, adultRow, categoryRow, scheduleRow, sessionRow, venueRow } from './sample-rows.ts';

const facts = { version: 'boot.1', loadedAt: 5, sessionsFrom: '2026-11-15' };
const build = (rows: ContentRows) => buildSnapshot(rows, facts);

test('resolves the relations of a session', () => {
  const { snapshot, dropped } = build(sampleContent());
  const [session] = snapshot.sessions;
  expect(session?.activity).toBe(snapshot.activities[0]);
  expect(session?.venue).toBe(snapshot.venues[0]);
  expect(session?.schedule).toBe(snapshot.schedules[0]);
  expect(session?.startsAt).toBe(Date.UTC(2026, 10, 24, 14));
  expect(snapshot.sessionsByActivity.get('act000000000001')).toEqual([session]);
  expect(snapshot.sessionsByVenue.get('venue0000000001')).toEqual([session]);
  expect(snapshot.activityBySlug.get('oppet-hang')).toBe(session?.activity);
  expect(dropped).toEqual([]);
});

test('sorts as in Swedish: å, ä, ö last', () => {
  const titles = ['Övning', 'Zumba', 'Ämneshjälp', 'Ånglok', 'Basket'];
  const activities = titles.map((title, at) => activityRow({ id: `act${at}`, slug: `a-${at}`, title }));
  const { snapshot } = build(sampleContent({ activities }));
  expect(snapshot.activities.map(({ title }) => title)).toEqual([
    'Basket',
    'Zumba',
    'Ånglok',
    'Ämneshjälp',
    'Övning',
  ]);
});

test('leaves out a session whose activity or venue is not published, without calling it an error', () => {
  const sessions = [
    sessionRow({ id: 'a', activity: 'unknown' }),
    sessionRow({ id: 'b', venue: 'unknown' }),
    sessionRow({ id: 'c', schedule: 'unknown' }),
  ];
  const { snapshot, dropped } = build(sampleContent({ sessions }));
  expect(snapshot.sessions.map(({ id }) => id)).toEqual(['c']);
  expect(snapshot.sessions[0]?.schedule).toBeUndefined();
  expect(dropped).toEqual([]);
});

test('leaves out sessions before the window', () => {
  const sessions = [
    sessionRow({ id: 'old', local_date: '2026-11-14' }),
    sessionRow({ id: 'first', local_date: '2026-11-15' }),
  ];
  expect(build(sampleContent({ sessions })).snapshot.sessions.map(({ id }) => id)).toEqual(['first']);
});

test('names an activity that lacks its organiser or every category, and a venue that lacks its area', () => {
  const { snapshot, dropped } = build(
    sampleContent({
      activities: [
        activityRow({ id: 'a', slug: 'a', organiser: 'unknown' }),
        activityRow({ id: 'b', slug: 'b', categories: ['unknown'] }),
      ],
      venues: [venueRow({ area: 'unknown' })],
    }),
  );
  expect(snapshot.activities).toEqual([]);
  expect(dropped).toEqual([
    { collection: 'venues', id: 'venue0000000001', field: 'area' },
    { collection: 'activities', id: 'a', field: 'organiser' },
    { collection: 'activities', id: 'b', field: 'categories' },
  ]);
});

test('gives a venue without a category the first one', () => {
  const categories = [
    categoryRow({ id: 'second', sort_order: 2 }),
    categoryRow({ id: 'first', sort_order: 1 }),
  ];
  const { snapshot } = build(sampleContent({ categories }));
  expect(snapshot.venues[0]?.category.id).toBe('first');
});

test('puts the responsible adult first, then those who count', () => {
  const session_adults = [
    adultRow({ id: '1', first_name: 'Örjan', counts_as_adult: false }),
    adultRow({ id: '2', first_name: 'Åsa' }),
    adultRow({ id: '3', first_name: 'Bo' }),
    adultRow({ id: '4', first_name: '', responsible: true }),
  ];
  const { snapshot } = build(sampleContent({ session_adults }));
  expect(snapshot.sessions[0]?.adults.map(({ firstName }) => firstName)).toEqual(['', 'Bo', 'Åsa', 'Örjan']);
});

test('counts sign-ups to a schedule only for a course', () => {
  const course_places = [{ id: 'sched0000000001', confirmed: 7, waitlisted: 1, usual_adults: 3 }];
  const dropIn = build(sampleContent({ course_places })).snapshot.schedules[0];
  expect(dropIn?.signups).toEqual({ confirmed: 0, waitlisted: 0 });
  const activities = [activityRow({ signup_mode: 'course' })];
  const course = build(sampleContent({ course_places, activities })).snapshot.schedules[0];
  expect(course?.signups).toEqual({ confirmed: 7, waitlisted: 1 });
  expect(course?.usualAdults).toBe(3);
});

test('reads help lines and synonyms, and does without settings', () => {
  const settings = {
    ...build(sampleContent()).snapshot.settings,
  };
  expect(settings).toMatchObject({ municipality: '', staleAfterDays: 90, helpLines: [] });
  const row = {
    id: 'sitesettings001',
    municipality: 'Olofströms kommun',
    organisation: '',
    contact_email: '',
    contact_phone: '',
    protected_identity_phone: '',
    help_lines: 'Bris | dygnet runt | 116 111\n\nPolisen|akut|112',
    demo: true,
    stale_after_days: 30,
    signup_retention_days: 0,
    synonyms: 'skejt = skate, skateboard\nutan betydelse\nfika =',
  };
  const read = build(sampleContent({ site_settings: [row] })).snapshot.settings;
  expect(read.helpLines).toEqual([
    { name: 'Bris', hours: 'dygnet runt', phone: '116 111' },
    { name: 'Polisen', hours: 'akut', phone: '112' },
  ]);
  const written =
    'SOS | | tel 112\nPolis | | 114 14 (ej bråttom)\nBåda | | 116 111 eller 112\nKurator | på skolan\nVäxel | | +46 454-930 00';
  const loosely = build(sampleContent({ site_settings: [{ ...row, help_lines: written }] })).snapshot
    .settings;
  expect(loosely.helpLines.map(({ phone }) => phone)).toEqual(['112', '114 14', '116 111', '+46 454-930 00']);
  expect([...read.synonyms]).toEqual([['skejt', ['skate', 'skateboard']]]);
  // A copy from before there were more times than one: the others are the defaults.
  expect(read).toMatchObject({
    demo: true,
    staleAfterDays: 30,
    retention: { session: 14, course: 30, waiting: 1, cancelled: 7 },
  });
});

/** Numbers that look random and are the same in every run. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('a build of what changed gives the same catalogue as a whole build', () => {
  const dice = createDice(4711);
  const ids = (kind: string, many: number) => Array.from({ length: many }, (_, at) => `${kind}${at}`);
  const activityIds = ids('act', 6);
  const venueIds = ids('venue', 3);
  const scheduleIds = ids('sched', 6);
  const sessionIds = ids('session', 60);
  const rows = sampleContent({ activities: [], venues: [], schedules: [], sessions: [] });
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const time = () => `2026-12-${String(1 + dice(20)).padStart(2, '0')}`;

  const steps: (() => { entities: boolean; sessions: string[] })[] = [
    () => {
      const id = pick(activityIds);
      if (dice(3) === 0) rows.activities.delete(id);
      else rows.activities.set(id, activityRow({ id, slug: id, title: pick(['Ö', 'A', 'Å', 'M']) }));
      return { entities: true, sessions: [] };
    },
    () => {
      const id = pick(venueIds);
      if (dice(3) === 0) rows.venues.delete(id);
      else rows.venues.set(id, venueRow({ id, slug: id }));
      return { entities: true, sessions: [] };
    },
    () => {
      const id = pick(scheduleIds);
      if (dice(3) === 0) rows.schedules.delete(id);
      else rows.schedules.set(id, scheduleRow({ id, activity: pick(activityIds), venue: pick(venueIds) }));
      return { entities: true, sessions: [] };
    },
    () => {
      const id = pick(sessionIds);
      if (dice(4) === 0) {
        rows.sessions.delete(id);
      } else {
        const date = time();
        const starts_at = `${date} 1${dice(3)}:00:00.000Z`;
        const relations = {
          activity: pick(activityIds),
          venue: pick(venueIds),
          schedule: pick(['', ...scheduleIds]),
        };
        rows.sessions.set(id, sessionRow({ id, local_date: date, starts_at, ...relations }));
      }
      return { entities: false, sessions: [id] };
    },
    () => {
      const id = pick(sessionIds);
      rows.session_places.set(id, { id, confirmed: dice(20), waitlisted: 0 });
      return { entities: false, sessions: [id] };
    },
    () => {
      const session = pick(sessionIds);
      const id = `shift${dice(30)}`;
      const before = rows.session_adults.get(id)?.session;
      rows.session_adults.set(id, adultRow({ id, session }));
      return { entities: false, sessions: before ? [before, session] : [session] };
    },
  ];

  const builder = new SnapshotBuilder();
  builder.build(rows, facts);
  let most = 0;
  for (let round = 0; round < 400; round += 1) {
    const done = Array.from({ length: 1 + dice(3) }, () => pick(steps)());
    const changed = {
      entities: done.some(({ entities }) => entities),
      sessions: new Set(done.flatMap(({ sessions }) => sessions)),
    };
    const roundFacts = { ...facts, sessionsFrom: round < 200 ? facts.sessionsFrom : '2026-12-05' };
    const { snapshot } = builder.build(rows, roundFacts, changed);
    expect(snapshot).toEqual(buildSnapshot(rows, roundFacts).snapshot);
    most = Math.max(most, snapshot.sessions.length);
  }
  expect(most).toBeGreaterThan(10);
});

test('keeps what did not change as the same objects', () => {
  const rows = sampleContent();
  const builder = new SnapshotBuilder();
  const before = builder.build(rows, facts).snapshot;
  rows.areas.set('area2', { id: 'area2', name: 'Gränum', slug: 'granum', sort_order: 2 });
  const after = builder.build(rows, facts, { entities: true, sessions: new Set() }).snapshot;
  expect(after.areas).toHaveLength(2);
  expect(after.activities[0]).toBe(before.activities[0]);
  expect(after.sessions[0]).toBe(before.sessions[0]);
});
