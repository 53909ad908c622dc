/**
 * Takes docs/start.webp, the picture in README.md: the start page of a running demo, on a desktop and on a phone.
 * Usage: npx node scripts/assets/build-start-picture.ts [address]
 * Run it after changing how the start page looks; the result is committed.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { browserLaunchOptions } from '../../tests/support/browser.ts';
import { root } from '../paths.ts';

const [address = 'http://localhost:4321'] = process.argv.slice(2);
/** CSS pixels of the two screens. */
const SCREENS = [
  { width: 1280, height: 1120 },
  { width: 390, height: 844 },
];
/** Pixels in the picture: both screens are drawn this high, with a frame around them. */
const SCREEN_HEIGHT = 800;
const GAP = 32;
/** Of the WebP file, from 0 to 1. */
const QUALITY = 0.8;

async function screenshot(browser: Browser, viewport: { width: number; height: number }): Promise<string> {
  const page = await browser.newPage({ viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  await page.goto(address);
  const png = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const browser = await chromium.launch(await browserLaunchOptions());
try {
  const screens: string[] = [];
  for (const screen of SCREENS) screens.push(await screenshot(browser, screen));
  const page = await browser.newPage();
  const picture = await page.evaluate(
    async ({ sources, height, gap, quality }) => {
      const images = sources.map((source) => Object.assign(new Image(), { src: source }));
      await Promise.all(images.map((image) => image.decode()));
      const widths = images.map((image) => Math.round((image.width * height) / image.height));
      const width = widths.reduce((sum, one) => sum + one + gap, gap);
      const canvas = new OffscreenCanvas(width, height + 2 * gap);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser cannot draw');
      context.imageSmoothingQuality = 'high';
      context.fillStyle = '#e4e1ec';
      context.fillRect(0, 0, canvas.width, canvas.height);
      let left = gap;
      for (const [position, image] of images.entries()) {
        const imageWidth = widths[position] ?? 0;
        context.save();
        context.beginPath();
        context.roundRect(left, gap, imageWidth, height, 14);
        context.clip();
        context.drawImage(image, left, gap, imageWidth, height);
        context.restore();
        left += imageWidth + gap;
      }
      const file = await canvas.convertToBlob({ type: 'image/webp', quality });
      return [...new Uint8Array(await file.arrayBuffer())];
    },
    { sources: screens, height: SCREEN_HEIGHT, gap: GAP, quality: QUALITY },
  );
  const file = path.join(root, 'docs', 'start.webp');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(picture));
  console.log(`${path.relative(root, file)}: ${Math.round(picture.length / 1024)} kB`);
} finally {
  await browser.close();
}
