import { expect, test } from 'vitest';
import { newNote, notedAt, noteRefusal } from '../../../src/domain/presence-note.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';

const SESSION = {
  date: '2026-11-24',
  startTime: '15:00',
  endTime: '21:00',
  staffedFrom: '15:30',
  staffedTo: '20:30',
  unstaffed: false,
  cancelled: false,
  counted: 2,
};
const at = (time: string) => utcOf('2026-11-24', time);

test.each([
  ['14:59', 'too_early'],
  ['15:00', undefined],
  ['20:29', undefined],
  ['20:30', 'ended'],
] as const)('at %s: %s', (time, expected) => {
  expect(noteRefusal(SESSION, at(time))).toBe(expected);
});

test('not where nobody is planned, and not for what is cancelled', () => {
  expect(noteRefusal({ ...SESSION, counted: 0 }, at('16:00'))).toBe('no_adults');
  expect(noteRefusal({ ...SESSION, unstaffed: true }, at('16:00'))).toBe('no_adults');
  expect(noteRefusal({ ...SESSION, cancelled: true }, at('16:00'))).toBe('cancelled');
});

test('holds for an hour, and never longer than adults are to be there', () => {
  expect(newNote(SESSION, at('16:00'))).toEqual({ at: at('16:00'), until: at('17:00') });
  expect(newNote(SESSION, at('20:00')).until).toBe(at('20:30'));
  expect(newNote({ ...SESSION, staffedTo: '' }, at('20:30')).until).toBe(at('21:00'));
});

test('is told while it holds, and while the adults it speaks of are planned', () => {
  const note = newNote(SESSION, at('16:00'));
  expect(notedAt(note, SESSION, at('16:59'))).toBe(at('16:00'));
  expect(notedAt(note, SESSION, at('17:00'))).toBe(0);
  expect(notedAt(note, SESSION, at('15:59'))).toBe(0);
  expect(notedAt(note, { ...SESSION, counted: 0 }, at('16:30'))).toBe(0);
  expect(notedAt(note, { ...SESSION, cancelled: true }, at('16:30'))).toBe(0);
  expect(notedAt(undefined, SESSION, at('16:30'))).toBe(0);
});
