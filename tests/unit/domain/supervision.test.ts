import { describe, expect, it } from 'vitest';
import {
  supervisionState,
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
    ['cancelled', { cancelled: true }, 'cancelled'],
    ['cancelled outranks unstaffed', { cancelled: true, unstaffed: true }, 'cancelled'],
    ['cancelled outranks too few and old', { cancelled: true, counted: 0, confirmedOn: '' }, 'cancelled'],
  ];
  it.each(cases)('%s', (_name, changes, state) => {
    expect(supervisionState({ ...FACTS, ...changes })).toBe(state);
  });
});
