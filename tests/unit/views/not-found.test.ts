import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { notFoundView, type Sought } from '../../../src/views/not-found.ts';
import { NOW, smallCatalogue } from '../../fixtures/search/catalogue.ts';

const snapshot = smallCatalogue();
const index = openIndex(buildIndex(snapshot, NOW));
const breaks = ['2025', '2026', '2027'].map((year) => ({
  kind: 'school_break' as const,
  name: 'Jullov',
  from: `${year}-12-20`,
  to: `${year}-12-31`,
  venueId: '',
}));
const view = (sought: Sought | undefined, slug = '') =>
  notFoundView(sought, slug, { ...snapshot, calendarDays: breaks as never }, index, NOW);
const hrefs = (of: ReturnType<typeof view>) => of.ways.map(({ href }) => href);

describe('an address without a page', () => {
  it('leads to what it looks most like, by the words that it was made of', () => {
    const venue = snapshot.venues.find(({ name }) => name === 'Kvarnens sporthall');
    const misspelt = view('venue', 'kvarnens-sportall-2');
    expect(misspelt.typed).toBe('kvarnens sportall');
    expect(misspelt.near[0]).toMatchObject({ title: venue?.name, href: `/motesplatser/${venue?.slug}` });
    const [activity] = snapshot.activities;
    expect(view('activity', activity?.slug.slice(0, -1)).near.map(({ title }) => title)).toContain(
      activity?.title,
    );
    expect(view('activity', 'xqzwvy').near).toEqual([]);
    expect(view('activity', '%00').near, 'nothing to go by').toEqual([]);
    expect(view('activity', 'a-'.repeat(2000)).typed?.length).toBeLessThanOrEqual(100);
  });

  it('leads on to the same kind of thing', () => {
    expect(hrefs(view('activity', 'x'))).toEqual(['/aktiviteter', '/kalender']);
    expect(hrefs(view('venue', 'x'))).toEqual(['/motesplatser', '/aktiviteter']);
    expect(hrefs(view('session'))).toEqual(['/kalender', '/aktiviteter']);
    expect(hrefs(view('break'))).toEqual(['/lov/jullov-2026', '/lov/jullov-2027', '/lov']);
    expect(hrefs(view('ages'))).toEqual(['/ak/1-3', '/ak/4-6', '/ak/7-9', '/ak/gymnasiet']);
    expect(hrefs(view(undefined))).toEqual(['/aktiviteter', '/']);
    expect(view('break').typed, 'a search finds no breaks').toBeUndefined();
  });
});
