/** Draws the bitmap icons in public/ from public/icon.svg. Run it after changing the drawing; the results are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

const PUBLIC = new URL('../../public/', import.meta.url);
const ICO_HEADER_BYTES = 22;

/** Phones cut it to a shape of their own: the ground reaches every edge, the drawing stays in the middle. */
const MASKABLE = 'body{background:#211c66}svg{transform:scale(.76)}';

/** An .ico file around one 32 × 32 PNG. */
function icoOf(png: Buffer): Buffer {
  const header = Buffer.alloc(ICO_HEADER_BYTES);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(ICO_HEADER_BYTES, 18);
  return Buffer.concat([header, png]);
}

const drawing = readFileSync(new URL('icon.svg', PUBLIC), 'utf8');
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  const page = await browser.newPage();
  const draw = async (size: number, style = '') => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}${style}</style>${drawing}`,
    );
    return page.screenshot({ omitBackground: true });
  };
  writeFileSync(new URL('favicon.ico', PUBLIC), icoOf(await draw(32)));
  writeFileSync(new URL('apple-touch-icon.png', PUBLIC), await draw(180));
  writeFileSync(new URL('icon-192.png', PUBLIC), await draw(192));
  writeFileSync(new URL('icon-512.png', PUBLIC), await draw(512));
  writeFileSync(new URL('icon-maskable-512.png', PUBLIC), await draw(512, MASKABLE));
} finally {
  await browser.close();
}
