import type { FormError } from '../components/ErrorSummary.astro';
import type { CopyPreview } from '../domain/activity-answers.ts';
import type { Term } from '../domain/terms.ts';
import type { ActivitiesClient } from './activities-client.ts';
import { termProblemText } from './activity-desk.ts';
import type { StaffRefusal } from './client.ts';
import { textOf } from './pages.ts';

export type CopyStep =
  | { readonly step: 'form'; readonly problems: Readonly<Record<string, string>> }
  | { readonly step: 'preview'; readonly preview: CopyPreview; readonly changed: boolean }
  | { readonly step: 'done'; readonly copy: string }
  /** There is one already. */
  | { readonly step: 'already'; readonly copy: string }
  | { readonly step: 'refused'; readonly reason: StaffRefusal };

export function readTerm(form: FormData): Term {
  return { from: textOf(form, 'fran'), until: textOf(form, 'till') };
}

/** What the posted form leads to: back to it, the preview, or the copy. */
export async function nextCopyStep(
  client: ActivitiesClient,
  id: string,
  form: FormData,
  term: Term,
): Promise<CopyStep> {
  const asked = textOf(form, 'steg');
  if (asked === 'andra') return { step: 'form', problems: {} };
  if (asked === 'gor') {
    const made = await client.copy(id, term, textOf(form, 'sett'));
    if (made.ok) return { step: 'done', copy: made.value.id };
    return refusedStep(made.reason, made.detail);
  }
  const answer = await client.previewCopy(id, term);
  if (answer.ok) return { step: 'preview', preview: answer.value, changed: false };
  return refusedStep(answer.reason, answer.detail);
}

function refusedStep(
  reason: StaffRefusal,
  detail: {
    readonly problems?: Readonly<Record<string, string>>;
    readonly preview?: unknown;
    readonly copy?: string;
  },
): CopyStep {
  if (reason === 'invalid') return { step: 'form', problems: detail.problems ?? {} };
  if (reason === 'already') return { step: 'already', copy: detail.copy ?? '' };
  if (reason === 'changed' && detail.preview) {
    return { step: 'preview', preview: detail.preview as CopyPreview, changed: true };
  }
  return { step: 'refused', reason };
}

/** The problems as the error summary lists them. */
export function copyErrors(problems: Readonly<Record<string, string>>): FormError[] {
  return (['from', 'until'] as const).flatMap((field) => {
    const text = termProblemText(problems[field]);
    return text ? [{ fieldId: field, text }] : [];
  });
}
