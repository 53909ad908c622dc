import { expect, test } from 'vitest';
import { newTickId, type Tick, type TickKind } from '../../../src/domain/attendance.ts';
import type { DoorList, DoorParticipant } from '../../../src/domain/door-answers.ts';
import { utcOf } from '../../../src/domain/stockholm.ts';
import { doorListModel } from '../../../src/staff/door-list.ts';
import { doorTodayModel } from '../../../src/staff/door-today.ts';

const at = (time: string) => utcOf('2026-11-24', time);
const participant = (id: string, firstName: string, status: DoorParticipant['status'] = 'confirmed') => ({
  id,
  firstName,
  schoolYear: 5,
  status,
  contactMe: false,
  guardianName: '',
  phone: '070-174 06 61',
  answers: [],
});
const tick = (signup: string, kind: TickKind): Tick => ({
  id: newTickId(at('17:00'), `${signup}00000`),
  signup,
  kind,
  count: 0,
  at: at('17:00'),
});
const LIST: DoorList = {
  id: 'session00000001',
  activity: 'Innebandy',
  venue: 'Kvarnen',
  venueId: 'venue0000000001',
  course: '',
  date: '2026-11-24',
  startTime: '17:00',
  endTime: '18:30',
  staffedFrom: '17:00',
  staffedTo: '18:30',
  status: 'planned',
  unstaffed: false,
  leastAdults: 2,
  youthsPerAdult: 0,
  schoolYears: { from: 4, to: 6 },
  confirmedOn: '2026-11-01',
  counted: 2,
  confirmed: 3,
  waitlisted: 1,
  applied: 0,
  participants: 3,
  publicNote: '',
  isPublic: true,
  signsUp: true,
  mayList: true,
  listedFor: [],
  listed: [
    participant('a', 'Östen'),
    participant('b', 'Alva'),
    participant('c', 'Åsa'),
    participant('d', 'Bo', 'waitlisted'),
    participant('e', 'Cia', 'awaiting_approval'),
  ],
  ticks: [tick('a', 'in'), tick('d', 'in')],
  inside: 1,
  left: 0,
  dropIn: 0,
  listKey: 'k',
  notedAt: 0,
  notedUntil: 0,
};
const sections = (list: DoorList, now: number) =>
  doorListModel(list, now).sections.map(({ id, rows }) => [id, rows.map(({ firstName }) => firstName)]);

test('by first name in Swedish order, those without a place apart', () => {
  expect(sections(LIST, at('17:10'))).toEqual([
    ['deltagare', ['Alva', 'Cia', 'Åsa', 'Östen']],
    ['reservlistan', ['Bo']],
  ]);
  expect(doorListModel(LIST, at('17:10')).numbers).toBe('1 av 4 inne');
});

test('those who are missed come first from a quarter past, and home is asked for them alone', () => {
  const model = doorListModel(LIST, at('17:15'));
  expect(model.sections.map(({ id, rows }) => [id, rows.filter(({ asksHome }) => asksHome).length])).toEqual([
    ['saknas', 3],
    ['deltagare', 0],
    ['reservlistan', 0],
  ]);
  expect(model.sections[0]?.title).toBe('Inte här än');
  expect(doorListModel(LIST, at('18:30')).sections[0]?.title).toBe('Kom inte');
  expect(sections({ ...LIST, status: 'cancelled' }, at('17:15'))[0]?.[0]).toBe('deltagare');
});

test('the first page shows one’s own, one place, or all, and what is over last', () => {
  const session = { ...LIST, mine: false, inside: 2, left: 1, dropIn: 0 };
  const data = {
    sessions: [
      { ...session, id: 'one', mine: true },
      { ...session, id: 'two', venueId: 'elsewhere', endTime: '17:05' },
    ],
    shifts: [],
    venues: [
      { id: 'venue0000000001', name: 'Kvarnen' },
      { id: 'elsewhere', name: 'Ladan' },
    ],
    urgent: { short: 2, families: 1 },
  };
  const shown = (asked: string, given = data) => {
    const { rows, over, chosen, note } = doorTodayModel(given, asked, at('17:10'));
    return [chosen, rows.length, over.length, note !== ''];
  };
  expect(shown('')).toEqual(['', 1, 0, false]);
  expect(shown('alla')).toEqual(['alla', 1, 1, false]);
  expect(shown('elsewhere')).toEqual(['elsewhere', 0, 1, false]);
  expect(shown('nowhere')).toEqual(['', 1, 0, false]);
  const others = { ...data, sessions: data.sessions.map((one) => ({ ...one, mine: false })) };
  expect(shown('', others)).toEqual(['', 1, 1, true]);
  expect(doorTodayModel(data, '', at('17:10')).urgent).toMatch(
    /2\stillfällen saknar vuxna.*1\sfamilj att ringa/,
  );
  expect(doorTodayModel(data, '', at('17:10')).rows[0]?.facts).toContain('2 inne');
});
