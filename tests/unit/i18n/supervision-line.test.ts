import { describe, expect, it } from 'vitest';
import { utcOf } from '../../../src/domain/stockholm.ts';
import type { Presence } from '../../../src/domain/session-now.ts';
import { NBSP } from '../../../src/i18n/sv/numbers.ts';
import { plannedHours, supervisionLine } from '../../../src/i18n/sv/supervision-line.ts';
import type { SupervisionLineFacts } from '../../../src/i18n/sv/supervision-line.ts';

const FACTS: SupervisionLineFacts = {
  cancelled: false,
  unstaffed: false,
  startTime: '15:00',
  endTime: '20:30',
  staffedFrom: '15:00',
  staffedTo: '20:30',
  counted: 3,
  leastAdults: 2,
  youthsPerAdult: 0,
  participants: 0,
  confirmedOn: '2026-11-20',
  staleBefore: '2026-10-01',
  publicNote: '',
  phone: '070-174 06 24',
};

function line(changes: Partial<SupervisionLineFacts>, presence?: Presence): string[] {
  const { state, head, sub } = supervisionLine({ ...FACTS, ...changes }, presence);
  return [state, head, sub].map((text) => text.replaceAll(NBSP, ' '));
}

describe('the supervision line', () => {
  it.each<[string, Partial<SupervisionLineFacts>, string[]]>([
    ['enough', {}, ['enough', 'Vuxna på plats 15–20.30', '3 vuxna, minst 2 behövs']],
    ['no least number', { leastAdults: 0 }, ['enough', 'Vuxna på plats 15–20.30', '3 vuxna']],
    [
      'just enough',
      { counted: 2 },
      ['limit', 'Vuxna på plats 15–20.30', '2 vuxna, precis så många som behövs'],
    ],
    [
      'hours without adults, before and after',
      { startTime: '14:30', endTime: '21:00' },
      ['enough', 'Vuxna på plats 15–20.30', '3 vuxna, minst 2 behövs. Inga vuxna 14.30–15 och 20.30–21'],
    ],
    [
      'adults there earlier and later than it is open',
      { staffedFrom: '14:45', staffedTo: '20:45' },
      ['enough', 'Vuxna på plats 14.45–20.45', '3 vuxna, minst 2 behövs'],
    ],
    ['one missing', { counted: 1 }, ['too_few', 'Väntar på en vuxen till', '1 vuxen klar, minst 2 behövs']],
    [
      'two missing',
      { counted: 2, leastAdults: 4 },
      ['too_few', 'Väntar på två vuxna till', '2 vuxna klara, minst 4 behövs'],
    ],
    [
      'nobody, though promised',
      { counted: 0 },
      ['too_few', 'Bemanning saknas', 'Ingen vuxen är klar, minst 2 behövs'],
    ],
    [
      'nobody and no least number',
      { counted: 0, leastAdults: 0 },
      ['too_few', 'Bemanning saknas', 'Ingen vuxen är klar, minst 1 behövs'],
    ],
    ['unstaffed by plan', { unstaffed: true }, ['unstaffed', 'Ingen vuxen på plats', 'Öppet, men obemannat']],
    [
      'old facts',
      { confirmedOn: '2026-09-03' },
      [
        'unconfirmed',
        'Inte bekräftat: vuxna 15–20.30',
        'Uppgiften är från 3 sep 2026. Ring 070-174 06 24 och fråga',
      ],
    ],
    [
      'never confirmed and nobody to ring',
      { confirmedOn: '', phone: '' },
      [
        'unconfirmed',
        'Inte bekräftat: vuxna 15–20.30',
        'Uppgiften har inte bekräftats. Fråga arrangören innan du går',
      ],
    ],
    [
      'not stated',
      { staffedFrom: '', staffedTo: '' },
      ['unknown', 'Uppgift saknas om vuxna', 'Ring 070-174 06 24 och fråga'],
    ],
    [
      'cancelled with a reason',
      { cancelled: true, publicNote: 'Ledaren är sjuk.' },
      ['cancelled', 'Inställt', 'Ledaren är sjuk.'],
    ],
    [
      'cancelled without a reason',
      { cancelled: true },
      ['cancelled', 'Inställt', 'Det här tillfället blir inte av'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(line(changes)).toEqual(expected);
  });

  describe('of what is going on speaks about now', () => {
    const OPEN = { startTime: '14:00', endTime: '21:00', staffedFrom: '15:00', staffedTo: '20:00' };
    const cases: [string, Partial<SupervisionLineFacts>, Presence, string[]][] = [
      [
        'adults are there',
        OPEN,
        'during',
        ['enough', 'Vuxna på plats nu, till 20', '3 vuxna, minst 2 behövs. Inga vuxna 20–21'],
      ],
      [
        'until it closes',
        { ...OPEN, staffedTo: '21:00', counted: 2 },
        'during',
        ['limit', 'Vuxna på plats nu, till 21', '2 vuxna, precis så många som behövs'],
      ],
      [
        'adults come later',
        OPEN,
        'before',
        ['adults_later', 'Inga vuxna på plats nu. Vuxna kommer 15', '3 vuxna, minst 2 behövs. Öppet till 21'],
      ],
      [
        'adults have gone, however many there were',
        { ...OPEN, counted: 9 },
        'after',
        ['adults_gone', 'Vuxna har gått för i dag', 'Öppet till 21'],
      ],
      [
        'one is missing',
        { ...OPEN, counted: 1 },
        'during',
        ['too_few', 'En vuxen saknas nu', '1 vuxen klar, minst 2 behövs'],
      ],
      [
        'two are missing',
        { ...OPEN, counted: 2, leastAdults: 4 },
        'during',
        ['too_few', 'Två vuxna saknas nu', '2 vuxna klara, minst 4 behövs'],
      ],
      [
        'too few come later',
        { ...OPEN, counted: 1 },
        'before',
        ['too_few', 'Inga vuxna på plats nu. Vuxna kommer 15', '1 vuxen klar, minst 2 behövs. Öppet till 21'],
      ],
      [
        'too few have gone',
        { ...OPEN, counted: 1 },
        'after',
        ['adults_gone', 'Vuxna har gått för i dag', 'Öppet till 21'],
      ],
      [
        'nobody, though promised',
        { ...OPEN, counted: 0 },
        'during',
        ['too_few', 'Ingen vuxen på plats nu', 'Bemanning saknas, minst 2 behövs'],
      ],
      [
        'nobody will come later',
        { ...OPEN, counted: 0 },
        'before',
        ['too_few', 'Inga vuxna på plats nu', 'Öppet till 21. Bemanning saknas'],
      ],
      [
        'nobody was there',
        { ...OPEN, counted: 0 },
        'after',
        ['too_few', 'Inga vuxna på plats nu', 'Öppet till 21. Bemanning saknas'],
      ],
      [
        'open without adults, by plan',
        { ...OPEN, unstaffed: true },
        'none',
        ['unstaffed', 'Ingen vuxen på plats nu', 'Öppet till 21, men obemannat'],
      ],
      [
        'a group goes on when its adults have gone: it is not open',
        { ...OPEN, signupMode: 'session' },
        'after',
        ['adults_gone', 'Vuxna har gått för i dag', 'Pågår till 21'],
      ],
      [
        'a group without adults, by plan',
        { ...OPEN, unstaffed: true, signupMode: 'course' },
        'none',
        ['unstaffed', 'Ingen vuxen på plats nu', 'Pågår till 21, men obemannat'],
      ],
      [
        'participants and no adult, whatever was planned',
        { ...OPEN, unstaffed: true, counted: 0, participants: 3 },
        'none',
        ['too_few', 'Ingen vuxen på plats nu', 'Bemanning saknas, minst 2 behövs'],
      ],
      [
        'old facts promise nobody',
        { ...OPEN, confirmedOn: '2026-09-03' },
        'during',
        [
          'unconfirmed',
          'Inte bekräftat: vuxna på plats nu, till 20',
          'Uppgiften är från 3 sep 2026. Ring 070-174 06 24 och fråga',
        ],
      ],
      [
        'old facts, before and after the staffed hours',
        { ...OPEN, confirmedOn: '' },
        'after',
        [
          'unconfirmed',
          'Inga vuxna på plats nu',
          'Inte bekräftat: vuxna 15–20. Uppgiften har inte bekräftats',
        ],
      ],
      [
        'not stated',
        { ...OPEN, staffedFrom: '', staffedTo: '' },
        'unknown',
        ['unknown', 'Uppgift saknas om vuxna', 'Ring 070-174 06 24 och fråga'],
      ],
      [
        'cancelled',
        { ...OPEN, cancelled: true },
        'during',
        ['cancelled', 'Inställt', 'Det här tillfället blir inte av'],
      ],
    ];
    it.each(cases)('%s', (_, changes, presence, expected) => {
      expect(line(changes, presence)).toEqual(expected);
    });

    it('says so, for those who must take it back when it is over', () => {
      const isNow = (presence?: Presence) => supervisionLine({ ...FACTS, ...OPEN }, presence).isNow ?? false;
      expect([isNow('before'), isNow('during'), isNow('after'), isNow()]).toEqual([true, true, true, false]);
    });
  });

  it('tells the planned hours only when there are any', () => {
    expect(plannedHours(FACTS)).toBe('Planerad bemannad tid är 15–20.30');
    expect(plannedHours({ staffedFrom: '', staffedTo: '' })).toBe('');
  });
});

describe('while one of the adults has said that they are there', () => {
  const notedAt = utcOf('2026-11-24', '15:05');
  it.each<[string, Partial<SupervisionLineFacts>, Presence | undefined, string[]]>([
    [
      'open and staffed',
      {},
      'during',
      ['enough', 'Vuxna på plats, bekräftat kl. 15.05', 'Till 20.30. 3 vuxna, minst 2 behövs'],
    ],
    [
      'open, and they came before the planned time',
      { startTime: '14:30' },
      'before',
      ['enough', 'Vuxna på plats, bekräftat kl. 15.05', 'Till 20.30. 3 vuxna, minst 2 behövs'],
    ],
    [
      'not open yet',
      {},
      undefined,
      ['enough', 'Vuxna på plats, bekräftat kl. 15.05', 'Vuxna 15–20.30. 3 vuxna, minst 2 behövs'],
    ],
    [
      'what is missing stays the news',
      { counted: 1 },
      'during',
      ['too_few', 'En vuxen saknas nu', 'Vuxna på plats, bekräftat kl. 15.05. 1 vuxen klar, minst 2 behövs'],
    ],
    ['cancelled', { cancelled: true, publicNote: 'Sjukdom' }, 'during', ['cancelled', 'Inställt', 'Sjukdom']],
  ])('%s', (_name, changes, presence, expected) => {
    expect(line({ ...changes, notedAt }, presence)).toEqual(expected);
    expect(supervisionLine({ ...FACTS, ...changes, notedAt }, presence).isNow ?? false).toBe(
      expected[0] !== 'cancelled',
    );
  });
});
