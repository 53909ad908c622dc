import { describe, expect, it } from 'vitest';
import { promiseNoteProblems, promiseProblems } from '../../../../src/domain/checks/promise.ts';
import { publicTextProblem } from '../../../../src/domain/checks/public-text.ts';

const PROMISE = {
  title: 'Vi lovar vuxna där unga är',
  text: 'Det ska finnas vuxna, 2026-01-01 – 2026-12-31, kl. 17–21.30.',
  for_whom: 'Barn och unga',
  outcome: '',
  from_date: '2026-01-01',
  to_date: '2026-12-31',
};

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

  it('names no person in any of its texts', () => {
    for (const field of ['title', 'text', 'for_whom', 'outcome']) {
      expect(promiseProblems({ ...PROMISE, [field]: 'Pojken 120304-2389.' })).toEqual({
        [field]: 'holds_personnummer',
      });
    }
  });
});

describe('a follow-up', () => {
  const today = '2026-11-24';
  it('is of a day that has come', () => {
    const at = (noted_on: string) => promiseNoteProblems({ noted_on, text: 'Det gick bra.' }, today);
    expect(at(today)).toEqual({});
    expect(at('2026-11-25')).toEqual({ noted_on: 'noted_in_future' });
    expect(at('i går')).toEqual({ noted_on: 'not_a_date' });
    expect(at('')).toEqual({ noted_on: 'missing' });
  });

  it('holds no telephone number', () => {
    expect(promiseNoteProblems({ noted_on: today, text: 'Ring 070-174 06 05.' }, today)).toEqual({
      text: 'holds_phone',
    });
  });
});

describe('what everybody reads', () => {
  it.each(['0454-930 00', '+46 70 174 06 05', '070/1740605', 'Tel: (0454) 93000.'])(
    'is no number: %s',
    (text) => {
      expect(publicTextProblem(text)).toBe('holds_phone');
    },
  );

  it.each([
    'Ring 112, 114 14 eller 116 111.',
    'Från 2026-01-01 till 2026-12-31, kl. 08.00–16.30.',
    '2026-01-01–2026-12-31',
    'Vecka 01–08, åk 7–9, 0–6 poäng.',
    'Ungefär 12 000 timmar för 1 050 000 kronor.',
  ])('may say: %s', (text) => {
    expect(publicTextProblem(text)).toBeUndefined();
  });
});
