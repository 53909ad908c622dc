import { describe, expect, it } from 'vitest';
import { syntheticCatalogue } from '../../../bench/catalogue.ts';
import type { Activity, Session, Snapshot } from '../../../src/directory/model.ts';
import { addDays, weekdayOf } from '../../../src/domain/local-date.ts';
import { includesSchoolYear } from '../../../src/domain/school-years.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { supervisionState } from '../../../src/domain/supervision.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { momentOf } from '../../../src/search/moment.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { DAY_VALUES, EMPTY_QUERY, FACETS, parseQuery } from '../../../src/search/query.ts';
import type { SearchQuery } from '../../../src/search/query.ts';
import { search } from '../../../src/search/search.ts';
import { participantsAt, placesLeftAt } from '../../../src/directory/session-facts.ts';
import { NOW, smallCatalogue, TODAY } from '../../fixtures/search/catalogue.ts';

const STALE_BEFORE = addDays(TODAY, -90);

/** The filters once more, straight on the catalogue. */
function fits(
  activity: Activity,
  session: Session | undefined,
  areaSlug: string | undefined,
  query: SearchQuery,
  now: number,
): boolean {
  const staffed =
    session !== undefined &&
    utcOf(session.date, session.staffedTo) > now &&
    ['enough', 'limit'].includes(
      supervisionState({
        ...session,
        cancelled: session.status === 'cancelled',
        counted: session.adultCounts.counted,
        participants: participantsAt(session),
        confirmedOn: activity.supervisionConfirmedOn,
        staleBefore: STALE_BEFORE,
      }),
    );
  const room =
    session !== undefined &&
    session.status !== 'cancelled' &&
    (activity.signupMode === 'drop_in' || (placesLeftAt(session) ?? 0) > 0);
  const any = (values: readonly string[], test: (value: string) => boolean) =>
    values.length === 0 || values.some(test);
  return (
    any(query.ak, (year) => includesSchoolYear(activity.schoolYears, year === 'gy' ? 10 : Number(year))) &&
    any(query.kategori, (slug) => activity.categories.some((one) => one.slug === slug)) &&
    any(query.kostnad, () => activity.free) &&
    any(query.dag, (day) => session !== undefined && DAY_VALUES[weekdayOf(session.date) - 1] === day) &&
    any(query.ort, (slug) => areaSlug === slug) &&
    any(query.personal, () => staffed) &&
    any(query.ledigt, () => room)
  );
}

/** Per activity that fits, the id of its next fitting session; "-" when it has none. */
function expectedHits(snapshot: Snapshot, query: SearchQuery, now: number): Map<string, string> {
  const hits = new Map<string, string>();
  for (const activity of snapshot.activities) {
    const coming = (snapshot.sessionsByActivity.get(activity.id) ?? []).filter(({ endsAt }) => endsAt > now);
    const next = coming.find((session) => fits(activity, session, session.venue.area.slug, query, now));
    if (next) hits.set(activity.title + activity.slug, `${next.date} ${next.startTime}`);
    if (coming.length > 0) continue;
    const areas = (snapshot.schedulesByActivity.get(activity.id) ?? []).map(({ venue }) => venue.area.slug);
    if (
      (areas.length > 0 ? areas : [undefined]).some((area) => fits(activity, undefined, area, query, now))
    ) {
      hits.set(activity.title + activity.slug, '-');
    }
  }
  return hits;
}

describe('filters, against the whole catalogue', () => {
  const snapshot = syntheticCatalogue({ activities: 250, today: TODAY, weeks: 8, seed: 7 });
  const index = openIndex(buildIndex(snapshot, NOW));
  const byPosition = snapshot.activities;
  const queries = [
    '',
    'ak=5',
    'ak=1&ak=gy',
    'dag=fre',
    'dag=man&dag=son',
    'kategori=idrott',
    'ort=jamshog',
    'kostnad=gratis',
    'personal=ja',
    'ledigt=ja',
    'personal=ja&ledigt=ja',
    'dag=tis&personal=ja',
    'dag=ons&ledigt=ja&personal=ja',
    'ak=5&dag=lor&kategori=musik&kategori=mat',
    'ort=olofstrom&ort=granum&dag=tor',
    'ak=8&kostnad=gratis&personal=ja&ort=kyrkhult',
  ];
  const moments = [NOW, utcOf(TODAY, '16:10'), utcOf(TODAY, '23:30')];

  it.each(queries)('%s', (text) => {
    const query = parseQuery(new URLSearchParams(text), index);
    for (const now of moments) {
      const expected = expectedHits(snapshot, query, now);
      const found = search(index, query, momentOf(now, index.day)).activities;
      const shown = new Map(
        found.map(({ rank, session }) => [
          byPosition[rank]!.title + byPosition[rank]!.slug,
          session ? `${session.date} ${session.startTime}` : '-',
        ]),
      );
      expect(shown).toEqual(expected);
    }
  });

  it.each(queries)('counts per value as if the other values of its filter were free: %s', (text) => {
    const query = parseQuery(new URLSearchParams(text), index);
    const { counts } = search(index, query, momentOf(NOW, index.day));
    for (const facet of FACETS) {
      for (const [value, count] of counts[facet]) {
        expect(count, `${facet}=${value}`).toBe(
          expectedHits(snapshot, { ...query, [facet]: [value] }, NOW).size,
        );
      }
    }
  });
});

describe('order and answers', () => {
  const index = openIndex(buildIndex(smallCatalogue(), NOW));
  const moment = momentOf(NOW, index.day);
  const find = (query: Partial<SearchQuery>) => search(index, { ...EMPTY_QUERY, ...query }, moment);
  const titles = (query: Partial<SearchQuery>) =>
    find(query).activities.map(({ activity }) => activity.title);

  it('is by start, then by title in Swedish order, without words', () => {
    const found = find({}).activities;
    expect(found).toHaveLength(53);
    const keys = found.map(
      ({ session, rank }) => (session?.startsAt ?? Number.MAX_SAFE_INTEGER) * 1000 + rank,
    );
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(titles({ dag: ['tis'], ak: ['8'] }).slice(0, 2)).toEqual(['Schackklubb', 'Öppet hus på Kvarnen']);
  });

  it('puts exact words before beginnings, synonyms, compounds and near spellings', () => {
    expect(titles({ q: 'fotboll' })[0]).toBe('Fotboll för tjejer');
    expect(titles({ q: 'fotbol' }).sort()).toEqual(['Fotboll för tjejer', 'Nattfotboll', 'Spontanfotboll']);
    expect(titles({ q: 'skate' })[0]).toBe('Skateboard för nybörjare');
  });

  it('puts the exact letters before the same without dots', () => {
    const snapshot = smallCatalogue((parts) => {
      parts.activities.forEach((activity, at) => {
        if (at < 2) parts.activities[at] = { ...activity, title: at === 0 ? 'Mal' : 'Mål', summary: '' };
      });
      parts.schedules = [];
      parts.sessions = [];
    });
    const own = openIndex(buildIndex(snapshot, NOW));
    const first = (q: string) => search(own, { ...EMPTY_QUERY, q }, moment).activities[0]?.activity.title;
    expect([first('mal'), first('mål')]).toEqual(['Mal', 'Mål']);
  });

  it('needs all words', () => {
    expect(titles({ q: 'fotboll vilshult' })).toEqual(['Spontanfotboll']);
    expect(find({ q: 'fotboll vilshult' }).onlySome).toBeUndefined();
  });

  it('gives what has some of the words when nothing has all, rare words first, and says so', () => {
    const { activities, onlySome } = find({ q: 'fotboll trumslagare keramik' });
    expect(onlySome).toBe(true);
    expect(activities.map(({ activity }) => activity.title)).toEqual(
      expect.arrayContaining(['Keramik och lera', 'Spontanfotboll']),
    );
    expect(activities[0]?.activity.title).toBe('Keramik och lera');
    expect(titles({ q: 'fotboll keramik', dag: ['fre'] })).toEqual(['Spontanfotboll']);
    expect(titles({ q: 'trumslagare xyzzy' })).toEqual([]);
  });

  it('finds venues, also those without sessions, and leaves them out when a filter asks for sessions', () => {
    expect(find({ q: 'susekullen' }).venues.map(({ venue }) => venue.name)).toEqual(['Susekullen']);
    expect(find({ q: 'susekullen', dag: ['fre'] }).venues).toEqual([]);
    expect(
      find({ q: 'kvarnen', dag: ['fre'] }).venues.map(({ venue, next }) => [venue.name, next?.session.date]),
    ).toEqual([['Kvarnen', '2026-11-27']]);
    expect(find({ ort: ['jamshog'] }).venues).toEqual([]);
  });

  it('shows the session of the day that is asked for', () => {
    const day = (query: Partial<SearchQuery>) => find(query).activities[0]?.session?.date;
    expect(day({ q: 'öppet kvarnen' })).toBe(TODAY);
    expect(day({ q: 'öppet kvarnen', dag: ['ons'] })).toBe('2026-11-25');
    expect(day({ q: 'öppet kvarnen onsdag' })).toBe('2026-11-25');
  });

  it('says how many hits there would be without each demand', () => {
    const { loosen } = find({ q: 'keramik', dag: ['son'] });
    expect(loosen).toEqual([
      {
        demand: { units: [expect.objectContaining({ text: 'keramik' })] },
        keep: 'others',
        hits: titles({ dag: ['son'] }).length,
      },
      { demand: { facet: 'dag' }, keep: 'others', hits: 1 },
    ]);
    expect(find({ q: 'keramik' }).loosen).toEqual([]);
  });

  it('offers single demands when leaving out one does not help', () => {
    const { loosen } = find({ q: 'klättring gränum', dag: ['son'] });
    expect(loosen.map(({ keep, hits }) => [keep, hits])).toEqual([
      ['this', 5],
      ['this', 4],
      ['this', 1],
    ]);
  });
});

describe('what happens during the day', () => {
  const index = openIndex(
    buildIndex(
      smallCatalogue((parts) => {
        parts.sessions = parts.sessions.map((session) =>
          session.activity.title === 'Innebandy för alla' && session.date === TODAY
            ? { ...session, status: 'cancelled', publicNote: 'Ledaren är sjuk' }
            : session,
        );
      }),
      NOW,
    ),
  );
  const shown = (time: string, query: Partial<SearchQuery> = {}) =>
    search(index, { ...EMPTY_QUERY, q: 'innebandy', ...query }, momentOf(utcOf(TODAY, time), index.day))
      .activities[0]?.session;

  it('a cancelled session stays visible while it is the next one', () => {
    expect(shown('08:00')).toMatchObject({ date: TODAY, status: 'cancelled', publicNote: 'Ledaren är sjuk' });
    expect(shown('18:29')).toMatchObject({ date: TODAY });
    expect(shown('18:30')).toMatchObject({ date: '2026-11-30', status: 'planned' });
  });

  it('the card of the venue shows the next session that takes place', () => {
    const { venues } = search(index, { ...EMPTY_QUERY, q: 'kvarnens sporthall' }, momentOf(NOW, index.day));
    expect(venues[0]?.next?.session).toMatchObject({ date: '2026-11-25', status: 'planned' });
  });

  it('adults who have gone are no answer to one who asks for adults', () => {
    const early = openIndex(
      buildIndex(
        smallCatalogue((parts) => {
          parts.sessions = parts.sessions.map((session) =>
            session.activity.title === 'Innebandy för alla' && session.date === TODAY
              ? { ...session, staffedTo: '18:00' }
              : session,
          );
        }),
        NOW,
      ),
    );
    const next = (time: string) =>
      search(
        early,
        { ...EMPTY_QUERY, q: 'innebandy', personal: ['ja'] },
        momentOf(utcOf(TODAY, time), early.day),
      ).activities[0]?.session?.date;
    expect(next('17:59')).toBe(TODAY);
    expect(next('18:00')).toBe('2026-11-30');
  });

  it('but is no answer to one who asks for adults or room', () => {
    expect(shown('08:00', { personal: ['ja'] })?.date).toBe('2026-11-30');
    expect(shown('08:00', { ledigt: ['ja'] })?.date).toBe('2026-11-30');
  });
});

describe('the nights when the clock changes', () => {
  it.each(['2027-03-28', '2027-10-31'])('%s: every minute finds what is not over', (date) => {
    const start = utcOf(date, '00:00');
    const end = utcOf(date, '02:45');
    const snapshot = smallCatalogue((parts) => {
      parts.sessions = parts.sessions
        .filter((session) => session.activity.title === 'Innebandy för alla' && session.date === TODAY)
        .map((session) => ({ ...session, date, startTime: '01:00', endTime: '02:45' }));
    });
    const index = openIndex(buildIndex(snapshot, start));
    const isFound = (now: number) =>
      search(index, { ...EMPTY_QUERY, q: 'innebandy' }, momentOf(now, index.day)).activities[0]?.session !==
      undefined;
    const wrong: string[] = [];
    for (let now = start; now < start + 5 * 3_600_000; now += 60_000) {
      if (isFound(now) !== now < end) wrong.push(new Date(now).toISOString());
    }
    expect(wrong).toEqual([]);
  });
});
