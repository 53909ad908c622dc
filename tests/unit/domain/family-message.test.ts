import { expect, test } from 'vitest';
import { LONGEST_MESSAGE, messageProblem, messageText } from '../../../src/domain/family-message.ts';

test('lines stay as they were typed, without what only the keyboard put there', () => {
  expect(messageText('  Hej!\r\n\r\n\r\n\r\nTa   med\tvatten. \r\n ')).toBe('Hej!\n\nTa med vatten.');
});

test.each([
  ['', 'empty'],
  ['å'.repeat(LONGEST_MESSAGE), undefined],
  ['🎸'.repeat(LONGEST_MESSAGE), undefined],
  ['å'.repeat(LONGEST_MESSAGE + 1), 'too_long'],
  ['Alva, 120304-2386, kommer inte.', 'looks_like_number'],
  ['Ring 070-174 06 21 före kl. 17.', undefined],
] as const)('%.20s: %s', (text, problem) => {
  expect(messageProblem(messageText(text))).toBe(problem);
});
