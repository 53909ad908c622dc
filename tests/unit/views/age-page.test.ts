import { describe, expect, it } from 'vitest';
import type { Schedule, Session, Weekday } from '../../../src/directory/model.ts';
import { bandOf } from '../../../src/domain/age-bands.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { ageView, placeName } from '../../../src/views/age-page.ts';
import { posterView } from '../../../src/views/age-poster.ts';
import { daysInWords, regularVenues } from '../../../src/views/regular-hours.ts';
import {
  aSchedule,
  aSession,
  anActivity,
  at,
  aVenue,
  hours,
  plain,
  snapshotOf,
  TODAY,
  UNSTAFFED,
} from '../support/municipality.ts';

const BAND = bandOf('4-6')!;
const moment = at(TODAY, '16:00');
const older = anActivity({ id: 'older', title: 'Cv', schoolYears: { from: 7, to: 10 } });
const kvarnen = aVenue();
const drop = anActivity();
const course = anActivity({ id: 'course', title: 'Bandstart', signupMode: 'course', free: false });

const daysOf = (sessions: readonly Session[]) =>
  ageView(snapshotOf(sessions), BAND, moment).days.map(({ date, places }) =>
    [date, ...places.map(({ name, adults, what }) => `${name} ${adults} (${what.length})`)].join(': '),
  );

describe('the week of a band', () => {
  it('has the hours when adults are at each place, joined where they meet', () => {
    const library = aVenue({ id: 'library', name: 'Biblioteket' });
    const days = daysOf([
      aSession(hours('15:00', '17:00')),
      aSession(hours('17:00', '18:30')),
      aSession({ ...hours('15:30', '19:00'), venue: library }),
      aSession({ ...hours('10:00', '12:00'), date: addDays(TODAY, 6) }),
      aSession({ ...hours('20:00', '21:00'), date: addDays(TODAY, 6) }),
      aSession({ date: addDays(TODAY, 7) }),
    ]);
    expect(days).toEqual([
      `${TODAY}: Kvarnen Vuxna 15–18.30 (2): Biblioteket Vuxna 15.30–19 (1)`,
      `${addDays(TODAY, 6)}: Kvarnen Vuxna 10–12 och 20–21 (2)`,
    ]);
  });

  it('promises nobody where nobody is promised', () => {
    expect(
      daysOf([
        aSession({ status: 'cancelled' }),
        aSession({ counted: 1 }),
        aSession(UNSTAFFED),
        aSession({ activity: anActivity({ supervisionConfirmedOn: '2026-01-01' }) }),
        aSession({ activity: older }),
        aSession({ activity: course }),
        aSession(hours('09:00', '16:00')),
      ]),
    ).toEqual([]);
  });
});

it('shows the next time of each activity to sign up for', () => {
  const sessions = [
    aSession({ activity: course, ...hours('15:00', '17:00') }),
    aSession({ activity: course, date: addDays(TODAY, 1) }),
    aSession({ activity: course, date: addDays(TODAY, 8) }),
    aSession(),
  ];
  const { cards, allHref } = ageView(snapshotOf(sessions), BAND, moment);
  expect(cards.map(({ title, day }) => `${title} ${plain(day)}`)).toEqual(['Bandstart i morgon']);
  expect(allHref).toBe('/aktiviteter?ak=4&ak=5&ak=6');
});

describe('the regular hours of a place', () => {
  const weekly = (weekdays: Weekday[], from: string, to: string, over: Partial<Schedule> = {}) =>
    aSchedule({ venue: kvarnen, weekdays, ...hours(from, to), ...over });
  const linesOf = (...schedules: Schedule[]) =>
    regularVenues(snapshotOf([], { schedules }), BAND, moment).flatMap(({ lines }) => lines);

  it('are one line for days that are alike', () => {
    expect(
      linesOf(
        weekly(['mon', 'tue', 'wed', 'fri'], '14:00', '16:45'),
        weekly(['mon', 'tue', 'wed'], '17:00', '20:30', { staffedTo: '20:00' }),
      ),
    ).toEqual(['mån–ons 14–16.45 och 17–20.30, vuxna 14–16.45 och 17–20', 'fre 14–16.45, med vuxna']);
  });

  it('say when there are no adults, and when that is not known', () => {
    const old = anActivity({ id: 'old', supervisionConfirmedOn: '2026-01-01' });
    expect(
      linesOf(
        weekly(['sat'], '10:00', '12:00', { unstaffed: true, staffedFrom: '', staffedTo: '' }),
        weekly(['sun'], '10:00', '12:00', { activity: old }),
      ),
    ).toEqual(['lör 10–12, utan vuxna', 'sön 10–12, inte bekräftat om vuxna är där']);
  });

  it('are those of every week, for the band, without signing up, that go on for a week', () => {
    const until = addDays(TODAY, 6);
    expect(
      linesOf(
        weekly(['mon'], '15:00', '16:00', { termRule: 'breaks' }),
        weekly(['mon'], '15:00', '16:00', { everyNWeeks: 2 }),
        weekly(['mon'], '15:00', '16:00', { activity: older }),
        weekly(['mon'], '15:00', '16:00', { activity: course }),
        weekly(['mon'], '15:00', '16:00', { validUntil: until }),
        weekly(['mon'], '15:00', '16:00', { validFrom: addDays(TODAY, 8) }),
      ),
    ).toEqual([]);
  });

  it.each([
    [['tue', 'mon'], 'mån och tis'],
    [['mon', 'tue', 'wed', 'sat'], 'mån–ons och lör'],
    [['sun', 'sat', 'fri', 'mon'], 'mån och fre–sön'],
    [['mon', 'wed', 'fri'], 'mån, ons och fre'],
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'mån–sön'],
  ] as [Weekday[], string][])('%o are %s', (weekdays, text) => {
    expect(daysInWords(weekdays)).toBe(text);
  });
});

describe('the poster', () => {
  it('tells what comes back: places first, then what one signs up for, and from which day that is', () => {
    const hall = aVenue({ id: 'hall', name: 'Hallen' });
    const schedules = [
      aSchedule({ activity: drop, venue: kvarnen, weekdays: ['tue', 'thu'] }),
      aSchedule({ id: 'course1', activity: course, weekdays: ['mon'], venue: hall }),
      aSchedule({
        id: 'course2',
        activity: course,
        weekdays: ['wed'],
        venue: aVenue({ id: 'other', name: 'Annan' }),
      }),
    ];
    const sessions = [
      aSession({ activity: drop, venue: kvarnen }),
      aSession({ activity: course, venue: kvarnen }),
      aSession({ date: addDays(TODAY, 28), activity: older, venue: kvarnen }),
    ];
    const poster = posterView(snapshotOf(sessions, { schedules }), BAND, moment);
    expect(poster.venues).toEqual([{ name: 'Kvarnen', where: 'tis och tors, Jämshög' }]);
    expect(poster.activities.map(({ name, where }) => `${name}: ${where}`)).toEqual([
      'Bandstart: mån och ons',
      'Öppet hus: tis och tors, Kvarnen',
    ]);
    expect(plain(poster.offer)).toBe('2 aktiviteter, 1 är gratis');
    expect(plain(poster.validOn)).toBe('Uppgifterna gäller den 24 november 2026, när skolan är i gång.');
  });

  it('holds as many lines as a sheet does, and says how many there are besides', () => {
    const schedules = Array.from({ length: 10 }, (_, n) =>
      aSchedule({
        id: `schedule${n}`,
        venue: aVenue({ id: `venue${n}`, name: `Ställe ${n}` }),
        activity: anActivity({ id: `activity${n}`, title: `Aktivitet ${n}` }),
      }),
    );
    const poster = posterView(snapshotOf([], { schedules }), BAND, moment);
    expect([poster.venues.length, poster.moreVenues, poster.activities.length]).toEqual([8, 'och 2 till', 8]);
    expect(poster.offer).toBe('');
  });
});

it('calls the municipality by the village that it is named after', () => {
  const named = (municipality: string, area: string) => {
    const snapshot = snapshotOf([]);
    return placeName({
      areas: [{ ...snapshot.areas[0]!, name: area }],
      settings: { ...snapshot.settings, municipality },
    });
  };
  expect(named('Olofströms kommun', 'Olofström')).toBe('Olofström');
  expect(named('Borås kommun', 'Borås')).toBe('Borås');
  expect(named('Olofströms kommun', 'Jämshög')).toBe('Olofströms kommun');
});
