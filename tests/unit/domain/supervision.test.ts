import { describe, expect, it } from 'vitest';
import {
  countedAdults,
  requiredAdults,
  staffedAt,
  supervisionState,
  type ShiftFacts,
  type SupervisionFacts,
  type SupervisionState,
} from '../../../src/domain/supervision.ts';

const FACTS: SupervisionFacts = {
  cancelled: false,
  unstaffed: false,
  staffedFrom: '15:00',
  staffedTo: '20:00',
  counted: 3,
  leastAdults: 2,
  youthsPerAdult: 0,
  participants: 0,
  confirmedOn: '2026-11-20',
  staleBefore: '2026-08-26',
};

describe('supervisionState', () => {
  const cases: [string, Partial<SupervisionFacts>, SupervisionState][] = [
    ['more than the least number', {}, 'enough'],
    ['exactly the least number', { counted: 2 }, 'limit'],
    ['one fewer than the least number', { counted: 1 }, 'too_few'],
    ['nobody', { counted: 0 }, 'too_few'],
    [
      'nobody, though adults are promised and no least number is given',
      { counted: 0, leastAdults: 0 },
      'too_few',
    ],
    ['one, and no least number is given', { counted: 1, leastAdults: 0 }, 'enough'],
    ['one of one', { counted: 1, leastAdults: 1 }, 'limit'],
    ['open without adults', { unstaffed: true, staffedFrom: '', staffedTo: '', counted: 0 }, 'unstaffed'],
    ['open without adults, though some are planned', { unstaffed: true, counted: 5 }, 'unstaffed'],
    ['no hours stated', { staffedFrom: '', staffedTo: '' }, 'unknown'],
    ['no first hour stated', { staffedFrom: '' }, 'unknown'],
    ['no last hour stated', { staffedTo: '' }, 'unknown'],
    ['no hours stated, and nobody planned', { staffedFrom: '', staffedTo: '', counted: 0 }, 'unknown'],
    ['confirmed on the last day that counts', { confirmedOn: '2026-08-26' }, 'enough'],
    ['confirmed the day before', { confirmedOn: '2026-08-25' }, 'unconfirmed'],
    ['exactly the least number, old facts', { counted: 2, confirmedOn: '2026-08-25' }, 'unconfirmed'],
    ['never confirmed', { confirmedOn: '' }, 'unconfirmed'],
    ['too few, and old facts: the more serious is told', { counted: 1, confirmedOn: '' }, 'too_few'],
    ['unstaffed, and old facts', { unstaffed: true, confirmedOn: '' }, 'unstaffed'],
    ['more are needed for so many', { youthsPerAdult: 8, participants: 25 }, 'too_few'],
    ['exactly as many as so many need', { youthsPerAdult: 8, participants: 24 }, 'limit'],
    ['more than so many need', { youthsPerAdult: 8, participants: 16 }, 'enough'],
    ['participants do not count where no bound is given', { participants: 400 }, 'enough'],
    ['participants and nobody there', { counted: 0, leastAdults: 0, participants: 1 }, 'too_few'],
    [
      'participants and nobody there, though open without adults by plan',
      { counted: 0, unstaffed: true, participants: 1 },
      'too_few',
    ],
    [
      'participants and nobody there, and no hours stated',
      { counted: 0, staffedFrom: '', staffedTo: '', participants: 1 },
      'too_few',
    ],
    ['participants and nobody there, old facts', { counted: 0, confirmedOn: '', participants: 1 }, 'too_few'],
    [
      'participants and nobody there, cancelled',
      { cancelled: true, counted: 0, participants: 9 },
      'cancelled',
    ],
    [
      'open without adults, and one came anyway',
      { unstaffed: true, counted: 1, participants: 9 },
      'unstaffed',
    ],
    ['cancelled', { cancelled: true }, 'cancelled'],
    ['cancelled outranks unstaffed', { cancelled: true, unstaffed: true }, 'cancelled'],
    ['cancelled outranks too few and old', { cancelled: true, counted: 0, confirmedOn: '' }, 'cancelled'],
  ];
  it.each(cases)('%s', (_name, changes, state) => {
    expect(supervisionState({ ...FACTS, ...changes })).toBe(state);
  });
});

describe('requiredAdults', () => {
  // least, youths per adult, participants → required
  const cases: [number, number, number, number][] = [
    [2, 8, 0, 2],
    [2, 8, 16, 2],
    [2, 8, 17, 3],
    [2, 8, 24, 3],
    [2, 8, 25, 4],
    [0, 8, 0, 0],
    [0, 8, 1, 1],
    [0, 1, 7, 7],
    [3, 0, 400, 3],
    [0, 0, 400, 0],
  ];
  it.each(cases)(
    'at least %i, %i youths per adult, %i participants',
    (least, youths, participants, required) => {
      expect(requiredAdults({ leastAdults: least, youthsPerAdult: youths, participants })).toBe(required);
    },
  );
});

describe('countedAdults', () => {
  const DATE = '2026-11-24';
  const shift = (changes: Partial<ShiftFacts> = {}): ShiftFacts => ({
    role: 'leader',
    status: 'planned',
    countsAsAdult: true,
    vettingValidUntil: '',
    ...changes,
  });
  const cases: [string, ShiftFacts[], number][] = [
    ['nobody', [], 0],
    ['planned and confirmed alike', [shift(), shift({ status: 'confirmed' })], 2],
    ['not the absent', [shift(), shift({ status: 'absent' })], 1],
    ['not one who is marked as not an adult', [shift({ countsAsAdult: false })], 0],
    ['never a trainee', [shift({ role: 'trainee' })], 0],
    ['never a helper under 18', [shift({ role: 'young_helper' })], 0],
    ['a volunteer', [shift({ role: 'volunteer' })], 1],
    ['a check that holds on its last day', [shift({ vettingValidUntil: DATE })], 1],
    ['not one whose check ended the day before', [shift({ vettingValidUntil: '2026-11-23' })], 0],
  ];
  it.each(cases)('%s', (_name, shifts, counted) => {
    expect(countedAdults(shifts, DATE)).toBe(counted);
  });
});

describe('staffedAt', () => {
  const HOURS = { unstaffed: false, staffedFromAt: 1000, staffedToAt: 2000 };
  const cases: [string, Partial<typeof HOURS>, number, string][] = [
    ['before the first minute', {}, 999, 'before'],
    ['at the first', {}, 1000, 'during'],
    ['at the last', {}, 1999, 'during'],
    ['when they have gone', {}, 2000, 'after'],
    ['open without adults', { unstaffed: true }, 1500, 'none'],
    ['no first hour', { staffedFromAt: Number.NaN }, 1500, 'unknown'],
    ['no last hour', { staffedToAt: Number.NaN }, 1500, 'unknown'],
  ];
  it.each(cases)('%s', (_name, changes, now, expected) => {
    expect(staffedAt({ ...HOURS, ...changes }, now)).toBe(expected);
  });
});
