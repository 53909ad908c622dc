import { describe, expect, it } from 'vitest';
import {
  adultsOutProblems,
  partnerProblems,
  type AdultsOutFields,
} from '../../../../src/domain/checks/adults-out.ts';
import { tellsOfOneAlone } from '../../../../src/domain/checks/alone-words.ts';

const good: AdultsOutFields = {
  name: 'Nattvandrare i Olofström',
  around: 'centrum och busstationen',
  who: 'Föräldrar och andra vuxna, alltid flera tillsammans.',
  recognise: 'Gula västar.',
  join: 'Anmäl dig på deras sida.',
  weekdays: ['fri'],
  start_time: '21:00',
  end_time: '01:00',
  valid_from: '2026-08-21',
  valid_until: '2026-12-18',
  cancelled_dates: '2026-10-30\n\n 2026-11-06 \n',
  source_as_of: '2026-11-20',
};
const problems = (over: Partial<AdultsOutFields>) => adultsOutProblems({ ...good, ...over });

describe('a time when adults are out', () => {
  it('may be as it should', () => {
    expect(problems({})).toEqual({});
    expect(problems({ valid_until: '', cancelled_dates: '', source_as_of: '' })).toEqual({});
    expect(problems({ valid_until: good.valid_from })).toEqual({});
  });

  it.each<[string, Partial<AdultsOutFields>, object]>([
    ['ends before it begins', { valid_until: '2026-08-20' }, { valid_until: 'until_before_from' }],
    ['a day that is none', { valid_from: '2026-02-30' }, { valid_from: 'not_a_date' }],
    ['no time at all', { end_time: '21:00' }, { end_time: 'start_is_end' }],
    ['words among the days', { cancelled_dates: 'höstlovet' }, { cancelled_dates: 'cancelled_not_dates' }],
    [
      'two days on a line',
      { cancelled_dates: '2026-10-30, 2026-11-06' },
      { cancelled_dates: 'cancelled_not_dates' },
    ],
    [
      'the day after instead of the evening',
      { cancelled_dates: '2026-10-31' },
      { cancelled_dates: 'cancelled_other_weekday' },
    ],
    ['somebody alone', { who: 'En vuxen med hund.' }, { who: 'tells_of_one_alone' }],
    ['a number in the name', { name: 'Kim 070-174 06 06' }, { name: 'phone_in_text' }],
    ['a number of a person', { join: 'Jag är 20140304-1234' }, { join: 'personnummer_in_text' }],
  ])('has %s', (_name, over, expected) => {
    expect(problems(over)).toEqual(expected);
  });

  it('has no number to call in any text', () => {
    for (const field of ['name', 'around', 'who', 'recognise', 'join'] as const) {
      expect(problems({ [field]: 'Ring 0701740606' })).toEqual({ [field]: 'phone_in_text' });
    }
  });
});

it('a partner has no personnummer in any text, and may tell a number there', () => {
  const partner = { name: 'Fältarna', does: 'Finns ute. Ring 070-174 06 06.', hours: 'fre 17–23' };
  expect(partnerProblems(partner)).toEqual({});
  for (const field of ['name', 'does', 'hours'] as const) {
    expect(partnerProblems({ ...partner, [field]: '140304-1234' })).toEqual({
      [field]: 'personnummer_in_text',
    });
  }
});

describe('that somebody is alone', () => {
  it.each([
    'En vuxen från skolan',
    '1 vuxen, gul väst',
    'Bara en person på fredagar',
    'Fältassistenten går ensam',
    'Ute ensamma ibland',
    'En fältare',
    'Hon går själv',
    'På egen hand efter 23',
    'De går en och en',
    'En i taget',
  ])('is told: %s', (text) => expect(tellsOfOneAlone(text)).toBe(true));

  it.each([
    'Föräldrar och andra vuxna, alltid flera tillsammans',
    'Vuxna som aldrig är ensamma',
    'Ingen går ensam',
    'Två eller fler vuxna',
    'En grupp vuxna från föreningen',
    'Alltid minst tre',
  ])('is not told: %s', (text) => expect(tellsOfOneAlone(text)).toBe(false));
});
