import { expect, type Page } from '@playwright/test';
import { anActivity, anOrganiser, aSession, aVenue, snapshotOf } from '../unit/support/municipality.ts';
import { test as clockTest } from './clock-world.ts';
import { sitePages, test } from './test.ts';

interface Document {
  readonly '@context': string;
  readonly '@type': string;
  readonly name: string;
  readonly url: string;
  readonly additionalProperty?: readonly { readonly '@type': string; readonly propertyID: string }[];
}

/** The page's data for machines, as a machine reads it. */
async function dataOf(page: Page): Promise<Document[]> {
  const texts = await page.locator('head > script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Document);
}

/** All addresses in a document. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'url' && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  activity: 'EventSeries',
  venue: 'Place',
  'real-venue': 'Place',
  session: 'Event',
  'session-short': 'Event',
  'session-cancelled': 'Event',
  'session-full': 'Event',
  'session-lottery': 'Event',
};

test('every kind of page says what it is, or nothing, in valid JSON', async ({ page }) => {
  for (const [name, path] of Object.entries(await sitePages())) {
    if (name === 'not-found') continue;
    await page.goto(path);
    const documents = await dataOf(page);
    expect(
      documents.map((one) => one['@type']),
      name,
    ).toEqual(TYPES[name] ? [TYPES[name]] : []);
    for (const document of documents) {
      expect(document['@context']).toBe('https://schema.org');
      for (const address of addressesIn(document)) expect(address).toMatch(/^https?:\/\//);
      const facts = document.additionalProperty ?? [];
      expect(facts.every((fact) => fact['@type'] === 'PropertyValue')).toBe(true);
      if (document['@type'] === 'Event') {
        expect(facts.map(({ propertyID }) => propertyID)).toContain('supervisionStatus');
        expect(document.url).toContain(path);
      }
    }
  }
});

clockTest('no text typed by staff leaves the data', async ({ page, clockSite }) => {
  const hostile = '</script><script>document.title="broken"</script><!-- "\u2028';
  const venue = aVenue({ name: hostile, summary: hostile, address: hostile });
  const activity = anActivity({
    title: hostile,
    summary: hostile,
    organiser: anOrganiser({ name: hostile, vettingRoutine: hostile }),
  });
  const session = aSession({ id: 'sessionhostile1', venue, activity });
  clockSite.show(snapshotOf([session]));
  for (const path of ['/tillfallen/sessionhostile1', '/aktiviteter/oppet-hus', '/motesplatser/kvarnen']) {
    await page.goto(path);
    const [document] = await dataOf(page);
    expect(document?.name).toBe(hostile);
    expect(await page.title()).not.toBe('broken');
    await expect(page.locator('script:not([src]):not([type="application/ld+json"])')).toHaveCount(0);
  }
});
