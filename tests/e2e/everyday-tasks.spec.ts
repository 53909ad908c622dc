import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/paths.ts';
import { everydayDemo, type EverydayDemo } from './everyday-demo.ts';
import { openScreens, perform, type Performance, type Screens } from './everyday-stage.ts';
import { EVERYDAY_TASKS } from './everyday-tasks.ts';
import { fingerprintOf, plainName, shownWords } from './everyday-words.ts';
import { demoWorld, expect, listenFor, test } from './test.ts';

const folder = path.join(root, 'docs', 'guide');
const guide = await readFile(path.join(root, 'docs', 'guide.md'), 'utf8');
const kept = JSON.parse(await readFile(path.join(folder, 'pictures.json'), 'utf8')) as Record<
  string,
  string[]
>;

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** The guide's sections by their anchors; what stands before the first one has the anchor "". */
const sections = new Map(
  guide.split(/^(?=<a id=")/m).map((part): [string, Section] => {
    const [, id = ''] = /^<a id="([\w-]+)"><\/a>/.exec(part) ?? [];
    const [, heading = ''] = /^## (.+)$/m.exec(part) ?? [];
    return [id, { heading, text: part }];
  }),
);
const picturesIn = (text: string) => [...text.matchAll(/"guide\/([\w-]+)\.webp"/g)].map(([, name]) => name);
/** Names of what is on the screen. A part of a form and what is chosen there may be one: "**Anmälan: Drop-in**" is not. */
const boldIn = (text: string) =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => plainName(name));

/** In the first minutes of a day nothing has begun a quarter of an hour ago. */
const OF_LATENESS = new Set(['Jag har ringt', 'Inte här än'].map(plainName));

/** Typing, choosing and pressing take about five seconds each; the guide says what that comes to. */
const MOST_ACTIONS_OF_NEW_ACTIVITY = 24;

test.describe.configure({ mode: 'serial' });

let demo: EverydayDemo;
let screens: Screens;
const made: string[] = [];
const complaints: string[] = [];

test.beforeAll(async ({ browser }) => {
  const world = demoWorld();
  demo = await everydayDemo(world);
  screens = await openScreens(browser, world);
  for (const page of [screens.phone, screens.desk])
    listenFor(page, [world.site.url, world.pb.url], complaints);
});

test.afterAll(async () => {
  await screens.phone.context().close();
  await screens.desk.context().close();
});

for (const [index, task] of EVERYDAY_TASKS.entries()) {
  test(`everyday task ${index + 1}, ${task.id}: done as the guide says, and the guide shows what there is`, async () => {
    const old: string[] = [];
    const done: Performance = await perform(task.run, demoWorld(), demo, screens, async (name, { show }) => {
      made.push(name);
      const now = await fingerprintOf(show, demo.names);
      const isOther = JSON.stringify(now) !== JSON.stringify(kept[name]);
      if (isOther && (demo.isLate || name !== 'dorren'))
        old.push(`Bilden ${name} är gammal: kör npm run guide`);
    });
    expect(old).toEqual([]);
    const section = sections.get(task.id);
    expect(section?.heading).toBe(`${index + 1}. ${task.title}`);
    const unseen = boldIn(section?.text ?? '').filter(
      (name) => !done.words.has(name) && (demo.isLate || !OF_LATENESS.has(name)),
    );
    expect(unseen, 'names in the guide that were not on the screen').toEqual([]);
    if (task.id === 'ny-aktivitet') expect(done.actions).toBeLessThanOrEqual(MOST_ACTIONS_OF_NEW_ACTIVITY);
    // What a browser says of a network that is away is a part of the task.
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
}

test('the guide has each picture that is made, and no other', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.webp'));
  const names = files.map((name) => name.replace('.webp', '')).toSorted();
  expect(names).toEqual(made.toSorted());
  expect([...new Set(picturesIn(guide))].toSorted()).toEqual(names);
  expect(Object.keys(kept).toSorted()).toEqual(names);
});

test('what the guide names beside the tasks is there too', async () => {
  const { phone, desk } = screens;
  const words = new Set<string>();
  const look = async (address: string) => {
    await phone.goto(address);
    for (const open of await phone.locator('details > summary').all()) await open.click();
    for (const word of await shownWords(phone)) words.add(word);
  };
  const ids = new Set<string>(EVERYDAY_TASKS.map(({ id }) => id));
  const rest = [...sections].filter(([id]) => !ids.has(id)).map(([, { text }]) => text);
  const session = `/personal/tillfallen/${demo.coming[1]?.id}`;
  const pages = ['', '/oversikt', '/aktiviteter', '/luckor', '/statistik', '/import', '/gallring', '/konto'];
  for (const address of [...pages.map((page) => `/personal${page}`), session]) await look(address);
  await desk.goto('/_/#/collections?collection=signups');
  await expect(desk.locator('.breadcrumbs')).toContainText('Anmälningar');
  await desk.getByRole('button', { name: 'Ny anmälan' }).click();
  for (const word of await shownWords(desk)) words.add(word);
  await phone.goto('/personal');
  await phone.getByRole('button', { name: 'Logga ut' }).click();
  await look('/personal/logga-in');
  expect(rest.flatMap(boldIn).filter((name) => !words.has(name))).toEqual([]);
});
