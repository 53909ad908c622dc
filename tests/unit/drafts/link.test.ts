import { describe, expect, test } from 'vitest';
import { DRAFT_LINK_DAYS, openDraftLink, sealDraftLink } from '../../../src/drafts/link.ts';

const SECRET = 'a secret of at least 32 characters';
const NOW = Date.UTC(2026, 10, 29, 12);
const LIFE = DRAFT_LINK_DAYS * 24 * 3_600_000;
const [ID, OTHER] = ['demoactbadkvall', 'demoactpodd0000'];
const token = sealDraftLink(SECRET, ID, NOW);
const [id = '', until = '', seal = ''] = token.split('.');

describe('a link to a draft', () => {
  test('opens its draft for a week, to the millisecond', () => {
    expect(openDraftLink(SECRET, token, NOW)).toEqual({ id: ID });
    expect(openDraftLink(SECRET, token, NOW + LIFE)).toEqual({ id: ID });
    expect(openDraftLink(SECRET, token, NOW + LIFE + 1)).toBe('expired');
    expect(encodeURIComponent(token)).toBe(token);
  });

  const later = (NOW + 2 * LIFE).toString(36);
  const otherSeal = sealDraftLink(SECRET, OTHER, NOW).split('.')[2] ?? '';
  test.each([
    ['another draft', `${OTHER}.${until}.${seal}`],
    ['another time', `${id}.${later}.${seal}`],
    ["another link's seal", `${id}.${until}.${otherSeal}`],
    ['a dot moved', `${id}${until.slice(0, 1)}.${until.slice(1)}.${seal}`],
    ['a seal with one letter changed', `${id}.${until}.${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`],
    ['no seal', `${id}.${until}.`],
    ['nothing but the id', id],
    ['more after it', `${token}x`],
    ['letters in capitals', token.toUpperCase()],
    ['nothing', ''],
    ['the seal of another secret', sealDraftLink(`${SECRET}!`, ID, NOW)],
  ])('with %s opens nothing', (_, changed) => {
    expect(openDraftLink(SECRET, changed, NOW)).toBe('unknown');
  });

  test('says of one that is too old whether it was ever ours', () => {
    expect(openDraftLink(SECRET, `${OTHER}.${until}.${seal}`, NOW + 2 * LIFE)).toBe('unknown');
  });
});
