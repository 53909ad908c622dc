import { describe, expect, it } from 'vitest';
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
  confirmedOn: '2026-11-20',
  staleBefore: '2026-10-01',
  publicNote: '',
  phone: '070-174 06 24',
};

function line(changes: Partial<SupervisionLineFacts>): string[] {
  const { state, head, sub } = supervisionLine({ ...FACTS, ...changes });
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

  it('tells the planned hours only when there are any', () => {
    expect(plannedHours(FACTS)).toBe('Planerad bemannad tid är 15–20.30');
    expect(plannedHours({ staffedFrom: '', staffedTo: '' })).toBe('');
  });
});
