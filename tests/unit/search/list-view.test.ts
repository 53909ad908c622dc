import { describe, expect, it } from 'vitest';
import { plainText, type Phrase } from '../../../src/components/phrase.ts';
import type { CalendarDay } from '../../../src/directory/model.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { listView } from '../../../src/search/list-view.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { NOW, smallCatalogue, TODAY } from '../../fixtures/search/catalogue.ts';

const index = openIndex(
  buildIndex(
    smallCatalogue((parts) => {
      parts.sessions = parts.sessions.filter(({ activity }) => activity.title !== 'Parkour');
    }),
    NOW,
  ),
);
const view = (text: string) => listView(index, parseQuery(new URLSearchParams(text), index), NOW);
const normal = (text: Phrase = '') => plainText(text).replaceAll('\u00a0', ' ');

const christmas: CalendarDay = {
  name: 'Jullov',
  kind: 'school_break',
  from: addDays(TODAY, 20),
  to: addDays(TODAY, 40),
  venueId: '',
  startTime: '',
  endTime: '',
};

describe('listView', () => {
  it.each([
    ['nära mig', 'Snarast'],
    ['fotboll i närheten', 'Bästa träff'],
  ])('asks where one is for %j, as for the order, until another order is chosen', (q, first) => {
    const near = view(new URLSearchParams({ q }).toString());
    expect(near.near?.needsScript).toBe(true);
    expect(near.hits).toBe(view(q === 'nära mig' ? '' : 'q=fotboll').hits);
    expect(near.chips.map(({ label }) => label)).toEqual(['Nära mig']);
    expect(near.orders.find(({ chosen }) => chosen)?.label).toBe('Närmast');
    const soonest = near.orders.find(({ label }) => label === first);
    const after = view(soonest?.url.split('?')[1] ?? '');
    expect(after.near).toBeUndefined();
    expect(after.hits).toBe(near.hits);
  });

  it('leads to the programme of a school break that is named', () => {
    const withBreak = openIndex(buildIndex({ ...smallCatalogue(), calendarDays: [christmas] }, NOW));
    const seen = (q: string) =>
      listView(withBreak, parseQuery(new URLSearchParams({ q }), withBreak), NOW).seeAlso?.url;
    const page = `/lov/jullov-${christmas.from.slice(0, 4)}`;
    expect(
      ['jullov', 'på jullovet', 'Jullov gratis', 'lov', 'lovaktiviteter', 'sportlov', 'fotboll'].map(seen),
    ).toEqual([page, page, page, '/lov', '/lov', undefined, undefined]);
    expect(view('q=lov').seeAlso).toBeUndefined();
  });

  it('groups by day without words, those without a time last', () => {
    const { groups, hits, more } = view('visa=1000');
    expect(groups.slice(0, 3).map(({ heading }) => [normal(heading?.name), normal(heading?.detail)])).toEqual(
      [
        ['I dag', 'mån 23 nov'],
        ['I morgon', 'tis 24 nov'],
        ['Onsdag', '25 nov'],
      ],
    );
    expect(groups.at(-1)).toMatchObject({
      heading: { name: 'Ingen tid just nu' },
      cards: [{ title: 'Parkour', href: '/aktiviteter/parkour' }],
    });
    expect(groups.flatMap(({ cards }) => cards)).toHaveLength(hits);
    expect(more).toBeUndefined();
  });

  it('shows one page at a time', () => {
    const { groups, hits, more } = view('ak=5');
    expect(groups.flatMap(({ cards }) => cards)).toHaveLength(24);
    expect(more).toEqual({ label: `Visa ${hits - 24} till`, url: '/aktiviteter?ak=5&visa=48' });
  });

  it('is one list by relevance with words', () => {
    const { groups } = view('q=fotboll');
    expect(groups.map(({ heading }) => heading)).toEqual([undefined]);
    expect(groups[0]?.cards[0]).toMatchObject({
      title: 'Fotboll för tjejer',
      href: '/tillfallen/sch000006261125',
      place: 'Kvarnens sporthall, Jämshög',
      status: 'planned',
    });
  });

  it('leads from every card to something that exists', () => {
    const snapshot = smallCatalogue();
    for (const { href } of view('visa=1000').groups.flatMap(({ cards }) => cards)) {
      const [, kind, name = ''] = href.split('/');
      expect(
        kind === 'tillfallen' ? snapshot.sessionById.has(name) : snapshot.activityBySlug.has(name),
        href,
      ).toBe(true);
    }
  });

  it('says what is chosen and understood, each with the list without it', () => {
    const { chips, chosen, clearUrl } = view('q=gratis+fotboll+fredag&ort=vilshult&ak=gy');
    expect(chips.map(({ label, url }) => [normal(label), decodeURIComponent(url)])).toEqual([
      ['Gratis', '/aktiviteter?q=fotboll+fredag&ak=gy&ort=vilshult'],
      ['Fredag', '/aktiviteter?q=gratis+fotboll&ak=gy&ort=vilshult'],
      ['Gymnasiet', '/aktiviteter?q=gratis+fotboll+fredag&ort=vilshult'],
      ['Vilshult', '/aktiviteter?q=gratis+fotboll+fredag&ak=gy'],
    ]);
    expect(chosen).toBe(2);
    expect(clearUrl).toBe('/aktiviteter');
  });

  it('says what a line was understood as, and finds what the filters would', () => {
    const { chips, hits, groups } = view('q=tjejer+i+jämshög+på+onsdagar+11+år');
    expect(
      chips.map(({ label, url }) => [normal(label), new URL(url, 'http://x').searchParams.get('q')]),
    ).toEqual([
      ['Jämshög', 'tjejer på onsdagar 11 år'],
      ['Onsdag', 'tjejer i jämshög 11 år'],
      ['11 år: åk 5–6', 'tjejer i jämshög på onsdagar'],
    ]);
    expect([hits, groups[0]?.cards[0]?.title]).toEqual([1, 'Fotboll för tjejer']);
    const labels = (q: string) => view(`q=${q}`).chips.map(({ label }) => normal(label));
    expect(labels('ikväll drop-in med personal')).toEqual(['I kväll', 'Drop-in', 'Vuxna på plats']);
    expect(labels('årskurs 7–9 fredagskväll')).toEqual(['Åk 7–9', 'Fredag kväll']);
  });

  it('finds a village by what lies there and by what is named after it, and its places too', () => {
    const filtered = view('ort=vilshult').hits;
    const { hits, venues } = view('q=vilshult');
    expect(hits).toBe(filtered);
    expect(venues.map(({ title }) => title)).toEqual(['Bygdegården', 'Spontanplanen']);
    const moved = smallCatalogue((parts) => {
      const elsewhere = parts.venues.find(({ name }) => name === 'Lyktan')!;
      for (const session of parts.sessions)
        if (session.activity.title === 'Scouterna Vilshult') Object.assign(session, { venue: elsewhere });
    });
    const found = listView(
      openIndex(buildIndex(moved, NOW)),
      parseQuery(new URLSearchParams('q=vilshult'), index),
      NOW,
    );
    expect(found.groups.flatMap(({ cards }) => cards.map(({ title }) => title))).toContain(
      'Scouterna Vilshult',
    );
    expect(found.hits).toBe(filtered);
  });

  it('gives a beginning for a first drawing: some cards, venues among them, and nothing after', () => {
    const query = (text: string) => parseQuery(new URLSearchParams(text), index);
    const whole = view('ak=5');
    const titles = (of: typeof whole) => of.groups.flatMap(({ cards }) => cards.map(({ title }) => title));
    const beginning = listView(index, query('ak=5'), NOW, undefined, 6);
    expect(titles(beginning)).toEqual(titles(whole).slice(0, 6));
    expect([beginning.headline, beginning.more, beginning.facets]).toEqual([whole.headline, undefined, []]);
    expect(listView(index, query('q=kvarnen'), NOW, undefined, 6).venues).toHaveLength(2);
    expect(listView(index, query('q=växtverket'), NOW, undefined, 6).venues).toHaveLength(1);
  });

  it('says that what was found has only some of the words', () => {
    expect(view('q=fotboll+keramik').note).toContain('Inget har alla ord');
    expect(view('q=fotboll').note).toBeUndefined();
  });

  it('offers every value of every filter with its count and address', () => {
    const { facets } = view('ak=5');
    const years = facets.find(({ facet }) => facet === 'ak')?.values ?? [];
    expect(years.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'gy']);
    expect(years[4]).toMatchObject({ chosen: true, url: '/aktiviteter', count: view('ak=5').hits });
    expect(years[5]).toMatchObject({
      chosen: false,
      url: '/aktiviteter?ak=5&ak=6',
      count: view('ak=6').hits,
    });
    expect(facets.find(({ facet }) => facet === 'kategori')?.values[1]).toMatchObject({
      label: 'Idrott och rörelse',
      category: { icon: 'Lightning', color: 'sport' },
    });
  });

  it('shows a venue with its next session, and promises nothing about one without', () => {
    const [kvarnen] = view('q=kvarnen').venues;
    expect(kvarnen).toMatchObject({
      title: 'Kvarnen',
      href: '/motesplatser/kvarnen',
      facts: [{ text: 'Nästa: Öppet hus på Kvarnen' }],
    });
    expect(kvarnen?.supervision.state).toBe('limit');
    const { venues, groups, hits, headline } = view('q=växtverket');
    expect(venues[0]).toMatchObject({
      title: 'Växtverket',
      day: '',
      time: '',
      facts: [{ text: 'Ingen tid just nu', strong: true }],
    });
    expect(venues[0]?.supervision.state).toBe('unknown');
    expect([groups, hits, normal(headline)]).toEqual([[], 0, '1 träff']);
  });

  it('says what to loosen when nothing is found', () => {
    const { loosen, announcement } = view('q=keramik&dag=son&dag=lor');
    expect(announcement).toBe('Inga träffar');
    expect(loosen.map(({ label, url }) => [label, url])).toEqual([
      [expect.stringContaining('Utan ”keramik”'), '/aktiviteter?dag=lor&dag=son'],
      ['Alla dagar (1)', '/aktiviteter?q=keramik'],
    ]);
  });

  it('counts relative days from now', () => {
    const tomorrow = listView(index, parseQuery(new URLSearchParams('dag=tis'), index), NOW + 86_400_000);
    expect(normal(tomorrow.groups[0]?.heading?.name)).toBe('I dag');
    expect(addDays(TODAY, 1)).toBe('2026-11-24');
  });

  it('is ordered by name, as Swedish orders letters', () => {
    const { groups, orders } = view('visa=1000&sortera=namn');
    const titles = groups.flatMap(({ cards }) => cards.map(({ title }) => title));
    expect(groups).toHaveLength(1);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv').compare));
    expect(orders.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['Namn A–Ö']);
  });

  it('has the nearest first once the browser knows where it is, and the soonest until then', () => {
    const snapshot = smallCatalogue((parts) => {
      parts.venues = parts.venues.map((venue, at) =>
        at === 0 ? venue : { ...venue, position: { latitude: 56.2 + at / 100, longitude: 14.5 } },
      );
      const at = new Map(parts.venues.map((venue) => [venue.id, venue]));
      parts.sessions = parts.sessions.map((one) => ({ ...one, venue: at.get(one.venue.id) ?? one.venue }));
    });
    const placed = openIndex(buildIndex(snapshot, NOW));
    const query = parseQuery(new URLSearchParams('visa=1000&sortera=nara'), placed);
    const position = { latitude: 56.2, longitude: 14.5 };
    const near = listView(placed, query, NOW, { state: 'known', position });
    const shown = near.groups.flatMap(({ cards }) => cards.map(({ facts }) => normal(facts[0]?.text)));
    expect(near.groups).toHaveLength(1);
    expect(shown[0]).toBe('1,1 km');
    const kilometres = shown
      .filter((text) => text.endsWith(' km'))
      .map((text) => Number.parseFloat(text.replace(',', '.')));
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(
      shown.slice(0, kilometres.length).every((text) => text.endsWith(' km')),
      'unknown distances come last',
    ).toBe(true);
    expect(near.near).toMatchObject({ canAsk: false });

    const soonest = listView(placed, { ...query, sortera: '' }, NOW).groups;
    expect(listView(placed, query, NOW).groups).toEqual(soonest);
    expect(listView(placed, query, NOW, { state: 'refused' })).toMatchObject({
      groups: soonest,
      near: { canAsk: true, needsScript: false },
    });
  });

  it('keeps every demand from view to view', () => {
    expect(view('q=boll&ak=5&visa=48').ways.map(({ url, chosen }) => [url, chosen])).toEqual([
      ['/aktiviteter?q=boll&ak=5', true],
      ['/aktiviteter?q=boll&ak=5&vy=vecka', false],
    ]);
  });
});
