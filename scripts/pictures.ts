// npm run pictures -- <address> [folder]: takes a picture of every page, phone and desktop, light and dark.
import { chromium } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { pagesOf } from '../tests/support/pages.ts';

const [address = 'http://localhost:4321', folder = 'pictures', ...only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const pages = Object.entries(await pagesOf(address)).filter(
    ([name]) => !only.length || only.includes(name),
  );
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
      });
      const page = await context.newPage();
      for (const [name, target] of pages) {
        await page.goto(new URL(target, address).href);
        await page.screenshot({
          path: path.join(folder, `${name}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
