import { describe, expect, it, test } from 'vitest';
import { hashOf, isToken, signupKeys } from '../../../src/signup/keys.ts';
import { randomOf, SEED } from '../support/random.ts';

const SECRET = 'a secret of the server';
const FORM = [
  'session',
  'schedule1261124',
  'Alva',
  '5',
  'Kim Lind',
  '070-174 06 61',
  'kim@example.se',
  'false',
];

describe('signupKeys', () => {
  const keys = signupKeys(SECRET, 'form-key', FORM);

  it('gives the same keys for the same form', () => {
    expect(signupKeys(SECRET, 'form-key', [...FORM])).toEqual(keys);
  });

  const others: [string, ReturnType<typeof signupKeys>][] = [
    ...FORM.map((value, at): [string, ReturnType<typeof signupKeys>] => [
      `another ${value}`,
      signupKeys(SECRET, 'form-key', FORM.with(at, `${value}x`)),
    ]),
    ['another form', signupKeys(SECRET, 'form-keyx', FORM)],
    ['another server', signupKeys(`${SECRET}x`, 'form-key', FORM)],
    ['a capital letter', signupKeys(SECRET, 'form-key', FORM.with(2, 'ALVA'))],
    ['two fields swapped', signupKeys(SECRET, 'form-key', FORM.with(2, '5').with(3, 'Alva'))],
    [
      'the border between two fields moved',
      signupKeys(SECRET, 'form-key', FORM.with(2, 'Al').with(3, 'va5')),
    ],
    [
      'a field that looks like two',
      signupKeys(SECRET, 'form-key', ['session","schedule1261124', ...FORM.slice(2)]),
    ],
    ['the key of the form moved into the first field', signupKeys(SECRET, '', ['form-key', ...FORM])],
    ['one field fewer', signupKeys(SECRET, 'form-key', FORM.slice(0, -1))],
    ['one empty field more', signupKeys(SECRET, 'form-key', [...FORM, ''])],
  ];
  it.each(others)('gives others for %s', (_name, other) => {
    expect(other.id).not.toBe(keys.id);
    expect(other.token).not.toBe(keys.token);
    expect(other.tokenHash).not.toBe(keys.tokenHash);
  });

  test(`10,000 random forms, seed ${SEED}: every key in its shape, none twice`, () => {
    const random = randomOf(SEED);
    const text = () =>
      Array.from({ length: random.below(12) }, () => String.fromCharCode(random.below(0x1_0000))).join('');
    const seen = new Set<string>();
    for (let round = 0; round < 10_000; round += 1) {
      const made = signupKeys(SECRET, `${round}`, [text(), text()]);
      if (!/^[a-z0-9]{15}$/.test(made.id)) expect.fail(`id ${made.id}`);
      if (!/^[A-Za-z0-9_-]{32}$/.test(made.token)) expect.fail(`token ${made.token}`);
      if (!/^[a-f0-9]{64}$/.test(made.tokenHash)) expect.fail(`hash ${made.tokenHash}`);
      for (const key of [made.id, made.token, made.tokenHash]) seen.add(key);
    }
    expect(seen.size).toBe(30_000);
  });

  it('stores the hash of the token, which says nothing of the token', () => {
    expect(keys.tokenHash).toBe(hashOf(keys.token));
    expect(keys.tokenHash).not.toContain(keys.token);
    expect(keys.id).not.toBe(keys.token.slice(0, 15));
  });
});

test('the hash is SHA-256 in hex', () => {
  expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('only 32 characters of base64url can be a token', () => {
  const token = signupKeys(SECRET, 'form-key', FORM).token;
  expect(isToken(token)).toBe(true);
  expect(isToken('-_'.repeat(16))).toBe(true);
  for (const text of [
    '',
    'x',
    token.slice(1),
    `${token}A`,
    `${token}\n`,
    ` ${token.slice(1)}`,
    'å'.repeat(32),
  ]) {
    expect(isToken(text), JSON.stringify(text)).toBe(false);
  }
  expect(isToken(token.replace(/^./, '+'))).toBe(false);
  expect(isToken(token.replace(/^./, '/'))).toBe(false);
  expect(isToken(hashOf(token))).toBe(false);
});
