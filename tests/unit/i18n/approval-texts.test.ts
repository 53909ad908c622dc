import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { APPROVAL_TEXTS as ENGLISH } from '../../../src/i18n/en/approval-texts.ts';
import { APPROVAL_TEXTS as SWEDISH } from '../../../src/i18n/sv/approval-texts.ts';

/** Texts that guardians have said yes to: one that is changed gets a new version, and its line here stays. */
const KNOWN: Record<string, string> = {
  'delta-1': '9270c80f40ff3fcd',
  'bild-1': '2196fd7f5193e9c7',
  'delta-1-en': 'abf190d59d1f971e',
  'bild-1-en': 'd4b79e24e18a620f',
};

test.each([...Object.values(SWEDISH), ...Object.values(ENGLISH)])(
  'the text of version $version is the one that was',
  ({ version, text }) => {
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(KNOWN[version]);
  },
);

test.each(['take_part', 'photos'] as const)(
  'the English text of %s is a translation of the Swedish version that is in force',
  (purpose) => {
    expect(ENGLISH[purpose].version).toBe(`${SWEDISH[purpose].version}-en`);
  },
);
