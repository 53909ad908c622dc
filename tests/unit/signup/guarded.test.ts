import { describe, expect, test } from 'vitest';
import { chosenOf } from '../../../src/signup/chosen.ts';
import { createFormGuard, LONGEST_OPEN } from '../../../src/signup/form-guard.ts';
import { isTrapFilled, submitGuarded, TRAP_FIELD } from '../../../src/signup/guarded.ts';
import { unprotected } from '../../support/unprotected.ts';
import { aSession, anActivity, at, hours, snapshotOf, TODAY } from '../support/municipality.ts';
import { clientFor, json, peer, SIGNUP, STORED } from '../support/peer.ts';

const session = aSession({
  ...hours('17:00', '18:30'),
  activity: anActivity({ signupMode: 'session', schoolYears: { from: 4, to: 6 } }),
});
const chosen = chosenOf(snapshotOf([session]), { kind: 'session', id: session.id }, 0)!;
const { now } = at(TODAY, '12:00');
const formGuard = createFormGuard({ secret: 'secret' });
const GOOD_KEY = formGuard.newKey(now - 10_000);
const OLD_KEY = formGuard.newKey(now - LONGEST_OPEN - 1);
const { target: _target, ...typed } = { ...SIGNUP, formKey: GOOD_KEY };

const UNKNOWN = json(404, { reason: 'unknown_signup' });

/** Sends one form, of a visitor with so many sign-ups left (0 = without limit). */
async function send(
  answer: Parameters<typeof peer>[0] | 'nobody',
  { form = {}, trap = false, left = 0 }: { form?: Partial<typeof typed>; trap?: boolean; left?: number } = {},
) {
  const { sent, client } =
    answer === 'nobody' ? { sent: [], client: clientFor('http://127.0.0.1:1') } : await peer(answer);
  const visitor = unprotected({ limits: { signup: left } }).limits.of('a');
  const context = { signups: client, limits: visitor, formGuard, now };
  const submit = (more = {}) => submitGuarded(context, chosen, { ...typed, ...form, ...more }, trap);
  return {
    ...(await submit()),
    submit,
    asked: () => sent.map(({ path }) => path.replace('/api/site/signups', '')),
  };
}

test('a good form is stored', async () => {
  const { result, asked } = await send(json(200, STORED));
  expect(result).toMatchObject({ ok: true });
  expect(asked()).toEqual(['']);
});

describe('what is refused is never stored', () => {
  const cases: [string, Parameters<typeof send>[1], string, string[]][] = [
    ['sent at once', { form: { formKey: formGuard.newKey(now) } }, 'too_fast', []],
    ['with the hidden field filled in', { trap: true }, 'trap_filled', []],
    ['shown yesterday', { form: { formKey: OLD_KEY } }, 'form_too_old', ['/view']],
    ['of unknown origin', { form: { formKey: 'x' } }, 'unknown_form', ['/view']],
    [
      'of unknown origin with the hidden field filled in',
      { form: { formKey: 'x' }, trap: true },
      'unknown_form',
      ['/view'],
    ],
    [
      'wrong, old and too fast',
      { form: { formKey: OLD_KEY, first_name: '' }, trap: true },
      'invalid_fields',
      [],
    ],
  ];
  test.each(cases)('%s', async (_name, how, reason, calls) => {
    const { result, asked } = await send(UNKNOWN, how);
    expect(result).toMatchObject({ ok: false, reason });
    expect(asked()).toEqual(calls);
  });
});

describe('the key of a form that is shown again', () => {
  test('stays while it is good, so that the form stays the same one', async () => {
    for (const form of [{}, { first_name: '' }, { formKey: formGuard.newKey(now) }]) {
      const { formKey } = await send(json(503, {}), { form });
      expect(formKey).toBe({ ...typed, ...form }.formKey);
    }
  });

  test('is fresh where it is no longer good: at once after an old one, after two seconds else', async () => {
    for (const [formKey, verdict] of [
      [OLD_KEY, 'good'],
      ['x', 'too_fast'],
      ['', 'too_fast'],
    ] as const) {
      for (const first_name of ['Alva', '']) {
        const again = await send(UNKNOWN, { form: { formKey, first_name } });
        expect(formGuard.judge(again.formKey, now)).toBe(verdict);
        expect(formGuard.judge(again.formKey, now + 2000)).toBe('good');
      }
    }
  });

  test('stays where nobody can say whether the form was acknowledged', async () => {
    for (const answer of ['nobody', json(503, {})] as const) {
      const { result, formKey } = await send(answer, { form: { formKey: OLD_KEY } });
      expect(result).toMatchObject({ reason: 'unavailable', status: 503 });
      expect(formKey).toBe(OLD_KEY);
    }
  });
});

describe('a form that was acknowledged', () => {
  test('gets its first answer though it is old, and nothing is stored', async () => {
    const { result, asked } = await send(json(200, STORED), { form: { formKey: OLD_KEY } });
    expect(result).toMatchObject({ ok: true });
    expect(asked()).toEqual(['/view']);
  });

  test('gets the very same answer when there have been too many', async () => {
    const { result, submit, asked } = await send(json(200, STORED), { left: 1 });
    expect((await submit()).result).toEqual(result);
    expect(asked()).toEqual(['', '/view']);
  });
});

describe('too many', () => {
  test('are told so, with how long to wait, and keep their key', async () => {
    const { submit } = await send(UNKNOWN, { left: 1 });
    for (const first_name of ['Melker', '']) {
      expect(await submit({ first_name })).toMatchObject({
        result: { ok: false, reason: 'too_many', status: 429, problems: [] },
        formKey: GOOD_KEY,
        retryAfter: 900,
      });
    }
  });

  test('are told so while PocketBase is away, too', async () => {
    const { result, submit } = await send('nobody', { left: 1 });
    expect(result).toMatchObject({ reason: 'unavailable' });
    expect(await submit({ formKey: OLD_KEY })).toMatchObject({
      result: { reason: 'too_many' },
      formKey: OLD_KEY,
    });
  });
});

test('the hidden field is filled by anything at all, once or often, and by a file', () => {
  const filled = (...values: (string | File)[]) => {
    const data = new FormData();
    for (const value of values) data.append(TRAP_FIELD, value);
    return isTrapFilled(data);
  };
  expect([filled(), filled(''), filled('', '')]).toEqual([false, false, false]);
  expect([filled('x'), filled(' '), filled('', 'x'), filled(new File([], 'x'))]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
