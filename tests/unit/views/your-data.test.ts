import { describe, expect, it } from 'vitest';
import { DATA_CLASSES } from '../../../src/domain/data-classes.ts';
import { MATTERS, tablesOf } from '../../../src/domain/personal-data.ts';
import { retentionOf } from '../../../src/domain/retention.ts';
import { yourData as english } from '../../../src/i18n/en/your-data.ts';
import { yourData as swedish } from '../../../src/i18n/sv/your-data.ts';
import { yourDataView } from '../../../src/views/your-data.ts';
import { plain } from '../support/municipality.ts';

/** Tables that hold something about a person of their own: views store nothing. */
const personal = Object.entries(DATA_CLASSES).flatMap(([table, { personal: about }]) =>
  about && about.removedBy !== 'source' ? [{ table, columns: about.columns }] : [],
);

describe.each([
  ['Swedish', swedish],
  ['English', english],
])('the page about personal data in %s', (_, words) => {
  it.each(personal)(
    'has words for every column about a person in $table, and for no other',
    ({ table, columns }) => {
      const told: Readonly<Record<string, string>> =
        (words.columns as Readonly<Record<string, Readonly<Record<string, string>>>>)[table] ?? {};
      expect(Object.keys(told).toSorted()).toEqual([...columns].toSorted());
      for (const text of Object.values(told)) expect(text).toMatch(/\S{3}/);
    },
  );
});

it('every table with something about a person is told of once', () => {
  const told = MATTERS.flatMap((matter) => tablesOf(matter).map(({ table }) => table as string));
  expect(told.toSorted()).toEqual(personal.map(({ table }) => table).toSorted());
});

it('tells of codes with the accounts, and of the log of errors with the errors', () => {
  const { visitors, staff } = yourDataView(retentionOf(() => 0));
  const until = (id: string) => [...visitors, ...staff].find((matter) => matter.id === id)?.until.join(' ');
  expect(until('errors')).toMatch(/^Loggen över fel[^.]*\.$/);
  expect(until('accounts')).not.toContain('Loggen över fel');
  expect(until('accounts')).toContain('Koder för inloggning');
});

it('tells what is kept of a sign-up, until when by the settings, and never asks for consent', () => {
  const { visitors } = yourDataView({ ...retentionOf(() => 0), session: 21, cancelled: 9, report: 365 });
  const signup = visitors.find(({ id }) => id === 'signup');
  expect(signup?.kept).toContain('årskurs');
  expect(signup?.kept).toHaveLength(new Set(signup?.kept).size);
  expect(signup?.basis).toBe('En uppgift av allmänt intresse.');
  expect(plain(signup?.until.join(' ') ?? '')).toMatch(
    /21 dagar efter tillfället\..* 9 dagar efter avbokningen/,
  );
  const report = visitors.find(({ id }) => id === 'report');
  expect(plain(report?.until.join(' ') ?? '')).toContain('365 dagar (ungefär tolv månader)');
  for (const { id, basis } of visitors) if (id !== 'approval') expect(basis).not.toMatch(/samtycke/i);
});
