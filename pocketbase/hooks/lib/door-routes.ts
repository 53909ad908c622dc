import { PROBLEM_TEXTS } from './messages.ts';
import { refuseDelete } from './refuse.ts';

/** What `door.pb.ts` calls. */
export { doorList, doorToday } from './door.ts';
export { previewMessage, sendMessage } from './door-message.ts';
export { notePresence } from './door-presence.ts';
export { deleteTick, takeTicks } from './door-ticks.ts';

export function refuseByHand(): never {
  refuseDelete(PROBLEM_TEXTS.made_at_the_door);
}
