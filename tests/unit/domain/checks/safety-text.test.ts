import { describe, expect, test } from 'vitest';
import { focusAreaProblems } from '../../../../src/domain/checks/focus-area.ts';
import {
  namesPersonsOrIncidents,
  numberProblem,
  numberProblems,
} from '../../../../src/domain/checks/safety-text.ts';

describe('numbers that lead to a person', () => {
  test.each([
    ['Ring Kim, 070-174 06 22', 'has_phone'],
    ['0701740622', 'has_phone'],
    ['+46 70 174 06 22', 'has_phone'],
    ['+46 (0)70-174 06 22', 'has_phone'],
    ['växeln 0454-930 00', 'has_phone'],
    ['nummer 08-123 45 67.', 'has_phone'],
    ['20110102-1234 igen', 'has_personnummer'],
    ['110102-1234', 'has_personnummer'],
  ])('%s', (text, problem) => expect(numberProblem(text)).toBe(problem));

  test.each([
    'Ring 112, 114 14 eller 116 111',
    'Öppet 08:00–22:00 på fredagar',
    '2026-02-27 till 2026-03-01',
    '1 200 fick enkäten, 61,5 % svarade',
    'Nio lampor, 03.00–05.00',
    '0,25 och 0,755',
    '',
  ])('none in %j', (text) => expect(numberProblem(text)).toBeUndefined());

  test('by field', () => {
    expect(numberProblems({ heading: 'Så gör vi', body: 'Ring 0454-930 00' })).toEqual({ body: 'has_phone' });
  });
});

describe('persons, incidents and crimes', () => {
  test.each([
    'Misstänkt langning vid kiosken',
    'Ungdomsgänget',
    'Ett gäng som hänger där',
    'Gängkonflikt',
    'Fler brott i november',
    'Inbrottet i förrådet',
    'Knark i parken',
    'Narkotikaförsäljning',
    'Droger',
    'Bråk på lördagar',
    'De bråkade igen',
    'Slagsmål utanför',
    'Misshandel',
    'Rån av telefon',
    'Hot mot personal',
    'Våldsamt',
    'Stulna cyklar',
    'Polisanmäld',
    'Följ upp killen',
    'Skriv upp namn på dem som kommer',
    'Orosanmälan',
    'SSPF',
    'b\u00adråk',
  ])('%s', (text) => expect(namesPersonsOrIncidents(text)).toBe(true));

  test.each([
    'Öppet till 22 på fredagar',
    'Två vuxna till vid hallen',
    'Ny lampa vid gångvägen, kommunen byter',
    'Brottning i hallen på onsdagar',
    'Brottsförebyggande rådet bjuder på korv',
    'Namnlappar till värdarna',
    'Kolla avbrottet i belysningen',
    'Tillgänglig entré',
    'Tjejkväll en gång i månaden',
    'Dialog med hotellet om ytan utanför',
    'Föräldrar bjuds in att nattvandra',
    'Drakflygning och rånstekning',
    'Vi drog igång fotbollen',
    'Klippa buskarna, måla om bänkarna',
    'Fältarna går längre på löningshelgen',
    '',
  ])('none in %j', (text) => expect(namesPersonsOrIncidents(text)).toBe(false));
});

describe('a line for the monthly meeting', () => {
  const line = {
    area: 'a',
    start_time: '18:00',
    end_time: '22:00',
    measure: 'Öppet till 22',
    status: 'planned',
    next_meeting: '2026-12-10',
  };
  const over = (change: Partial<typeof line>) => focusAreaProblems({ ...line, ...change });

  test('what is right', () => {
    expect(over({})).toEqual({});
    expect(over({ start_time: '', end_time: '', next_meeting: '' })).toEqual({});
    // Past midnight.
    expect(over({ start_time: '21:00', end_time: '01:00' })).toEqual({});
  });

  test('what is wrong, at its field', () => {
    expect(over({ area: '', measure: '', status: '' })).toEqual({
      area: 'missing',
      measure: 'missing',
      status: 'missing',
    });
    expect(over({ start_time: '' })).toEqual({ start_time: 'missing' });
    expect(over({ end_time: '25:00' })).toEqual({ end_time: 'not_a_clock_time' });
    expect(over({ next_meeting: '2026-02-30' })).toEqual({ next_meeting: 'not_a_date' });
    expect(over({ measure: 'x'.repeat(121) })).toEqual({ measure: 'measure_too_long' });
    expect(over({ measure: 'Bråk igen' })).toEqual({ measure: 'names_persons_or_incidents' });
    expect(over({ measure: 'Ring 070-174 06 22' })).toEqual({ measure: 'has_phone' });
  });
});
