import { describe, expect, it } from 'vitest';
import type { FieldProblem, SignupField } from '../../../src/domain/signup-rules.ts';
import { fieldsOnPage } from '../../../src/signup/form.ts';
import { fieldText, REFUSAL_TEXTS } from '../../../src/i18n/sv/refusals.ts';
import { statusOfRefusal } from '../../../src/signup/submit.ts';

/** One child's form has the plain names. */
const FORM_FIELDS = fieldsOnPage(1) as SignupField[];
const PROBLEMS: FieldProblem[] = [
  'missing',
  'too_long',
  'has_digits',
  'has_unknown_characters',
  'not_a_school_year',
  'outside_school_years',
  'phone_too_short',
  'not_a_phone',
  'not_an_email',
];

describe('what a person reads', () => {
  it('is a whole sentence for every refusal, no two the same', () => {
    const texts = Object.values(REFUSAL_TEXTS);
    expect(texts.every((text) => /^[A-ZÅÄÖ].*\.$/.test(text))).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is a whole sentence for every problem of every field', () => {
    for (const field of FORM_FIELDS) {
      for (const problem of PROBLEMS)
        expect(fieldText(field, problem), `${field}: ${problem}`).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says which field is empty', () => {
    expect(new Set(FORM_FIELDS.map((field) => fieldText(field, 'missing'))).size).toBe(FORM_FIELDS.length);
  });
});

it('every refusal has a status that says whose turn it is', () => {
  const statuses = Object.fromEntries(
    Object.keys(REFUSAL_TEXTS).map((reason) => [
      reason,
      statusOfRefusal(reason as keyof typeof REFUSAL_TEXTS),
    ]),
  );
  expect(statuses).toEqual({
    unknown_target: 404,
    no_signup: 409,
    cancelled: 409,
    ended: 409,
    not_open_yet: 409,
    closed: 409,
    invalid_fields: 422,
    too_many: 429,
    too_fast: 422,
    form_too_old: 422,
    unknown_form: 422,
    trap_filled: 422,
    illegal_change: 409,
    party_too_big: 409,
    still_stands: 409,
    form_changed: 409,
    unknown_signup: 404,
    unavailable: 503,
  });
});
