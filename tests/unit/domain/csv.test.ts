import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/domain/csv.ts';

/** The one cell of a one-cell table. */
const cell = (text: string): string => /^\ufeff"(.*)"\r\n$/s.exec(csvOf([[text]]))?.[1] ?? 'no cell';

it('is a table as Swedish Excel opens it', () => {
  expect(
    csvOf([
      ['Förnamn', 'Svar'],
      ['Åsa', ''],
    ]),
  ).toBe('\ufeff"Förnamn";"Svar"\r\n"Åsa";""\r\n');
});

describe('a cell', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://evil.example")',
    '+46 70 174 06 61',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '＝1+1',
    '＠SUM',
  ])('that a spreadsheet might run begins with an apostrophe: %j', (text) => {
    expect(cell(text)).toBe(`'${text.replaceAll('"', '""')}`);
  });

  it.each(['Alva', '070-174 06 61', 'a=b', 'Anna-Karin', 'ABC-234', '1-2', 'kim@example.se', ''])(
    'that is plain stays as it is: %j',
    (text) => expect(cell(text)).toBe(text),
  );

  it('cannot end itself or begin another', () => {
    expect(csvOf([['a";"=1+1', 'b;c', 'd\r\n"=2"']])).toBe('\ufeff"a"";""=1+1";"b;c";"d\r\n""=2"""\r\n');
  });
});
