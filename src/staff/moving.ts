import type { FormError } from '../components/ErrorSummary.astro';
import type { MovePreview, MoveProblems, MoveRequest } from '../domain/session-move.ts';
import type { StaffSession } from '../domain/staff-answers.ts';
import { moveProblemText } from '../i18n/sv/staff-session.ts';
import { moveProblemsIn, type StaffAnswer, type StaffClient, type StaffRefusal } from './client.ts';
import { textOf } from './pages.ts';

/** Names of the form's fields, by what they mean. */
export const MOVE_FIELDS = {
  date: 'datum',
  startTime: 'borjar',
  endTime: 'slutar',
  venue: 'stalle',
  reason: 'skal',
} as const;

export function readMove(form: FormData): MoveRequest {
  const text = (field: keyof typeof MOVE_FIELDS) => textOf(form, MOVE_FIELDS[field]);
  return {
    date: text('date'),
    startTime: text('startTime'),
    endTime: text('endTime'),
    venue: text('venue'),
    reason: text('reason').replace(/\s+/g, ' '),
  };
}

/** The form as it is first shown: everything as it is now. */
export function unmoved({ date, startTime, endTime, venueId }: StaffSession): MoveRequest {
  return { date, startTime, endTime, venue: venueId, reason: '' };
}

export type MovingStep =
  | { readonly step: 'form'; readonly problems: MoveProblems }
  | {
      readonly step: 'preview';
      readonly preview: MovePreview;
      /** Something was no longer as it had been shown, or adults are elsewhere and nobody said that they may. */
      readonly why: 'changed' | 'clash' | undefined;
    }
  | { readonly step: 'done' }
  | { readonly step: 'refused'; readonly reason: StaffRefusal };

/** What the posted form leads to: back to it, the preview, or the move. */
export async function nextMoveStep(
  client: StaffClient,
  session: string,
  form: FormData,
  request: MoveRequest,
): Promise<MovingStep> {
  const asked = textOf(form, 'steg');
  if (asked === 'andra') return { step: 'form', problems: {} };
  const answer: StaffAnswer<unknown> =
    asked === 'gor'
      ? await client.move(session, request, textOf(form, 'sett'), textOf(form, 'anda') !== '')
      : await client.previewMove(session, request);
  if (answer.ok && asked === 'gor') return { step: 'done' };
  if (answer.ok) return { step: 'preview', preview: answer.value as MovePreview, why: undefined };
  const { reason, detail } = answer;
  if (reason === 'invalid') return { step: 'form', problems: moveProblemsIn(answer) };
  if ((reason === 'changed' || reason === 'clash') && detail.preview) {
    return { step: 'preview', preview: detail.preview as MovePreview, why: reason };
  }
  return { step: 'refused', reason };
}

/** The problems as the error summary lists them, in the order of the page. */
export function moveErrors(problems: MoveProblems): FormError[] {
  return (Object.keys(MOVE_FIELDS) as (keyof typeof MOVE_FIELDS)[]).flatMap((field) => {
    const problem = problems[field];
    return problem ? [{ fieldId: field, text: moveProblemText(problem) }] : [];
  });
}
