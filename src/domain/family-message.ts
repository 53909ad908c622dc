import { looksLikePersonnummer } from './personnummer.ts';

/** Characters. */
export const LONGEST_MESSAGE = 600;

export type MessageProblem = 'empty' | 'too_long' | 'looks_like_number';

/** The text of a message as it is kept: lines as they were typed, without what only the keyboard put there. */
export function messageText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Why a text cannot be sent to all families; undefined when it can. @param text as {@link messageText} gives it */
export function messageProblem(text: string): MessageProblem | undefined {
  if (text === '') return 'empty';
  if ([...text].length > LONGEST_MESSAGE) return 'too_long';
  return looksLikePersonnummer(text) ? 'looks_like_number' : undefined;
}
