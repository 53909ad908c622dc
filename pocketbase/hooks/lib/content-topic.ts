/**
 * Tells every site process what changed, on the realtime topic `site/content`. View collections send no realtime
 * events of their own, and one topic of ours spares a rule check per record and subscriber.
 */

const TOPIC = 'site/content';
const QUIET = 'content:quiet';
/** A message this long costs the site more than reading everything anew. */
const MOST_CHANGES = 600;

export interface ContentChange {
  readonly collection: string;
  readonly id?: string;
  readonly session?: string;
}

/** Boot id and counter: together they change whenever content did. */
export function contentVersion(app: core.App): { boot: string; counter: number } {
  const boot = String(app.store().getOrSet('content:boot', () => $security.randomString(12)));
  return { boot, counter: Number(app.store().getOrSet('content:counter', () => 0)) };
}

/** Sends one message; to be called after commit. Does nothing while a bulk job is running. */
export function announce(app: core.App, changes: readonly ContentChange[] | 'all'): void {
  if (changes.length === 0 || isQuiet(app)) return;
  contentVersion(app);
  let counter = 0;
  app.store().setFunc('content:counter', (old: unknown) => {
    counter = Number(old ?? 0) + 1;
    return counter;
  });
  const listeners = Object.values(app.subscriptionsBroker().clients()).filter((client) =>
    client?.hasSubscription(TOPIC),
  );
  if (listeners.length === 0) return;
  const body = {
    ...contentVersion(app),
    counter,
    changes: changes !== 'all' && changes.length > MOST_CHANGES ? 'all' : changes,
  };
  const message = new SubscriptionMessage({ name: TOPIC, data: JSON.stringify(body) });
  for (const client of listeners) client?.send(message);
}

/** Whether a bulk job is running that will tell the site itself when it is done. */
export function isQuiet(app: core.App): boolean {
  return Number(app.store().get(QUIET) ?? 0) > 0;
}

/**
 * Runs a job that saves very many records, then tells the site once instead of once per record. Jobs may run inside or
 * beside one another: the last to end tells, when all has been committed.
 */
export function announceOnce(app: core.App, job: () => void): void {
  countJobs(app, 1);
  try {
    job();
  } finally {
    countJobs(app, -1);
    announce(app, 'all');
  }
}

const LEFT = 'announcing_left';

/**
 * Says of this one save that a job tells the site about it when it is done; no field of the collection, so it is never
 * stored. Unlike `announceOnce` it keeps nobody else's changes back.
 */
export function leaveAnnouncing(record: core.Record): void {
  record.set(LEFT, true);
}

export function isAnnouncingLeft(record: core.Record): boolean {
  return record.getBool(LEFT);
}

function countJobs(app: core.App, step: number): void {
  app.store().setFunc(QUIET, (running: unknown) => Number(running ?? 0) + step);
}

/** Everything the site holds about one session. */
export function sessionChanges(id: string): ContentChange[] {
  return [{ collection: 'sessions', id }, { collection: 'session_places', id }, ...staffingChanges(id)];
}

export function staffingChanges(session: string): ContentChange[] {
  return [
    { collection: 'session_supervision', id: session },
    { collection: 'session_adults', session },
  ];
}

/** The topic is for the site's own account: it names drafts' ids too. */
export function guardTopics(e: core.RealtimeSubscribeRequestEvent): void {
  const asked = Array.from(e.subscriptions as unknown as ArrayLike<string>);
  const isSite = e.auth?.collection().name === 'services';
  if (!isSite && asked.some((topic) => topic.toLowerCase().startsWith('site/'))) {
    throw new ForbiddenError('Bara för webbplatsen.');
  }
}
