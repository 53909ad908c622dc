// npm test: prepares everything, then runs every check; each stage gets one line, a failing one its whole output.
import path from 'node:path';
import { root } from './paths.ts';
import { preparePocketBase, prepareSite } from './prepare.ts';
import { runStage, type Stage, type StageResult } from './stages.ts';
import { runCommand } from './stop.ts';

const bin = (...parts: string[]): string => path.join(root, 'node_modules', ...parts);
const vitest = bin('vitest', 'vitest.mjs');

const format: Stage = {
  name: 'format',
  commands: [[bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']],
};
const checks: readonly Stage[] = [
  { name: 'lint', commands: [[bin('oxlint', 'bin', 'oxlint'), '--deny-warnings']] },
  {
    name: 'types',
    commands: [
      [bin('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
      [bin('typescript', 'bin', 'tsc'), '--project', 'pocketbase'],
    ],
  },
];
const testsOf = (name: string, ...projects: string[]): Stage => ({
  name,
  runner: 'vitest',
  commands: [[vitest, 'run', ...projects.flatMap((project) => ['--project', project])]],
});
const browser: Stage = {
  name: 'browser',
  runner: 'playwright',
  commands: [[bin('@playwright', 'test', 'cli.js'), 'test']],
};

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

  // What promises nothing about time, on both cores. The other stages have the machine to themselves.
  const results = (await Promise.all([inOrder(checks), inOrder([testsOf('unit', 'unit'), format])])).flat();
  results.push(...(await inOrder([testsOf('integration', 'integration', 'timed'), browser])));

  const sum = (pick: (result: StageResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const failed = results.filter((result) => !result.ok).map((result) => result.name);
  // Last, because logs that are too long lose their middle.
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`\n${name}: ${failure.name}\n  ${failure.error}`);
  }
  console.log(`\ntests: ${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`);
  console.log(failed.length ? `FAILED: ${failed.join(', ')}` : 'All stages passed.');
  process.exitCode = failed.length ? 1 : 0;
});

/** Runs stages one after the other and tells of each when it has ended. */
async function inOrder(stages: readonly Stage[]): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of stages) {
    const result = await runStage(stage);
    print(stage.name, result.ok, result.milliseconds);
    const shown = result.ok ? result.closing : result.output;
    if (shown) console.log(shown);
    for (const problem of result.problems) console.log(`  ${problem}`);
    results.push(result);
  }
  return results;
}

function print(name: string, ok: boolean, milliseconds: number): void {
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${(milliseconds / 1000).toFixed(1).padStart(7)} s`,
  );
}
