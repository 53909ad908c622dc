import { expect, test } from 'vitest';
import { robots, sitemap } from '../../../src/views/sitemap.ts';
import { anActivity, aSession, snapshotOf, TODAY } from '../support/municipality.ts';

const ORIGIN = 'https://fritid.example.se';

test('every page is there in both languages, with when it was last changed', () => {
  const activity = anActivity();
  const past = aSession({ activity, date: '2026-11-20' });
  const coming = aSession({ activity, date: TODAY, changedAt: Date.UTC(2026, 10, 21, 8) });
  const other = aSession({ activity: anActivity({ id: 'activity0000002', slug: 'annat' }), date: TODAY });
  const dates = new Map([
    [
      other.activity.id,
      { collection: 'activities', publishedAt: 1, changedAt: Date.UTC(2026, 10, 20, 8), changes: [] },
    ],
  ]);
  const xml = sitemap({ ...snapshotOf([past, coming, other]), dates }, ORIGIN, TODAY);
  expect(xml).toContain(
    `<url><loc>${ORIGIN}/en/tillfallen/${coming.id}</loc><lastmod>2026-11-21T08:00:00.000Z</lastmod>` +
      `<xhtml:link rel="alternate" hreflang="sv" href="${ORIGIN}/tillfallen/${coming.id}"/>` +
      `<xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en/tillfallen/${coming.id}"/></url>`,
  );
  expect(xml).toContain(`<loc>${ORIGIN}/aktiviteter/annat</loc><lastmod>2026-11-20T08:00:00.000Z</lastmod>`);
  expect(xml).not.toContain(past.id);
  expect(xml).toContain(`<loc>${ORIGIN}/en/ak/4-6</loc>`);
  // Easy Swedish is there in no other language.
  expect(xml).toContain(`<url><loc>${ORIGIN}/lattlast</loc></url>`);
  expect(xml).not.toContain('/en/lattlast');
});

test('robots keep out of forms in every language, and are told of the sitemap', () => {
  expect(robots(ORIGIN).split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /anmalan/',
    'Disallow: /en/anmalan/',
    '',
    `Sitemap: ${ORIGIN}/sitemap.xml`,
    '',
  ]);
});
