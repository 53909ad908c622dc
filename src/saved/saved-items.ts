/**
 * What a visitor has saved: in this browser only, and only after pressing "Spara". It never goes to the site.
 *
 * It lies in localStorage under {@link SAVED_KEY} as JSON, newest first:
 * `[{ "kind": "activity", "id": "…fifteen letters…", "title": "Öppet hus" }, { "kind": "venue", … }]`.
 * The id is the record's. The title is what it was called when it was saved, to name what is gone since. The number in
 * the key is the version: another format gets another key, so that an old tab never reads what it does not know.
 */
export const SAVED_KEY = 'trygg-fritid.saved.1';

const KINDS = ['activity', 'venue'] as const;
export type SavedKind = (typeof KINDS)[number];

export interface SavedItem {
  readonly kind: SavedKind;
  readonly id: string;
  readonly title: string;
}

const MOST_ITEMS = 200;

function isItem(value: unknown): value is SavedItem {
  const { kind, id, title } = Object(value) as Record<string, unknown>;
  return KINDS.some((one) => one === kind) && typeof id === 'string' && typeof title === 'string';
}

/** What a stored text says; what is not ours or broken is left out. */
export function parseSaved(text: string | null): SavedItem[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored.filter(isItem) : [];
  } catch {
    return [];
  }
}

export function isSaved(items: readonly SavedItem[], { kind, id }: Pick<SavedItem, 'kind' | 'id'>): boolean {
  return items.some((one) => one.kind === kind && one.id === id);
}

/** The list with the item first, or without it where it was in it. */
export function toggled(items: readonly SavedItem[], item: SavedItem): SavedItem[] {
  if (!isSaved(items, item)) return [item, ...items].slice(0, MOST_ITEMS);
  return items.filter(({ kind, id }) => kind !== item.kind || id !== item.id);
}

/** Empty too where the browser keeps its storage closed. */
export function readSaved(): SavedItem[] {
  try {
    return parseSaved(localStorage.getItem(SAVED_KEY));
  } catch {
    return [];
  }
}

/** Stores the list; nothing stays behind when it is empty. False where the browser does not let us. */
export function writeSaved(items: readonly SavedItem[]): boolean {
  try {
    if (items.length === 0) localStorage.removeItem(SAVED_KEY);
    else localStorage.setItem(SAVED_KEY, JSON.stringify(items));
    return true;
  } catch {
    return false;
  }
}
