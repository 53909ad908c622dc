/**
 * How many send at a time. One is enough and keeps the order; but PocketBase's mail client waits for ever for a server
 * that says nothing, so another may start when the ones before have been silent for a while.
 */
const MOST_SENDERS = 4;
const SILENT_MS = 2 * 60_000;

/** A place among the senders of this process. */
export interface SenderPlace {
  /** Tells the others that this one is alive. */
  alive(now: number): void;
  leave(): void;
}

/**
 * A place to send from, or undefined when somebody is sending already or too many have fallen silent.
 * @param forgetMs after so long a silent sender's place is given away: its rows are anybody's by then
 */
export function takeSenderPlace(app: core.App, now: number, forgetMs: number): SenderPlace | undefined {
  const store = app.store();
  let free: string | undefined;
  for (let number = 1; number <= MOST_SENDERS; number += 1) {
    const key = `mail-sender-${number}`;
    const silentFor = store.has(key) ? now - Number(store.get(key)) : forgetMs;
    if (silentFor < SILENT_MS) return undefined;
    if (silentFor >= forgetMs) free ??= key;
  }
  if (free === undefined) return undefined;
  const key = free;
  store.set(key, now);
  return {
    alive: (at) => store.set(key, at),
    leave: () => store.remove(key),
  };
}
