import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that promise something within a second or two: each has the machine to itself. */
const timed = [
  'tests/integration/pocketbase/{import-speed,staff-speed}.test.ts',
  'tests/integration/site/{calendar-files,door,freshness,my-signups,silence,staff,supervision}.test.ts',
];

/** Files that take a minute and more: last, each would let the other workers wait. */
const LONG = /\/(?:kills|sequences|signup-race|start)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

const integration = {
  globalSetup: 'tests/integration/global-setup.ts',
  setupFiles: 'tests/integration/set-up.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    allowOnly: false,
    silent: 'passed-only',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          maxWorkers: 2,
          // Pure functions leave nothing behind, and their modules are read once instead of once for each file.
          isolate: false,
        },
      },
      {
        test: {
          ...integration,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: timed,
          // Each file starts a PocketBase, some a site too; much of their time is waiting.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...integration,
          name: 'timed',
          include: timed,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
