import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../src/directory/model.ts';
import { dayNote, todayNote } from '../../../src/views/day-note.ts';
import { aVenue, plain, snapshotOf, TODAY } from '../support/municipality.ts';

const day = (
  kind: CalendarDay['kind'],
  name: string,
  from: string,
  to = from,
  venueId = '',
): CalendarDay => ({
  kind,
  name,
  from,
  to,
  venueId,
  startTime: '',
  endTime: '',
});
const KVARNEN = 'venue0000000001';
const calendar = snapshotOf([], {
  calendarDays: [
    day('school_break', 'Jullov', '2026-12-21', '2027-01-08'),
    day('eve', 'Trettondagsafton', '2027-01-05'),
    day('red_day', 'Kommunens dag', '2027-01-07'),
    day('eve', 'Kommunens afton', '2027-01-07'),
    day('closed', 'Stängt för städning', '2027-01-06', '2027-01-08', KVARNEN),
    day('closed', 'Annan lokal stängd', '2026-11-24', '2026-11-24', 'venue0000000002'),
    day('red_day', 'Lokal högtid', '2026-12-24'),
  ],
});
const plainCalendar = snapshotOf([]);

it.each([
  ['an ordinary day', '2026-11-23', '', ''],
  ['the first day of a break', '2026-12-21', '', 'Jullov'],
  ['the day before it', '2026-12-20', '', ''],
  ['the last day of a break', '2027-01-08', '', 'Jullov'],
  ['the day after it', '2027-01-09', '', ''],
  ['a red day in a break', '2026-12-25', '', 'Juldagen'],
  ['an eve of the law outranks what the calendar calls the day', '2026-12-24', '', 'Julafton'],
  ['an eve of the calendar in a break', '2027-01-05', '', 'Trettondagsafton'],
  ['a red day of the calendar outranks its eve', '2027-01-07', '', 'Kommunens dag'],
  ['closed outranks the red day, for this venue', '2027-01-06', KVARNEN, 'Stängt för städning'],
  ['a red day where others are closed', '2027-01-06', '', 'Trettondedag jul'],
  ['a red day at another venue', '2027-01-06', 'venue0000000002', 'Trettondedag jul'],
  ['closed outranks the break', '2027-01-08', KVARNEN, 'Stängt för städning'],
  ['what closes another venue', '2026-11-24', KVARNEN, ''],
  ['what closes a venue says nothing of all', '2026-11-24', '', ''],
])('%s', (_name, date, venueId, note) => {
  expect(dayNote(calendar, date, venueId)).toBe(note);
});

it('knows red days and eves without any calendar, and no plain Sunday', () => {
  expect(dayNote(plainCalendar, '2027-03-26')).toBe('Långfredagen');
  expect(dayNote(plainCalendar, '2026-12-31')).toBe('Nyårsafton');
  expect(dayNote(plainCalendar, '2026-11-22')).toBe('');
});

describe('what the start page says of a day that is not like others', () => {
  const kvarnen = aVenue({ id: KVARNEN, name: 'Kvarnen' });
  const lyktan = aVenue({ id: 'venue0000000002', name: 'Lyktan' });
  const note = (date: string, ...calendarDays: CalendarDay[]) =>
    plain(todayNote({ ...snapshotOf([], { calendarDays }), venues: [kvarnen, lyktan] }, date));

  it('is nothing on an ordinary day', () => {
    expect(note('2026-11-24')).toBe('');
    expect(note('2026-11-24', day('closed', 'Städdag', '2026-11-25', '2026-11-25', KVARNEN))).toBe('');
  });

  it.each([
    ['2026-12-24', 'I dag är det julafton, tiderna kan vara andra än vanligt.'],
    ['2026-12-31', 'I dag är det nyårsafton, tiderna kan vara andra än vanligt.'],
    ['2027-06-06', 'I dag är det Sveriges nationaldag, tiderna kan vara andra än vanligt.'],
  ])('names the day: %s', (date, words) => {
    expect(note(date)).toBe(words);
  });

  it('names a break, and what closes everything', () => {
    const autumn = day('school_break', 'Höstlov', '2026-11-02', '2026-11-06');
    expect(note('2026-11-03', autumn)).toBe('I dag är det höstlov, tiderna kan vara andra än vanligt.');
    expect(note('2026-11-24', day('closed', 'Stängt för storm', '2026-11-24'))).toBe('Stängt för storm.');
    expect(note('2026-11-24', day('closed', 'Personaldag', '2026-11-24'))).toBe('Stängt i dag, personaldag.');
  });

  it('names the places that are closed, and those with hours of their own', () => {
    const closed = [KVARNEN, lyktan.id].map((venue) => day('closed', 'Städdag', TODAY, TODAY, venue));
    expect(note(TODAY, ...closed)).toBe('Stängt i dag: Kvarnen och Lyktan.');
    const own = {
      ...day('school_break', 'Lov', TODAY, TODAY, KVARNEN),
      startTime: '10:00',
      endTime: '17:00',
    };
    expect(note(TODAY, own)).toBe('Egna tider i dag: Kvarnen 10–17.');
    expect(note(TODAY, own, ...closed.slice(0, 1))).toBe('Stängt i dag: Kvarnen.');
  });
});
