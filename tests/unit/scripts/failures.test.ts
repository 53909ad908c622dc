import { describe, expect, test } from 'vitest';
import { readFailures } from '../../../scripts/failures.ts';

const vitestOutput = `
 ❯  integration  tests/integration/a.test.ts (7 tests | 3 failed) 88ms
     × one 22ms

⎯⎯⎯⎯⎯⎯ Failed Suites 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL   unit  tests/unit/b.test.ts [ tests/unit/b.test.ts ]
Error: Cannot find module './not-there.ts' imported from b.test.ts
 ❯ tests/unit/b.test.ts:1:1

⎯⎯⎯⎯⎯⎯⎯ Failed Tests 3 ⎯⎯⎯⎯⎯⎯⎯

\u001B[41m FAIL \u001B[49m |integration| tests/integration/a.test.ts > places > one
\u001B[31mAssertionError: why: expected 1 to be 2 // Object.is equality\u001B[39m

- Expected
+ Received
 ❯ tests/integration/a.test.ts:2:64

⎯⎯⎯⎯⎯⎯⎯⎯[2/4]⎯

 FAIL   unit  tests/unit/c.test.ts > same 1
 FAIL   unit  tests/unit/c.test.ts > same 2
Error: multi
line

⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯

Vitest caught 1 unhandled error during the test run.

⎯⎯⎯⎯⎯ Unhandled Rejection ⎯⎯⎯⎯⎯
TypeError: nobody waited

 Test Files  2 failed (2)
`;

const playwrightOutput = `
  ✘    1 tests/e2e/a.spec.ts:3:1 › filters › focus (1.0m)


  1) tests/e2e/a.spec.ts:3:1 › filters › focus ─────────────────────────────

    Test timeout of 60000ms exceeded.

    Error: locator.focus: Test timeout of 60000ms exceeded.
    Call log:
      - waiting for getByRole('link')

    > 108 |     await card.focus();

  2) tests/e2e/b.spec.ts:7:9 › light, 360 px › start 

    \u001B[31mError: scrolls sideways\u001B[39m

    expect(received).toBeLessThanOrEqual(expected)

  3) tests/e2e/c.spec.ts:1:1 › hangs

    Test timeout of 60000ms exceeded while running "beforeEach" hook.

  3 failed
    tests/e2e/a.spec.ts:3:1 › filters › focus
  12 passed (30.1s)
`;

describe('the failures in the output of', () => {
  test('vitest: suites, tests, several with one error, and errors that nobody caught', () => {
    expect(readFailures('vitest', vitestOutput)).toEqual([
      {
        name: 'unit tests/unit/b.test.ts [ tests/unit/b.test.ts ]',
        error: "Error: Cannot find module './not-there.ts' imported from b.test.ts",
      },
      {
        name: '|integration| tests/integration/a.test.ts > places > one',
        error: 'AssertionError: why: expected 1 to be 2 // Object.is equality',
      },
      { name: 'unit tests/unit/c.test.ts > same 1', error: 'Error: multi' },
      { name: 'unit tests/unit/c.test.ts > same 2', error: 'Error: multi' },
      { name: 'Unhandled Rejection', error: 'TypeError: nobody waited' },
    ]);
  });

  test('playwright: the error says more than the time limit, where there is one', () => {
    expect(readFailures('playwright', playwrightOutput)).toEqual([
      {
        name: 'tests/e2e/a.spec.ts:3:1 › filters › focus',
        error: 'Error: locator.focus: Test timeout of 60000ms exceeded.',
      },
      { name: 'tests/e2e/b.spec.ts:7:9 › light, 360 px › start', error: 'Error: scrolls sideways' },
      {
        name: 'tests/e2e/c.spec.ts:1:1 › hangs',
        error: 'Test timeout of 60000ms exceeded while running "beforeEach" hook.',
      },
    ]);
  });

  test('a runner that is content: none', () => {
    expect(readFailures('playwright', '  ✓  1 a.spec.ts:3:1 › reads (1s)\n\n  12 passed (30.1s)\n')).toEqual(
      [],
    );
    expect(readFailures('vitest', ' Test Files  2 passed (2)\n')).toEqual([]);
  });
});
