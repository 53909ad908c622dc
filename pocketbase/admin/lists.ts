/** Above and around the list of a collection: help, which columns, and searching by the words that are shown. */
import { attempt, replace } from './attempt.ts';
import { isOwner } from './level.ts';
import { labelsOf } from './lookup.ts';

const CLOSED = 'trygg-help-closed';

/** Puts the collection's help above its search field. */
export function addHelp(): void {
  const closed = new Set<string>(stored());
  replace(app.components, 'recordsSearchbar', (original) => (props = {}, ...children) => {
    const searchbar = original(props, ...children);
    // Pickers have the same search field, and no room.
    if (!('hidden' in props)) return searchbar;
    // The dashboard takes an array for the element: it is given on as a child.
    return [helpPlace(closed), searchbar] as unknown as HTMLElement;
  });
}

function stored(): string[] {
  const value = app.utils.getLocalHistory(CLOSED, []);
  return Array.isArray(value) ? value.map(String) : [];
}

function helpPlace(closed: Set<string>): HTMLElement {
  return t.div({ className: 'trygg trygg-help-place' }, () => {
    const { name = '' } = app.store.activeCollection ?? {};
    const labels = labelsOf(name);
    if (!labels) return undefined;
    return t.details(
      {
        rid: name,
        className: 'trygg-help',
        open: !closed.has(name),
        ontoggle: ({ target }: { target: HTMLDetailsElement }) => {
          if (target.open) closed.delete(name);
          else closed.add(name);
          attempt('remembering help', () => app.utils.saveLocalHistory(CLOSED, [...closed]));
        },
      },
      t.summary(null, `Hjälp: ${labels.label}`),
      t.p(null, labels.help),
      t.p(
        { className: 'txt-hint' },
        'Sök med ett ord eller en dag, till exempel 2027-02-28. Tryck på en rubrik för att sortera, och på de tre prickarna till höger om rubrikerna för att välja kolumner.',
      ),
    );
  });
}

/** Shows the columns of the label file to whoever has not chosen others. */
export function chooseColumns(): void {
  const prefix = app.consts.COLUMNS_STORAGE_PREFIX;
  if (prefix === undefined) throw new Error('The dashboard keeps no columns');
  const defaultFor = (key: string): Record<string, boolean> | undefined => {
    if (!key.startsWith(prefix)) return undefined;
    const collection = app.store.collections.find(({ id }) => id === key.slice(prefix.length));
    const columns = labelsOf(collection?.name)?.columns;
    if (!collection || !columns) return undefined;
    return Object.fromEntries(collection.fields.map(({ id, name }) => [id, columns.includes(name)]));
  };
  replace(app.utils, 'getLocalHistory', (original) => (key, fallback) => {
    const value = original(key, undefined);
    return isEmpty(value) ? (defaultFor(key) ?? original(key, fallback)) : value;
  });
  // What nobody has chosen is not kept, so that another version's columns are seen.
  replace(app.utils, 'saveLocalHistory', (original) => (key, data) => {
    const isDefault = JSON.stringify(data) === JSON.stringify(defaultFor(key));
    original(key, isDefault ? undefined : data);
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** A word that is shown for a stored value finds it: "utkast" finds `draft`. */
export function searchByShownWords(): void {
  replace(app.utils, 'normalizeSearchFilter', (original) => (term, fields) => {
    const filter = original(term, fields);
    const word = (term ?? '').trim().toLowerCase();
    const values = labelsOf(app.store.activeCollection?.name)?.values ?? {};
    if (word.length < 3 || filter === (term ?? '').trim()) return filter;
    const more = Object.entries(values).flatMap(([field, words]) =>
      fields?.includes(field)
        ? Object.entries(words)
            .filter(([, label]) => label.toLowerCase().includes(word))
            .map(([value]) => app.pb.filter(`${field}?={:value}`, { value }))
        : [],
    );
    return [filter, ...more].join('||');
  });
}

/** Marks the lists that only the system adds to, so that staff see no button for it. */
export function hideAdding(): void {
  watch(
    () => labelsOf(app.store.activeCollection?.name)?.bySystem === true && !isOwner(),
    (isHidden) => {
      document.documentElement.dataset['tryggAdding'] = isHidden ? 'no' : 'yes';
    },
  );
}
