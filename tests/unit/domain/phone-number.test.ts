import { expect, it } from 'vitest';
import { holdsPhoneNumber } from '../../../src/domain/phone-number.ts';

it.each([
  '070-174 06 06',
  '0701740606',
  'Ring Kim på 070 174 06 06.',
  '070.174.06.06',
  '+46 70 174 06 06',
  '+46 (0)70-174 06 06',
  '0046701740606',
  '08-123 456 78',
  '0454-930 00',
  '070–1740606 kl. 18.00–20.00',
  'sms:a 174 06 06',
])('a number: %s', (text) => expect(holdsPhoneNumber(text)).toBe(true));

it.each([
  '',
  'Gula västar med texten Nattvandring.',
  'fre 21.00–01.00 och lör 20.30–00.30',
  '07.30-18.00',
  'Fredag 20–23, lördag 20–24',
  '2026-11-27 och 2026-12-04',
  '2026-01-24 2026-02-07',
  'Läsåret 2026–2027',
  'Ring 112, 114 14 eller 116 111',
  'Mellan torget och busstationen, hållplats 12345',
])('none: %s', (text) => expect(holdsPhoneNumber(text)).toBe(false));
