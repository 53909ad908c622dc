import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/build/word-differences.ts';
import { checkWords } from '../../../scripts/build/words.ts';

const SWEDISH = {
  title: 'Aktiviteter',
  count: (count: number) => `${count} aktiviteter`,
  steps: [{ head: 'Anmäl dig', href: '/anmalan' }],
};
const ENGLISH = {
  title: 'Activities',
  count: (count: number) => `${count} activities`,
  steps: [{ head: 'Sign up', href: '/anmalan' }],
};

describe('words in two languages', () => {
  it.each<[string, object, string[]]>([
    ['nothing', {}, []],
    [
      'a key that is missing',
      { title: undefined },
      ['x.ts title: is nothing in English, a string in Swedish'],
    ],
    ['a key too many', { extra: 'More' }, ['x.ts extra: missing in Swedish']],
    [
      'another kind',
      { title: () => 'Activities' },
      ['x.ts title: is a function in English, a string in Swedish'],
    ],
    ['a list that is shorter', { steps: [] }, ['x.ts steps.0: missing in English']],
    [
      'a key of an item',
      { steps: [{ head: 'Sign up', text: 'Now', href: '/anmalan' }] },
      ['x.ts steps.0.text: missing in Swedish'],
    ],
    [
      'another number of parameters',
      { count: (count: number, of: number) => `${count} of ${of} activities` },
      ['x.ts count: takes 2 in English, 1 in Swedish'],
    ],
    ['an empty text', { title: ' ' }, ['x.ts title: empty']],
    ['a text left in Swedish', { title: 'Aktiviteter' }, ['x.ts title: not translated: "Aktiviteter"']],
    [
      'a function left in Swedish',
      { count: (count: number) => `${count} aktiviteter` },
      ['x.ts count: not translated'],
    ],
  ])('differ by %s', (_, changes, expected) => {
    expect(differences(SWEDISH, { ...ENGLISH, ...changes }, 'x.ts')).toEqual(expected);
  });

  it('may share what says nothing: functions of both, and names', () => {
    const join = (a: string, b: string) => `${a}, ${b}`;
    const shared = (day: string) => `In both: ${day}`;
    const ours = { join, shared, siteName: 'Trygg fritid' };
    expect(differences(ours, { ...ours, join: (a: string, b: string) => `${a}, ${b}` }, 'x.ts')).toEqual([]);
  });

  it('are looked for wherever code asks for them', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'words-'));
    const folders = { swedish: '', english: '', source: '' };
    for (const name of ['swedish', 'english', 'source'] as const) {
      folders[name] = path.join(folder, name);
      await mkdir(folders[name]);
    }
    const write = (kind: keyof typeof folders, name: string, text: string) =>
      writeFile(path.join(folders[kind], name), text);
    await write('swedish', 'asked.ts', "export const title = 'Hej';\nexport const more = 'Mer';\n");
    await write('swedish', 'staff.ts', "export const title = 'Personal';\n");
    await write('english', 'asked.ts', "export const title = 'Hello';\n");
    await write('english', 'left-over.ts', "export const title = 'Old';\n");
    await write('swedish', 'new.ts', "export const title = 'Nytt';\n");
    await write(
      'source',
      'page.astro',
      "import { title } from '#words/asked.ts';\nimport '#words/new.ts';\n",
    );
    expect(await checkWords(folders)).toEqual([
      'asked.ts more: missing in English',
      'left-over.ts: no file in Swedish',
      'new.ts: no file in English',
    ]);
    await rm(folder, { recursive: true });
  });

  it('are all there on this site', async () => {
    expect(await checkWords()).toEqual([]);
  });
});
