import { describe, expect, it } from 'vitest';
import { adultsOutProblems, type AdultsOutFields } from '../../../../src/domain/checks/adults-out.ts';
import { tellsOfOneAlone } from '../../../../src/domain/checks/alone-words.ts';

const good: AdultsOutFields = {
  name: 'Nattvandrare i Olofström',
  around: 'centrum',
  join: 'Är du en vuxen som vill vara med? Anmäl dig själv på sidan. Du går aldrig ensam.',
  who: 'Föräldrar och andra vuxna, alltid flera tillsammans.',
  recognise: 'Gula västar.',
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
    [
      'no evening between its days',
      { valid_from: '2026-08-22', valid_until: '2026-08-22' },
      { weekdays: 'no_evening' },
    ],
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
    ['one alone to know', { recognise: 'En vuxen i gul väst.' }, { recognise: 'tells_of_one_alone' }],
    [
      'one alone whom they want to help',
      { join: 'Vi är bara en på fredagar.' },
      { join: 'tells_of_one_alone' },
    ],
    ['one alone in its name', { name: 'En fältare' }, { name: 'tells_of_one_alone' }],
    ['one alone somewhere', { around: 'torget, ensam' }, { around: 'tells_of_one_alone' }],
    ['somebody alone', { who: 'En vuxen med hund.' }, { who: 'tells_of_one_alone' }],
  ])('has %s', (_name, over, expected) => {
    expect(problems(over)).toEqual(expected);
  });
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
    'En mamma från Jämshög',
    'En ungdomsledare',
    'En ordningsvakt',
    '1 st fältare',
    'Vår fältare har blå jacka',
    'Nattvandraren har gul väst',
    'Ofta bara en',
    'Enbart en är ute',
    'En från Lions',
    'Ensamarbete på vardagar',
    'En o en, ibland utan kollega',
    'De går var för sig',
  ])('is told: %s', (text) => expect(tellsOfOneAlone(text)).toBe(true));

  it.each([
    'Föräldrar och andra vuxna, alltid flera tillsammans',
    'Vuxna som aldrig är ensamma',
    'Ingen går ensam',
    'Två eller fler vuxna',
    'En grupp vuxna från föreningen',
    'Alltid minst tre',
    'Ingen behöver gå ensam',
    'Alltid flera, aldrig en och en',
    'Du som känner dig ensam får gärna prata',
    'Blå jackor, bara en logga på ryggen',
  ])('is not told: %s', (text) => expect(tellsOfOneAlone(text)).toBe(false));
});
