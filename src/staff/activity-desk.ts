import { activityDesk as words, TERM_PROBLEMS, type Deed } from '../i18n/sv/staff-activities.ts';
import type { ActivitiesClient } from './activities-client.ts';
import type { Refused } from './client.ts';
import { textOf } from './pages.ts';

/** What the buttons on an activity's page ask for. */
export type ActivityOutcome =
  { readonly done: Deed } | { readonly refused: Refused; readonly asked: string } | undefined;

const STATUS_OF: Readonly<Record<string, readonly [status: string, deed: Deed]>> = {
  publicera: ['published', 'publicerad'],
  utkast: ['draft', 'utkast'],
  arkivera: ['archived', 'arkiverad'],
  ta_fram: ['draft', 'framtagen'],
};

/** Carries out what was posted. @returns undefined when nothing known was asked for */
export async function actOnActivity(
  client: ActivitiesClient,
  id: string,
  form: FormData,
): Promise<ActivityOutcome> {
  const asked = textOf(form, 'gor');
  if (asked === 'forlang') {
    const answer = await client.extend(id, textOf(form, 'till'));
    return answer.ok ? { done: 'forlangd' } : { refused: answer, asked };
  }
  const [status, deed] = STATUS_OF[asked] ?? [];
  if (!status || !deed) return undefined;
  const answer = await client.setStatus(id, textOf(form, 'sett'), status);
  return answer.ok ? { done: deed } : { refused: answer, asked };
}

/** What was done just before the page was shown, from its address. */
export function deedIn(parameters: URLSearchParams): Deed | undefined {
  const asked = parameters.get('klart') ?? '';
  return asked in words.done ? (asked as Deed) : undefined;
}

/** A problem with a date in words; undefined when there is none. */
export function termProblemText(problem: string | undefined): string | undefined {
  if (problem === undefined) return undefined;
  return (TERM_PROBLEMS as Readonly<Record<string, string>>)[problem] ?? TERM_PROBLEMS.not_a_date;
}
