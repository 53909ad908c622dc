import { describe, expect, test } from 'vitest';
import { wallClockOf } from '../../../src/domain/stockholm.ts';
import { choiceOf, closingErrors, newClosure, readClosure } from '../../../src/staff/closing.ts';
import { closureAbout } from '../../../src/staff/closure-rows.ts';
import { wayBack } from '../../../src/staff/pages.ts';

const clock = wallClockOf(Date.UTC(2027, 1, 16, 16, 5));
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('the form of the first step', () => {
  test('"now" is the moment of the first step, also in the second', () => {
    const first = readClosure(formOf({ stalle: 'k', skal: ' Brand  i köket ' }), 'now', clock);
    expect(first).toMatchObject({
      kind: 'venue_day',
      venue: 'k',
      from: '2027-02-16',
      time: '17:05',
      reason: 'Brand i köket',
    });
    const later = readClosure(
      formOf({ fran: first.from, tid: first.time }),
      'now',
      wallClockOf(Date.UTC(2027, 1, 16, 16, 20)),
    );
    expect([later.from, later.time]).toEqual(['2027-02-16', '17:05']);
  });

  test('a chosen school break gives the dates, whatever else was typed', () => {
    const typed = { lov: '2027-02-22|2027-02-28', fran: '2027-01-01', till: '' };
    expect(readClosure(formOf(typed), 'range', clock)).toMatchObject({
      from: '2027-02-22',
      to: '2027-02-28',
    });
    expect(readClosure(formOf({ ...typed, lov: '' }), 'range', clock)).toMatchObject({
      from: '2027-01-01',
      to: '',
    });
  });

  test('what was not sent is empty, and huge texts are cut', () => {
    const read = readClosure(formOf({ skal: 'a'.repeat(9000) }), 'adult_day', clock);
    expect([read.staff, read.cancelShort, read.closedDay, read.reason.length]).toEqual([
      '',
      false,
      false,
      1000,
    ]);
  });

  test('an unknown choice is none', () => {
    expect(choiceOf(new URLSearchParams('vad=range'))).toBe('range');
    expect(choiceOf(new URLSearchParams('vad=allt'))).toBeUndefined();
  });

  test('problems are listed in the order of the page', () => {
    const errors = closingErrors({ reason: 'missing', venue: 'missing', from: 'already_over' });
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(['venue', 'from', 'reason']);
  });
});

test('what the preview is about', () => {
  const choices = { venues: [{ id: 'k', name: 'Kvarnen' }], staff: [], breaks: [] };
  const about = (fields: object) => {
    const asked = { ...newClosure('venue_day', '', '2027-02-16'), ...fields };
    return closureAbout(asked, choices, '2027-02-16').replaceAll('\u00a0', ' ');
  };
  expect(about({ venue: 'k', time: '17:05' })).toBe('Kvarnen, i dag, från kl. 17.05');
  expect(about({ venue: 'k', from: '2027-02-18' })).toBe('Kvarnen, tors 18 feb');
  expect(about({ kind: 'range', to: '2027-02-20' })).toBe('Alla ställen, 16–20 feb');
});

test.each([
  ['/personal/tillfallen', '/personal/tillfallen'],
  ['/personal/tillfallen/abc123/flytta', '/personal/tillfallen/abc123/flytta'],
  ['', '/personal'],
  ['//elak.example', '/personal'],
  ['https://elak.example/personal', '/personal'],
  ['/personal?x=1', '/personal'],
  ['/personalen', '/personal'],
  ['/personal/logga-in', '/personal'],
])('the way back to "%s" is %s', (asked, expected) => {
  expect(wayBack(asked)).toBe(expected);
});
