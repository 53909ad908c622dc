import { expect, test } from 'vitest';
import type { RecordDates } from '../../../src/directory/model.ts';
import {
  dateLines,
  datesOfActivity,
  datesOfContents,
  datesOfForm,
  datesOfPromise,
  datesOfSession,
  datesOfText,
  datesOfVenue,
} from '../../../src/views/page-dates.ts';
import type { CitizenPromise } from '../../../src/directory/safety-model.ts';
import { anActivity, aSession, aVenue, snapshotOf, TODAY } from '../support/municipality.ts';

const at = (date: string, time = '12:00') => Date.parse(`${date}T${time}:00Z`);
const dates = (
  collection: string,
  published: string,
  changed: string,
  ...changes: readonly (readonly [date: string, fields: string])[]
): RecordDates => ({
  collection,
  publishedAt: at(published),
  changedAt: at(changed),
  changes: changes.map(([date, fields]) => ({ at: at(date), fields: fields.split(' ') })),
});
const lines = (of: Parameters<typeof dateLines>[0]) =>
  dateLines(of).map(({ text, date, what }) => [text, date, what.join(', ')].filter(Boolean).join(' '));

const activity = anActivity();
const venue = aVenue();
const session = aSession({ activity, venue });
const withDates = (entries: Record<string, RecordDates>) => ({
  ...snapshotOf([session]),
  dates: new Map(Object.entries(entries)),
});

test('safety facts are told by name, other changes by their day, and no fact twice', () => {
  const snapshot = withDates({
    [activity.id]: dates(
      'activities',
      '2026-09-01',
      '2026-11-20',
      ['2026-11-20', 'summary'],
      ['2026-11-18', 'phone first_aid title'],
      ['2026-11-18', 'first_aid'],
      ['2026-11-02', 'times.staffed_to times.staffed_from times.least_adults'],
    ),
  });
  expect(lines(datesOfActivity(snapshot, activity, []))).toEqual([
    'Publicerat 2026-09-01',
    'Ändrat 2026-11-20',
    'Ändrat 2026-11-18 första hjälpen, telefonnummer',
    'Ändrat 2026-11-02 bemannade tider, minst antal vuxna',
  ]);
});

test('a change on the day of publishing is part of it, but a safety fact is told', () => {
  const only = (fields: string) =>
    lines(
      datesOfVenue(
        withDates({ [venue.id]: dates('venues', '2026-09-01', '2026-09-01', ['2026-09-01', fields]) }),
        venue,
        [],
      ),
    );
  expect(only('summary')).toEqual(['Publicerat 2026-09-01']);
  expect(only('way_home')).toEqual(['Publicerat 2026-09-01', 'Ändrat 2026-09-01 vägen hem']);
});

test('days are those of Sweden', () => {
  const late: RecordDates = {
    ...dates('venues', '2026-09-01', '2026-09-01'),
    changedAt: at('2026-11-20', '23:30'),
  };
  expect(lines(datesOfVenue(withDates({ [venue.id]: late }), venue, []))[1]).toBe('Ändrat 2026-11-21');
});

test('a session is changed when its activity, organiser or place is, and when it itself became other than planned', () => {
  const entries = {
    [activity.id]: dates('activities', '2026-09-01', '2026-10-01'),
    [activity.organiser.id]: dates('organisers', '2026-01-01', '2026-10-02', [
      '2026-10-02',
      'vetting_routine',
    ]),
    [venue.id]: dates('venues', '2026-01-01', '2026-10-03', ['2026-10-03', 'way_home']),
  };
  const of = (changedAt: number) => lines(datesOfSession(withDates(entries), { ...session, changedAt }));
  expect(of(0)).toEqual([
    'Publicerat 2026-09-01',
    'Ändrat 2026-10-03 vägen hem',
    'Ändrat 2026-10-02 registerutdrag',
  ]);
  expect(of(at('2026-11-20'))[1]).toBe('Ändrat 2026-11-20');
});

test('a promise tells all that was changed, and its follow-ups', () => {
  const promise = { id: 'promise00000001' } as CitizenPromise;
  const snapshot = withDates({
    [promise.id]: dates('promises', '2026-01-10', '2026-11-23', ['2026-11-23', 'status to_date note_added']),
  });
  expect(lines(datesOfPromise(snapshot, promise))).toEqual([
    'Publicerat 2026-01-10',
    'Ändrat 2026-11-23 sista dag, hur det går, ny uppföljning',
  ]);
});

test('a form says when the facts were confirmed, unless that was too long ago', () => {
  const of = (staleBefore: string) => lines(datesOfForm(withDates({}), session, staleBefore));
  expect(of(TODAY)).toEqual([]);
  expect(of('2026-11-01')).toEqual(['Uppgifterna om vuxna bekräftades senast 2026-11-20']);
});

test('a page of several tells the newest among what it shows, and an empty one that of the catalogue', () => {
  const snapshot = withDates({
    [activity.id]: dates('activities', '2026-09-01', '2026-10-01', ['2026-10-01', 'phone']),
    [venue.id]: dates('venues', '2026-09-01', '2026-10-05'),
  });
  const told = 'Innehållet ändrades senast';
  expect(lines(datesOfContents(snapshot, { sessions: [session] }))).toEqual([`${told} 2026-10-05`]);
  expect(lines(datesOfContents(snapshot, { sessions: [] }))).toEqual([`${told} 2026-10-01`]);
  expect(lines(datesOfContents(snapshot, { records: [] }))).toEqual([]);
  expect(lines(datesOfContents(snapshot, { records: [venue], text: '2026-11-01' }))).toEqual([
    `${told} 2026-11-01`,
  ]);
});

test("the site's own text has its day, or that of the settings that it tells of", () => {
  const snapshot = withDates({ sitesettings001: dates('site_settings', '2026-01-01', '2026-11-23') });
  expect(lines(datesOfText('2026-11-20'))).toEqual(['Ändrat 2026-11-20']);
  expect(lines(datesOfText('2026-11-20', snapshot))).toEqual(['Ändrat 2026-11-23']);
});
