import path from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { nextMessage, start } from '../../bench/support/child-messages.ts';
import type { SiteProcessOptions } from '../../bench/support/site-process.ts';
import { root } from '../../scripts/paths.ts';
import { LIST, openAwake } from './list-page.ts';

/** The built site over 1,000 made-up activities, without a PocketBase. */
const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
    async ({}, use) => {
      const options: SiteProcessOptions = {
        build: path.join(root, 'dist', 'site'),
        activities: 1000,
        sessions: 20_000,
        pageCache: true,
      };
      const server = start('./site-process.ts', options);
      const { port } = await nextMessage<{ port: number }>(server);
      await use(`http://127.0.0.1:${port}`);
      server.kill();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** One frame. */
const MOST_MS = 16;
const SLOWER = 4;
const CHANGES = 16;

/** Puts into the page what changes the search: it ticks a filter, types, unticks it or takes the text away. */
function addChange(page: Page): Promise<void> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
    const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const words = ['innebandy', 'kör på fredag', 'läxstuga'];
    const change = (at: number) => {
      const round = Math.floor(at / 4);
      const box = boxes[(round * 7) % boxes.length]!;
      if (at % 2 === 0) {
        box.checked = !box.checked;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      } else {
        field.value = at % 4 === 1 ? words[round % words.length]! : '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      return document.querySelector('#traffar')?.textContent;
    };
    Object.assign(globalThis, { change });
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/**
 * Counted is the processor time of the page's scripts from the event until the first cards stand in the DOM (search,
 * cards, DOM), so that other work on the machine does not count. Not in it: the rest of the page's cards and the counts,
 * a frame later, layout and paint.
 */
test('1,000 activities are filtered at once on a processor four times as slow', async ({ page, site }) => {
  test.setTimeout(300_000);
  await openAwake(page, site + LIST);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const run = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result
      .value;
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const settled = () =>
    run('new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))))');
  const headlines = new Set<unknown>();
  const series = async (): Promise<number[]> => {
    const times: number[] = [];
    for (let number = 0; number < CHANGES; number += 1) {
      await settled();
      const before = await scriptMs();
      headlines.add(await run(`change(${number})`));
      times.push((await scriptMs()) - before);
    }
    return times;
  };

  await addChange(page);
  await expect.poll(async () => (await run('change(1)')) !== (await run('change(3)'))).toBe(true);
  await series();
  expect(headlines.size, 'every change is answered').toBeGreaterThan(CHANGES / 4);

  // What shares the processor slows it by its caches: of each change the best time is the nearest to the page's own.
  const medianAt = async (rate: number, mostSeries: number): Promise<number> => {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    let best = Array.from({ length: CHANGES }, () => Number.POSITIVE_INFINITY);
    for (let number = 0; number < mostSeries && (median(best) * SLOWER) / rate >= MOST_MS; number += 1) {
      const times = await series();
      best = best.map((time, at) => Math.min(time, times[at] ?? time));
    }
    return median(best);
  };
  const throttled = await medianAt(SLOWER, 3);
  // Chromium throttles by halting the page again and again, which a machine under load stretches further than asked.
  const reckoned = throttled < MOST_MS ? throttled : SLOWER * (await medianAt(1, 10));
  console.log(
    `filtering 1,000 activities at ${SLOWER}x, medians of ${CHANGES} changes: ${throttled.toFixed(1)} ms, ${reckoned.toFixed(1)} ms`,
  );
  expect(Math.min(throttled, reckoned)).toBeLessThan(MOST_MS);
});
