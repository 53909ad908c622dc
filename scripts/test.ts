// npm test: prepares everything, then runs every check; each stage gets one line, a failing one its whole output.
import path from 'node:path';
import { root } from './paths.ts';
import { preparePocketBase, prepareSite } from './prepare.ts';
import { runStage, type Stage, type StageResult } from './stages.ts';
import { runCommand } from './stop.ts';

const bin = (...parts: string[]): string => path.join(root, 'node_modules', ...parts);
const vitest = bin('vitest', 'vitest.mjs');

const stages: readonly Stage[] = [
  { name: 'format', commands: [[bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']] },
  { name: 'lint', commands: [[bin('oxlint', 'bin', 'oxlint'), '--deny-warnings']] },
  {
    name: 'types',
    commands: [
      [bin('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
      [bin('typescript', 'bin', 'tsc'), '--project', 'pocketbase'],
    ],
  },
  { name: 'unit', runner: 'vitest', commands: [[vitest, 'run', '--project', 'unit']] },
  { name: 'integration', runner: 'vitest', commands: [[vitest, 'run', '--project', 'integration']] },
  { name: 'browser', runner: 'playwright', commands: [[bin('@playwright', 'test', 'cli.js'), 'test']] },
];

await runCommand(async () => {
  const started = Date.now();
  try {
    await preparePocketBase();
    await prepareSite();
  } catch (error) {
    print('set-up', false, Date.now() - started);
    throw error;
  }
  print('set-up', true, Date.now() - started);

  const results: StageResult[] = [];
  for (const stage of stages) {
    const result = await runStage(stage);
    print(stage.name, result.ok, result.milliseconds);
    const shown = result.ok ? result.closing : result.output;
    if (shown) console.log(shown);
    for (const problem of result.problems) console.log(`  ${problem}`);
    results.push(result);
  }

  const sum = (pick: (result: StageResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const failed = results.filter((result) => !result.ok).map((result) => result.name);
  console.log(`\ntests: ${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`);
  console.log(failed.length ? `FAILED: ${failed.join(', ')}` : 'All stages passed.');
  process.exitCode = failed.length ? 1 : 0;
});

function print(name: string, ok: boolean, milliseconds: number): void {
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${(milliseconds / 1000).toFixed(1).padStart(7)} s`,
  );
}
