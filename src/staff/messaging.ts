import type { MessageAudience, MessagePreview } from '../domain/door-answers.ts';
import { messageProblem, messageText, type MessageProblem } from '../domain/family-message.ts';
import { message as words } from '../i18n/sv/staff-message.ts';
import type { StaffRefusal } from './client.ts';
import { freshTickId } from './door-actions.ts';
import type { DoorClient } from './door-client.ts';
import { textOf } from './pages.ts';

/** The steps of writing to all families of a session: the form, the letter as it will be, and that it is sent. */

export interface MessageRequest {
  readonly text: string;
  readonly audience: MessageAudience;
}

export const NEW_MESSAGE: MessageRequest = { text: '', audience: 'placed' };

export type MessagingStep =
  | { readonly step: 'form'; readonly problem: MessageProblem | undefined; readonly why: string }
  | {
      readonly step: 'preview';
      readonly preview: MessagePreview;
      /** Of the form: sent twice it is one message. */
      readonly key: string;
      readonly changed: boolean;
    }
  | { readonly step: 'sent'; readonly byMail: number; readonly toPhone: number }
  | { readonly step: 'failed'; readonly reason: StaffRefusal };

export function readMessage(form: FormData): MessageRequest {
  const typed = form.get('text');
  return {
    // Longer than can be sent, so that the page can say so and keep what was typed.
    text: messageText(typeof typed === 'string' ? typed.slice(0, 20_000) : ''),
    audience: textOf(form, 'till') === 'all' ? 'all' : 'placed',
  };
}

/** What the posted form leads to. */
export async function nextMessageStep(
  client: DoorClient,
  session: string,
  form: FormData,
  request: MessageRequest,
  now: number,
): Promise<MessagingStep> {
  const asked = textOf(form, 'steg');
  if (asked === 'andra') return { step: 'form', problem: undefined, why: '' };
  const problem = messageProblem(request.text);
  if (problem) return { step: 'form', problem, why: '' };
  if (asked !== 'gor') {
    const answer = await client.previewMessage(session, request.text, request.audience);
    if (!answer.ok) return refusedStep(answer.reason);
    return { step: 'preview', preview: answer.value, key: freshTickId(now), changed: false };
  }
  const key = textOf(form, 'nyckel');
  const seen = { byMail: numberIn(form, 'mejl'), toPhone: numberIn(form, 'ring') };
  const answer = await client.sendMessage(session, { ...request, key }, seen);
  if (answer.ok) return { step: 'sent', ...seen };
  if (answer.reason === 'changed') {
    return { step: 'preview', preview: answer.detail.preview as MessagePreview, key, changed: true };
  }
  return refusedStep(answer.reason);
}

function refusedStep(reason: StaffRefusal): MessagingStep {
  const why = { nobody: words.nobody, not_yours: words.notYours, invalid: words.invalid }[reason as string];
  if (why) return { step: 'form', problem: undefined, why };
  const isProblem = reason === 'empty' || reason === 'too_long' || reason === 'looks_like_number';
  return isProblem ? { step: 'form', problem: reason, why: '' } : { step: 'failed', reason };
}

function numberIn(form: FormData, name: string): number {
  const text = textOf(form, name);
  return /^\d{1,5}$/.test(text) ? Number(text) : -1;
}
