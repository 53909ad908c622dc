/**
 * Measures what the product promises and prints one table; all of it, with facts of the machine, goes into a file in
 * bench/results. A figure that misses its aim is printed as it is and fails nothing; a part that breaks does.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from '../scripts/stop.ts';
import { freshnessFigures, measureFreshness } from './freshness.ts';
import { killsFigures, measureKills } from './kills.ts';
import { measureOffered, offeredFigures } from './offered.ts';
import { measureOpening, openingFigures } from './opening.ts';
import { measurePages } from './pages.ts';
import { measureScale, scaleFigures } from './scale.ts';
import { measureSignups, signupsFigures } from './signups.ts';
import { Closing } from './support/closing.ts';
import { machineFacts } from './support/machine.ts';
import { pagesFigures } from './support/pages-figures.ts';
import { chosenParts, part, type Part, type PartResult } from './support/parts.ts';
import { isMet, type Figure, tableOf } from './support/report.ts';
import { measureSearch, searchFigures } from './support/search-figures.ts';
import { measureSyncs, syncsFigures } from './syncs.ts';
import { measureWeight, weightFigures } from './weight.ts';

const PARTS: Readonly<Record<string, Part>> = {
  pages: part(() => measurePages(), pagesFigures),
  signups: part((closing) => measureSignups(closing), signupsFigures),
  opening: part((closing) => measureOpening(closing), openingFigures),
  syncs: part(measureSyncs, syncsFigures),
  kills: part(measureKills, killsFigures),
  freshness: part((closing) => measureFreshness(closing), freshnessFigures),
  offered: part((closing) => measureOffered(closing), offeredFigures),
  weight: part(measureWeight, weightFigures),
  search: part(measureSearch, searchFigures),
  scale: part((closing) => measureScale(closing), scaleFigures),
};
const RESULTS = path.join(import.meta.dirname, 'results');

/** Runs one part and leaves nothing of it open. */
async function runPart(run: Part, closing: Closing): Promise<PartResult | Error> {
  try {
    return await run(closing);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await closing.close();
  }
}

async function save(content: object, at: Date): Promise<string> {
  await mkdir(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${at.toISOString().slice(0, 19).replaceAll(':', '.')}.json`);
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}

/**
 * Runs the named parts, all without a name, one after the other.
 * @returns whether every part could be measured
 * @throws Stop when a name is unknown
 */
export async function runBenchmarks(asked: readonly string[]): Promise<boolean> {
  const names = chosenParts(Object.keys(PARTS), asked);
  if (typeof names === 'string') {
    throw new Stop(`There is no part "${names}". The parts are: ${Object.keys(PARTS).join(', ')}.`);
  }
  const closing = new Closing();
  const interrupt = (): void => void closing.close().then(() => process.exit(130));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);

  const started = new Date();
  const machine = machineFacts();
  console.log(
    Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  );
  const figures: Figure[] = [];
  const parts: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const name of names) {
    const run = PARTS[name];
    if (!run) continue;
    const begun = performance.now();
    const loadBefore = machineFacts().load;
    const result = await runPart(run, closing);
    const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
    if (result instanceof Error) {
      broken.push(name);
      parts[name] = { seconds, error: result.message };
      console.log(`${name}: broke after ${seconds} s\n${result.stack}`);
      continue;
    }
    figures.push(...result.figures);
    parts[name] = { seconds, loadBefore, loadAfter: machineFacts().load, ...result };
    console.log(`${name}: ${seconds} s`);
  }
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);

  const file = await save({ started: started.toISOString(), machine, broken, parts }, started);
  const missed = figures.filter((figure) => isMet(figure) === false).length;
  console.log(`\n${tableOf(figures)}\n`);
  console.log(
    `${missed === 0 ? 'Every aim is met.' : `${missed} aims are missed.`} Details: ${path.relative(process.cwd(), file)}`,
  );
  if (broken.length > 0) console.log(`Not measured: ${broken.join(', ')}`);
  return broken.length === 0;
}
