import { expect, test } from 'vitest';
import type { SessionFigures } from '../../../src/domain/statistics.ts';
import { statisticsCsv, statisticsModel } from '../../../src/staff/statistics.ts';

const session: SessionFigures = {
  date: '2026-11-06',
  startTime: '17:00',
  endTime: '20:00',
  activity: '=Ö-hopp',
  venue: 'Hallen',
  area: '',
  cancelled: false,
  unstaffed: false,
  staffedFrom: '17:00',
  staffedTo: '19:30',
  leastAdults: 2,
  youthsPerAdult: 0,
  counted: 2,
  roomPlaces: 20,
  freeOfCharge: true,
  target: 's',
  signedUp: 12,
  waited: 1,
  cancelledByFamily: 2,
  cancelledByStaff: 0,
  attended: 11,
  dropIn: 3,
};
const other = {
  ...session,
  date: '2026-10-30',
  activity: 'Ärtan',
  area: 'Jämshög',
  target: 't',
  attended: 0,
  dropIn: 0,
};
const period = { from: '2026-10-01', to: '2026-11-30' };

test('the headline is the visits; months in order of time, the rest by Swedish names', () => {
  const { title, tables } = statisticsModel({ sessions: [other, session] }, period);
  expect(title).toMatch(/^14.besök$/);
  expect(tables.map(({ rows }) => rows.map(([name]) => name?.replace('\u00a0', ' ')))).toEqual([
    ['Oktober 2026', 'November 2026'],
    ['Jämshög', 'Utan ort'],
    ['=Ö-hopp', 'Ärtan'],
  ]);
  expect(tables[0]?.rows[1]?.slice(1)).toEqual(['1', '0', '2,5', '12', '11', '3']);
});

test('nothing counted is said, not shown as no visitors', () => {
  expect(statisticsModel({ sessions: [other] }, period).title).toBe('Inga besök är räknade');
});

test('the file has a line for each session and no formula', () => {
  const [, line, cancelled] = statisticsCsv({ sessions: [session, { ...other, cancelled: true }] }).split(
    '\r\n',
  );
  expect(line).toBe(
    `"2026-11-06";"17:00";"20:00";"'=Ö-hopp";"Hallen";"";"Genomfört eller planerat";"2";"2";"2,5";"20";"Ja";"12";"1";"2";"0";"11";"3"`,
  );
  expect(cancelled).toContain('"Inställt"');
});
