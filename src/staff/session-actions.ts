import type { HeldEffect } from '../domain/staff-answers.ts';
import type { Done, StaffClient, StaffRefusal } from './client.ts';
import { textOf } from './pages.ts';

/** What a button on a session's page asks for; sent again with `anda` when staff mean it all the same. */
export interface SessionAction {
  readonly what: 'franvarande' | 'kommer' | 'bekraftat' | 'tillagd' | 'aterstallt' | 'hallna';
  /** Fields to send again. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface RefusedAction extends SessionAction {
  readonly reason: StaffRefusal;
  readonly clashes: readonly string[];
  /** What holding places does to families, to be said yes to. */
  readonly effect: HeldEffect | undefined;
}

const ACTIONS: readonly SessionAction['what'][] = [
  'franvarande',
  'kommer',
  'bekraftat',
  'tillagd',
  'aterstallt',
  'hallna',
];
const FIELDS = ['pass', 'vem', 'roll', 'ansvarig', 'antal', 'sett'] as const;
/** The value for a substitute who is not in the list. */
export const SUBSTITUTE = 'vikarie';

/** Carries out what was posted. @returns what was done, or why not; undefined when nothing known was asked for */
export async function actOnSession(
  client: StaffClient,
  session: string,
  form: FormData,
): Promise<{ readonly done: SessionAction['what'] } | RefusedAction | undefined> {
  const asked = textOf(form, 'gor');
  const what = ACTIONS.find((action) => action === asked);
  if (!what) return undefined;
  const fields = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)]));
  const answer = await send(client, session, { what, fields }, textOf(form, 'anda'));
  if (answer.ok) return { done: what };
  return {
    what,
    fields,
    reason: answer.reason,
    clashes: answer.detail.clashes ?? [],
    effect: answer.detail.effect,
  };
}

function send(
  client: StaffClient,
  session: string,
  { what, fields }: SessionAction,
  agreed: string,
): Promise<Done> {
  const allowClash = agreed !== '';
  const shift = fields['pass'] ?? '';
  switch (what) {
    case 'franvarande':
      return client.setShiftStatus(shift, 'absent', false);
    case 'kommer':
    case 'bekraftat':
      return client.setShiftStatus(shift, 'confirmed', allowClash);
    case 'aterstallt':
      return client.restore(session, allowClash);
    case 'hallna':
      return client.holdPlaces(session, numberIn(fields['antal']), numberIn(fields['sett']), agreed);
    case 'tillagd':
      return client.addShift(session, {
        staff: fields['vem'] === SUBSTITUTE ? '' : (fields['vem'] ?? ''),
        role: fields['roll'] ?? '',
        responsible: fields['ansvarig'] !== '',
        allowClash,
      });
  }
}

/** -1 = no number that could be meant. */
function numberIn(text = ''): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : -1;
}

/** What was done just before the page was shown, from its address. */
export function justDone(parameters: URLSearchParams): SessionAction['what'] | 'flyttat' | undefined {
  const asked = parameters.get('klart');
  return asked === 'flyttat' ? asked : ACTIONS.find((action) => action === asked);
}
