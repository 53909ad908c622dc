import { describe, expect, it } from 'vitest';
import { lastInLine, nextInLine, type InLine } from '../../../src/domain/waiting-list.ts';

/** "a", "b1 b2" are siblings who want to be together, "c1, c2" siblings who do not. */
function line(text: string): InLine[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const ids = part.trim().split(' ');
      return ids.map((id) => ({ id, party: id.slice(0, 1), together: ids.length > 1 }));
    });
}
const ids = (moved: readonly InLine[]) => moved.map(({ id }) => id).join(' ');

describe('who is moved up', () => {
  const cases: [string, string, number, number, string][] = [
    ['nobody waits', '', 3, 10, ''],
    ['no place is free', 'a, b', 0, 10, ''],
    ['the first', 'a, b, c', 1, 10, 'a'],
    ['as many as there are places', 'a, b, c', 2, 10, 'a b'],
    ['all', 'a, b', 5, 10, 'a b'],
    ['siblings who all fit', 'a1 a2, b', 2, 10, 'a1 a2'],
    ['siblings and the next', 'a1 a2, b', 3, 10, 'a1 a2 b'],
    ['nobody passes siblings who do not fit', 'a1 a2 a3, b', 2, 10, ''],
    ['those before them do', 'a, b1 b2, c', 2, 10, 'a'],
    ['siblings who go one by one', 'a1, a2, b', 1, 10, 'a1'],
    ['more siblings than all places hold up nobody', 'a1 a2 a3, b, c', 2, 2, 'b c'],
    ['and wait on', 'a1 a2 a3, b', 0, 2, ''],
  ];
  it.each(cases)('%s', (_name, waiting, free, all, moved) => {
    expect(ids(nextInLine(line(waiting), free, all))).toBe(moved);
  });

  it('takes siblings who are scattered in the line as one, where the first of them stands', () => {
    const [first, second] = line('a1 a2');
    const scattered = [first!, ...line('b'), second!];
    expect(ids(nextInLine(scattered, 2, 5))).toBe('a1 a2');
    expect(ids(nextInLine(scattered, 1, 5))).toBe('');
  });
});

describe('whose offer is taken back', () => {
  const cases: [string, string, number, string][] = [
    ['none', 'a, b', 0, ''],
    ['the last', 'a, b', 1, 'b'],
    ['the last ones', 'a, b, c', 2, 'c b'],
    ['siblings together, though one would do', 'a, b1 b2', 1, 'b1 b2'],
    ['and no more than needed', 'a, b1 b2', 2, 'b1 b2'],
    ['siblings who go one by one', 'a1, a2', 1, 'a2'],
    ['all', 'a, b', 9, 'b a'],
  ];
  it.each(cases)('%s', (_name, offered, count, withdrawn) => {
    expect(ids(lastInLine(line(offered), count))).toBe(withdrawn);
  });
});
