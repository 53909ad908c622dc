import type { ChildAtDoor, TickKind } from '../domain/attendance.ts';
import { door as words } from '../i18n/sv/staff-door.ts';

/** The buttons of one participant: which of them there are follows from where the child is, on the server and in the browser. */
export interface DoorButton {
  readonly kind: TickKind;
  /** What must all be true of the child. */
  readonly when: readonly DoorToken[];
  readonly label: string;
  /** For those who do not see where it stands; left out = the label. */
  readonly spoken?: string;
}

export type DoorToken = ChildAtDoor['state'] | 'called' | 'uncalled';

/** One of these is the big one. */
export const TICK_BUTTONS: readonly DoorButton[] = [
  { kind: 'in', when: ['expected'], label: words.in },
  { kind: 'out', when: ['in'], label: words.out },
  { kind: 'in', when: ['out'], label: words.inAgain },
];

export const UNDO_BUTTON: DoorButton = { kind: 'undo', when: ['in'], label: words.undo };

/** For those who should be here and are not. */
export const CALL_BUTTONS: readonly DoorButton[] = [
  { kind: 'called', when: ['expected', 'uncalled'], label: words.called },
  { kind: 'uncalled', when: ['expected', 'called'], label: words.undo, spoken: words.uncalled },
];

/** Whether a button is there for a child. @param when as `data-when` holds it: words with spaces between */
export function isShown(when: string, { state, calledAt }: ChildAtDoor): boolean {
  const tokens = new Set<string>([state, calledAt > 0 ? 'called' : 'uncalled']);
  return when.split(' ').every((token) => tokens.has(token));
}
