import { expect, test } from 'vitest';
import type { Family } from '../../support/families.ts';
import { mailProblems, type StoredLetter, type Taken } from '../../support/mail-truth.ts';
import { queueProblems, truthOf, type StoredSignup } from '../../support/queue-truth.ts';

/** Four families one after the other, two places; the second has cancelled, so that the third has its place. */
const NAMES = ['a', 'b', 'c', 'd'] as const;
const family = (index: number, more: Partial<Family> = {}): Family => ({
  email: NAMES[index] ?? '',
  session: 's',
  sentAt: index * 10,
  acknowledgedAt: index * 10 + 5,
  posts: 1,
  own: '',
  cancelled: index === 1,
  ...more,
});
const FAMILIES = NAMES.map((_, index) => family(index));
const STATUSES = ['confirmed', 'cancelled', 'confirmed', 'waitlisted'];
const STORED: StoredSignup[] = NAMES.map((email, index) => ({
  id: `id-${email}`,
  email,
  session: 's',
  status: STATUSES[index] ?? '',
  queue: index + 1,
}));
const PLACES = new Map([['s', 2]]);
const changed = (index: number, change: Partial<StoredSignup>) =>
  STORED.map((signup, at) => (at === index ? { ...signup, ...change } : signup));

test('all is well', () => {
  expect(queueProblems(FAMILIES, STORED, PLACES)).toEqual([]);
  expect(Object.fromEntries(truthOf(STORED))).toEqual({
    a: 'confirmed',
    b: 'cancelled',
    c: 'confirmed',
    d: '1',
  });
});

test('two who pressed the button at the same time may stand either way', () => {
  const atOnce = FAMILIES.map((one) => ({ ...one, sentAt: 0 }));
  const swapped = STORED.map((signup) => ({ ...signup, queue: [2, 4, 1, 3][signup.queue - 1] ?? 0 }));
  expect(queueProblems(atOnce, swapped, PLACES)).toEqual([]);
});

test.each<[string, readonly Family[], readonly StoredSignup[]]>([
  ['a sign-up that was told and is lost', FAMILIES, STORED.slice(0, 3)],
  ['one that is stored twice', FAMILIES, [...STORED, { ...STORED[3]!, queue: 5 }]],
  ['one that nobody was told of', FAMILIES.slice(0, 3), STORED],
  ['a cancelling that was told and is lost', FAMILIES, changed(1, { status: 'confirmed' })],
  ['a cancelling that nobody asked for', FAMILIES, changed(3, { status: 'cancelled' })],
  ['two at one number', FAMILIES, changed(3, { queue: 3 })],
  ['one who has passed those before', FAMILIES, changed(3, { queue: 0, status: 'confirmed' })],
  ['a place given away twice', FAMILIES, changed(3, { status: 'confirmed' })],
  ['a place that nobody got', FAMILIES, changed(2, { status: 'waitlisted' })],
])('is seen: %s', (_name, families, stored) => {
  expect(queueProblems(families, stored, PLACES)).not.toEqual([]);
});

const letter = (email: string, template: string, status = 'sent'): StoredLetter => ({
  signup: `id-${email}`,
  template,
  status,
  message_id: `${template}-${email}`,
});
const LETTERS = [
  ...NAMES.map((email) => letter(email, 'confirmation')),
  letter('b', 'cancelled'),
  letter('c', 'promoted'),
];
const TAKEN: Taken[] = LETTERS.map(({ signup, message_id: messageId }) => ({
  to: signup.slice(3),
  messageId,
}));

test('letters: all is well, also when one came twice or is no longer so', () => {
  expect(mailProblems(STORED, LETTERS, [...TAKEN, TAKEN[0]!])).toEqual([]);
  // The waiting place of the third family, which has a place by now.
  const outdated = LETTERS.with(2, { ...LETTERS[2]!, status: 'withdrawn' });
  expect(mailProblems(STORED, outdated, TAKEN.toSpliced(2, 1))).toEqual([]);
  const withdrawn = LETTERS.with(1, { ...LETTERS[1]!, status: 'withdrawn' });
  expect(
    mailProblems(
      STORED,
      withdrawn,
      TAKEN.filter((_, index) => index !== 1),
    ),
  ).toEqual([]);
});

test.each<[string, readonly StoredLetter[], readonly Taken[]]>([
  ['a letter that was never written', LETTERS.slice(1), TAKEN],
  ['one that waits for ever', LETTERS.with(0, letter('a', 'confirmation', 'waiting')), TAKEN],
  ['one that was withdrawn and is true', LETTERS.with(0, letter('a', 'confirmation', 'withdrawn')), TAKEN],
  ['one that is called sent and was not', LETTERS, TAKEN.slice(1)],
  ['one to somebody else', LETTERS, TAKEN.with(0, { ...TAKEN[0]!, to: 'b' })],
  ['a second one under another Message-ID', LETTERS, [...TAKEN, { to: 'a', messageId: 'other' }]],
  ['two letters about one event', [...LETTERS, { ...letter('a', 'confirmation'), message_id: 'x' }], TAKEN],
  ['a cancelling without a letter', LETTERS.filter(({ template }) => template !== 'cancelled'), TAKEN],
])('is seen: %s', (_name, letters, taken) => {
  expect(mailProblems(STORED, letters, taken)).not.toEqual([]);
});
