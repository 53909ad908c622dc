import { expect, test } from 'vitest';
import { isSaved, parseSaved, toggled } from '../../../src/saved/saved-items.ts';
import type { SavedItem } from '../../../src/saved/saved-items.ts';

const item = (id: string, kind: SavedItem['kind'] = 'activity'): SavedItem => ({
  kind,
  id,
  title: `T ${id}`,
});

test('is put first when it is pressed, and away when it is pressed again', () => {
  const [one, two] = [item('one'), item('one', 'venue')];
  const both = toggled(toggled([], one), two);
  expect(both).toEqual([two, one]);
  expect(isSaved(both, one)).toBe(true);
  expect(toggled(both, { ...one, title: 'Nytt namn' })).toEqual([two]);
});

test('keeps the latest two hundred', () => {
  const many = Array.from({ length: 205 }, (_, at) => item(String(at))).reduce<SavedItem[]>(toggled, []);
  expect([many.length, many[0]?.id, many.at(-1)?.id]).toEqual([200, '204', '5']);
});

test('reads what it wrote, and leaves out what is broken or another’s', () => {
  const items = [item('one'), item('two', 'venue')];
  expect(parseSaved(JSON.stringify(items))).toEqual(items);
  expect(
    parseSaved(JSON.stringify([null, 1, 'x', { id: 'a' }, { kind: 'x', id: 'a', title: '' }, ...items])),
  ).toEqual(items);
  for (const text of [null, '', '{', '{}', 'null', '"x"']) expect(parseSaved(text)).toEqual([]);
});
