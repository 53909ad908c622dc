import type { Tick } from '../domain/attendance.ts';
import type {
  DoorAnswer,
  DoorList,
  DoorToday,
  MessageAudience,
  MessagePreview,
} from '../domain/door-answers.ts';
import type { Done, StaffAnswer, StaffClient } from './client.ts';

/** Milliseconds: whoever stands at a door with a child waits no longer. */
const PATIENCE = 8000;

/** What staff do at the door, by the staff member's own token. Never throws. */
export interface DoorClient {
  today(): Promise<StaffAnswer<DoorToday>>;
  /** Each look at a list of names is noted in the log. */
  list(session: string): Promise<StaffAnswer<DoorList>>;
  tick(session: string, ticks: readonly Tick[]): Promise<StaffAnswer<DoorAnswer>>;
  notePresence(session: string, present: boolean): Promise<Done>;
  previewMessage(
    session: string,
    text: string,
    audience: MessageAudience,
  ): Promise<StaffAnswer<MessagePreview>>;
  /**
   * @param key of the form: sent twice it is one message
   * @param seen how many families were shown, by mail and to phone
   */
  sendMessage(
    session: string,
    message: { readonly text: string; readonly audience: MessageAudience; readonly key: string },
    seen: Pick<MessagePreview, 'byMail' | 'toPhone'>,
  ): Promise<Done>;
}

export function doorClient({ call }: StaffClient): DoorClient {
  const of = (session: string) => `sessions/${encodeURIComponent(session)}`;
  return {
    today: () => call('door', undefined, PATIENCE),
    list: (session) => call(`${of(session)}/door`, undefined, PATIENCE),
    tick: (session, ticks) => call(`${of(session)}/ticks`, { ticks }, PATIENCE),
    notePresence: (session, present) => call(`${of(session)}/presence`, { present }, PATIENCE),
    previewMessage: (session, text, audience) =>
      call(`${of(session)}/message/preview`, { text, audience }, PATIENCE),
    sendMessage: (session, message, { byMail, toPhone }) =>
      call(`${of(session)}/message`, { ...message, byMail, toPhone }, PATIENCE),
  };
}
