/** Reading JSON-LD that others have written: forgiving about where things stand and in which of the usual ways. */

export type Thing = Readonly<Record<string, unknown>>;

export interface FeedItem {
  /** From 1, as they stand in the file. */
  readonly number: number;
  readonly thing: Thing;
}

export interface FeedItems {
  readonly items: readonly FeedItem[];
  /** Items that the feed says are gone. */
  readonly deleted: number;
  /** Everything that has an id, wherever it stands. */
  readonly byId: ReadonlyMap<string, Thing>;
}

const LISTS = ['items', '@graph', 'itemListElement', 'data', 'events', 'value'] as const;

/** All things in a feed page, a graph, a list or a single object; undefined when it is none of these. */
export function itemsOf(document: unknown): FeedItems | undefined {
  const found: FeedItem[] = [];
  const byId = new Map<string, Thing>();
  let deleted = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isThing(value)) return;
    if (value['state'] === 'deleted') {
      deleted += 1;
      return;
    }
    const list = LISTS.map((name) => value[name]).find((inside) => Array.isArray(inside));
    // An item of a feed wraps what it is about.
    const wrapped = [value['data'], value['item']].find(isThing);
    if (wrapped) return visit(withId(wrapped, value['id']));
    if (list && typesOf(value).every((type) => !isEventType(type))) return visit(list);
    if (typesOf(value).length > 0) found.push({ number: found.length + 1, thing: value });
  };
  visit(document);
  if (found.length === 0 && deleted === 0) return undefined;
  for (const { thing } of found) index(thing, byId, 0);
  return { items: found, deleted, byId };
}

const DEEPEST = 6;

function index(thing: Thing, byId: Map<string, Thing>, depth: number): void {
  const id = thing['@id'] ?? thing['id'];
  if (typeof id === 'string' && Object.keys(thing).length > 2 && !byId.has(id)) byId.set(id, thing);
  if (depth > DEEPEST) return;
  for (const value of Object.values(thing)) {
    for (const inside of listOf(value)) if (isThing(inside)) index(inside, byId, depth + 1);
  }
}

function withId(thing: Thing, id: unknown): Thing {
  const hasOwn = ['@id', 'id', 'identifier'].some((name) => thing[name] !== undefined);
  return hasOwn || (typeof id !== 'string' && typeof id !== 'number') ? thing : { ...thing, id: String(id) };
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** "Event" of "Event", "schema:Event" and "https://schema.org/Event". */
export function lastWord(text: string): string {
  return text.split(/[/#:]/).at(-1) ?? '';
}

export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'] ?? thing['type']).flatMap((type) =>
    typeof type === 'string' ? [lastWord(type)] : [],
  );
}

const EVENT_TYPES = new Set(['EventSeries', 'SessionSeries', 'ScheduledSession', 'Course', 'CourseInstance']);

export function isEventType(type: string): boolean {
  return type.endsWith('Event') || EVENT_TYPES.has(type);
}

/** A text, in Swedish where there are several languages; tags are taken away. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const swedish = value.find((one) => isThing(one) && String(one['@language'] ?? '').startsWith('sv'));
    return textIn(swedish ?? value[0]);
  }
  if (!isThing(value)) return '';
  return textIn(value['@value'] ?? value['sv'] ?? value['prefLabel'] ?? value['name'] ?? value['en']);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plainText(text: string): string {
  return text
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) =>
      String.fromCodePoint(Number(code) <= 0x10ffff ? Number(code) : 0xfffd),
    )
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The thing's own id, from the places where it may stand; empty when it has none. */
export function idIn(thing: Thing): string {
  const identifier = listOf(thing['identifier'])[0];
  const value = isThing(identifier) ? (identifier['value'] ?? identifier['@value']) : identifier;
  const candidates = [thing['@id'], thing['id'], value, thing['url']];
  const found = candidates.find((one) => (typeof one === 'string' && one !== '') || typeof one === 'number');
  return found === undefined ? '' : String(found).trim().slice(0, 200);
}

/** What stands there, or what it points at. */
export function resolved(value: unknown, byId: ReadonlyMap<string, Thing>): Thing | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return byId.get(first);
  if (!isThing(first)) return undefined;
  const id = first['@id'] ?? first['id'];
  const isPointer = Object.keys(first).every((key) => ['@id', 'id', '@type', 'type'].includes(key));
  return isPointer && typeof id === 'string' ? (byId.get(id) ?? first) : first;
}
