import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { browserLaunchOptions } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { expect, sitePages, siteUrl, test } from './test.ts';

const LEAST = 0.98;
const PAGES = ['start', 'list', 'activity', 'session'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What else the machine does makes a page look slower, never faster: the best run is the nearest to the page's own. */
const MOST_RUNS = 3;
/** They take a second each, and count for no score. */
const UNSCORED = ['bf-cache', 'screenshot-thumbnails', 'final-screenshot'];

interface Judgement {
  /** "performance 1, accessibility 0.97" */
  readonly scores: string;
  /** "performance: largest-contentful-paint 0.91": what lacks points in the categories below the least. */
  readonly faults: readonly string[];
}

function judgementOf({ categories, audits }: Result): Judgement {
  const all = Object.values(categories);
  const faults = all.flatMap(({ id: category, score, auditRefs }) => {
    if ((score ?? 0) >= LEAST) return [];
    const lacking = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    return [`${category} ${score}`, ...lacking.map(({ id }) => `${category}: ${id} ${audits[id]?.score}`)];
  });
  return { scores: all.map(({ id, score }) => `${id} ${score}`).join(', '), faults };
}

async function judge(url: string, port: number): Promise<Judgement> {
  const answer = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: CATEGORIES,
    skipAudits: UNSCORED,
    disableFullPageScreenshot: true,
  });
  if (!answer || answer.lhr.runtimeError)
    throw new Error(`${url}: ${answer?.lhr.runtimeError?.message ?? 'no answer'}`);
  return judgementOf(answer.lhr);
}

/** Lighthouse's own settings: a phone, a slow network and a processor four times as slow, both simulated. */
test('Lighthouse gives every kind of first page at least 98 of 100', async () => {
  test.setTimeout(300_000);
  const pages = await sitePages();
  const port = await freePort();
  const { args = [], ...options } = await browserLaunchOptions();
  const browser = await chromium.launch({
    ...options,
    // Names of other machines lead nowhere.
    args: [
      ...args,
      `--remote-debugging-port=${port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  try {
    for (const name of PAGES) {
      let best = await judge(siteUrl() + pages[name], port);
      for (let runs = 1; runs < MOST_RUNS && best.faults.length > 0; runs += 1) {
        const again = await judge(siteUrl() + pages[name], port);
        if (again.faults.length < best.faults.length) best = again;
      }
      console.log(`Lighthouse, ${name}: ${best.scores}`);
      expect.soft(best.faults, name).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
