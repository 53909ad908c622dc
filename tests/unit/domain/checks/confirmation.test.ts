import { expect, it } from 'vitest';
import { confirmationProblem } from '../../../../src/domain/checks/confirmation.ts';

it.each([
  ['never', '', undefined],
  ['long ago', '2020-02-29', undefined],
  ['yesterday', '2026-12-31', undefined],
  ['today', '2027-01-01', undefined],
  ['tomorrow', '2027-01-02', 'confirmed_in_future'],
  ['in a hundred years', '2127-01-01', 'confirmed_in_future'],
  ['on no day', '2026-02-29', 'not_a_date'],
  ['on no day to come', '2027-02-31', 'not_a_date'],
  ['in other words', 'i dag', 'not_a_date'],
])('confirmed %s', (_name, date, problem) => {
  expect(confirmationProblem(date, '2027-01-01')).toBe(problem);
});
