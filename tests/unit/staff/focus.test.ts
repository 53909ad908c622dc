import { expect, test } from 'vitest';
import type { StaffFocusArea } from '../../../src/domain/staff-answers.ts';
import { focusErrors, focusModel, typedFocus } from '../../../src/staff/focus.ts';

const areas = [
  { id: 'a', name: 'Olofström' },
  { id: 'b', name: 'Jämshög' },
];
const aLine = (more: Partial<StaffFocusArea>): StaffFocusArea => ({
  id: 'l',
  area: 'a',
  weekdays: ['sat', 'fri'],
  startTime: '18:00',
  endTime: '22:00',
  measure: 'Öppet till 22',
  status: 'planned',
  nextMeeting: '',
  ...more,
});

test('what is under way comes first, then by the next meeting and the village', () => {
  const lines = [
    aLine({ id: '1', status: 'done' }),
    aLine({ id: '2', area: 'b', nextMeeting: '2026-12-10' }),
    aLine({ id: '3', nextMeeting: '2026-12-10' }),
    aLine({ id: '4' }),
    aLine({ id: '5', status: 'ongoing' }),
  ];
  const { rows, title } = focusModel({ areas, lines }, [], '2026-11-30');
  expect(rows.map(({ id }) => id)).toEqual(['5', '3', '2', '4', '1']);
  expect(title.replaceAll('\u00a0', ' ')).toBe('Lägesbild 30 nov 2026');
});

test('time windows in words, and villages with what they lack', () => {
  const { rows, gaps, whole } = focusModel(
    { areas, lines: [aLine({}), aLine({ id: 'm', weekdays: [], startTime: '', endTime: '' })] },
    [
      { name: 'Olofström', rows: [], gaps: 'fredag kväll' },
      { name: 'Jämshög', rows: [], gaps: '' },
    ],
    '2026-11-30',
  );
  expect(rows.map(({ where }) => where)).toEqual([
    'Olofström, fre och lör kl. 18–22',
    'Olofström, alla dagar hela dagen',
  ]);
  expect([gaps, whole]).toEqual([[{ name: 'Olofström', text: 'Fredag kväll' }], 'Inga luckor: Jämshög.']);
});

test('a meeting that has been is not told of as the next one', () => {
  const meetings = ['', '2026-11-29', '2026-11-30'].map((nextMeeting) =>
    focusModel({ areas, lines: [aLine({ nextMeeting })] }, [], '2026-11-30').rows[0]?.meeting.replaceAll(
      '\u00a0',
      ' ',
    ),
  );
  expect(meetings).toEqual(['Inget möte satt', 'Skulle tas upp 29 nov 2026', 'Nästa möte 30 nov 2026']);
});

test('the form as it was typed, and what is wrong with it in the order of the form', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['area', 'a'],
    ['weekdays', 'sun'],
    ['weekdays', 'fri'],
    ['weekdays', 'x'],
    ['start_time', '18'],
    ['measure', ' Öppet '],
  ]) {
    form.append(name ?? '', value ?? '');
  }
  expect(typedFocus(form)).toMatchObject({ weekdays: ['fri', 'sun'], start_time: '18:00', measure: 'Öppet' });
  expect(
    focusErrors({ next_meeting: 'not_a_date', measure: 'names_persons_or_incidents', area: 'missing' }).map(
      ({ fieldId }) => fieldId,
    ),
  ).toEqual(['measure', 'area', 'next_meeting']);
});
