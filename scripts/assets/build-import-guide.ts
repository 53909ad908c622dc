// npx node scripts/assets/build-import-guide.ts: writes the tables of columns into docs/import.md. A test says when.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withTables } from './import-guide.ts';
import { root } from '../paths.ts';

const file = path.join(root, 'docs/import.md');
await writeFile(file, withTables(await readFile(file, 'utf8')));
