import { freeSenderPlace } from '../../../src/domain/mail-delivery.ts';

const PLACES = ['mail-sender-1', 'mail-sender-2', 'mail-sender-3', 'mail-sender-4'];

/** A place among the senders of this process. */
export interface SenderPlace {
  /** Tells the others that this one is alive. */
  alive(now: number): void;
  leave(): void;
}

/** A place to send from, by {@link freeSenderPlace}. Two that take the same one at once share it: rows are taken singly. */
export function takeSenderPlace(app: core.App, now: number, forgetMs: number): SenderPlace | undefined {
  const store = app.store();
  const lastSeen = PLACES.map((key) => (store.has(key) ? Number(store.get(key)) : undefined));
  const free = freeSenderPlace(lastSeen, now, forgetMs);
  const key = free === undefined ? undefined : PLACES[free];
  if (key === undefined) return undefined;
  store.set(key, now);
  return {
    alive: (at) => store.set(key, at),
    leave: () => store.remove(key),
  };
}
