import { expect, test } from 'vitest';
import { DATA_CLASSES } from '../../../src/domain/data-classes.ts';
import { NAMED_FIELDS, namedFields, NO_CHANGE, type NamedKind } from '../../../src/domain/record-dates.ts';
import { fieldWord as english } from '../../../src/i18n/en/page-dates.ts';
import { fieldWord as swedish } from '../../../src/i18n/sv/page-dates.ts';

const kinds = Object.keys(NAMED_FIELDS) as NamedKind[];

test('what is told by name is a column whose change is one, with words in both languages', () => {
  for (const kind of kinds) {
    const columns = DATA_CLASSES[kind]?.personal?.columns ?? [];
    const known = [...(DATA_CLASSES[kind]?.plain ?? []), ...columns];
    for (const field of NAMED_FIELDS[kind]) {
      expect([swedish(kind, field), english(kind, field)], field).not.toContain('');
      const column = field.replace('times.', '');
      if (column.startsWith('note_')) continue;
      expect(known, `${kind}.${column}`).toContain(column);
      expect(NO_CHANGE[kind], `${kind}.${column}`).not.toContain(column);
    }
  }
});

test('every field of a promise but its address is told by name', () => {
  const told: readonly string[] = NAMED_FIELDS.promises;
  const silent = [...(NO_CHANGE['promises'] ?? []), 'id', 'created', 'updated', 'slug'];
  expect(DATA_CLASSES['promises']?.plain.filter((name) => !told.includes(name)).toSorted()).toEqual(
    silent.toSorted(),
  );
});

test('a field is told for its own collection only', () => {
  expect(namedFields('activities', ['title', 'phone', 'times.least_adults'])).toEqual([
    ['activities', 'phone'],
    ['schedules', 'times.least_adults'],
  ]);
  expect(namedFields('promises', ['title', 'phone'])).toEqual([['promises', 'title']]);
  expect(namedFields('measures', ['title', 'text'])).toEqual([]);
  expect(namedFields('constructor', ['title'])).toEqual([]);
});
