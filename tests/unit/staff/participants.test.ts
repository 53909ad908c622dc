import { expect, it } from 'vitest';
import type { ParticipantList } from '../../../src/domain/staff-answers.ts';
import { participantsCsv, participantsFile } from '../../../src/staff/participants.ts';

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
