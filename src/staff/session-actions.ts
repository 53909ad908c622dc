import type { Done, StaffClient, StaffRefusal } from './client.ts';
import { textOf } from './pages.ts';

/** What a button on a session's page asks for; sent again with `anda` when staff mean it in spite of a clash. */
export interface SessionAction {
  readonly what: 'franvarande' | 'kommer' | 'bekraftat' | 'tillagd' | 'aterstallt';
  /** Fields to send again. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface RefusedAction extends SessionAction {
  readonly reason: StaffRefusal;
  readonly clashes: readonly string[];
}

const ACTIONS: readonly SessionAction['what'][] = [
  'franvarande',
  'kommer',
  'bekraftat',
  'tillagd',
  'aterstallt',
];
const FIELDS = ['pass', 'vem', 'roll', 'ansvarig'] as const;
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
  const answer = await send(client, session, { what, fields }, textOf(form, 'anda') !== '');
  if (answer.ok) return { done: what };
  return { what, fields, reason: answer.reason, clashes: answer.detail.clashes ?? [] };
}

function send(
  client: StaffClient,
  session: string,
  { what, fields }: SessionAction,
  allowClash: boolean,
): Promise<Done> {
  const shift = fields['pass'] ?? '';
  switch (what) {
    case 'franvarande':
      return client.setShiftStatus(shift, 'absent', false);
    case 'kommer':
    case 'bekraftat':
      return client.setShiftStatus(shift, 'confirmed', allowClash);
    case 'aterstallt':
      return client.restore(session, allowClash);
    case 'tillagd':
      return client.addShift(session, {
        staff: fields['vem'] === SUBSTITUTE ? '' : (fields['vem'] ?? ''),
        role: fields['roll'] ?? '',
        responsible: fields['ansvarig'] !== '',
        allowClash,
      });
  }
}

/** What was done just before the page was shown, from its address. */
export function justDone(parameters: URLSearchParams): SessionAction['what'] | 'flyttat' | undefined {
  const asked = parameters.get('klart');
  return asked === 'flyttat' ? asked : ACTIONS.find((action) => action === asked);
}
