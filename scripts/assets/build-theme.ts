/**
 * Makes src/styles/theme.css from src/styles/tokens/designsystemet.config.json with Designsystemet's own command, and
 * strips what this site never uses: other sizes, schemes that are chosen by hand, and tokens that no style sheet asks for.
 * Run it after changing the tokens or using a token for the first time; a test says when one is missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tokensUsedBy, unused } from './theme-tokens.ts';
import { DESIGN_SYSTEM_PARTS, ownStyleSheets, THEME_FILE } from './style-sheets.ts';

const CONFIG = fileURLToPath(new URL('../../src/styles/tokens/designsystemet.config.json', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../node_modules/.bin/designsystemet', import.meta.url));

/** Lighter or heavier than the page's one size, or shown only when a reader picks a scheme on the page. */
const UNUSED_BLOCKS: readonly RegExp[] = [
  /\[data-color-scheme="dark"\]\s*\{[^}]*\}/g,
  /@media \(prefers-color-scheme: light\)\s*\{\s*\[data-color-scheme="auto"\]\s*\{[^}]*\}\s*\}/g,
  /@layer ds\.theme\.typography\.secondary\s*\{\s*\[[^{]*\{[^}]*\}\s*\}/g,
  /@supports \(width: round\(down, \.1em, 1px\)\)\s*\{[^}]*\}/g,
  /\[data-size='\w+'\]\s*\{[^}]*\}/g,
];

/** The size is always medium, so its switch is a constant. */
function withOneSize(css: string): string {
  const medium = /--ds-size-mode-font-size--md:\s*([\d.]+)/.exec(css)?.[1];
  if (!medium) throw new Error('The theme has no medium size.');
  return css
    .replace(/--ds-size-mode-font-size:[^;]*;/, `--ds-size-mode-font-size: ${medium};`)
    .replace(/--ds-size(?:-mode-font-size)?--\w+:[^;]*;|--ds-size:[^;]*;/g, '');
}

function withoutEmptyBlocks(css: string): string {
  const stripped = css.replace(/(?:@layer|@media|@supports|[:[])[^{};]*\{\s*\}/g, '');
  return stripped === css ? css : withoutEmptyBlocks(stripped);
}

function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'theme-'));
  try {
    const run = (command: 'create' | 'build') =>
      execFileSync(COMMAND, ['tokens', command, '--clean', '--config', CONFIG], {
        cwd: folder,
        stdio: 'pipe',
      });
    run('create');
    run('build');
    return readFileSync(join(folder, 'design-tokens-build', 'trygg.css'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let css = build().replace(/@charset[^;]*;|\/\*[\s\S]*?\*\//g, '');
for (const block of UNUSED_BLOCKS) css = css.replace(block, '');
css = withOneSize(css);

const used = tokensUsedBy(
  [...ownStyleSheets(), ...DESIGN_SYSTEM_PARTS].map((file) => readFileSync(file, 'utf8')),
);
for (let rest = unused(css, used); rest.size > 0; rest = unused(css, used)) {
  css = css.replace(/(--[\w-]+):[^;{}]*;/g, (declaration, name: string) =>
    rest.has(name) ? '' : declaration,
  );
}
css = withoutEmptyBlocks(css)
  .replace(/\n\s*\n+/g, '\n')
  .trim();
css = `/* Made by scripts/assets/build-theme.ts from tokens/designsystemet.config.json. Not edited by hand. */\n${css}\n`;
writeFileSync(THEME_FILE, await format(css, { ...(await resolveConfig(THEME_FILE)), filepath: THEME_FILE }));
