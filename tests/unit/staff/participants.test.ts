import { expect, it } from 'vitest';
import type { ParticipantList } from '../../../src/domain/staff-answers.ts';
import {
  attendanceCsv,
  attendanceFile,
  participantsCsv,
  participantsFile,
} from '../../../src/staff/participants.ts';

const ALVA: ParticipantList['participants'][number] = {
  firstName: 'Alva',
  schoolYear: 5,
  status: 'confirmed',
  contactMe: true,
  guardianName: 'Kim "Kimmen" Lind',
  phone: '0701740661',
  reference: 'ABC-234',
  answers: ['Van', '=cmd|calc'],
};
const LIST: ParticipantList = {
  date: '2026-12-01',
  startTime: '17:00',
  questions: ['Vilken nivå?', '=Har du klubba?'],
  participants: [
    ALVA,
    {
      ...ALVA,
      schoolYear: 10,
      status: 'waitlisted',
      contactMe: false,
      phone: '+46701740662',
      answers: ['', ''],
    },
  ],
};

it('has a column for each question, and no cell that runs', () => {
  expect(participantsCsv(LIST).split('\r\n')).toEqual([
    '\ufeff"Förnamn";"Årskurs";"Läge";"Vill bli uppringd";"Vuxen";"Telefon";"Vilken nivå?";"\'=Har du klubba?";"Referens"',
    '"Alva";"Åk\u00a05";"Har plats";"Ja";"Kim ""Kimmen"" Lind";"070-1740661";"Van";"\'=cmd|calc";"ABC-234"',
    '"Alva";"Gymnasiet";"Reservlistan";"";"Kim ""Kimmen"" Lind";"\'+46701740662";"";"";"ABC-234"',
    '',
  ]);
});

it.each([
  ['0701740661', '070-1740661'],
  ['045412345', '0454-12345'],
  ['070-174 06 61', '070-174 06 61'],
])('keeps the first zero of %s', (phone, shown) => {
  expect(participantsCsv({ ...LIST, participants: [{ ...ALVA, phone }] })).toContain(`"${shown}"`);
});

it('is named by its time, and by nobody', () => {
  expect(participantsFile(LIST)).toBe('deltagare-2026-12-01-1700.csv');
});

it('attendance has a column for each session, with the times in Sweden', () => {
  const list = {
    date: '2026-11-06',
    startTime: '17:00',
    sessions: [
      { date: '2026-10-23', startTime: '17:00' },
      { date: '2026-11-06', startTime: '17:00' },
    ],
    participants: [
      {
        firstName: '=Alva',
        schoolYear: 5,
        status: 'confirmed' as const,
        times: [
          { cameAt: Date.UTC(2026, 9, 23, 15, 2), leftAt: Date.UTC(2026, 9, 23, 17, 30) },
          { cameAt: Date.UTC(2026, 10, 6, 16, 5), leftAt: 0 },
        ],
      },
      {
        firstName: 'Bo',
        schoolYear: 10,
        status: 'waitlisted' as const,
        times: [
          { cameAt: 0, leftAt: 0 },
          { cameAt: 0, leftAt: 0 },
        ],
      },
    ],
  };
  expect(attendanceFile(list)).toBe('narvaro-2026-11-06-1700.csv');
  const lines = attendanceCsv(list).replaceAll('\u00a0', ' ').split('\r\n');
  expect(lines.slice(1, 3)).toEqual([
    '"\'=Alva";"Åk 5";"Har plats";"17.02–19.30";"17.05–"',
    '"Bo";"Gymnasiet";"Reservlistan";"";""',
  ]);
  expect(lines[0]).toContain('"23 okt";"6 nov"');
});
