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
    'Han med röd moped',
    'Kille 15 år, mörk jacka',
    'Fyra killar på mopeder',
    'Mamman till en i 8B',
    'Tjejer som slåss efter skolan',
    'Ungdomar som stökar på biblioteket',
    'Personal blev slagen',
    'Överfall',
    'Personrån vid skolan',
    'Cykelstölder',
    'Mopedstöld i lördags',
    'Dödshot och knivhot',
    'Skottlossning',
    'Vandalism i busskuren',
    'Eldat i papperskorgar',
    'Krossade rutor',
    'Buskörning med moped',
    'Fyllekörning',
    'Alkohol i skogen',
    'Säljer vejp till barn',
    'Tabletter säljs',
    'Rymt från HVB',
    'Utpressning via mobilen',
    'Självskadebeteende',
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
    'Disco utan alkohol, alkoholfri bar',
    'Stöldmärkning av cyklar med hemvärnet',
    'Prova på pistolskytte och luftpistol',
    'Överfallslarm till lokalen',
    'Förskjutning av öppettiderna',
    'Kiosken säljer toast, kasta frisbee',
    'Ta bort klotter, laga det som är sönder',
    'Killkväll med matlagning, fler tider för tjejer',
    'Hela familjen är bjuden, ta med kompisar',
    'Föreläsning om mobbning och vejp för åk 7',
    'Rekrytera fler nattvandrare',
    'Trygghetsvandring med elever',
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
    expect(over({ end_time: '18:00' })).toEqual({ end_time: 'start_is_end' });
    expect(over({ end_time: '25:00' })).toEqual({ end_time: 'not_a_clock_time' });
    expect(over({ next_meeting: '2026-02-30' })).toEqual({ next_meeting: 'not_a_date' });
    expect(over({ measure: 'x'.repeat(121) })).toEqual({ measure: 'measure_too_long' });
    expect(over({ measure: 'Bråk igen' })).toEqual({ measure: 'names_persons_or_incidents' });
    expect(over({ measure: 'Ring 070-174 06 22' })).toEqual({ measure: 'has_phone' });
  });
});
