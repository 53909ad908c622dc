import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { resultMap } from '../../../src/views/result-map.ts';
import { resultWeek } from '../../../src/views/result-week.ts';
import { NOW, smallCatalogue, TODAY } from '../../fixtures/search/catalogue.ts';

const snapshot = smallCatalogue((parts) => {
  parts.venues = parts.venues.map((venue) =>
    venue.area.slug === 'jamshog' ? { ...venue, position: { latitude: 56.2, longitude: 14.5 } } : venue,
  );
});
const index = openIndex(buildIndex(snapshot, NOW));
const queryOf = (text: string) => parseQuery(new URLSearchParams(text), { ...index, hasMap: true });
const week = (text: string, now = NOW) => resultWeek(snapshot, index, queryOf(`vy=vecka&${text}`), now);
const hrefs = ({ days }: ReturnType<typeof week>) =>
  days.flatMap(({ rows }) => rows.map(({ card }) => card.href));

describe('resultWeek', () => {
  it('has every session of the week, also those that the index has not kept', () => {
    const kept = new Set(index.activities.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
    const later = snapshot.sessions.filter(({ date }) => date >= '2026-12-07' && date <= '2026-12-13');
    expect(later.some(({ id }) => !kept.has(id))).toBe(true);
    expect(hrefs(week('v=2026-50')).toSorted()).toEqual(
      later.map(({ id }) => `/tillfallen/${id}`).toSorted(),
    );
  });

  it('shows only what meets words and filters, at the session where they are about it', () => {
    const found = week('q=fotboll+onsdag&ort=jamshog&v=2026-50');
    const rows = found.days.flatMap(({ date, rows: own }) => own.map(({ card }) => ({ date, card })));
    expect(rows.length).toBeGreaterThan(0);
    for (const { date, card } of rows) {
      expect(date).toBe('2026-12-09');
      expect(card.place).toContain('Jämshög');
    }
    expect(found.days.map(({ rows: own }) => own.length > 0)).toEqual([0, 0, 1, 0, 0, 0, 0].map(Boolean));
  });

  it('draws all on one scale, and begins today in the current week', () => {
    const { days, title } = week('');
    expect(title).toBe('Vecka\u00a048');
    expect(days[0]).toMatchObject({ date: TODAY, today: true });
    const scales = days.flatMap(({ rows }) => rows.map(({ bar }) => `${bar.from}-${bar.to}`));
    expect(new Set(scales).size).toBe(1);
    expect(week('', NOW + 2 * 86_400_000).days[0]?.date).toBe('2026-11-25');
  });

  it('leads from a week without hits to the first that has one, with the same demands', () => {
    const empty = week('q=fotboll&v=2027-06').empty;
    expect(empty?.ways.map(({ href }) => href)).toEqual([
      expect.stringMatching(/^\/aktiviteter\?q=fotboll&vy=vecka&v=2026-\d\d#dag-2026-\d\d-\d\d$/),
      '/aktiviteter?q=fotboll',
    ]);
    expect(week('q=fotboll').empty).toBeUndefined();
  });

  it('leads to other weeks and stages of school with every demand kept', () => {
    const { previous, next, bands } = week('q=boll&ak=5&v=2026-49');
    expect(previous?.href, 'this week needs no number').toBe('/aktiviteter?q=boll&ak=5&vy=vecka');
    expect(next?.href).toBe('/aktiviteter?q=boll&ak=5&vy=vecka&v=2026-50');
    expect(bands.map(({ url }) => url)).toContain('/aktiviteter?q=boll&ak=gy&vy=vecka&v=2026-49');
    expect(bands.some(({ chosen }) => chosen)).toBe(false);
    expect(week('ak=9&ak=8&ak=7').bands.find(({ chosen }) => chosen)?.label).toBe('Åk 7–9');
  });
});

it('resultMap has every activity that was found once, by place, and those without a position apart', () => {
  const { placed, unplaced } = resultMap(snapshot, index, queryOf('vy=karta'), NOW);
  const titles = [...placed, ...unplaced].flatMap(({ cards }) => cards.map(({ title }) => title));
  expect(titles.toSorted()).toEqual(snapshot.activities.map(({ title }) => title).toSorted());
  expect(placed.length).toBeGreaterThan(1);
  expect(unplaced.length).toBeGreaterThan(1);
  for (const { cards } of placed) for (const { place } of cards) expect(place).toContain('Jämshög');
});
