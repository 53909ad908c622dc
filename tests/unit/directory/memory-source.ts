import { ClientResponseError } from 'pocketbase';
import type { ContentChange } from '../../../src/directory/content-version.ts';
import type { ContentSource } from '../../../src/directory/pocketbase-source.ts';
import { type CollectionName, COLLECTION_NAMES } from '../../../src/directory/rows.ts';
import type { StreamEvents } from '../../../src/directory/watch.ts';
import { type RecordsByCollection, sampleRecords } from './sample-content.ts';

/** A source whose content, messages and failures a test decides. */
export class MemorySource implements ContentSource {
  boot = 'one';
  counter = 0;
  down = false;
  /** Collections that cannot be read at the moment. */
  broken = new Set<CollectionName>();
  /** What each reading of a collection waits for. */
  beforePages: () => Promise<void> = () => Promise.resolve();
  /** How often each collection was asked for. */
  asked = new Map<CollectionName, number>();
  readonly records = new Map<CollectionName, Map<string, object>>();
  #events: StreamEvents | undefined;

  constructor(records: RecordsByCollection = sampleRecords()) {
    for (const collection of COLLECTION_NAMES) {
      const held = (records[collection] ?? []) as { id: string }[];
      this.records.set(collection, new Map(held.map((record) => [record.id, record])));
    }
  }

  async version(): Promise<{ boot: string; counter: number }> {
    if (this.down) throw new ClientResponseError({ status: 0 });
    return { boot: this.boot, counter: this.counter };
  }

  async *pages(
    collection: CollectionName,
    query: { by: string; ids?: readonly string[] },
  ): AsyncGenerator<unknown[]> {
    if (this.down) throw new ClientResponseError({ status: 0 });
    if (this.broken.has(collection)) throw new ClientResponseError({ status: 400 });
    this.asked.set(collection, (this.asked.get(collection) ?? 0) + 1);
    await this.beforePages();
    const all = [...(this.records.get(collection)?.values() ?? [])];
    yield query.by === 'all'
      ? all
      : all.filter((record) => query.ids?.includes(String(Reflect.get(record, query.by))));
  }

  watch(events: StreamEvents): { stop(): Promise<void> } {
    this.#events = events;
    return { stop: () => Promise.resolve() };
  }

  put(collection: CollectionName, record: { id: string }): void {
    this.records.get(collection)?.set(record.id, record);
  }

  remove(collection: CollectionName, id: string): void {
    this.records.get(collection)?.delete(id);
  }

  /** Sends the message of the next counter. */
  announce(changes: ContentChange[] | 'all'): void {
    this.counter += 1;
    this.send(this.counter, changes);
  }

  send(counter: number, changes: ContentChange[] | 'all'): void {
    this.#events?.onMessage({ boot: this.boot, counter, changes });
  }

  disconnect(): void {
    this.#events?.onDisconnect();
  }

  connect(): void {
    this.#events?.onConnect();
  }
}
