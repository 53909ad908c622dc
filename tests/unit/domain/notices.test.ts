import { describe, expect, it } from 'vitest';
import {
  changesToTell,
  concernsWaiting,
  mergeNotice,
  noticeDueAt,
  type FamilyChange,
  type PromisedFacts,
} from '../../../src/domain/notices.ts';

const FACTS: PromisedFacts = {
  cancelled: false,
  date: '2026-11-27',
  startTime: '17:00',
  endTime: '18:30',
  venue: 'kvarnen',
  enoughAdults: true,
  responsible: 'amina',
};
const facts = (changes: Partial<PromisedFacts> = {}): PromisedFacts => ({ ...FACTS, ...changes });

describe('what a family is told', () => {
  const cases: [string, Partial<PromisedFacts>, Partial<PromisedFacts>, FamilyChange[]][] = [
    ['nothing changed', {}, {}, []],
    ['cancelled', {}, { cancelled: true }, ['cancelled']],
    ['cancelled, and nothing else besides', {}, { cancelled: true, enoughAdults: false }, ['cancelled']],
    ['still cancelled', { cancelled: true }, { cancelled: true, date: '2026-11-28' }, []],
    ['takes place after all', { cancelled: true }, {}, ['resumed']],
    ['another day', {}, { date: '2026-11-28' }, ['moved']],
    ['another start', {}, { startTime: '17:30' }, ['moved']],
    ['another end', {}, { endTime: '18:00' }, ['moved']],
    ['another place', {}, { venue: 'biblioteket' }, ['place']],
    ['time and place at once', {}, { venue: 'biblioteket', date: '2026-11-28' }, ['moved', 'place']],
    ['fewer adults than the least number', {}, { enoughAdults: false }, ['fewer_adults']],
    ['enough adults again is no news', { enoughAdults: false }, {}, []],
    ['another responsible adult', {}, { responsible: 'jonas' }, ['responsible']],
    ['no responsible adult any more', {}, { responsible: '' }, ['responsible']],
    ['a first responsible adult is no news', { responsible: '' }, {}, []],
  ];
  it.each(cases)('%s', (_name, before, after, expected) => {
    expect(changesToTell(facts(before), facts(after))).toEqual(expected);
  });
});

it('those who wait are told of the session, not of the adults at a place they do not have', () => {
  expect(concernsWaiting(['fewer_adults', 'responsible'])).toBe(false);
  for (const change of ['cancelled', 'resumed', 'moved', 'place'] as const) {
    expect(concernsWaiting(['fewer_adults', change]), change).toBe(true);
  }
});

describe('changes in one window', () => {
  const short = facts({ enoughAdults: false });

  it('are one notice: the difference between the first state and the last', () => {
    const first = mergeNotice({}, 's1', FACTS, short);
    const second = mergeNotice(first, 's1', short, facts({ enoughAdults: false, startTime: '18:00' }));
    expect(second).toEqual({
      s1: {
        before: FACTS,
        after: facts({ enoughAdults: false, startTime: '18:00' }),
        changes: ['moved', 'fewer_adults'],
      },
    });
  });

  it('that were put back are not told', () => {
    const first = mergeNotice({}, 's1', FACTS, short);
    expect(mergeNotice(first, 's1', short, FACTS)).toEqual({});
  });

  it('of other sessions stay', () => {
    const first = mergeNotice({}, 's1', FACTS, short);
    const both = mergeNotice(first, 's2', FACTS, facts({ cancelled: true }));
    expect(Object.keys(both)).toEqual(['s1', 's2']);
    expect(Object.keys(mergeNotice(both, 's1', short, FACTS))).toEqual(['s2']);
  });
});

describe('the notice goes out', () => {
  const MINUTE = 60_000;
  const now = Date.UTC(2026, 10, 27, 12);
  const starts = (hours: number) => now + hours * 60 * MINUTE;

  it('ten minutes after the first change', () => {
    expect(noticeDueAt(['moved'], starts(3), now - 4 * MINUTE, now)).toBe(now + 6 * MINUTE);
    expect(noticeDueAt(['fewer_adults'], starts(1), now, now)).toBe(now + 10 * MINUTE);
  });

  it('at once when somebody may already be on the way', () => {
    expect(noticeDueAt(['cancelled'], starts(2.9), now - 4 * MINUTE, now)).toBe(now);
    expect(noticeDueAt(['place'], starts(-0.5), now, now)).toBe(now);
  });
});
