/**
 * Makes src/styles/fonts/inter.woff2: Inter Variable (SIL OFL 1.1, from @fontsource-variable/inter) with the letters that
 * Swedish and the interface need. Anything else, such as names in other scripts, falls back to system fonts.
 * Run it after changing the letters; the result and the licence are committed.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const source = require.resolve('@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2');
const licence = require.resolve('@fontsource-variable/inter/LICENSE');
const target = new URL('../../src/styles/fonts/', import.meta.url);

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const LETTERS = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}\u00a0§«»°·×½–—…’“”•→−€`;

/** What the styles ask for: kerning and alternates by themselves, figures of equal width where numbers stand in columns. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum'];

const subset = await subsetFont(readFileSync(source), LETTERS, {
  targetFormat: 'woff2',
  keepFeatures: FEATURES,
  variationAxes: { wght: { min: 400, max: 850, default: 400 } },
});

writeFileSync(new URL('inter.woff2', target), subset);
copyFileSync(licence, new URL('LICENSE', target));
console.log(`inter.woff2: ${subset.length} bytes`);
