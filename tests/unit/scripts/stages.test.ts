import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readClosing, runStage } from '../../../scripts/stages.ts';

const vitestPassed = [
  ' RUN  v5.1.1 /project',
  ' ✓ unit a.test.ts (47 tests) 10ms',
  '',
  '\u001B[2m Test Files \u001B[22m \u001B[1m\u001B[32m2 passed\u001B[39m\u001B[22m\u001B[90m (2)\u001B[39m',
  '\u001B[2m      Tests \u001B[22m \u001B[1m\u001B[32m47 passed\u001B[39m\u001B[22m\u001B[90m (47)\u001B[39m',
  '   Start at  17:43:34',
  '   Duration  2.84s (tests 92%)',
].join('\n');

describe('the closing lines of a test runner', () => {
  test('of vitest, with colours', () => {
    expect(readClosing('vitest', vitestPassed)).toEqual({
      closing: [
        ' Test Files  2 passed (2)',
        '      Tests  47 passed (47)',
        '   Duration  2.84s (tests 92%)',
      ].join('\n'),
      passed: 47,
      failed: 0,
      skipped: 0,
    });
  });

  test('of vitest with failed, skipped and planned tests', () => {
    const output =
      ' Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 40 passed | 3 skipped | 1 todo (46)\n';
    expect(readClosing('vitest', output)).toMatchObject({ passed: 40, failed: 2, skipped: 4 });
  });

  test('of playwright', () => {
    const output =
      '  ✓ 1 a.spec.ts:3:1 › reads (1s)\n\n  1 failed\n    a.spec.ts:9:1 › b\n  2 skipped\n  3 did not run\n  12 passed (30.1s)\n';
    const counts = readClosing('playwright', output);
    expect(counts).toMatchObject({ passed: 12, failed: 1, skipped: 5 });
    expect(counts.closing).toBe('  1 failed\n  2 skipped\n  3 did not run\n  12 passed (30.1s)');
  });

  test('of a runner that found nothing', () => {
    expect(readClosing('vitest', 'No test files found')).toEqual({
      closing: '',
      passed: 0,
      failed: 0,
      skipped: 0,
    });
  });
});

describe('a stage', () => {
  let folder: string;
  const script = async (name: string, source: string): Promise<string[]> => {
    const file = path.join(folder, name);
    await writeFile(file, source);
    return [file];
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'trygg-stage-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('passes when each command does', async () => {
    const commands = [
      await script('a.mjs', 'console.log("fine")'),
      await script('b.mjs', 'console.error("too")'),
    ];
    expect(await runStage({ name: 'lint', commands })).toMatchObject({
      ok: true,
      output: 'fine\ntoo',
      problems: [],
    });
  });

  test('runs every command, and fails when one does', async () => {
    const commands = [
      await script('c.mjs', 'console.log("first"); process.exitCode = 3'),
      await script('d.mjs', 'console.log("second")'),
    ];
    expect(await runStage({ name: 'types', commands })).toMatchObject({ ok: false, output: 'first\nsecond' });
  });

  test('of tests fails when no test was run, or one was skipped, though the runner is content', async () => {
    const nothing = [await script('e.mjs', 'console.log("no tests")')];
    expect(await runStage({ name: 'unit', runner: 'vitest', commands: nothing })).toMatchObject({
      ok: false,
      problems: ['No test was run.'],
    });
    const skipped = [await script('f.mjs', 'console.log("      Tests  4 passed | 1 skipped (5)")')];
    expect(await runStage({ name: 'unit', runner: 'vitest', commands: skipped })).toMatchObject({
      ok: false,
      passed: 4,
      failures: [],
      problems: ['1 tests were skipped; no test may be.'],
    });
  });
});
