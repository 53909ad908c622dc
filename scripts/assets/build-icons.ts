/**
 * Draws src/components/icons.ts from the SVG files of @navikt/aksel-icons: one named export per icon, so that a page or
 * an island carries only the icons it imports. Run it after adding a name to ICONS; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { optimize } from 'svgo';

const ICONS = [
  // Categories
  'ArmchairFill',
  'LightningFill',
  'MicrophoneFill',
  'PuzzlePieceFill',
  'PaletteFill',
  'ChefHatFill',
  'HikingTrailSignFill',
  'OpenBookFill',
  // Supervision
  'PersonCheckmarkFill',
  'PersonCheckmark',
  'PersonCross',
  'Clock',
  'Leave',
  'Hourglass',
  'XMarkOctagonFill',
  'XMark',
  'Questionmark',
  // Facts and actions
  'Bicycle',
  'Buildings3',
  'Bus',
  'Calendar',
  'Camera',
  'Chat',
  'Checkmark',
  'CheckmarkCircle',
  'ChevronDown',
  'ChevronLeft',
  'ChevronRight',
  'ClipboardCheckmark',
  'CloudSlash',
  'DoorOpen',
  'EnvelopeClosed',
  'ExternalLink',
  'Files',
  'FirstAidKit',
  'Globe',
  'Heart',
  'HeartFill',
  'Information',
  'Lightning',
  'LocationPin',
  'MagnifyingGlass',
  'MenuHamburger',
  'Monitor',
  'PersonGroup',
  'PersonTallShort',
  'Paperplane',
  'Phone',
  'PhoneFill',
  'Plus',
  'QuestionmarkCircle',
  'ShieldCheckmark',
  'ShieldLock',
  'Snow',
  'Wallet',
  'Wheelchair',
] as const;

const SOURCE = new URL('../../node_modules/@navikt/aksel-icons/dist/svg/', import.meta.url);
const TARGET = fileURLToPath(new URL('../../src/components/icons.ts', import.meta.url));

/** Two decimals are a hundredth of a pixel at 24 px, and still half a pixel where a poster draws an icon at 400 px. */
const DECIMALS = 2;

/** Drawn by the fewest letters: pages carry their icons, and so does the code of the search. */
function shortened(svg: string): string {
  return optimize(svg, { plugins: [{ name: 'convertPathData', params: { floatPrecision: DECIMALS } }] }).data;
}

function drawingOf(name: string): string {
  const svg = shortened(readFileSync(new URL(`${name}.svg`, SOURCE), 'utf8'));
  if (!svg.includes('viewBox="0 0 24 24"')) throw new Error(`${name}: not drawn on 24 × 24`);
  const shapes = [...svg.matchAll(/<(path|rect|circle|ellipse|line|polygon|g)\b([^>]*)>/g)];
  const paths = shapes.map(([, tag, attributes = '']) => {
    const data = / d="([^"]+)"/.exec(attributes)?.[1];
    if (tag !== 'path' || !data || /transform|stroke/.test(attributes))
      throw new Error(`${name}: unknown shape`);
    return { data, evenOdd: attributes.includes('fill-rule="evenodd"') };
  });
  const rules = new Set(paths.map(({ evenOdd }) => evenOdd));
  if (rules.size !== 1) throw new Error(`${name}: mixed fill rules`);
  const data = paths.map((path) => `'${path.data}'`).join(', ');
  return `export const ${name}: IconDrawing = { paths: [${data}], evenOdd: ${rules.has(true)} };`;
}

const source = `/**
 * Made by scripts/assets/build-icons.ts from @navikt/aksel-icons (MIT, Copyright NAV). Not edited by hand.
 */

/** An icon on a 24 × 24 grid, filled with the text colour. */
export interface IconDrawing {
  readonly paths: readonly string[];
  readonly evenOdd: boolean;
}

${ICONS.map(drawingOf).join('\n')}
`;
writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
