import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { syntheticCatalogue } from '../../../bench/catalogue.ts';
import type { Session, Snapshot } from '../../../src/directory/model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { currentIndex } from '../../../src/search/current-index.ts';
import type { IndexData } from '../../../src/search/index-data.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { placesLeftAt } from '../../../src/directory/session-facts.ts';
import { NOW, smallCatalogue, TODAY } from '../../fixtures/search/catalogue.ts';

const travelled = (snapshot: Snapshot, now = NOW) =>
  openIndex(JSON.parse(JSON.stringify(buildIndex(snapshot, now))) as IndexData);

/** What a kept session says, beside what the snapshot says of the session with the same id. */
function pairsOf(snapshot: Snapshot): (readonly [Record<string, unknown>, Record<string, unknown>])[] {
  return travelled(snapshot).activities.flatMap((activity) =>
    activity.sessions.map((kept) => {
      const session = snapshot.sessionById.get(kept.id);
      const shown = (
        one: Pick<
          Session,
          | 'date'
          | 'startTime'
          | 'endTime'
          | 'unstaffed'
          | 'staffedFrom'
          | 'staffedTo'
          | 'status'
          | 'publicNote'
          | 'leastAdults'
        >,
      ) => [
        one.date,
        one.startTime,
        one.endTime,
        one.unstaffed,
        one.staffedFrom,
        one.staffedTo,
        one.status,
        one.publicNote,
        one.leastAdults,
      ];
      return [
        { title: activity.title, shown: shown(kept), counted: kept.counted, places: kept.placesLeft },
        session
          ? {
              title: session.activity.title,
              shown: shown(session),
              counted: session.adultCounts.counted,
              places: placesLeftAt(session),
            }
          : {},
      ] as const;
    }),
  );
}

describe('the index', () => {
  it('says of each session what the catalogue says, found by its id', () => {
    const pairs = pairsOf(syntheticCatalogue({ activities: 200, today: TODAY, weeks: 6 }));
    expect(pairs.length).toBeGreaterThan(200);
    for (const [kept, meant] of pairs) expect(kept).toEqual(meant);
  });

  it('keeps the id of a session made by hand, and of one that was moved to another day', () => {
    const snapshot = smallCatalogue((parts) => {
      const [first, second] = parts.sessions;
      parts.sessions[0] = { ...first!, id: 'handmade0000001', schedule: undefined };
      parts.sessions[1] = { ...second!, date: addDays(second!.date, 1), status: 'moved' };
    });
    const ids = new Set(
      travelled(snapshot).activities.flatMap(({ sessions }) => sessions.map(({ id }) => id)),
    );
    expect(ids).toContain('handmade0000001');
    for (const id of ids) expect(snapshot.sessionById.has(id), id).toBe(true);
  });

  it('carries what cards say about the activity and the venue', () => {
    const snapshot = syntheticCatalogue({ activities: 100, today: TODAY, weeks: 2 });
    const index = travelled(snapshot);
    snapshot.activities.forEach((activity, at) => {
      const { title, schoolYears, free, priceSek, signupMode, phone, supervisionConfirmedOn, categories } =
        activity;
      const found = index.activities[at]!;
      expect(found).toMatchObject({
        title,
        schoolYears,
        free,
        priceSek,
        signupMode,
        phone,
        confirmedOn: supervisionConfirmedOn,
      });
      expect(found.categories.map((one) => index.categories[one]?.slug)).toEqual(
        categories.map(({ slug }) => slug),
      );
    });
    snapshot.venues.forEach((venue, at) => {
      const found = index.venues[at]!;
      expect(found).toMatchObject({
        name: venue.name,
        href: `/motesplatser/${venue.slug}`,
        phone: venue.phone,
      });
      expect(index.areas[found.area]?.name).toBe(venue.area.name);
    });
  });

  it('has no personal field: no name of an adult, no count of sign-ups', () => {
    const snapshot = smallCatalogue((parts) => {
      parts.sessions = parts.sessions.map((session) => ({
        ...session,
        adults: session.adults.map((adult) => ({ ...adult, firstName: 'Hemligberta' })),
      }));
    });
    expect(JSON.stringify(buildIndex(snapshot, NOW))).not.toContain('Hemligberta');
  });

  it('is at most 50 kB compressed at 1,000 activities', () => {
    const data = buildIndex(syntheticCatalogue({ activities: 1000, today: TODAY }), NOW);
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThanOrEqual(50_000);
  });

  it('can be empty', () => {
    const index = travelled(
      smallCatalogue((parts) => {
        for (const list of Object.values(parts)) list.length = 0;
      }),
    );
    expect(index.activities).toEqual([]);
    expect(index.venues).toEqual([]);
  });
});

describe('currentIndex', () => {
  it('is made once for a snapshot and a day', () => {
    const snapshot = smallCatalogue();
    const first = currentIndex(snapshot, NOW);
    expect(currentIndex(snapshot, NOW + 60_000)).toBe(first);
    expect(first.json()).toBe(first.json());
    const nextDay = currentIndex(snapshot, utcOf(addDays(TODAY, 1), '00:01'));
    expect(nextDay.key).not.toBe(first.key);
    expect(nextDay.index.day).toBe(addDays(TODAY, 1));
  });
});
