import { expect, it } from 'vitest';
import { easySwedish } from '../../../src/i18n/sv/easy-swedish.ts';

function linesOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(linesOf);
}

const { description: _, ...shown } = easySwedish;

it('has short lines, short words and one sentence on each line', () => {
  const lines = linesOf(shown);
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter((line) => line.length > 56)).toEqual([]);
  expect(lines.filter((line) => /\p{L}{15,}/u.test(line))).toEqual([]);
  // A question and its answer may share a line.
  expect(lines.filter((line) => /[.!:,;] \S/.test(line))).toEqual([]);
});

it('asks in its headings', () => {
  const headings = Object.values(shown).flatMap((part) =>
    typeof part === 'object' && 'heading' in part ? [part.heading] : [],
  );
  expect(headings).toHaveLength(6);
  expect(headings.filter((heading) => !heading.endsWith('?'))).toEqual([]);
});
