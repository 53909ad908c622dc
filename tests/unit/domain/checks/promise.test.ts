import { describe, expect, it } from 'vitest';
import { promiseNoteProblems, promiseProblems } from '../../../../src/domain/checks/promise.ts';

const PROMISE = { from_date: '2026-01-01', to_date: '2026-12-31' };

describe('a promise', () => {
  it('may be of a day or of four years, not backwards and not longer', () => {
    expect(promiseProblems(PROMISE)).toEqual({});
    expect(promiseProblems({ ...PROMISE, to_date: '2026-01-01' })).toEqual({});
    expect(promiseProblems({ ...PROMISE, to_date: '2029-12-31' })).toEqual({});
    expect(promiseProblems({ ...PROMISE, to_date: '2025-12-31' })).toEqual({ to_date: 'until_before_from' });
    expect(promiseProblems({ ...PROMISE, to_date: '2036-12-31' })).toEqual({ to_date: 'period_too_long' });
    expect(promiseProblems({ ...PROMISE, from_date: '', to_date: '2026-02-30' })).toEqual({
      from_date: 'missing',
      to_date: 'not_a_date',
    });
  });
});

describe('a follow-up', () => {
  const today = '2026-11-24';
  it('is of a day that has come', () => {
    const at = (noted_on: string) => promiseNoteProblems({ noted_on }, today);
    expect(at(today)).toEqual({});
    expect(at('2026-11-25')).toEqual({ noted_on: 'noted_in_future' });
    expect(at('i går')).toEqual({ noted_on: 'not_a_date' });
    expect(at('')).toEqual({ noted_on: 'missing' });
  });
});
