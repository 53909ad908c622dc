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
const CHANGES = 32;

/** Ticks a filter, types, unticks it or takes the text away, and gives the headline that stands then. */
function change(page: Page, number: number): Promise<string | undefined> {
  return page.evaluate((at) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]')!;
    const field = form.querySelector<HTMLInputElement>('input[type=search]')!;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const words = ['innebandy', 'kör på fredag', 'läxstuga'];
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
  }, number);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/**
 * Counted is the processor time of the page's scripts from the event until the first cards stand in the DOM (search,
 * counts, cards, DOM), so that other work on the machine does not count. Not in it: the other cards of the page, a frame
 * later, layout and paint.
 */
test('1,000 activities are filtered within a frame on a processor four times as slow', async ({
  page,
  site,
}) => {
  await openAwake(page, site + LIST);
  const headlines = new Set<string | undefined>();
  await expect
    .poll(async () => headlines.add(await change(page, 1)).add(await change(page, 3)).size)
    .toBeGreaterThan(1);
  for (let number = 0; number < CHANGES; number += 1) headlines.add(await change(page, number));
  expect(headlines.size, 'every change is answered').toBeGreaterThan(CHANGES / 4);

  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const medians: number[] = [];
  // A processor shared with others is slower by its caches alone: the best of three series is nearest to the page's own time.
  while (medians.length < SERIES && !medians.some((one) => one < FRAME_MS)) {
    const times: number[] = [];
    for (let number = 0; number < CHANGES; number += 1) {
      const before = await scriptMs();
      await change(page, number);
      times.push((await scriptMs()) - before);
    }
    medians.push(median(times));
  }
  console.log(
    `filtering 1,000 activities at ${SLOWER}x: medians of ${CHANGES}: ${medians.map((one) => one.toFixed(1)).join(', ')} ms`,
  );
  expect(Math.min(...medians)).toBeLessThan(FRAME_MS);
});
