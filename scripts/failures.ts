import { stripVTControlCharacters } from 'node:util';

/** The test runner whose output is read. */
export type Runner = 'vitest' | 'playwright';

/** A test that failed, or what else went wrong, with the first line of its error. */
export interface Failure {
  name: string;
  error: string;
}

const startOfFailure: Readonly<Record<Runner, RegExp>> = {
  // Of a test, of a file that cannot be read, and of an error that belongs to no test.
  vitest: /^(?: FAIL +(.+)|⎯+ ((?:Uncaught|Unhandled) (?:Exception|Rejection|Error)) ⎯+)$/,
  playwright: /^ {2}\d+\) (.+?)[ ─]*$/,
};

/** A line that names its error; others, as that of a time limit, say less. */
const namedError = /^(?:\w*Error|Caused by)\b.*:/;

/** What a runner's output says of each failure, in its order; vitest tells of several tests with one error at once. */
export function readFailures(runner: Runner, output: string): Failure[] {
  const failures: Failure[] = [];
  /** Names whose error is still to come. */
  let open: { names: string[]; first: string } | undefined;
  const close = (error: string): void => {
    failures.push(...(open?.names ?? []).map((name) => ({ name, error })));
    open = undefined;
  };
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const text = line.trim();
    const start = startOfFailure[runner].exec(line);
    if (start) {
      if (open?.first) close(open.first);
      const name = (start[1] ?? start[2] ?? '').replaceAll(/\s+/g, ' ');
      open = { names: [...(open?.names ?? []), name], first: '' };
    } else if (open && text) {
      if (runner === 'vitest' || namedError.test(text)) close(text);
      else open.first ||= text;
    }
  }
  if (open) close(open.first);
  return failures;
}
