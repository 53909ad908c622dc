/** Keeps the records in memory equal to those in PocketBase, for the price of what changed. */
import type { ChangedContent } from './build-snapshot.ts';
import type { ContentChange } from './content-version.ts';
import type { ContentSource } from './pocketbase-source.ts';
import {
  COLLECTION_NAMES,
  type CollectionName,
  type ContentRows,
  type DroppedRecord,
  emptyRows,
  isCollectionName,
  parseRows,
  type Row,
} from './rows.ts';

const ABOUT_ONE_SESSION = ['session_supervision', 'session_places', 'session_adults'] as const;

export interface LoadedRows {
  readonly rows: ContentRows;
  readonly dropped: readonly DroppedRecord[];
}

/** Everything that is published, sessions from a local date on. */
export async function loadRows(source: ContentSource, sessionsFrom: string): Promise<LoadedRows> {
  const rows = emptyRows();
  const dropped: DroppedRecord[] = [];
  // Two at a time: PocketBase has something to do while a page is read here, and needs little more memory for it.
  const waiting = [...COLLECTION_NAMES];
  const readNext = async (): Promise<void> => {
    const collection = waiting.pop();
    if (!collection) return;
    for await (const page of source.pages(collection, { by: 'all' }, sessionsFrom)) {
      dropped.push(...store(rows, collection, page));
    }
    return readNext();
  };
  await Promise.all([readNext(), readNext()]);
  forgetOld(rows, sessionsFrom);
  return { rows, dropped };
}

/** What PocketBase was asked for, and what it said: a record asked for and not given is gone. */
interface Answer {
  readonly collection: CollectionName;
  readonly by: 'id' | 'session' | 'activity' | 'venue';
  readonly ids: ReadonlySet<string>;
  readonly records: unknown[];
}

export interface Refetched {
  readonly changed: ChangedContent;
  readonly dropped: readonly DroppedRecord[];
}

/**
 * Asks again for what changed and puts it into `rows`, all at once when every answer has come; when one fails,
 * nothing is put in and the promise rejects. What is not found any more is removed.
 */
export async function refetch(
  source: ContentSource,
  rows: ContentRows,
  changes: readonly ContentChange[],
  sessionsFrom: string,
): Promise<Refetched> {
  const ask = async (
    collection: CollectionName,
    by: Answer['by'],
    ids: ReadonlySet<string>,
  ): Promise<Answer> => ({
    collection,
    by,
    ids,
    records: ids.size > 0 ? await collect(source.pages(collection, { by, ids: [...ids] }, sessionsFrom)) : [],
  });
  const askAboutSessions = (ids: ReadonlySet<string>): Promise<Answer[]> =>
    Promise.all([
      ask('session_supervision', 'id', ids),
      ask('session_places', 'id', ids),
      ask('session_adults', 'session', ids),
    ]);

  const named = groupChanges(changes);
  const answers = await Promise.all([...named.byId].map(([collection, ids]) => ask(collection, 'id', ids)));
  if (named.sessionsOfAdults.size > 0) {
    answers.push(await ask('session_adults', 'session', named.sessionsOfAdults));
  }

  const activities = appeared(rows, answers, 'activities');
  const venues = appeared(rows, answers, 'venues');
  for (const [by, ids] of [
    ['activity', activities],
    ['venue', venues],
  ] as const) {
    answers.push(...(await Promise.all([ask('schedules', by, ids), ask('sessions', by, ids)])));
  }
  answers.push(await ask('questions', 'activity', activities));
  const schedules = appeared(rows, answers, 'schedules');
  answers.push(await ask('course_places', 'id', schedules));
  answers.push(...(await askAboutSessions(appeared(rows, answers, 'sessions'))));

  // A promise may be of other days: of all that was offered, the site holds what published promises are about.
  const offered = named.byId.has('promises')
    ? await collect(source.pages('offered_for_promises', { by: 'all' }, sessionsFrom))
    : undefined;

  const dropped: DroppedRecord[] = [];
  const sessions = new Set<string>();
  if (offered) {
    rows.offered_for_promises.clear();
    dropped.push(...store(rows, 'offered_for_promises', offered));
  }
  for (const answer of answers) {
    for (const id of sessionsIn(rows, answer)) sessions.add(id);
    forget(rows, answer);
    dropped.push(...store(rows, answer.collection, answer.records));
    for (const id of sessionsIn(rows, answer)) sessions.add(id);
  }
  const entities = answers.some(({ collection, ids }) => ids.size > 0 && !isAboutOneSession(collection));
  return { changed: { entities, sessions }, dropped };
}

async function collect(pages: AsyncIterable<unknown[]>): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const page of pages) records.push(...page);
  return records;
}

function isAboutOneSession(collection: CollectionName): boolean {
  return collection === 'sessions' || (ABOUT_ONE_SESSION as readonly string[]).includes(collection);
}

function groupChanges(changes: readonly ContentChange[]): {
  readonly byId: Map<CollectionName, Set<string>>;
  readonly sessionsOfAdults: Set<string>;
} {
  const byId = new Map<CollectionName, Set<string>>();
  const sessionsOfAdults = new Set<string>();
  for (const change of changes) {
    if ('session' in change) {
      sessionsOfAdults.add(change.session);
    } else if (isCollectionName(change.collection)) {
      const ids = byId.get(change.collection) ?? new Set();
      byId.set(change.collection, ids.add(change.id));
    }
  }
  return { byId, sessionsOfAdults };
}

function recordId(record: unknown): string {
  return String((record as { id?: unknown }).id ?? '');
}

/** Ids of records in the answers that are not held yet: what belongs to them has to be asked for too. */
function appeared(
  rows: ContentRows,
  answers: readonly Answer[],
  collection: 'activities' | 'venues' | 'schedules' | 'sessions',
): Set<string> {
  const found = answers.filter((answer) => answer.collection === collection);
  const ids = found.flatMap((answer) => answer.records.map(recordId));
  return new Set(ids.filter((id) => !rows[collection].has(id)));
}

/** The sessions that the records named by an answer are about, as far as they are held now. */
function sessionsIn(rows: ContentRows, answer: Answer): string[] {
  if (!isAboutOneSession(answer.collection)) return [];
  if (answer.collection !== 'session_adults') {
    return answer.by === 'id' ? [...answer.ids] : answer.records.map(recordId);
  }
  if (answer.by === 'session') return [...answer.ids];
  return [...answer.ids].map((id) => rows.session_adults.get(id)?.session).filter((id) => id !== undefined);
}

function store(rows: ContentRows, collection: CollectionName, records: unknown[]): DroppedRecord[] {
  const parsed = parseRows(collection, records);
  const held = rows[collection] as Map<string, Row<CollectionName>>;
  for (const [id, row] of parsed.rows) held.set(id, row);
  return parsed.dropped;
}

/** Removes what was asked for, so that only what was found is there again. */
function forget(rows: ContentRows, answer: Answer): void {
  const held = rows[answer.collection];
  if (answer.by === 'id') {
    for (const id of answer.ids) held.delete(id);
    return;
  }
  for (const [id, row] of held) {
    const target: unknown = Reflect.get(row, answer.by);
    if (typeof target === 'string' && answer.ids.has(target)) held.delete(id);
  }
}

/** Removes sessions before a local date, and what is about a session that is not held: views know of all there ever were. */
export function forgetOld(rows: ContentRows, sessionsFrom: string): void {
  for (const [id, row] of rows.sessions) {
    if (row.local_date < sessionsFrom) rows.sessions.delete(id);
  }
  for (const collection of ABOUT_ONE_SESSION) {
    const held = rows[collection];
    for (const [id, row] of held) {
      const session = 'session' in row ? row.session : id;
      if (!rows.sessions.has(session)) held.delete(id);
    }
  }
}
