import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/directory/model.ts';
import {
  adultNumbersOf,
  numbersFact,
  presenceFact,
  responsibleFact,
} from '../../../../src/views/facts/adults.ts';
import { lineOfSession } from '../../../../src/views/safety.ts';
import { anActivity, aSchedule, aSession, at, aVenue, TODAY, UNSTAFFED } from '../../support/municipality.ts';
import { subjectOf, told } from './subject.ts';

const moment = at(TODAY, '12:00');
const fact1 = (session: Session) =>
  told(presenceFact(subjectOf({ session }), lineOfSession(session, moment)));
const numbersOf = (session: Session) => adultNumbersOf(session, lineOfSession(session, moment));
const fact4 = (session: Session) => told(numbersFact(subjectOf({ session }), numbersOf(session)));

describe('fact 1, beside the supervision line', () => {
  it('says the open hours when they differ from the staffed ones, and nothing twice', () => {
    expect(fact1(aSession())).toEqual(['full', '']);
    expect(fact1(aSession({ startTime: '14:00', endTime: '21:00' }))).toEqual(['full', 'Öppet 14–21.']);
    const group = anActivity({ signupMode: 'session' });
    expect(fact1(aSession({ activity: group, staffedFrom: '15:30' }))).toEqual([
      'full',
      'Aktiviteten är 15–20.',
    ]);
    expect(fact1(aSession(UNSTAFFED))).toEqual(['full', 'Öppet 15–20.']);
  });

  it('says what was planned when the line cannot promise it', () => {
    expect(fact1(aSession({ counted: 1 }))).toEqual(['full', 'Planerad bemannad tid är 15–20.']);
    expect(fact1(aSession({ counted: 1, endTime: '21:00' }))).toEqual([
      'full',
      'Öppet 15–21. Planerad bemannad tid är 15–20.',
    ]);
  });

  it('is missing when nobody has said when the adults are there', () => {
    expect(fact1(aSession({ staffedFrom: '', staffedTo: '' }))[0]).toBe('missing');
    expect(fact1(aSession({ status: 'cancelled' }))).toEqual(['full', '']);
  });
});

it.each([
  ['Fritidsledare', '070-1', 'Svarar.', 'full', 'Fritidsledare. 070-1 Svarar.'],
  ['Fritidsledare', '', '', 'partly', 'Fritidsledare. (saknas: telefonnummer)'],
  ['', '070-1', '', 'missing', '070-1 (saknas: vem som är ansvarig)'],
  ['', '', '', 'missing', '(saknas: vem som är ansvarig, telefonnummer)'],
])('fact 2 of "%s", "%s"', (who, phone, phoneHours, answer, text) => {
  expect(told(responsibleFact({ who, phone, phoneHours, onSite: true }))).toEqual([answer, text]);
});

describe('the big numbers of fact 4', () => {
  it.each([
    ['enough', aSession({ counted: 3 }), { planned: 3, missing: 0, least: 2, most: 20, mostOf: 'room' }],
    ['too few', aSession({ counted: 1 }), { planned: 1, missing: 1, least: 2, most: 20, mostOf: 'room' }],
    [
      'nobody, and no least number is stated',
      aSession({ counted: 0, leastAdults: 0 }),
      { planned: 0, missing: 1, least: 0, most: 20, mostOf: 'room' },
    ],
    ['nobody', aSession({ counted: 0 }), { planned: 0, missing: 2, least: 2, most: 20, mostOf: 'room' }],
    [
      'so many have signed up that more are needed',
      aSession({
        activity: anActivity({ signupMode: 'session' }),
        youthsPerAdult: 6,
        signups: { confirmed: 19, waitlisted: 0 },
      }),
      { planned: 2, missing: 2, least: 2, most: 20, mostOf: 'participants' },
    ],
    ['cancelled', aSession({ status: 'cancelled' }), undefined],
    ['unstaffed by plan', aSession(UNSTAFFED), undefined],
    ['not stated', aSession({ staffedFrom: '', staffedTo: '' }), undefined],
  ])('%s', (_name, session, numbers) => {
    expect(numbersOf(session)).toEqual(numbers);
  });
});

describe('fact 4', () => {
  const counts = (over: Partial<Session['adultCounts']>, changes: Parameters<typeof aSession>[0] = {}) => {
    const session = aSession({ counted: over.counted ?? 2, ...changes });
    return fact4({ ...session, adultCounts: { ...session.adultCounts, ...over } });
  };

  it('says which roles, and how many have confirmed', () => {
    const roles = [
      { role: 'youth_leader', count: 2 },
      { role: 'volunteer', count: 1 },
    ] as const;
    expect(counts({ counted: 3, confirmed: 3, roles })).toEqual([
      'full',
      '2 fritidsledare och 1 volontär. Alla har bekräftat att de kommer.',
    ]);
    expect(counts({ counted: 3, confirmed: 2 })[1]).toBe('2 av 3 har bekräftat att de kommer.');
    expect(counts({ counted: 3, confirmed: 0 })[1]).toBe('Ingen har bekräftat än.');
    expect(counts({ counted: 1, confirmed: 1 })[1]).toBe('Den vuxna har bekräftat.');
    expect(counts({ counted: 0, confirmed: 0 })[1]).toBe('');
  });

  it('shows helpers and trainees without counting them', () => {
    const confirmed = 'Alla har bekräftat att de kommer.';
    expect(counts({ trainees: 1, youngHelpers: 1 })[1]).toBe(
      `${confirmed} Dessutom 1 praktikant och 1 ung hjälpledare, som inte räknas som vuxna.`,
    );
    expect(counts({ youngHelpers: 2 })[1]).toContain('2 unga hjälpledare, som inte räknas som vuxna.');
    expect(counts({ trainees: 1 })[1]).toContain('Dessutom 1 praktikant, som inte räknas som vuxen.');
    // Where a role would point at one person only the number is told.
    expect(counts({ otherHelpers: 1 })[1]).toContain('Dessutom 1 hjälpare, som inte räknas som vuxen.');
  });

  const group = anActivity({ signupMode: 'session' });
  it.each([
    ['the room decides', { roomPlaces: 20, counted: 3 }, 'Som mest 7 deltagare per vuxen.'],
    [
      'the adults decide',
      { roomPlaces: 20, counted: 2, youthsPerAdult: 6 },
      'Med 2 vuxna finns 12 platser. Som mest 6 deltagare per vuxen.',
    ],
    [
      'an adult fell away: those who have a place keep it, and those who wait get none',
      { roomPlaces: 20, counted: 1, signups: { confirmed: 14, waitlisted: 2 } },
      'Som mest 14 deltagare per vuxen.',
    ],
    [
      'an adult is missing, and whoever signs up gets a free place all the same',
      { roomPlaces: 20, counted: 1, signups: { confirmed: 3, waitlisted: 0 } },
      'Som mest 20 deltagare per vuxen.',
    ],
    [
      'an adult is missing, and the one there decides',
      { roomPlaces: 20, counted: 1, youthsPerAdult: 6 },
      'Med 1 vuxen finns 6 platser. Som mest 6 deltagare per vuxen.',
    ],
    [
      'an adult is missing, and all who have no place wait',
      { roomPlaces: 20, counted: 1, signups: { confirmed: 0, waitlisted: 2 } },
      '',
    ],
    ['no adult', { counted: 0, signups: { confirmed: 5, waitlisted: 0 } }, ''],
  ])('computes the ratio where people sign up: %s', (_name, changes, text) => {
    const [, said] = fact4(aSession({ activity: group, ...changes }));
    expect(said.replace(/^.*bekräftat( att de kommer)?\. ?/, '')).toBe(text);
  });

  it('counts those of the whole course', () => {
    const course = anActivity({ signupMode: 'course' });
    const schedule = aSchedule({ activity: course, usualAdults: 3, roomPlaces: 24 });
    expect(fact4(aSession({ activity: course, schedule, counted: 2 }))[1]).toContain(
      'Som mest 12 deltagare per vuxen.',
    );
  });

  it('says when the sign-ups ask for more adults than the least number', () => {
    const session = aSession({
      activity: group,
      youthsPerAdult: 6,
      counted: 3,
      signups: { confirmed: 14, waitlisted: 0 },
    });
    expect(fact4(session)[1]).toContain('Så många är anmälda att 3 vuxna behövs.');
  });

  it('says no ratio of a drop-in, nor of what others take sign-ups for', () => {
    for (const signupMode of ['drop_in', 'external'] as const) {
      const activity = anActivity({ signupMode });
      expect(fact4(aSession({ activity, youthsPerAdult: 8 }))[1]).not.toContain('per vuxen');
    }
  });

  it('says what does not apply, and what is missing', () => {
    expect(fact4(aSession({ status: 'cancelled' }))).toEqual([
      'not_applicable',
      'Gäller inte, det är inställt.',
    ]);
    expect(fact4(aSession(UNSTAFFED))).toEqual(['full', 'Ingen vuxen är på plats.']);
    expect(fact4(aSession({ roomPlaces: 0 }))[0]).toBe('partly');
    expect(told(numbersFact(subjectOf({ activity: anActivity() }), undefined))).toEqual([
      'missing',
      '(saknas: antal vuxna)',
    ]);
    const venue = aVenue({ staffingNote: 'alltid två', sourceName: 'kommunens sida', sourceAsOf: '2021' });
    const ofPlace = numbersFact(subjectOf({ isPlace: true, venue }), undefined);
    expect(told(ofPlace)).toEqual(['full', 'Bemanning: Alltid två.']);
    expect(ofPlace.note).toBe('Enligt kommunens sida, 2021.');
  });
});
