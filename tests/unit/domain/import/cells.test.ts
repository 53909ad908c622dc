import { describe, expect, test } from 'vitest';
import { plainCell, readCell } from '../../../../src/domain/import/cells.ts';
import { columnOf } from '../../../../src/domain/import/columns.ts';
import type { ImportKind } from '../../../../src/domain/import/rows.ts';
import { IMPORT_COLUMNS } from '../../../../src/i18n/sv/import-columns.ts';

/** What a cell stores: the value of its field, or values of its fields, or the name of the trouble. */
function read(kind: ImportKind, heading: string, text: string): unknown {
  const column = IMPORT_COLUMNS[kind].find((one) => one.heading === heading);
  if (!column) throw new Error(heading);
  const reading = readCell(column, plainCell(text));
  if ('trouble' in reading) return reading.trouble;
  return column.fields.length > 1
    ? column.fields.map((field) => reading.values[field])
    : Object.values(reading.values)[0];
}

describe('clock times', () => {
  test.each([
    ['17:00', '17:00'],
    ['17.00', '17:00'],
    ['17', '17:00'],
    ['kl. 9.30', '09:30'],
    ['Kl 17', '17:00'],
    ['17:00:00', '17:00'],
    ['1730', '17:30'],
    [' 7:05 ', '07:05'],
    ['0,7083', '17:00'],
    ['0,708333333', '17:00'],
    ['17,30', '17:30'],
    ['24:00', 'not_a_clock_time'],
    ['25', 'not_a_clock_time'],
    ['17:60', 'not_a_clock_time'],
    ['efter skolan', 'not_a_clock_time'],
  ])('%s is %s', (text, value) => expect(read('schedules', 'Börjar', text)).toBe(value));

  test.each([
    ['17–20', ['17:00', '20:00']],
    ['17.00 - 19.30', ['17:00', '19:30']],
    ['kl. 9 till 12', ['09:00', '12:00']],
    ['17', 'not_two_clock_times'],
    ['17–20–22', 'not_two_clock_times'],
  ])('%s is %j', (text, value) => expect(read('schedules', 'Tid', text)).toEqual(value));
});

describe('dates', () => {
  test.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-11-30 00:00', '2026-11-30'],
    ['2026-11-30T00:00:00', '2026-11-30'],
    ['30/11 2026', '2026-11-30'],
    ['30/11-2026', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['1-9-2026', '2026-09-01'],
    ['2026/11/30', '2026-11-30'],
    ['20261130', '2026-11-30'],
    ['30 november 2026', '2026-11-30'],
    ['den 1:e maj 2027', '2027-05-01'],
    ['46356', '2026-11-30'],
    ['2026-02-30', 'not_a_date'],
    ['31/6 2026', 'not_a_date'],
    ['30/11', 'date_without_year'],
    ['höstlovet', 'not_a_date'],
  ])('%s is %s', (text, value) => expect(read('schedules', 'Första dag', text)).toBe(value));
});

describe('weekdays', () => {
  test.each([
    ['mån', ['mon']],
    ['Måndagar', ['mon']],
    ['måndag och onsdag', ['mon', 'wed']],
    ['ons, mån', ['mon', 'wed']],
    ['mån ons fre', ['mon', 'wed', 'fri']],
    ['mån–fre', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['Måndag - onsdag', ['mon', 'tue', 'wed']],
    ['måndag till onsdag', ['mon', 'tue', 'wed']],
    ['TORS', ['thu']],
    ['tisdagar/torsdagar', ['tue', 'thu']],
    ['vardagar', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['lör & sön', ['sat', 'sun']],
    ['helger', ['sat', 'sun']],
    ['alla dagar', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
    ['Monday', ['mon']],
    ['måndgar', 'not_weekdays'],
    ['fre–mån', 'not_weekdays'],
    ['ibland', 'not_weekdays'],
  ])('%s is %j', (text, value) => expect(read('schedules', 'Veckodag', text)).toEqual(value));
});

describe('school years', () => {
  test.each([
    ['åk 4–6', [4, 6]],
    ['7-9', [7, 9]],
    ['Åk 7 - 9', [7, 9]],
    ['årskurs 5', [5, 5]],
    ['åk 4–gymnasiet', [4, 10]],
    ['högstadiet', [7, 9]],
    ['mellanstadiet, högstadiet, gymnasiet', [4, 10]],
    ['högstadiet och gymnasiet', [7, 10]],
    ['från åk 7', [7, 10]],
    ['från åk 7 till åk 9', [7, 9]],
    ['åk 6 och uppåt', [6, 10]],
    ['alla', [1, 10]],
    ['13–16 år', 'ages'],
    ['åk 9–7', 'not_school_years'],
    ['åk 12', 'not_school_years'],
    ['F–3', 'not_school_years'],
    ['ungdomar', 'not_school_years'],
  ])('%s is %j', (text, value) => expect(read('activities', 'Årskurs', text)).toEqual(value));
});

describe('all others', () => {
  test.each([
    ['activities', 'Pris', 'gratis', ['free', 0]],
    ['activities', 'Pris', 'Kostnadsfritt', ['free', 0]],
    ['activities', 'Pris', '0 kr', ['free', 0]],
    ['activities', 'Pris', '50 kr', ['paid', 50]],
    ['activities', 'Pris', '1 200:-', ['paid', 1200]],
    ['activities', 'Pris', '50,00', ['paid', 50]],
    ['activities', 'Pris', '50 kr per gång', 'not_a_price'],
    ['activities', 'Pris', '49,50', 'not_a_price'],
    ['activities', 'Anmälan', 'Drop-in', 'drop_in'],
    ['activities', 'Anmälan', 'till hela kursen', 'course'],
    ['activities', 'Anmälan', 'kanske', 'not_a_choice'],
    ['activities', 'Första hjälpen', 'x', 'yes'],
    ['activities', 'Risker', 'Vatten och höjd', ['water', 'height']],
    ['activities', 'Risker', 'vatten, lava', 'not_a_choice'],
    ['activities', 'Anmälningslänk', 'www.exempel.se/anmalan', 'https://www.exempel.se/anmalan'],
    ['venues', 'Slag', 'föreningsdriven mötesplats', 'meeting_place'],
    ['venues', 'Slag', 'simhall och gym', 'swimming_pool'],
    ['venues', 'Slag', 'Ungdomsgård', 'youth_centre'],
    ['venues', 'Slag', 'skola och bibliotek', 'not_a_choice'],
    ['venues', 'Latitud', '56,2778', 56.2778],
    ['venues', 'Latitud', '56.2778° N', 56.2778],
    ['venues', 'Longitud', '-14,5', -14.5],
    ['venues', 'Longitud', 'öster', 'not_a_number'],
    ['venues', 'Telefon', '(0454) 123 45', '0454 123 45'],
    ['venues', 'Telefon', '0454/123\u00a045', '0454-123 45'],
    ['venues', 'Telefon', "'+46 454 123 45", '+46 454 123 45'],
    ['venues', 'Telefon', 'ring Eva', 'not_a_phone_number'],
    ['venues', 'Adress', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['venues', 'Adress', ' Storgatan   1,\nOlofström ', 'Storgatan 1, Olofström'],
    ['venues', 'Trivselregler', 'Var snäll\r\n\r\nIngen mobil', 'Var snäll\n\nIngen mobil'],
    ['venues', 'Webbadress', '/Lyktan/', 'lyktan'],
    ['schedules', 'Obemannat', 'ja', true],
    ['schedules', 'Obemannat', 'NEJ', false],
    ['schedules', 'Obemannat', '-', false],
    ['schedules', 'Obemannat', 'ibland', 'not_yes_or_no'],
    ['schedules', 'Hur ofta', 'varannan vecka', 2],
    ['schedules', 'Hur ofta', 'var 3:e vecka', 3],
    ['schedules', 'Hur ofta', '2', 2],
    ['schedules', 'Hur ofta', 'jämna veckor', 'odd_or_even_weeks'],
    ['schedules', 'Hur ofta', 'då och då', 'not_weeks'],
    ['schedules', 'Högst antal', '1 000 st', 1000],
    ['schedules', 'Högst antal', '20,0', 20],
    ['schedules', 'Högst antal', 'många', 'not_a_whole_number'],
    ['schedules', 'Gäller', 'Hela året', 'always'],
  ] as const)('%s, %s: %s is %j', (kind, heading, text, value) =>
    expect(read(kind, heading, text)).toEqual(value),
  );
});

test('every column has a heading of its own, and every word of a choice means one thing', () => {
  for (const columns of Object.values(IMPORT_COLUMNS)) {
    const headings = columns.flatMap(({ heading, also }) =>
      [heading, ...also].map((name) => name.toLowerCase()),
    );
    expect(headings.filter((name, i) => headings.indexOf(name) !== i)).toEqual([]);
    for (const { heading, choices = {} } of columns) {
      const words = Object.values(choices).flat();
      expect([heading, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([heading, []]);
    }
  }
  expect(columnOf(IMPORT_COLUMNS.schedules, 'start_time')?.heading).toBe('Börjar');
});
