import { setClocks, test } from './clock-world.ts';
import { LONGEST, longestSession, type Write } from './longest-session.ts';
import { sheetsOf } from './page-checks.ts';
import { NAMED_FIELDS } from '../../src/domain/record-dates.ts';
import type { Session, Snapshot } from '../../src/directory/model.ts';
import { expect } from './test.ts';
import { snapshotOf } from '../unit/support/municipality.ts';

const repeated =
  (words: string): Write =>
  (length) =>
    words.repeat(Math.ceil(length / words.length)).slice(0, length);
const prose = repeated('Vi möter alla vid porten med den gula lampan och visar var man hänger av sig. ');
const capitals = repeated('MÖT OSS VID MAMMAS GULA LAMPA. ');
const oneWord = repeated('W');

/** The most rules that their field takes, and one rule that fills it. */
const manyRules = Array.from({ length: 500 }, () => 'A');
const TEN_RULES = 10;
const longRules = Array.from({ length: TEN_RULES }, () => prose(99));

/** With three days on which safety facts were changed, on one of them all at once. */
function shown(session: Session): Snapshot {
  const day = 86_400_000;
  const dates = (collection: 'activities' | 'venues') => ({
    collection,
    publishedAt: session.startsAt - 90 * day,
    changedAt: session.startsAt - day,
    changes: [
      { at: session.startsAt - 2 * day, fields: NAMED_FIELDS[collection] },
      { at: session.startsAt - 3 * day, fields: ['phone', 'first_aid'] },
      { at: session.startsAt - 4 * day, fields: ['phone_hours'] },
    ],
  });
  return {
    ...snapshotOf([session]),
    dates: new Map([
      [session.activity.id, dates('activities')],
      [session.venue.id, dates('venues')],
    ]),
  };
}

const PAGES = [`/tillfallen/${LONGEST}`, '/aktiviteter/langst', '/motesplatser/langst'];

for (const [name, write, rules] of [
  ['prose', prose, longRules],
  ['capitals', capitals, [capitals(1000)]],
  ['words without an end', oneWord, manyRules],
] as const) {
  test(`a session with every text at its longest fits on one sheet: ${name}`, async ({ page, clockSite }) => {
    clockSite.show(shown(longestSession(write, rules)));
    await setClocks(page, clockSite, '16:20');
    for (const path of PAGES) {
      await page.goto(path);
      expect(await sheetsOf(page), path).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[id^="fakta-"]:visible')).toHaveCount(20);
      const foot = page.locator('.print-only');
      await expect(foot).toContainText('Texter som slutar med … är kortade');
      await expect(foot).toContainText(clockSite.url + path);
      await page.emulateMedia({ media: null });
      const cut = await page
        .locator('.fact > dd')
        .evaluateAll((texts) => texts.filter((text) => text.scrollHeight > text.clientHeight + 1).length);
      expect(cut, 'nothing is cut on the screen').toBe(0);
    }
  });
}

test('so it does whatever the length of its texts, and what fits is not cut', async ({ page, clockSite }) => {
  test.slow();
  const outcomes: string[] = [];
  for (const write of [prose, capitals]) {
    for (const share of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.8]) {
      const rules = Array.from({ length: TEN_RULES }, () => write(Math.round(99 * share)));
      clockSite.show(shown(longestSession(write, rules, share)));
      await page.goto(PAGES[0] ?? '');
      const isShortened = (await page.locator('[data-shortened]').count()) > 0;
      outcomes.push(`${share}: ${await sheetsOf(page)} sheet${isShortened ? ', shortened' : ''}`);
    }
  }
  expect(outcomes.filter((outcome) => !outcome.includes(': 1 sheet'))).toEqual([]);
  expect(outcomes).toContain('0.15: 1 sheet');
  expect(outcomes).toContain('0.2: 1 sheet');
  expect(outcomes).toContain('0.8: 1 sheet, shortened');
});
