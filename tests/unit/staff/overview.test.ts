import { expect, test } from 'vitest';
import type { StaffOverview } from '../../../src/domain/staff-answers.ts';
import type { DutySession } from '../../../src/domain/staff-warnings.ts';
import { overviewModel } from '../../../src/staff/overview.ts';

const TODAY = '2027-02-16';
const session = (fields: Partial<DutySession>): DutySession => ({
  id: 'a',
  activity: 'Innebandy',
  venue: 'Kvarnen',
  venueId: 'k',
  date: TODAY,
  startTime: '17:00',
  endTime: '18:30',
  status: 'planned',
  unstaffed: false,
  staffedFrom: '17:00',
  staffedTo: '18:30',
  leastAdults: 1,
  youthsPerAdult: 0,
  participants: 0,
  schoolYears: { from: 4, to: 6 },
  ...fields,
});
const shift = (at: string, name: string, status: 'planned' | 'confirmed' = 'confirmed') => ({
  id: `${at}${name}`,
  session: at,
  staff: name,
  name,
  role: 'leader',
  status,
  countsAsAdult: true,
  responsible: false,
  clashAllowed: false,
  vettingValidUntil: '',
});
const data: StaffOverview = {
  sessions: [session({}), session({ id: 'b' }), session({ id: 'c', date: '2027-02-18', leastAdults: 2 })],
  shifts: [shift('b', 'Amina'), shift('c', 'Amina', 'planned'), { ...shift('c', ''), status: 'planned' }],
  oldFacts: [{ collection: 'venues', id: 'k', name: 'Kvarnen', confirmedOn: '' }],
  familiesOfOthers: [
    { activity: 'Skate', count: 2, who: ['Amina', 'Jonas'] },
    { activity: 'Film', count: 1, who: [] },
  ],
  familiesToPhone: [
    {
      id: 'n',
      phone: '070-174 06 61',
      updatedAt: 1,
      sessions: [{ activity: 'Innebandy', date: TODAY, startTime: '17:00', changes: ['moved', 'place'] }],
      letters: [{ activity: 'Film', date: TODAY, startTime: '18:00', letter: 'promoted' }],
    },
  ],
  notices: { waiting: 0, sent: 0, failed: 0 },
  reports: { open: 0, urgent: 0 },
};

test('the gravest first, in ready words', () => {
  const model = overviewModel(data, TODAY);
  expect(model.title).toBe('Ett tillfälle saknar vuxna');
  expect(model.grave.map(({ href, day, time }) => [href, day, time])).toEqual([
    ['/personal/tillfallen/a', 'I\u00a0dag', '17–18.30'],
  ]);
  expect(model.grave[0]?.lines.map(({ head, sub }) => [head, sub])).toEqual([
    ['Ingen vuxen', 'Minst 1 behövs'],
  ]);
  expect(model.mild.map(({ lines }) => lines[0]?.head)).toEqual(['En vuxen ensam']);
  expect(model.unanswered.map(({ facts }) => facts)).toEqual([['Amina och vikarie (ledare)']]);
  expect(model.families[0]?.news).toEqual([
    'Innebandy i\u00a0dag kl.\u00a017: ny tid och nytt ställe',
    'Film i\u00a0dag kl.\u00a018: har fått en plats från reservlistan',
  ]);
  expect(model.othersFamilies).toEqual([
    'Skate: två familjer. Amina, Jonas eller en ägare kan ringa.',
    'Film: en familj. En ägare kan ringa.',
  ]);
  expect(model.facts).toEqual([
    { href: '/personal/bekrafta/stalle/k', name: 'Kvarnen', age: 'Aldrig bekräftat' },
  ]);
});

test('when nothing is wrong the page says so', () => {
  expect(overviewModel({ ...data, sessions: [], shifts: [] }, TODAY).title).toBe(
    'Alla tillfällen har sina vuxna',
  );
});
