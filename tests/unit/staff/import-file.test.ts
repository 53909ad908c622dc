import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/domain/import/table.ts';
import { IMPORT_COLUMNS, KNOWN_BY } from '../../../src/i18n/sv/import-columns.ts';
import { documentOf, tableOf, textOfFile } from '../../../src/staff/import-file.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const western = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const VENUES = IMPORT_COLUMNS.venues;
const rowsOf = (text: string) => readTable('venues', tableOf(text, VENUES).cells, VENUES, KNOWN_BY.venues);

describe('the text of a file', () => {
  const text = 'Namn;Ort\r\nÅngfärjan – Växtverket;Jämshög\r\n';
  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['UTF-16 with its mark', bytes(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', bytes(text, 'utf16le')],
    [
      'UTF-16, the other way round',
      bytes(`\ufeff${text}`, 'utf16le').map((_, i, all) => all[i % 2 === 0 ? i + 1 : i - 1] ?? 0),
    ],
    ['Windows-1252', western(text.replace('–', '\x96'))],
    [
      'an old Mac',
      new Uint8Array(
        [...western('Namn;Ort\r')].concat([
          0x81,
          ...western('ngf'),
          0x8a,
          ...western('rjan '),
          0xd0,
          ...western(' V'),
          0x8a,
          ...western('xtverket;J'),
          0x8a,
          ...western('msh'),
          0x9a,
          ...western('g\r'),
        ]),
      ),
    ],
  ])('%s', (_, file) => {
    const read = textOfFile(file);
    expect(
      'text' in read && rowsOf(read.text).rows.map(({ values, refs }) => [values['name'], refs['area']]),
    ).toEqual([['Ångfärjan – Växtverket', ['Jämshög']]]);
  });

  test.each([
    ['empty', bytes('')],
    ['empty', bytes(' \r\n')],
    ['excel', bytes('PK\u0003\u0004workbook')],
    ['excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['not_text', bytes('%PDF-1.7')],
    ['not_text', new Uint8Array([1, 0, 0, 0, 9, 200, 0, 1, 0, 0])],
  ])('%s', (trouble, file) => expect(textOfFile(file)).toEqual({ trouble }));
});

describe('the cells of a text', () => {
  test.each([
    ['semicolons', 'Namn;Ort;Latitud\nKvarnen;Jämshög;56,27\n'],
    ['commas', 'Namn,Ort,Latitud\nKvarnen,Jämshög,"56,27"\n'],
    ['tabs', 'Namn\tOrt\tLatitud\nKvarnen\tJämshög\t56,27\n'],
    ['the separator named', 'sep=;\r\nNamn;Ort;Latitud\r\nKvarnen;Jämshög;56.27'],
    ['all cells in quotes', '"Namn";"Ort";"Latitud"\r\n"Kvarnen";"Jämshög";"56,27"\r\n'],
    [
      'other order, other case, spaces',
      ' LATITUD ;ort;  NAMN\nnågot 56;x;y\n'.replace('något 56;x;y', '56,27;Jämshög;Kvarnen'),
    ],
    ['empty lines and cells', '\r\n;;\r\nNamn;Ort;Latitud\r\n;;\r\nKvarnen;Jämshög;56,27\r\n;;\r\n\r\n'],
    ['a title above', 'Våra lokaler 2026;;\nNamn;Ort;Latitud\nKvarnen;Jämshög;56,27\n'],
    ['explanations in the headings', 'Namn (obligatoriskt);Ort;Latitud (WGS 84)\nKvarnen;Jämshög;56,27\n'],
  ])('%s', (_, text) => {
    const { rows, badCells, ignored } = rowsOf(text);
    expect(rows.map(({ values, refs }) => [values, refs])).toEqual([
      [{ name: 'Kvarnen', latitude: 56.27 }, { area: ['Jämshög'] }],
    ]);
    expect([badCells, ignored]).toEqual([[], []]);
  });

  test('rows are counted as a spreadsheet does, also over cells of several lines', () => {
    const { rows, badCells } = rowsOf('Namn;Trivselregler;Latitud\nA;"Var snäll\nÄt inte";1\n\nB;;öster\n');
    expect(rows.map(({ row, values }) => [row, values['house_rules']])).toEqual([
      [2, 'Var snäll\nÄt inte'],
      [4, ''],
    ]);
    expect(badCells).toMatchObject([
      { row: 4, heading: 'Latitud', trouble: 'not_a_number', written: 'öster' },
    ]);
    expect(rows[1]?.bad).toEqual(['latitude']);
    expect(rows[1]?.values).not.toHaveProperty('latitude');
  });

  test('only columns of the file count; what is unknown or doubled is named; an empty cell empties its field', () => {
    const { rows, ignored } = rowsOf('Nyckel;Namn;Telefon;Kvadratmeter;Namn;Status\nS1;Kvarnen;;120;x;\n');
    expect(rows).toMatchObject([{ key: 'S1', values: { name: 'Kvarnen', phone: '' }, refs: {} }]);
    expect(ignored).toEqual(['Kvadratmeter', 'Namn']);
  });

  test.each([
    ['Titel1;Titel2\na;b\n', { kind: 'no_headings', found: ['Titel1', 'Titel2'] }],
    ['Namn;Ort\n', { kind: 'no_rows' }],
    ['Ort;Telefon\nJämshög;1\n', { kind: 'missing_columns', headings: ['Namn'] }],
  ])('%j cannot be read', (text, trouble) => expect(rowsOf(text).trouble).toEqual(trouble));

  test('a quotation mark that never ends is told with its row', () => {
    expect(tableOf('Namn;Ort\nA;B\n"C;D\nE;F\n', VENUES).openQuote).toBe(3);
  });

  test('two columns of one field agree: the more exact one holds', () => {
    const columns = IMPORT_COLUMNS.schedules;
    const read = (text: string) =>
      readTable('schedules', tableOf(text, columns).cells, columns, KNOWN_BY.schedules).rows[0]?.values;
    const start = 'Aktivitet;Ställe;Veckodag;';
    expect(read(`${start}Tid;Vuxna på plats\nA;B;mån;17–20;17.30–20\n`)).toMatchObject({
      start_time: '17:00',
      end_time: '20:00',
      staffed_from: '17:30',
      staffed_to: '20:00',
    });
    expect(read(`${start}Tid;Slutar\nA;B;mån;17–20;21\n`)).toMatchObject({ end_time: '21:00' });
    expect(read(`${start}Tid;Slutar\nA;B;mån;17–20;\n`)).toMatchObject({ end_time: '20:00' });
  });
});

test('a feed is JSON, lines of JSON, or what stands in a web page', () => {
  expect(documentOf('\ufeff {"a": 1}')).toEqual({ a: 1 });
  expect(documentOf('{"a": 1}\n{"a": 2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  const page =
    '<html><script type="application/ld+json">{"a": 1}</script><script>x</script><script data-a type=application/ld+json>[2]</script>';
  expect(documentOf(page)).toEqual([{ a: 1 }, [2]]);
  expect(documentOf('<html></html>')).toBeUndefined();
  expect(documentOf('Namn;Ort')).toBeUndefined();
});
