import { describe, expect, test } from 'vitest';
import { focusAreaProblems } from '../../../../src/domain/checks/focus-area.ts';
import { namesPersonsOrIncidents } from '../../../../src/domain/checks/incident-words.ts';

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
