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

const FRAME_MS = 16;
const SLOWER = 4;
const SERIES = 3;
const CHANGES = 40;

/**
 * Ticks a filter, types, unticks it and takes the text away, over and over, and times each from the event until the page
 * has drawn the list: search, counts, cards and the change of the DOM are done before the dispatch returns. Layout and
 * paint are not in it.
 */
function timesOf(page: Page, changes: number): Promise<{ times: number[]; headlines: number }> {
  return page.evaluate(async (count) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
    const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const words = ['innebandy', 'kör på fredag', 'verkstad'];
    const times: number[] = [];
    const headlines = new Set<string | undefined>();
    for (let change = 0; change < count; change += 1) {
      const round = Math.floor(change / 4);
      const isFilter = change % 2 === 0;
      const box = boxes[(round * 7) % boxes.length]!;
      if (isFilter) box.checked = !box.checked;
      else field.value = change % 4 === 1 ? words[round % words.length]! : '';
      const begun = performance.now();
      if (isFilter) box.dispatchEvent(new Event('change', { bubbles: true }));
      else field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      times.push(performance.now() - begun);
      headlines.add(document.querySelector('#traffar')?.textContent);
      // The browser lays out and paints between two changes, as between two taps.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return { times, headlines: headlines.size };
  }, changes);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

test('a list of 1,000 activities is filtered within a frame on a processor four times as slow', async ({
  page,
  site,
}) => {
  await openAwake(page, site + LIST);
  const session = await page.context().newCDPSession(page);
  await expect.poll(() => timesOf(page, 4).then(({ headlines }) => headlines)).toBeGreaterThan(1);
  const { headlines } = await timesOf(page, CHANGES);
  expect(headlines, 'every change is answered').toBeGreaterThan(CHANGES / 4);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const medians: number[] = [];
  // Other work on the machine only ever makes a series slower: the best of three is the nearest to what the page takes.
  for (let series = 0; series < SERIES; series += 1) medians.push(median((await timesOf(page, CHANGES)).times));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  console.log(
    `filtering 1,000 activities, medians of ${CHANGES} changes at ${SLOWER}x: ${medians.map((one) => one.toFixed(1)).join(', ')} ms`,
  );
  expect(Math.min(...medians)).toBeLessThan(FRAME_MS);
});
