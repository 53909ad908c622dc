import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const STYLES = new URL('../../src/styles/', import.meta.url);

export const THEME_FILE = fileURLToPath(new URL('theme.css', STYLES));
const MAIN_FILE = fileURLToPath(new URL('main.css', STYLES));

/** The style sheets of this site, without the made theme. */
export function ownStyleSheets(): string[] {
  return readdirSync(STYLES)
    .filter((name) => name.endsWith('.css'))
    .map((name) => fileURLToPath(new URL(name, STYLES)))
    .filter((file) => file !== THEME_FILE);
}

/** The parts of Designsystemet that main.css imports. */
export const DESIGN_SYSTEM_PARTS: readonly string[] = [
  ...readFileSync(MAIN_FILE, 'utf8').matchAll(/@import '(@digdir\/designsystemet-css\/[^']+)'/g),
].map(([, name = '']) => require.resolve(name));
