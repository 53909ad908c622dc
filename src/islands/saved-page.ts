/**
 * Draws what was saved in this browser, from the cards of everything there is: the site never learns which of them are
 * wanted. Without a connection what was saved is still named, and can be removed.
 */
import { written, type Phrase } from '../components/phrase.ts';
import { readSaved, SAVED_KEY, toggled, writeSaved } from '../saved/saved-items.ts';
import type { SavedItem } from '../saved/saved-items.ts';
import type { SavedCard } from '../saved/saved-cards.ts';
import { chooseOffline, settleOfflineCopy } from './offline-copy.ts';
import type { OutdatedEvent } from './outdated.ts';
import { phraseNodes } from './phrase-nodes.ts';

const OUTDATED: OutdatedEvent = 'page-outdated';
const page = document.querySelector<HTMLElement>('[data-saved-page]');
const part = (name: string) => page?.querySelector<HTMLElement>(`[data-part="${name}"]`);
const [list, nothing, failed, removeAll] = ['list', 'nothing', 'failed', 'remove-all'].map(part);
/** By kind and id; undefined until they have come. */
let cards: ReadonlyMap<string, SavedCard> | undefined;

const keyOf = ({ kind, id }: Pick<SavedItem, 'kind' | 'id'>) => `${kind} ${id}`;

function rowOf(item: SavedItem): Node {
  const card = cards?.get(keyOf(item));
  const state = card?.head ? card.state : '';
  const template = page?.querySelector<HTMLTemplateElement>(`template[data-state="${state}"]`);
  const row = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const set = (selector: string, text: Phrase) => {
    for (const element of row.querySelectorAll(selector)) element.replaceChildren(...phraseNodes(text));
  };
  const isOver = card !== undefined && card.endsAt > 0 && card.endsAt <= Date.now();
  const gone = cards ? (page?.dataset['gone'] ?? '') : '';
  set('[data-slot="title"]', card?.title ?? item.title);
  set('[data-slot="place"]', card?.place ?? '');
  set('[data-slot="when"]', isOver ? (page?.dataset['over'] ?? '') : (card?.when ?? gone));
  set('.supervision-head', card?.head ?? '');
  set('.supervision-sub', card?.isNote ? written(card.sub) : (card?.sub ?? ''));
  // Of a time that has been, the adults are no news.
  if (isOver) row.querySelector('.supervision')?.remove();
  if (card) {
    row.querySelector('a')?.setAttribute('href', card.href);
    row.dataset['color'] = card.color;
  }
  row.querySelector('button')?.addEventListener('click', () => remove(item));
  return row;
}

function draw(): void {
  const items = readSaved();
  list?.replaceChildren(...items.map(rowOf));
  if (nothing) nothing.hidden = items.length > 0;
  if (removeAll) removeAll.hidden = items.length < 2;
}

/** Focus stays where one is: on the next row's button, or at the head when all are gone. */
function remove(item: SavedItem): void {
  const at = readSaved().findIndex((one) => keyOf(one) === keyOf(item));
  writeSaved(toggled(readSaved(), item));
  void settleOfflineCopy();
  draw();
  const buttons = list?.querySelectorAll('button') ?? [];
  const next = buttons[Math.min(at, buttons.length - 1)];
  if (next) next.focus();
  else focusHead();
}

function focusHead(): void {
  const head = document.querySelector('h1');
  if (head) head.tabIndex = -1;
  head?.focus();
}

async function load(): Promise<void> {
  if (readSaved().length === 0) return;
  try {
    const response = await fetch(page?.dataset['cards'] ?? '', { cache: 'no-cache' });
    if (!response.ok) throw new Error(`The cards were not answered: ${response.status}`);
    const all = (await response.json()) as readonly SavedCard[];
    cards = new Map(all.map((card) => [keyOf(card), card]));
    if (failed) failed.hidden = true;
  } catch {
    if (failed) failed.hidden = false;
  }
  draw();
}

removeAll?.addEventListener('click', () => {
  if (!confirm(page?.dataset['reallyAll'])) return;
  writeSaved([]);
  chooseOffline(undefined);
  void settleOfflineCopy();
  draw();
  focusHead();
});
addEventListener('storage', ({ key }) => {
  if (key === SAVED_KEY || key === null) void load().then(draw);
});
document.addEventListener(OUTDATED, (event) => {
  event.preventDefault();
  void load();
});
draw();
void load().finally(() => {
  if (page) page.dataset['drawn'] = '';
});
