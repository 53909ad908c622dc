/** The menu at the side and the links at the top. */
import { orElse, replace } from './attempt.ts';
import { GROUPS, type Group } from './label-types.ts';
import { LABELS } from './labels.ts';
import { isOwner } from './level.ts';
import { labelsOf } from './lookup.ts';

const ORDER = new Map(
  Object.keys(LABELS)
    .toSorted((a, b) => groupIndex(a) - groupIndex(b))
    .map((name, index) => [name, index]),
);

function groupIndex(collection: string): number {
  return Object.keys(GROUPS).indexOf(groupOf(collection));
}

/** A collection that nobody has given labels is for owners. */
function groupOf(collection: string): Group {
  return labelsOf(collection)?.group ?? 'technical';
}

/** What staff use daily comes first, and is what opens first. */
export function orderCollections(): void {
  replace(
    app.utils,
    'sortedCollectionsByType',
    (original) => (collections) =>
      original(collections).toSorted(
        (a, b) => (ORDER.get(a.name) ?? ORDER.size) - (ORDER.get(b.name) ?? ORDER.size),
      ),
  );
}

export function replaceSidebar(): void {
  replace(app.components, 'pageSidebar', (original) => (props = {}, ...children) => {
    const read = props['className'] as Reactive<string>;
    const name = typeof read === 'function' ? read() : read;
    if (!String(name).includes('collections-sidebar')) return original(props, ...children);
    return orElse(
      'the menu',
      () => original(props, ...menu()),
      () => original(props, ...children),
    );
  });
}

function menu(): unknown[] {
  const data = store({ search: '' });
  const foundIn = (group: Group): DashboardCollection[] =>
    app.store.collections.filter(
      ({ name }) =>
        groupOf(name) === group && isMine(name) && isFound(name, data.search.trim().toLowerCase()),
    );
  const isShown = (group: Group): boolean => foundIn(group).length > 0;
  const groups = Object.keys(GROUPS) as Group[];
  return [
    t.div(
      { className: 'sidebar-search trygg' },
      t.div(
        { className: 'field' },
        t.input({
          type: 'search',
          placeholder: 'Sök i menyn …',
          ariaLabel: 'Sök i menyn',
          value: () => data.search,
          oninput: ({ target }: { target: HTMLInputElement }) => {
            data.search = target.value;
          },
        }),
      ),
    ),
    () =>
      groups.some(isShown) || app.store.collections.length === 0
        ? undefined
        : t.p({ className: 'trygg trygg-none txt-hint' }, 'Inget i menyn heter så.'),
    t.nav(
      { className: 'sidebar-content collections-list scrollable compact trygg', ariaLabel: 'Innehåll' },
      ...groups.map((group) =>
        t.details(
          {
            className: `nav-group trygg-group-${group}`,
            hidden: () => !isShown(group),
            open: () => group !== 'technical' || data.search !== '',
          },
          t.summary(group === 'technical' ? null : STAYS_OPEN, GROUPS[group]),
          () => foundIn(group).map(item),
        ),
      ),
    ),
    () => (isOwner() ? ownersButtons() : undefined),
  ];
}

const isMine = (name: string): boolean =>
  isOwner() || (groupOf(name) !== 'technical' && !labelsOf(name)?.forOwners);

/** As the dashboard does with groups that do not fold. */
const STAYS_OPEN = { tabIndex: -1, onclick: () => false, onkeyup: () => false };

function isFound(name: string, search: string): boolean {
  const labels = labelsOf(name);
  return [name, labels?.label ?? '', labels?.newOne ?? ''].some((text) =>
    text.toLowerCase().includes(search),
  );
}

function item({ id, name }: DashboardCollection): HTMLElement {
  const labels = labelsOf(name);
  const isActive = (): boolean => app.store.activeCollection?.id === id;
  return t.button(
    {
      rid: id,
      type: 'button',
      'html-data-collection': name,
      className: () => `nav-item responsive-close ${isActive() ? 'active' : ''}`,
      ariaCurrent: () => (isActive() ? 'page' : null),
      onclick: (event: Event) => {
        event.preventDefault();
        app.store.activeCollection = name;
      },
      onauxclick: (event: Event) => {
        event.preventDefault();
        window.open(`#/collections?collection=${name}`, '_blank', 'noreferrer,noopener');
      },
    },
    t.i({ className: labels?.icon ?? 'ri-folder-2-line', ariaHidden: true }),
    t.span({ className: 'txt' }, labels?.label ?? name),
  );
}

function ownersButtons(): HTMLElement {
  const button = (words: string, icon: string, onclick: () => void): HTMLElement =>
    t.button(
      { type: 'button', className: 'btn sm outline block', onclick },
      t.i({ className: icon, ariaHidden: true }),
      t.span({ className: 'txt' }, words),
    );
  return t.div(
    { rid: 'owners', className: 'sidebar-content new-collection trygg' },
    button('Alla tabeller', 'ri-organization-chart', () => app.modals.openCollectionsOverview()),
    button('Ny tabell', 'ri-add-line', () =>
      app.modals.openCollectionUpsert(
        {},
        {
          onsave: ({ id }: DashboardCollection) => {
            app.store.activeCollection = id;
          },
        },
      ),
    ),
  );
}

const LINK_WORDS: Readonly<Record<string, string>> = {
  '#/collections': 'Innehåll',
  '#/logs': 'Systemlogg',
  '#/settings': 'Inställningar',
};

/** Staff have the content and the way to their own pages; owners have what the dashboard has besides. */
export function replaceLinks(): void {
  const original = app.store.headerLinks.map((link) => ({ ...link }));
  const credits = app.store.creditLinks.map((link) => ({ ...link }));
  const site = store({ staffPages: '' });
  watch(
    () => [isOwner(), site.staffPages] as const,
    ([owner, staffPages]) => {
      const [content, ...rest] = original.map((link) => ({
        ...link,
        label: LINK_WORDS[link.href] ?? link.label,
      }));
      app.store.headerLinks = [
        ...(content ? [content] : []),
        ...(staffPages ? [{ href: staffPages, icon: 'ri-dashboard-line', label: 'Personalsidan' }] : []),
        ...(owner ? rest : []),
      ];
      app.store.creditLinks = owner ? credits : [];
    },
  );
  void askForStaffPages().then((address) => (site.staffPages = address));
}

/** The site's address is a setting of the server, so that no build knows it. */
async function askForStaffPages(): Promise<string> {
  try {
    const { staffPages } = await app.pb.send('/_/extensions/trygg/site.json', { requestKey: null });
    return typeof staffPages === 'string' ? staffPages : '';
  } catch (error) {
    console.warn('The address of the staff pages is not known.', error);
    return '';
  }
}
