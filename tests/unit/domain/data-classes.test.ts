import { expect, it } from 'vitest';
import { DATA_CLASSES, undeclaredData, type TableClass } from '../../../src/domain/data-classes.ts';

const pets: TableClass = {
  class: 'signup',
  plain: ['id'],
  personal: { removedBy: 'signups', columns: ['name', 'old'] },
};

it('says of a new table, a new column and what is no longer there, what to write and where', () => {
  const declared = { pets, gone: { class: 'log', plain: ['id'] } } satisfies Record<string, TableClass>;
  expect(undeclaredData({ pets: ['id', 'name', 'phone'], owners: ['id', 'email'] }, declared)).toEqual([
    'The column "pets.phone" has no data class. Add "phone" to "pets" in DATA_CLASSES in src/domain/data-classes.ts: ' +
      'to its columns about a person, with what removes them, or to its other columns.',
    'The column "pets.old" is not in the database. Take "old" out of "pets" in src/domain/data-classes.ts.',
    'The table "owners" (id email) has no data class. Add it to DATA_CLASSES in src/domain/data-classes.ts: ' +
      'plain(class, columns) when nothing in it is about a person, else personal(class, what removes it, columns about a person, other columns).',
    'The table "gone" is not in the database. Take it out of DATA_CLASSES in src/domain/data-classes.ts.',
  ]);
  expect(undeclaredData({ pets: ['id', 'name', 'old'] }, { pets })).toEqual([]);
});

it('says that a column is declared twice', () => {
  const twice = { pets: { ...pets, plain: ['id', 'name'] } };
  expect(undeclaredData({ pets: ['id', 'name', 'old'] }, twice)).toEqual([
    'The column "pets.name" is declared twice in src/domain/data-classes.ts.',
  ]);
});

it('a table named like something of every object is not taken for declared', () => {
  expect(undeclaredData({ constructor: ['id'] }, {})).toHaveLength(1);
});

it('what is about families is removed by a rule and never by hand', () => {
  const ofFamilies = Object.values(DATA_CLASSES).filter(({ class: kind }) =>
    ['signup', 'mail', 'key'].includes(kind),
  );
  expect(ofFamilies.length).toBeGreaterThan(2);
  for (const { personal } of ofFamilies)
    expect(['signups', 'with signup', 'keys', 'mail']).toContain(personal?.removedBy);
});
