import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.ts';
import { differences } from './word-differences.ts';

export interface WordFolders {
  readonly swedish: string;
  readonly english: string;
  /** Where words are asked for, as `#words/name.ts`. */
  readonly source: string;
}

const FOLDERS: WordFolders = {
  swedish: path.join(root, 'src', 'i18n', 'sv'),
  english: path.join(root, 'src', 'i18n', 'en'),
  source: path.join(root, 'src'),
};

/**
 * Whether both languages say the same things: every words file that code asks for by `#words/…`, and every English one,
 * is compared with its counterpart.
 * @returns one line for each thing that is missing, left over, differently shaped, empty or not translated; none when all
 * is well
 */
export async function checkWords(folders: WordFolders = FOLDERS): Promise<string[]> {
  const { swedish, english, source } = folders;
  const [sv, en, asked] = await Promise.all([namesIn(swedish), namesIn(english), askedFor(source)]);
  const problems: string[] = [];
  for (const name of [...new Set([...asked, ...en])].toSorted()) {
    if (!sv.includes(name)) problems.push(`${name}: no file in Swedish`);
    else if (!en.includes(name)) problems.push(`${name}: no file in English`);
    else {
      const [ours, theirs] = await Promise.all([load(swedish, name), load(english, name)]);
      problems.push(...differences(ours, theirs, name));
    }
  }
  return problems;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.ts'));
}

async function askedFor(source: string): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name));
  const texts = await Promise.all(
    files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/['"]#words\/([a-z0-9-]+\.ts)['"]/g)].map(([, name = '']) => name),
  );
}

async function load(folder: string, name: string): Promise<Record<string, unknown>> {
  const loaded: unknown = await import(pathToFileURL(path.join(folder, name)).href);
  return { ...(loaded as object) };
}
