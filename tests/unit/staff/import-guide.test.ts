import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withTables } from '../../../scripts/assets/import-guide.ts';

test('the guide has the columns that are read (npx node scripts/assets/build-import-guide.ts writes them)', async () => {
  const guide = await readFile(new URL('../../../docs/import.md', import.meta.url), 'utf8');
  const plain = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---');
  expect(plain(guide)).toBe(plain(withTables(guide)));
});
