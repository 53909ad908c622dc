import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/paths.ts';

const folder = (language: string): string => path.join(root, 'src', 'i18n', language);

/** Every fixed text of several words that Swedish pages say and English ones do not. */
export async function swedishTexts(): Promise<string[]> {
  const found = new Set<string>();
  for (const name of (await readdir(folder('en'))).filter((one) => one.endsWith('.ts'))) {
    const swedish = textsIn(await import(path.join(folder('sv'), name)));
    const english = textsIn(await import(path.join(folder('en'), name)));
    for (const text of swedish) if (!english.has(text) && /\S \S/.test(text)) found.add(text);
  }
  return [...found];
}

function textsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((inside) => [...textsIn(inside)]));
}
