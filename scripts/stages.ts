import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { readFailures, type Failure, type Runner } from './failures.ts';
import { root } from './paths.ts';

/** One step of `npm test`: Node scripts with their arguments, run one after the other. */
export interface Stage {
  name: string;
  commands: readonly (readonly string[])[];
  /** Which test runner it is, where its closing lines say how many tests ran. */
  runner?: Runner;
}

export interface StageResult {
  name: string;
  ok: boolean;
  milliseconds: number;
  output: string;
  /** The test runner's own closing lines. */
  closing: string;
  passed: number;
  failed: number;
  /** The tests that failed. */
  failures: Failure[];
  /** Why the stage failed although its commands ended well. */
  problems: string[];
}

/** Runs a stage's commands, all of them even when one fails. */
export async function runStage(stage: Stage): Promise<StageResult> {
  const started = Date.now();
  let output = '';
  let ok = true;
  for (const command of stage.commands) {
    const result = await run(command);
    output += result.output;
    ok &&= result.code === 0;
  }
  const counts = stage.runner ? readClosing(stage.runner, output) : noTests;
  const problems: string[] = [];
  if (stage.runner && counts.passed + counts.failed === 0) problems.push('No test was run.');
  if (counts.skipped > 0) problems.push(`${counts.skipped} tests were skipped; no test may be.`);
  return {
    name: stage.name,
    ok: ok && problems.length === 0,
    milliseconds: Date.now() - started,
    output: output.trimEnd(),
    closing: counts.closing,
    passed: counts.passed,
    failed: counts.failed,
    failures: stage.runner ? readFailures(stage.runner, output) : [],
    problems,
  };
}

const noTests = { closing: '', passed: 0, failed: 0, skipped: 0 };

/** A closing line of each runner: vitest's summary of tests and files, playwright's list of counts. */
const closingLine: Readonly<Record<Runner, RegExp>> = {
  vitest: /^ +(Test Files|Tests|Errors|Duration) {2,}\S/,
  playwright: /^ +\d+ (passed|failed|flaky|skipped|did not run|interrupted)\b/,
};

/** The runner's closing lines and what they count. */
export function readClosing(
  runner: Runner,
  output: string,
): { closing: string; passed: number; failed: number; skipped: number } {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => closingLine[runner].test(line));
  const counted = runner === 'vitest' ? lines.filter((line) => line.trimStart().startsWith('Tests ')) : lines;
  const count = (words: string): number =>
    counted
      .flatMap((line) => [...line.matchAll(new RegExp(String.raw`(\d+) (?:${words})\b`, 'g'))])
      .reduce((total, match) => total + Number(match[1]), 0);
  return {
    closing: lines.join('\n'),
    passed: count('passed'),
    failed: count('failed|flaky|interrupted'),
    skipped: count('skipped|todo|did not run'),
  };
}

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
