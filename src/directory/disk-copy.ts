/**
 * The last good content on disk, for a site that starts while PocketBase is down. It holds what the site may show to
 * anyone and nothing else: the record schemas leave out every other field.
 */
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { ContentVersion } from './content-version.ts';
import { COLLECTION_NAMES, type ContentRows, emptyRows, isCollectionName, parseRows } from './rows.ts';

export interface SavedContent {
  readonly version: ContentVersion;
  /** Epoch milliseconds when PocketBase last answered with this content. */
  readonly loadedAt: number;
  readonly rows: ContentRows;
}

export interface DiskCopy {
  /** The saved content; undefined when there is none that can be read whole. */
  read(): Promise<SavedContent | undefined>;
  /** Saves soon; of several in a short time only the last is written. */
  save(content: SavedContent): void;
  /** Resolves when the last saved content is on disk. Never rejects: a failure goes to `onError`. */
  flush(): Promise<void>;
}

export interface DiskCopyOptions {
  readonly file: string;
  /** Least milliseconds between two writes; default 30,000. */
  readonly interval?: number;
  readonly onError: (error: unknown) => void;
}

const FORMAT = 1;
const DEFAULT_INTERVAL = 30_000;
const ROWS_PER_WRITE = 500;

/** One line of JSON: the header, one for each record, and the number of records as proof of a whole file. */
function* linesOf(content: SavedContent): Generator<string> {
  yield JSON.stringify({ format: FORMAT, version: content.version, loadedAt: content.loadedAt });
  let count = 0;
  for (const collection of COLLECTION_NAMES) {
    for (const row of content.rows[collection].values()) {
      count += 1;
      yield JSON.stringify([collection, row]);
    }
  }
  yield JSON.stringify({ count });
}

async function write(file: string, content: SavedContent): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  try {
    const handle = await open(partial, 'w', 0o600);
    try {
      let lines: string[] = [];
      for (const line of linesOf(content)) {
        lines.push(line);
        if (lines.length < ROWS_PER_WRITE) continue;
        await handle.write(`${lines.join('\n')}\n`);
        lines = [];
      }
      await handle.write(`${lines.join('\n')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

interface Header {
  readonly format: number;
  readonly version: ContentVersion;
  readonly loadedAt: number;
}

async function read(file: string): Promise<SavedContent | undefined> {
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const records = new Map<string, unknown[]>();
  let header: Header | undefined;
  let count = 0;
  let whole = false;
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    if (!header) {
      header = value as Header;
      if (header.format !== FORMAT) return undefined;
    } else if (Array.isArray(value)) {
      count += 1;
      const [collection, record] = value as [string, unknown];
      const held = records.get(collection);
      if (held) held.push(record);
      else records.set(collection, [record]);
    } else {
      whole = (value as { count?: unknown }).count === count;
    }
  }
  if (!header || !whole) return undefined;
  const rows = emptyRows();
  for (const [collection, held] of records) {
    if (isCollectionName(collection)) Object.assign(rows, { [collection]: parseRows(collection, held).rows });
  }
  return { version: header.version, loadedAt: header.loadedAt, rows };
}

/** A copy in one file, replaced as a whole, readable by its owner alone. */
export function createDiskCopy({ file, interval = DEFAULT_INTERVAL, onError }: DiskCopyOptions): DiskCopy {
  let waiting: SavedContent | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let lastWrite = Number.NEGATIVE_INFINITY;

  async function writeWaiting(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const content = waiting;
    if (!content) return writing;
    waiting = undefined;
    lastWrite = performance.now();
    writing = writing.then(() => write(file, content)).catch(onError);
    return writing;
  }

  return {
    async read() {
      try {
        return await read(file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onError(error);
        return undefined;
      }
    },
    save(content) {
      waiting = content;
      const wait = Math.max(0, lastWrite + interval - performance.now());
      timer ??= setTimeout(() => void writeWaiting(), wait).unref();
    },
    flush: writeWaiting,
  };
}
