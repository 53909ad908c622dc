import { expect, test } from 'vitest';
import * as english from '../../../src/i18n/en/supervision-line.ts';
import * as swedish from '../../../src/i18n/sv/supervision-line.ts';
import { lineSamples } from '../../../src/views/line-samples.ts';

test.each([
  ['Swedish', swedish],
  ['English', english],
])('each state is shown by a line that is in that state, in %s', (_, words) => {
  for (const [state, line] of Object.entries(lineSamples(words))) expect(line.state).toBe(state);
});
