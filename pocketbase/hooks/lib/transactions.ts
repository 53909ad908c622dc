/** What must happen with a save, before it or after it, by the transaction's own app. */
type SaveStep = (app: core.App, record: core.Record) => void;

/**
 * Runs a save and everything that must happen with it in one transaction. Inside, only the event's own app may be
 * used: PocketBase has a single write connection, and asking the outer app for it would wait for ever.
 */
export function saveInTransaction(
  e: core.RecordEvent,
  { before, after }: { readonly before?: SaveStep; readonly after?: SaveStep },
): void {
  const outer = e.app;
  const record = e.record;
  if (!record) return e.next();
  const run = (app: core.App) => {
    e.app = app;
    before?.(app, record);
    e.next();
    after?.(app, record);
  };
  try {
    if (WITHOUT_TRANSACTION || outer.isTransactional()) run(outer);
    else outer.runInTransaction(run);
  } finally {
    e.app = outer;
  }
}

/**
 * Makes the next transaction reach the disk before it is acknowledged (PocketBase's default may lose the last
 * seconds in a power cut). Must be sent right before the transaction: an idle connection forgets it.
 */
export function syncNextTransaction(app: core.App): void {
  app.nonconcurrentDB().newQuery('PRAGMA synchronous=FULL').execute();
}

/**
 * For the end of a transaction that the site asked for: undoes it when the site has hung up. It has given up and told the
 * family that it came to nothing, and a place behind its back would be lost to all.
 */
export function mustBeAwaited(e: core.RequestEvent): void {
  if (e.request?.context().err()) throw new ApiError(503, 'Ingen väntar på svaret längre.', {});
}
