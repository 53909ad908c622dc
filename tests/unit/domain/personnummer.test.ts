import { describe, expect, it } from 'vitest';
import { looksLikePersonnummer } from '../../../src/domain/personnummer.ts';

describe('looksLikePersonnummer', () => {
  it.each([
    '20140304-1234',
    '201403041234',
    '140304-1234',
    '1403041234',
    '140304+1234',
    '140304 1234',
    '2014-03-04-1234',
    '140304–1234',
    'Alva 20140304-1234, klubba 32',
    // Samordningsnummer.
    '20140364-1234',
    // Born 2008, with the right check digit.
    '0803052380',
  ])('yes: %s', (text) => expect(looksLikePersonnummer(text)).toBe(true));

  it.each([
    '070-174 06 61',
    '0701740662',
    '0701-234567',
    '+46701740662',
    '0454-123 45',
    'klubba 32 tum',
    '140304',
    '2014-03-04',
    '201413041234',
    '1234567890123456',
    '',
  ])('no: %s', (text) => expect(looksLikePersonnummer(text)).toBe(false));
});
