/** What a family was promised about one session, as far as a change of it must be told. */
export interface PromisedFacts {
  readonly cancelled: boolean;
  /** Local date, clock times and the id of the place. */
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly venue: string;
  /** Whether the least number of adults is planned. */
  readonly enoughAdults: boolean;
  /** Stands for the one who is responsible; empty = nobody named. */
  readonly responsible: string;
}

export type FamilyChange = 'cancelled' | 'resumed' | 'moved' | 'place' | 'fewer_adults' | 'responsible';

/** Changes that matter to those who wait for a place too; the others are about a place they do not have. */
const MATTERS_WHILE_WAITING: ReadonlySet<FamilyChange> = new Set(['cancelled', 'resumed', 'moved', 'place']);

/**
 * What a family must be told when the facts went from one state to another, the gravest first; empty when nothing that
 * matters changed. A session that does not take place has no other news, and better supervision is no news.
 */
export function changesToTell(before: PromisedFacts, after: PromisedFacts): FamilyChange[] {
  if (after.cancelled) return before.cancelled ? [] : ['cancelled'];
  const changes: FamilyChange[] = [];
  if (before.cancelled) changes.push('resumed');
  if (
    before.date !== after.date ||
    before.startTime !== after.startTime ||
    before.endTime !== after.endTime
  ) {
    changes.push('moved');
  }
  if (before.venue !== after.venue) changes.push('place');
  if (before.enoughAdults && !after.enoughAdults) changes.push('fewer_adults');
  if (before.responsible !== '' && before.responsible !== after.responsible) changes.push('responsible');
  return changes;
}

/** Whether one of the changes is news for a family that still waits for a place. */
export function concernsWaiting(changes: readonly FamilyChange[]): boolean {
  return changes.some((change) => MATTERS_WHILE_WAITING.has(change));
}

/** One session of a notice: the facts before the first change in the window, and as they are now. */
export interface NoticeEntry {
  readonly before: PromisedFacts;
  readonly after: PromisedFacts;
  readonly changes: readonly FamilyChange[];
}

/** What one notice tells, by session id. */
export type NoticeContent = Readonly<Record<string, NoticeEntry>>;

/**
 * Puts one more change into a notice that has not gone out. Told is the difference between the first state and the
 * last: what was put back meanwhile is not told at all.
 */
export function mergeNotice(
  content: NoticeContent,
  session: string,
  before: PromisedFacts,
  after: PromisedFacts,
): NoticeContent {
  const first = content[session]?.before ?? before;
  const changes = changesToTell(first, after);
  const { [session]: _replaced, ...others } = content;
  return changes.length > 0 ? { ...others, [session]: { before: first, after, changes } } : others;
}

/** Minutes during which further changes join a notice. */
export const MERGE_MINUTES = 10;

const URGENT_HOURS = 3;

/**
 * Epoch milliseconds when the notice may go out: after the time for merging, or at once when somebody may already be on
 * the way to something that is cancelled or elsewhere.
 */
export function noticeDueAt(
  changes: readonly FamilyChange[],
  startsAt: number,
  firstChangeAt: number,
  now: number,
): number {
  const urgent = concernsWaiting(changes) && startsAt - now < URGENT_HOURS * 3_600_000;
  return urgent ? now : firstChangeAt + MERGE_MINUTES * 60_000;
}
