import { expect, test } from 'vitest';
import { openText, sealText } from '../../../src/family/sealed.ts';

const SECRET = 'a secret of the site, long enough';
const sealed = sealText(SECRET, 'åsa@example.se', 1000);

test('opens what it sealed, until its time is out', () => {
  expect(openText(SECRET, sealed, 999)).toBe('åsa@example.se');
  expect(openText(SECRET, sealed, 1000)).toBeUndefined();
});

test('shows nothing, and is never the same twice', () => {
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('example');
  expect(sealText(SECRET, 'åsa@example.se', 1000)).not.toBe(sealed);
});

test('does not open what is changed, cut, of another secret, or nothing', () => {
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openText(SECRET, changed.toString('base64url'), 0)).toBeUndefined();
    expect(openText(SECRET, bytes.subarray(0, at).toString('base64url'), 0)).toBeUndefined();
  }
  expect(openText('another', sealed, 0)).toBeUndefined();
  expect(openText(SECRET, 'x', 0)).toBeUndefined();
});
