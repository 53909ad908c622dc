/**
 * The dashboard's own words where no extension point reaches: one observer changes texts and hints as they come, never elements,
 * and does nothing while nothing changes.
 */
import { attempt } from './attempt.ts';
import { fieldLabel, labelsOf, oneOf } from './lookup.ts';
import { inSwedish } from './words.ts';

/** What is data, or ours, or a page that stays as it is. */
const NOT_FRAME =
  '.record-field-view, .record-json, .autoexpand-wrapper, .code-editor, .tox, .trygg, .superuser-name, script, style';

/** `data-name` is what a cell is called on a phone. */
const HINTS = [
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'data-placeholder',
  'data-name',
] as const;

/** What each open dialog is about, since its words do not say it once they are Swedish. */
const collectionOf = new WeakMap<Element, string>();

/** Says which collection the dialog that was opened last is about. */
export function markDialog(collection: string | undefined): void {
  const dialog = document.body.lastElementChild;
  if (dialog?.classList.contains('modal') && collection !== undefined) collectionOf.set(dialog, collection);
}

export function translateFrame(): void {
  const observer = new MutationObserver((changes) =>
    attempt('words of the frame', () => {
      for (const { type, target, addedNodes, attributeName } of changes) {
        if (type === 'attributes') translateHint(target as Element, attributeName);
        else if (type === 'characterData') translateText(target as Text);
        else for (const node of addedNodes) translateTree(node);
      }
    }),
  );
  translateTree(document.body);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...HINTS],
  });
  // The same button stays when another list is opened.
  watch(
    () => app.store.activeCollection?.name,
    () => queueMicrotask(() => translateTree(document.body.querySelector('.page-header'))),
  );
}

function translateTree(root: Node | null): void {
  if (root instanceof Text) translateText(root);
  if (!(root instanceof Element) || root.closest(NOT_FRAME)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(NOT_FRAME) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) translateText(node);
    else for (const hint of HINTS) translateHint(node as Element, hint);
  }
}

function translateHint(element: Element, hint: string | null): void {
  const text = hint && element.getAttribute(hint);
  if (!hint || !text || element.closest(NOT_FRAME)) return;
  const words = hintWords(element, hint, text);
  if (words !== undefined && words !== text) element.setAttribute(hint, words);
}

function hintWords(element: Element, hint: string, text: string): string | undefined {
  if (hint === 'data-name') return fieldLabel(app.store.activeCollection?.name, text);
  return isIn(element, '.page-header .breadcrumbs') ? labelsOf(text)?.label : inSwedish(text);
}

function translateText(node: Text): void {
  const text = node.data.trim();
  const parent = node.parentElement;
  if (text === '' || !parent || parent.closest(NOT_FRAME)) return;
  const words = nameIn(parent, text) ?? inSwedish(text);
  if (words !== undefined && words !== text) node.data = node.data.replace(text, () => words);
}

const isIn = (element: Element, selector: string): boolean => element.closest(selector) !== null;

/** Names of collections and fields mean what the place says that they stand in. */
function nameIn(parent: Element, text: string): string | undefined {
  const active = app.store.activeCollection?.name;
  if (isIn(parent, '.records-table th, .records-list-columns-dropdown')) return fieldLabel(active, text);
  if (isIn(parent, '.page-header .breadcrumbs')) return labelsOf(text)?.label;
  if (isIn(parent, '.new-record-btn, .records-table tbody') && text === 'New record')
    return labelsOf(active)?.newOne || undefined;
  const dialog = parent.closest('.modal');
  if (!dialog) return undefined;
  const collection = collectionOf.get(dialog);
  if (dialog.matches('.record-preview-modal')) {
    if (isIn(parent, 'th')) return fieldLabel(collection, text);
    if (text === 'record preview') return '';
    if (text === collection) return labelsOf(collection)?.label;
  }
  if (isIn(parent, '.record-upsert-modal .modal-title')) return titleWord(collection, text);
  if (isIn(parent, '.record-upsert-modal .field-type-auth-email label')) return fieldLabel(collection, text);
  if (isIn(parent, '.records-picker-modal .collection-name')) return labelsOf(text)?.label;
  return undefined;
}

/** "Create sessions record" becomes "Nytt tillfälle", "Edit …" becomes "Ändra tillfälle". */
function titleWord(collection: string | undefined, text: string): string | undefined {
  const one = oneOf(collection);
  if (one === undefined) return undefined;
  if (text === collection) return one;
  return { Create: labelsOf(collection)?.newOne.split(' ')[0], Edit: 'Ändra', record: '' }[text];
}
