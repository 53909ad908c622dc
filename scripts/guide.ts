/**
 * npm run guide: does the everyday tasks of docs/guide.md on a demo of its own, takes the guide's pictures on the way, and notes what
 * is on each in docs/guide/pictures.json. Run it when the tests say that a picture is old; the result is committed.
 */
import { chromium, type Locator, type Page } from '@playwright/test';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { browserLaunchOptions } from '../tests/support/browser.ts';
import { startWorld } from '../tests/support/world.ts';
import { everydayDemo } from '../tests/e2e/everyday-demo.ts';
import { openScreens, perform, type Shot } from '../tests/e2e/everyday-stage.ts';
import { EVERYDAY_TASKS } from '../tests/e2e/everyday-tasks.ts';
import { fingerprintOf } from '../tests/e2e/everyday-words.ts';
import { root } from './paths.ts';
import { runCommand, Stop } from './stop.ts';

/** Pixels of a picture for each CSS pixel of the phone. */
const SCALE = 1.5;
/** CSS pixels around what a picture shows. */
const AIR = 12;
/** Of the WebP files, from 0 to 1. */
const QUALITY = 0.75;
/** Bytes of the largest picture that the guide may have. */
const MOST_BYTES = 40_000;

/** Fields of dates and times as the page's language has them: the browser of the tests knows English only. */
const SWEDISH_DATES = '--enable-blink-features=LangAttributeAwareFormControlUI';

const folder = path.join(root, 'docs', 'guide');

/** Draws a ring around what is pressed. @returns takes it away */
async function ringAround(what: Locator | undefined, offset: string): Promise<() => Promise<unknown>> {
  if (!what) return () => Promise.resolve();
  const draw = (outline: string) =>
    what.evaluate(
      (element: HTMLElement, ring) => {
        element.style.outline = ring.outline;
        element.style.outlineOffset = ring.offset;
      },
      { outline, offset },
    );
  await draw('4px solid #e0218a');
  return () => draw('');
}

async function screenshot({ show, ring }: Shot, page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Dates that the page came with are drawn before the browser knows its language.
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=date]')) {
      const { value } = field;
      field.value = '';
      field.value = value;
    }
    scrollTo(0, 0);
  });
  const boxes = await Promise.all(show.map((part) => part.boundingBox()));
  const edges = boxes.filter((box) => box !== null);
  const width = page.viewportSize()?.width ?? 0;
  const isPhone = width < 500;
  const left = isPhone ? 0 : Math.max(0, Math.min(...edges.map(({ x }) => x)) - AIR);
  const right = isPhone ? width : Math.min(width, Math.max(...edges.map((box) => box.x + box.width)) + AIR);
  const top = Math.max(0, Math.min(...edges.map(({ y }) => y)) - AIR);
  const bottom = Math.max(...edges.map((box) => box.y + box.height)) + AIR;
  // Cells of the admin cut off what is outside of them.
  const takeAway = await ringAround(ring, isPhone ? '3px' : '-4px');
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const png = await page.screenshot({ fullPage: isPhone, clip, animations: 'disabled' });
  await takeAway();
  return png;
}

/** The same picture as WebP, as a browser writes it. */
async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ({ source, quality }) => {
      const image = Object.assign(new Image(), { src: source });
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const file = await canvas.convertToBlob({ type: 'image/webp', quality });
      return [...new Uint8Array(await file.arrayBuffer())];
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY },
  );
  return Buffer.from(bytes);
}

await runCommand(async () => {
  const world = await startWorld({ demo: true });
  const options = await browserLaunchOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), SWEDISH_DATES] });
  try {
    const demo = await everydayDemo(world);
    if (!demo.isLate)
      throw new Stop('Nothing can be late in the first minutes of a day. Try again at 00.20.');
    const screens = await openScreens(browser, world, SCALE);
    const drawing = await browser.newPage();
    const fingerprints: Record<string, readonly string[]> = {};
    const files = new Map<string, Buffer>();
    for (const task of EVERYDAY_TASKS) {
      const { actions } = await perform(task.run, world, demo, screens, async (name, shot) => {
        const [first] = shot.show;
        if (!first) throw new Error(`${name} shows nothing`);
        fingerprints[name] = await fingerprintOf(shot.show, demo.names);
        const webp = await webpOf(drawing, await screenshot(shot, first.page()));
        if (webp.length > MOST_BYTES) throw new Stop(`${name} has ${webp.length} bytes: show less in it.`);
        files.set(`${name}.webp`, webp);
        console.log(`  ${name}.webp: ${Math.round(webp.length / 1024)} kB`);
      });
      console.log(`${task.title}: ${actions} actions`);
    }
    const sorted = Object.entries(fingerprints).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const style = await resolveConfig(path.join(folder, 'pictures.json'));
    const json = await format(JSON.stringify(Object.fromEntries(sorted)), { ...style, parser: 'json' });
    // Only when all is well: a guide with half of its pictures helps nobody.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(path.join(folder, name), content);
    await writeFile(path.join(folder, 'pictures.json'), json);
  } finally {
    await browser.close();
    await world.stop();
  }
});
