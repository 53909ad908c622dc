import { chromium } from '@playwright/test';
import { browserLaunchOptions } from './tests/support/browser.ts';
const browser = await chromium.launch(await browserLaunchOptions());
const pages = process.argv.slice(3);
const [width, scheme] = (process.argv[2] ?? '').split(',');
const page = await browser.newPage({ viewport: { width: Number(width), height: 800 }, locale: 'sv-SE', colorScheme: scheme === 'dark' ? 'dark' : 'light' });
for (const path of pages) {
  await page.goto(`http://localhost:4801${path}`);
  await page.waitForTimeout(200);
  const name = path.replace(/[^a-z0-9]+/gi, '_');
  await page.screenshot({ path: `/tmp/s${name}-${width}-${scheme}.png`, fullPage: true });
}
await browser.close();
