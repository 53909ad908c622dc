import { expect, test } from 'vitest';
import { ENGLISH, inLanguage, splitLanguage, SWEDISH } from '../../../src/i18n/languages.ts';

test.each([
  ['/', '/en'],
  ['/?a=1', '/en?a=1'],
  ['/kalender?v=2026-48', '/en/kalender?v=2026-48'],
  ['/enkelt', '/en/enkelt'],
])('%s is %s in English, and back', (swedish, english) => {
  for (const path of [swedish, english]) {
    expect(inLanguage(ENGLISH, path)).toBe(english);
    expect(inLanguage(SWEDISH, path)).toBe(swedish);
  }
  expect(splitLanguage(english)).toEqual({ language: ENGLISH, path: swedish });
  expect(splitLanguage(swedish)).toEqual({ language: SWEDISH, path: swedish });
});
