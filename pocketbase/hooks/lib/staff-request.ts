import { announceOnce } from './content-topic.ts';
import { findRecord } from './read.ts';
import { syncNextTransaction } from './transactions.ts';

/** The posted body, shaped like `model`; what is missing or of another kind keeps the model's value. */
export function bodyOf<T extends object>(e: core.RequestEvent, model: T): T {
  const body = new DynamicModel({ ...model } as Record<string, unknown>);
  e.bindBody(body);
  const given = body as unknown as T;
  // A plain object: the engine's own cannot be spread.
  return Object.fromEntries(Object.keys(model).map((key) => [key, given[key as keyof T]])) as T;
}

/** Text as people typed it, without what only the keyboard put there. */
export function trimmed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The record that the address names. @throws NotFoundError */
export function recordOf(e: core.RequestEvent, collection: string, app = e.app): core.Record {
  const record = findRecord(app, collection, e.request?.pathValue('id') ?? '');
  if (!record) throw new NotFoundError('Det finns inte längre.');
  return record;
}

/** E-mail of the staff member who asks. */
export function actorOf(e: core.RequestEvent): string {
  return e.auth?.email() ?? '';
}

/** Session changes that the site reads faster one by one than everything anew. */
const FEW = 100;

/** One change, all or nothing, on disk when it is answered. @param size sessions that it will save, about */
export function inOneGo<T>(app: core.App, size: number, job: (tx: core.App) => T): T {
  let result: T | undefined;
  const run = () =>
    app.runInTransaction((tx) => {
      result = job(tx);
    });
  syncNextTransaction(app);
  if (size > FEW) announceOnce(app, run);
  else run();
  return result as T;
}
