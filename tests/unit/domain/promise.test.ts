import { describe, expect, it } from 'vitest';
import { isCounted, ongoingPromises, promiseState } from '../../../src/domain/promise.ts';

const year = { from: '2026-01-01', to: '2026-12-31', status: 'ongoing' } as const;

describe('the state of a promise', () => {
  it('follows the dates while nobody has said how it went: both ends are in it', () => {
    expect(promiseState(year, '2025-12-31')).toBe('to_come');
    expect(promiseState(year, '2026-01-01')).toBe('ongoing');
    expect(promiseState(year, '2026-12-31')).toBe('ongoing');
    expect(promiseState(year, '2027-01-01')).toBe('expired');
  });

  it('is what staff have said, whatever the day', () => {
    for (const status of ['kept', 'partly', 'not_kept'] as const) {
      for (const day of ['2025-06-01', '2026-06-01', '2027-06-01'])
        expect(promiseState({ ...year, status }, day)).toBe(status);
    }
  });
});

it('those that hold come with the newest first, and else in their order', () => {
  const promises = [
    { ...year, name: 'first' },
    { ...year, name: 'over', from: '2025-01-01', to: '2025-12-31' },
    { ...year, name: 'kept', status: 'kept' as const },
    { ...year, name: 'newer', from: '2026-07-01' },
    { ...year, name: 'second' },
  ];
  expect(ongoingPromises(promises, '2026-08-01').map(({ name }) => name)).toEqual([
    'newer',
    'first',
    'second',
  ]);
});

it('nothing is counted for what is neither about adults nor about leisure', () => {
  expect((['adult_presence', 'leisure', 'other'] as const).map((theme) => isCounted({ theme }))).toEqual([
    true,
    true,
    false,
  ]);
});
