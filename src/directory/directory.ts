/** The published catalogue in memory: loaded at start, replaced as a whole when content changes, kept when PocketBase goes away. */
import { addDays } from '../domain/local-date.ts';
import { wallClockOf } from '../domain/stockholm.ts';
import { type ChangedContent, SnapshotBuilder } from './build-snapshot.ts';
import {
  type ContentChange,
  type ContentMessage,
  type ContentVersion,
  parseMessage,
} from './content-version.ts';
import type { DiskCopy } from './disk-copy.ts';
import type { Snapshot } from './model.ts';
import { type ContentSource, isUnreachable } from './pocketbase-source.ts';
import { forgetOld, loadRows, refetch } from './refetch.ts';
import type { ContentRows, DroppedRecord } from './rows.ts';
import type { ContentStream } from './watch.ts';

/** What the directory reports; none of it holds what a record says. */
export interface DirectoryReports {
  onDropped(record: DroppedRecord): void;
  /** PocketBase could not be used, or answered with something that cannot be used. Told once per spell of trouble. */
  onTrouble(error: unknown): void;
}

export interface DirectoryOptions {
  readonly source: ContentSource;
  readonly diskCopy?: DiskCopy | undefined;
  readonly reports: DirectoryReports;
  readonly now?: () => number;
}

export interface Directory {
  /** Undefined until content has been had from PocketBase or from disk. */
  readonly snapshot: Snapshot | undefined;
  /** Whether PocketBase answered when it was last asked. */
  readonly online: boolean;
  /** Epoch milliseconds when PocketBase last confirmed that the snapshot is what it has; 0 when it never did. */
  readonly confirmedAt: number;
  /** Resolves when PocketBase has been tried once: from then on there is a snapshot, if one can be had at all. */
  start(): Promise<void>;
  /** Asks PocketBase now, because somebody else noticed something; whether it answered. Never rejects. */
  check(): Promise<boolean>;
  /** Calls back after each replaced snapshot and each change of `online`. */
  onChange(listener: () => void): void;
  stop(): Promise<void>;
}

/** Last week whole, whatever day it is: a place's page shows it. */
const DAYS_BACK = 13;
const CHECK_WHILE_ONLINE = 20_000;
const CHECK_WHILE_OFFLINE = 2000;
/** Messages that come this close together make one new snapshot. */
const COALESCE = 20;
/** While messages keep coming, rebuilding takes at most a quarter of the time: the pause is so many times its cost. */
const PAUSE_PER_REBUILD = 3;
/** A saved fact is public within a second, whatever the last rebuild cost. */
const LONGEST_PAUSE = 250;
/** PocketBase does not promise the order of messages: a missing one may still come within this time. */
const LATE_MESSAGE = 250;
/** From so many changes at once on, reading everything is cheaper. */
const MANY_CHANGES = 2000;

export function createDirectory(options: DirectoryOptions): Directory {
  const { source, diskCopy, reports } = options;
  const now = options.now ?? Date.now;
  const builder = new SnapshotBuilder();
  const listeners = new Set<() => void>();
  const reportedDrops = new Set<string>();

  let snapshot: Snapshot | undefined;
  let rows: ContentRows | undefined;
  let online = false;
  let confirmedAt = 0;
  let inTrouble = false;
  let stopped = false;
  /** The content up to here is in `rows`; undefined when something may have been missed. */
  let known: ContentVersion | undefined;
  /** Counters that came before one that is still missing. */
  let ahead = new Set<number>();
  /** The highest counter that is known to have been given out. */
  let awaited = 0;
  let inbox: ContentMessage[] = [];
  let sessionsFrom = '';
  let rebuildCost = 0;
  let work: Promise<void> = Promise.resolve();
  let checkQueued = false;
  let asking: Promise<boolean> | undefined;
  let nextCheck: NodeJS.Timeout | undefined;
  let nextDelivery: NodeJS.Timeout | undefined;
  let lateMessage: NodeJS.Timeout | undefined;
  let stream: ContentStream | undefined;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function setOnline(value: boolean): void {
    if (online === value) return;
    online = value;
    tell();
  }

  function trouble(error: unknown): void {
    if (!inTrouble) reports.onTrouble(error);
    inTrouble = true;
  }

  /** What is in memory may lack something: the next check reads everything. */
  function loadingFailed(error: unknown): void {
    known = undefined;
    trouble(error);
    if (isUnreachable(error)) setOnline(false);
  }

  function reportDropped(dropped: readonly DroppedRecord[]): void {
    for (const record of dropped) {
      const key = `${record.collection}/${record.id}/${record.field}`;
      if (!reportedDrops.has(key)) reports.onDropped(record);
      reportedDrops.add(key);
    }
  }

  function currentWindow(): string {
    return addDays(wallClockOf(now()).date, -DAYS_BACK);
  }

  function rebuild(version: string, loadedAt: number, changed?: ChangedContent): void {
    if (!rows) return;
    const started = performance.now();
    const built = builder.build(rows, { version, loadedAt, sessionsFrom }, changed);
    rebuildCost = performance.now() - started;
    reportDropped(built.dropped);
    snapshot = built.snapshot;
    tell();
  }

  function confirm(version: ContentVersion): void {
    confirmedAt = now();
    if (rows) diskCopy?.save({ version, loadedAt: confirmedAt, rows });
  }

  function versionText(version: ContentVersion): string {
    const early = ahead.size > 0 ? `+${[...ahead].sort((a, b) => a - b).join('+')}` : '';
    return `${version.boot}.${version.counter}${early}`;
  }

  /** Reads everything. `version` was read before, so every later message is applied on top. */
  async function reload(version: ContentVersion): Promise<void> {
    const from = currentWindow();
    const loaded = await loadRows(source, from);
    rows = loaded.rows;
    sessionsFrom = from;
    known = version;
    ahead = new Set();
    awaited = 0;
    reportedDrops.clear();
    inbox = inbox.filter((message) => message.boot === version.boot && message.counter > version.counter);
    reportDropped(loaded.dropped);
    rebuild(versionText(version), now());
    confirm(version);
    if (inbox.length > 0) scheduleDelivery();
  }

  /**
   * One question to PocketBase; reads everything when messages were missed. Never rejects.
   * @param patient when the stream is open, messages may be on their way: they get some time first.
   */
  async function compare(patient = false): Promise<void> {
    let version: ContentVersion;
    try {
      version = await source.version();
    } catch (error) {
      trouble(error);
      setOnline(false);
      return;
    }
    try {
      if (!known || known.boot !== version.boot) await reload(version);
      else if (version.counter <= known.counter) confirmedAt = now();
      else if (patient) awaitMessagesUpTo(version.counter);
      else await reload(version);
      if (currentWindow() !== sessionsFrom) moveWindow();
      inTrouble = false;
      setOnline(true);
    } catch (error) {
      loadingFailed(error);
    }
  }

  function moveWindow(): void {
    if (!rows || !snapshot) return;
    sessionsFrom = currentWindow();
    forgetOld(rows, sessionsFrom);
    rebuild(snapshot.version, snapshot.loadedAt, { entities: false, sessions: new Set() });
  }

  /** Takes what lies in the inbox into the catalogue. Never rejects. */
  async function deliver(): Promise<void> {
    const messages = inbox;
    inbox = [];
    if (!rows || !known || messages.length === 0) return;
    try {
      const base = known;
      const changes: ContentChange[] = [];
      for (const message of messages) {
        const { boot, counter } = message;
        if (boot === base.boot && (counter <= base.counter || ahead.has(counter))) continue;
        if (boot !== base.boot || message.changes === 'all' || changes.length > MANY_CHANGES) {
          await reload(await source.version());
          return;
        }
        ahead.add(counter);
        changes.push(...message.changes);
      }
      const { changed, dropped } = await refetch(source, rows, changes, sessionsFrom);
      let { counter } = base;
      while (ahead.delete(counter + 1)) counter += 1;
      known = { boot: base.boot, counter };
      reportDropped(dropped);
      rebuild(versionText(known), now(), changed);
      confirm(known);
      if (ahead.size > 0) awaitMessagesUpTo(Math.max(...ahead));
    } catch (error) {
      loadingFailed(error);
      queueCheck();
    }
  }

  function awaitMessagesUpTo(counter: number): void {
    awaited = Math.max(awaited, counter);
    lateMessage ??= setTimeout(() => {
      lateMessage = undefined;
      void enqueue(async () => {
        if (!known) return;
        if (known.counter < counter) await compare();
        else if (known.counter < awaited) awaitMessagesUpTo(awaited);
      });
    }, LATE_MESSAGE).unref();
  }

  function enqueue(job: () => Promise<void>): Promise<void> {
    work = work.then(() => (stopped ? undefined : job()));
    return work;
  }

  function queueCheck(patient = false): void {
    if (checkQueued || stopped) return;
    checkQueued = true;
    void enqueue(async () => {
      checkQueued = false;
      await compare(patient && online);
      scheduleCheck();
    });
  }

  /** One question, whoever asks meanwhile; not in the line of `work`, where it would wait behind a reading that hangs. */
  async function ask(): Promise<boolean> {
    try {
      await source.version();
      return true;
    } catch (error) {
      trouble(error);
      setOnline(false);
      return false;
    } finally {
      asking = undefined;
      queueCheck(true);
    }
  }

  function scheduleCheck(): void {
    clearTimeout(nextCheck);
    if (stopped) return;
    const healthy = online && known;
    nextCheck = setTimeout(
      () => queueCheck(true),
      healthy ? CHECK_WHILE_ONLINE : CHECK_WHILE_OFFLINE,
    ).unref();
  }

  function scheduleDelivery(): void {
    nextDelivery ??= setTimeout(
      () => {
        nextDelivery = undefined;
        void enqueue(deliver);
      },
      Math.min(LONGEST_PAUSE, Math.max(COALESCE, rebuildCost * PAUSE_PER_REBUILD)),
    ).unref();
  }

  async function readDiskCopy(): Promise<void> {
    const saved = await diskCopy?.read();
    if (!saved || snapshot) return;
    rows = saved.rows;
    sessionsFrom = currentWindow();
    rebuild(versionText(saved.version), saved.loadedAt);
  }

  return {
    get snapshot() {
      return snapshot;
    },
    get online() {
      return online;
    },
    get confirmedAt() {
      return confirmedAt;
    },
    async start() {
      stream = source.watch({
        onMessage: (data) => {
          const message = parseMessage(data);
          if (!message) return queueCheck();
          inbox.push(message);
          scheduleDelivery();
        },
        onConnect: () => queueCheck(),
        onDisconnect: () => queueCheck(),
      });
      await enqueue(() => compare());
      if (!snapshot) await enqueue(readDiskCopy);
      scheduleCheck();
    },
    check: () => (asking ??= ask()),
    onChange: (listener) => void listeners.add(listener),
    async stop() {
      stopped = true;
      for (const timer of [nextCheck, nextDelivery, lateMessage]) clearTimeout(timer);
      await stream?.stop();
      await work;
      await diskCopy?.flush();
    },
  };
}
