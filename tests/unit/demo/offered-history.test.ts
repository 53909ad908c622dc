import { expect, test } from 'vitest';
import { demoHistory, demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { OPEN_DAYS } from '../../../src/domain/offered-sessions.ts';
import { inCollection, sessionsBetween, text } from './expand.ts';

const TODAY = '2026-11-30';
const history = demoHistory(TODAY);
const count = (is: (row: (typeof history)[number]) => boolean) => history.filter(is).length;

test('every month has figures, up to where real sessions begin, and every session is there once', () => {
  const months = new Set(history.map((row) => row.local_date.slice(0, 7)));
  expect([...months].toSorted()).toEqual(
    Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
  );
  expect(
    history
      .map((row) => row.local_date)
      .toSorted()
      .at(-1),
  ).toBe(addDays(TODAY, -OPEN_DAYS - 1));
  expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
});

test('it is that of a municipality that mostly keeps what it promises', () => {
  expect(count((row) => row.had_enough === 1) / history.length).toBeGreaterThan(0.8);
  expect(count((row) => row.cancelled === 1)).toBeGreaterThan(20);
  expect(count((row) => row.cancelled + row.unstaffed + row.had_enough === 0)).toBeGreaterThan(20);
  expect(count((row) => row.free === 0)).toBeGreaterThan(100);
  expect(new Set(history.map(({ area }) => area)).size).toBeGreaterThan(3);
  expect(history.every((row) => row.used <= row.places || row.had_enough === 0)).toBe(true);
});

test('it is made of the times that the schedules have', () => {
  const from = '2026-09-21';
  const to = addDays(TODAY, -OPEN_DAYS - 1);
  const records = demoRecords(TODAY);
  const published = new Set(
    inCollection(records, 'activities').flatMap((one) =>
      text(one, 'status') === 'published' ? [one.id] : [],
    ),
  );
  const isCourse = new Set(
    inCollection(records, 'activities').flatMap((one) =>
      text(one, 'signup_mode') === 'course' ? [one.id] : [],
    ),
  );
  const expected = sessionsBetween(TODAY, from, to)
    .filter(({ activity }) => published.has(activity) && !isCourse.has(activity))
    .map(({ id }) => id);
  const courses = new Set(
    history.filter(({ target, id }) => target !== '' && target !== id).map(({ id }) => id),
  );
  const found = history.filter((row) => row.local_date >= from && !courses.has(row.id)).map(({ id }) => id);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('early in a year it has the year before too', () => {
  expect(demoHistory('2027-01-10').some((row) => row.local_date === '2026-02-04')).toBe(true);
});
