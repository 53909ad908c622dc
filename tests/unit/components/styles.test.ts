import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESIGN_SYSTEM_PARTS, ownStyleSheets, THEME_FILE } from '../../../scripts/assets/style-sheets.ts';
import { tokensDeclaredBy, tokensUsedBy, unused } from '../../../scripts/assets/theme-tokens.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const own = ownStyleSheets().map(read);
const theme = read(THEME_FILE);
const components = globSync('src/{components,pages}/**/*.astro').map(read);

describe('the style sheets', () => {
  it('ask only for tokens that exist; run scripts/assets/build-theme.ts after using a new one', () => {
    const declared = new Set(
      [theme, ...own, ...DESIGN_SYSTEM_PARTS.map(read)].flatMap((css) => [...tokensDeclaredBy(css)]),
    );
    expect([...tokensUsedBy(own)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('carry no token that nothing asks for', () => {
    expect([...unused(theme, tokensUsedBy([...own, ...DESIGN_SYSTEM_PARTS.map(read)]))]).toEqual([]);
  });

  it('give every category and status its colours by day and by night', () => {
    const names = 'hangout sport music gaming craft food outdoors study success warning danger info'.split(
      ' ',
    );
    for (const name of names) {
      expect(theme).toContain(`[data-color='${name}']`);
      expect(theme.match(new RegExp(`--ds-color-${name}-base-default: #`, 'g'))).toHaveLength(2);
    }
  });

  it('are all imported, by another one or by the pages that alone need them', () => {
    const missing = ownStyleSheets().filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      const byComponent = components.some((text) => /['?]/.test(text.split(`/styles/${name}`)[1]?.[0] ?? ''));
      return name !== 'main.css' && !own.some((css) => css.includes(`'./${name}'`)) && !byComponent;
    });
    expect(missing).toEqual([]);
  });
});
