import { describe, expect, test } from 'vitest';
import {
  concernsAllMail,
  freeSenderPlace,
  mailProblemOf,
  mayChangeByHand,
  retryAt,
  RETRY_MINUTES,
} from '../../../src/domain/mail-delivery.ts';

describe('what a mail client says', () => {
  const cases: [string, string, number, boolean][] = [
    ['dial tcp 127.0.0.1:25: connect: connection refused', 'unreachable', 0, true],
    ['EOF', 'unreachable', 0, true],
    ['tls: failed to verify certificate: x509: certificate has expired', 'unreachable', 0, true],
    ['GoError: 451 "4.3.0 later"', 'later', 451, false],
    ['421 "4.7.0 too busy"', 'later', 421, true],
    ['550 "5.1.1 No such user"', 'refused', 550, false],
    ['554 refused', 'refused', 554, false],
    ['535 "bad"', 'sign_in', 535, true],
    ['530 "5.7.0 Must issue a STARTTLS command first"', 'sign_in', 530, true],
    ['550 "5.1.8 sender domain does not exist"', 'later', 550, false],
    ['550 "5.7.1 relaying denied"', 'later', 550, false],
    ['dial tcp 10.0.0.1:550: i/o timeout', 'unreachable', 0, true],
  ];
  test.each(cases)('%s', (message, kind, code, all) => {
    const problem = mailProblemOf(message);
    expect([problem.kind, problem.code, concernsAllMail(problem)]).toEqual([kind, code, all]);
  });
});

test('tries come ever later, and end; a refusal ends them at once', () => {
  const later = { kind: 'later', code: 451 } as const;
  const waits = [1, 2, 3, 4, 5, 6, 7].map((failures) => retryAt(later, failures, 0));
  expect(waits).toEqual([...RETRY_MINUTES.map((minutes) => minutes * 60_000), undefined]);
  expect(retryAt({ kind: 'refused', code: 550 }, 1, 0)).toBeUndefined();
});

test('staff try again what failed, and never what was sent', () => {
  expect(mayChangeByHand('failed', 'waiting')).toBe(true);
  expect(mayChangeByHand('no_address', 'sent')).toBe(true);
  for (const to of ['waiting', 'sending', 'failed']) expect(mayChangeByHand('sent', to)).toBe(false);
  for (const to of ['waiting', 'sending', 'sent']) expect(mayChangeByHand('sending', to)).toBe(false);
  expect(mayChangeByHand('unheard of', 'waiting')).toBe(false);
});

test('one sends at a time; another starts beside one that has fallen silent, but not without end', () => {
  const minute = 60_000;
  const now = 100 * minute;
  const ago = (...minutes: (number | undefined)[]) =>
    minutes.map((one) => (one === undefined ? undefined : now - one * minute));
  const free = (...minutes: (number | undefined)[]) => freeSenderPlace(ago(...minutes), now, 30 * minute);
  expect(free(undefined, undefined)).toBe(0);
  expect(free(1, undefined)).toBeUndefined();
  expect(free(undefined, 1)).toBeUndefined();
  expect(free(2, undefined)).toBe(1);
  expect(free(5, 4)).toBeUndefined();
  expect(free(29, 30)).toBe(1);
});
