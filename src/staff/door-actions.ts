import { randomInt } from 'node:crypto';
import { newTickId, TICK_KINDS, type Tick, type TickKind, type TickRefusal } from '../domain/attendance.ts';
import { PRESENCE_REFUSALS } from '../i18n/sv/staff-door.ts';
import { doorRowId } from '../paths.ts';
import type { StaffRefusal } from './client.ts';
import type { DoorClient } from './door-client.ts';
import { textOf } from './pages.ts';

/** What a button at the door does in a browser that runs no script: one tick, or the note that the adults are there. */

/** An id for a tick that is made by a button of the page: pressed twice it is the same tick. */
export function freshTickId(now: number): string {
  return newTickId(
    now,
    randomInt(36 ** 6)
      .toString(36)
      .padStart(6, '0'),
  );
}

export type DoorStep =
  | { readonly step: 'done'; readonly anchor: string }
  | { readonly step: 'refused'; readonly tick: Tick; readonly reason: TickRefusal }
  | { readonly step: 'no_note'; readonly reason: StaffRefusal }
  | { readonly step: 'failed'; readonly reason: StaffRefusal }
  | { readonly step: 'nothing' };

/** Anchors of the page's parts. */
export const DROP_IN = 'utan-anmalan';
export const PRESENCE = 'plats';

/** Carries out what was posted. */
export async function actAtDoor(
  client: DoorClient,
  session: string,
  form: FormData,
  now: number,
): Promise<DoorStep> {
  const asked = textOf(form, 'gor');
  if (asked === 'plats' || asked === 'inte_plats') {
    const answer = await client.notePresence(session, asked === 'plats');
    if (answer.ok) return { step: 'done', anchor: PRESENCE };
    const { reason } = answer;
    return reason in PRESENCE_REFUSALS ? { step: 'no_note', reason } : { step: 'failed', reason };
  }
  const tick = tickIn(form, asked, now);
  if (!tick) return { step: 'nothing' };
  const answer = await client.tick(session, [tick]);
  if (!answer.ok) return { step: 'failed', reason: answer.reason };
  const [refused] = answer.value.refused;
  if (refused) return { step: 'refused', tick, reason: refused.reason };
  return { step: 'done', anchor: tick.kind === 'drop_in' ? DROP_IN : doorRowId(tick.signup) };
}

/** `kind.id`, and for those without a sign-up how many: a button says it, or a field. */
function tickIn(form: FormData, asked: string, now: number): Tick | undefined {
  const [what = '', id = '', number = ''] = asked.split('.');
  const kind = TICK_KINDS.find((one) => one === what);
  if (!kind) return undefined;
  const count = kind === 'drop_in' ? Number(number || textOf(form, 'antal')) : 0;
  return { id, signup: kind === 'drop_in' ? '' : textOf(form, 'deltagare'), kind, count, at: now };
}

/** What a button sends. @param count for those without a sign-up; left out where a field says it */
export function tickValue(kind: TickKind, id: string, count?: number): string {
  return count === undefined ? `${kind}.${id}` : `${kind}.${id}.${count}`;
}
