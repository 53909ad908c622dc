import { expect, test } from 'vitest';
import { lotteryOf, parseRows } from '../../../src/directory/rows.ts';
import { adultRow, areaRow, sessionRow } from './sample-rows.ts';

test('keeps the records that fit and leaves out each one that does not, by itself', () => {
  const good = sessionRow();
  const bad = { ...sessionRow({ id: 'bad000000000001' }), start_time: 'kl. 15' };
  const { rows, dropped } = parseRows('sessions', [bad, good]);
  expect([...rows.values()]).toEqual([good]);
  expect(dropped).toEqual([{ collection: 'sessions', id: 'bad000000000001', field: 'start_time' }]);
});

test('what is reported about a record never holds what it says', () => {
  const { dropped } = parseRows('areas', [{ ...areaRow(), slug: 'Anna Andersson 070' }]);
  expect(JSON.stringify(dropped)).not.toContain('Anna');
});

test('forgets every field that the site does not show', () => {
  const { rows } = parseRows('session_adults', [{ ...adultRow(), staff: 'staff0000000001', note: 'sjuk' }]);
  expect([...rows.values()]).toEqual([adultRow()]);
});

test.each([undefined, 'text', 7, {}, []])('survives a record that is %j', (record) => {
  const { rows, dropped } = parseRows('areas', [record]);
  expect(rows.size).toBe(0);
  expect(dropped).toHaveLength(1);
});

test('takes the zeros, ones and nulls of a view for what they mean', () => {
  const counts = { id: 'sched0000261124', counted: 2, confirmed: null, absent: 0, first_aid: 1 };
  expect(parseRows('session_supervision', [counts]).rows.size).toBe(1);
  const adult = { ...adultRow(), responsible: 1, first_name: null };
  expect(parseRows('session_adults', [adult]).rows.size).toBe(1);
});

test('reads the lottery in a row of places, and leaves it out where it does not fit', () => {
  const saved = {
    commitment: 'c',
    drawn_at: '',
    seed: '',
    algorithm: '',
    input_hash: '',
    tickets: 0,
    places: 0,
    awaits_adults: 0,
    ticket_hashes: '',
  };
  expect(lotteryOf(JSON.stringify({ ...saved, secret: 'x' }))).toEqual(saved);
  for (const text of ['', null, undefined, '{', '[]', JSON.stringify({ ...saved, places: -1 })]) {
    expect(lotteryOf(text)).toBeUndefined();
  }
});
