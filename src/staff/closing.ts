import type { FormError } from '../components/ErrorSummary.astro';
import {
  CLOSURE_KINDS,
  closureProblems,
  type ClosureField,
  type ClosureKind,
  type ClosurePreview,
  type ClosureProblem,
  type ClosureRequest,
} from '../domain/closures.ts';
import type { WallClock } from '../domain/stockholm.ts';
import { closureProblemText } from '../i18n/sv/staff-closures.ts';
import { STAFF_CLOSED } from '../paths.ts';
import { closureProblemsIn, type StaffClient, type StaffRefusal } from './client.ts';
import { textOf } from './pages.ts';

/** What staff choose first; `now` is a place's day from this moment on. */
export type ClosureChoice = 'now' | ClosureKind;

export const CHOICES: readonly ClosureChoice[] = ['now', 'venue_day', 'range', 'adult_day', 'session'];

/** Reads the choice from the address; undefined when none is made. */
export function choiceOf(parameters: URLSearchParams): ClosureChoice | undefined {
  const asked = parameters.get('vad');
  return CHOICES.find((choice) => choice === asked);
}

/** Names of the form's fields, by what they mean. */
export const FIELD_NAMES = {
  session: 'tillfalle',
  venue: 'stalle',
  staff: 'vuxen',
  from: 'fran',
  to: 'till',
  time: 'tid',
  reason: 'skal',
  closedDay: 'stangd_dag',
  cancelShort: 'aven_korta',
  schoolBreak: 'lov',
} as const;

const ORDER: readonly ClosureField[] = ['kind', 'session', 'venue', 'staff', 'from', 'to', 'time', 'reason'];

/** The form as it came in. A chosen school break gives the dates; "now" is the moment of the first step. */
export function readClosure(form: FormData, choice: ClosureChoice, clock: WallClock): ClosureRequest {
  const text = (field: keyof typeof FIELD_NAMES) => textOf(form, FIELD_NAMES[field]);
  const isNow = choice === 'now';
  const kind = isNow ? 'venue_day' : choice;
  const [breakFrom, breakTo] = kind === 'range' ? text('schoolBreak').split('|') : [];
  return {
    kind,
    session: text('session'),
    venue: text('venue'),
    staff: text('staff'),
    from: isNow ? text('from') || clock.date : breakFrom || text('from'),
    to: breakTo || text('to'),
    time: isNow ? text('time') || clock.time : text('time'),
    reason: text('reason').replace(/\s+/g, ' '),
    closedDay: text('closedDay') !== '',
    cancelShort: text('cancelShort') !== '',
  };
}

/** An empty form. */
export function newClosure(choice: ClosureChoice, session: string, date: string): ClosureRequest {
  const isDay = choice === 'venue_day' || choice === 'adult_day';
  return {
    kind: CLOSURE_KINDS.find((kind) => kind === choice) ?? 'venue_day',
    session,
    venue: '',
    staff: '',
    from: isDay ? date : '',
    to: '',
    time: '',
    reason: '',
    closedDay: choice === 'range',
    cancelShort: false,
  };
}

export type ClosingStep =
  | { readonly step: 'form'; readonly problems: Partial<Record<ClosureField, ClosureProblem>> }
  | { readonly step: 'preview'; readonly preview: ClosurePreview; readonly changed: boolean }
  | { readonly step: 'done'; readonly href: string }
  | { readonly step: 'refused'; readonly reason: StaffRefusal };

/** What the posted form leads to: back to it, the preview, or what the preview promised. */
export async function nextStep(
  client: StaffClient,
  form: FormData,
  request: ClosureRequest,
  today: string,
): Promise<ClosingStep> {
  const asked = textOf(form, 'steg');
  if (asked === 'andra') return { step: 'form', problems: {} };
  const problems = closureProblems(request, today);
  if (Object.keys(problems).length > 0) return { step: 'form', problems };
  if (asked === 'gor') return carriedOut(client, form, request);
  const answer = await client.previewClosure(request);
  if (answer.ok) return { step: 'preview', preview: answer.value, changed: false };
  if (answer.reason === 'invalid') return { step: 'form', problems: closureProblemsIn(answer) };
  return { step: 'refused', reason: answer.reason };
}

async function carriedOut(
  client: StaffClient,
  form: FormData,
  request: ClosureRequest,
): Promise<ClosingStep> {
  const answer = await client.close(request, textOf(form, 'sett'));
  if (answer.ok) return { step: 'done', href: doneHref(form, request) };
  if (answer.reason === 'changed') {
    return { step: 'preview', preview: answer.detail.preview as ClosurePreview, changed: true };
  }
  if (answer.reason === 'invalid') return { step: 'form', problems: closureProblemsIn(answer) };
  return { step: 'refused', reason: answer.reason };
}

/** The page that says what was done; the counts are those of the preview, which the fingerprint has held to. */
function doneHref(form: FormData, { kind, session }: ClosureRequest): string {
  const query = new URLSearchParams();
  for (const name of ['antal', 'pass', 'familjer', 'ring']) {
    const count = textOf(form, name);
    if (/^\d{1,5}$/.test(count) && count !== '0') query.set(name, count);
  }
  if (kind === 'session') query.set('tillfalle', session);
  return `${STAFF_CLOSED}?${query}`;
}

/** The problems as the error summary lists them, in the order of the page. */
export function closingErrors(problems: Partial<Record<ClosureField, ClosureProblem>>): FormError[] {
  return ORDER.flatMap((field) => {
    const problem = problems[field];
    if (!problem) return [];
    const fieldId = field === 'kind' ? 'session' : field;
    return [{ fieldId, text: closureProblemText(field, problem) }];
  });
}
