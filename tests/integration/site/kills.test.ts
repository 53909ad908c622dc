import { expect, test } from 'vitest';
import { runKills } from '../../support/kill-run.ts';

/** How often each of the two is killed; `KILLS=50` for the whole measure, which `npm run bench -- kills` also takes. */
const KILLS = Number(process.env['KILLS'] ?? 8);

test(
  'PocketBase and the site killed at any moment: no sign-up and no letter is lost, and nobody is passed',
  { timeout: 60_000 + KILLS * 20_000 },
  async () => {
    const { problems, ...figures } = await runKills(KILLS);
    console.log(JSON.stringify(figures));
    expect(problems).toEqual([]);
    expect([figures.pocketBaseLives.length, figures.siteLives.length]).toEqual([KILLS, KILLS]);
    // Otherwise there was no load, or it was not disturbed.
    expect(figures.families).toBeGreaterThan(4 * KILLS);
    expect(figures.sentAgain).toBeGreaterThan(KILLS / 2);
    expect(figures.cancelled).toBeGreaterThan(0);
  },
);
