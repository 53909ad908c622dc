import { expect, it } from 'vitest';
import { familyKey } from '../../../src/domain/family-key.ts';

const cases: [string, string, string, string][] = [
  ['an e-mail, however it is typed', ' Kim@Example.se ', '070-174 06 61', 'kim@example.se'],
  ['a phone where there is no e-mail', '', '070-174 06 61', '0701740661'],
  ['the same phone with the country', '', '+46 70-174 06 61', '0701740661'],
  ['the same, as from abroad', '', '0046 70 174 06 61', '0701740661'],
  ['a short number that only begins alike', '', '46 12 34', '461234'],
  ['a phone of another country', '', '+45 12 34 56 78', '4512345678'],
];
it.each(cases)('%s', (_name, email, phone, key) => {
  expect(familyKey(email, phone)).toBe(key);
});
