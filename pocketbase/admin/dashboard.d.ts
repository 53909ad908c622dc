/**
 * What this project uses of PocketBase's dashboard (0.40), which publishes no types. Anything may be missing after an upgrade:
 * the browser test says so, and each part of the extension falls back to the dashboard as it is.
 */
interface DashboardField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly help?: string;
  readonly hidden: boolean;
  readonly primaryKey?: boolean;
  readonly values?: readonly string[];
}

interface DashboardCollection {
  readonly id: string;
  readonly name: string;
  readonly type: 'base' | 'auth' | 'view';
  readonly fields: readonly DashboardField[];
}

interface DashboardRecord {
  readonly id: string;
  readonly collectionId?: string;
  readonly collectionName?: string;
  readonly [field: string]: unknown;
}

interface FieldProps {
  readonly collection?: DashboardCollection;
  readonly record: DashboardRecord;
  readonly field: DashboardField;
  readonly short?: boolean;
}

interface FieldType {
  readonly icon: string;
  input?: (props: FieldProps) => HTMLElement;
  view?: (props: FieldProps) => HTMLElement;
}

interface Choice {
  readonly value: string;
  readonly label?: string;
}

interface DashboardLink {
  readonly href: string;
  readonly icon: string;
  readonly label: string;
}

/** A value, or a function that the dashboard calls again whenever what it read has changed. */
type Reactive<T> = T | (() => T);

type DashboardChild = Node | string | number | undefined | readonly DashboardChild[];

type Component = (props?: Record<string, unknown>, ...children: unknown[]) => HTMLElement;

interface ToastOptions {
  duration?: number;
  key?: string;
}

interface DashboardModals {
  getTop(): HTMLElement | undefined;
  close(modal?: HTMLElement, force?: boolean): Promise<void>;
  openRecordUpsert(
    collection: DashboardCollection,
    record?: DashboardRecord | string,
    ...rest: unknown[]
  ): void;
  openRecordPreview(record: DashboardRecord, ...rest: unknown[]): void;
  openCollectionUpsert(collection: object, settings: object): void;
  openCollectionsOverview(): void;
  confirm(
    text: unknown,
    yes?: unknown,
    no?: unknown,
    settings?: { yesButton?: string; noButton?: string },
  ): void;
}

interface Dashboard {
  readonly store: {
    readonly superuser: { readonly id: string; readonly role?: string } | null;
    readonly collections: readonly DashboardCollection[];
    get activeCollection(): DashboardCollection | undefined;
    set activeCollection(name: string);
    title: unknown;
    loadOAuth2Providers: () => Promise<void>;
    headerLinks: readonly DashboardLink[];
    creditLinks: readonly DashboardLink[];
  };
  readonly fieldTypes: Record<string, FieldType>;
  readonly components: Record<
    'select' | 'searchbar' | 'recordsSearchbar' | 'formattedDate' | 'pageSidebar',
    Component
  >;
  readonly modals: DashboardModals;
  readonly toasts: Record<'success' | 'error' | 'info', (text: unknown, options?: ToastOptions) => void>;
  readonly attrs: { tooltip: (text: Reactive<unknown>, ...rest: unknown[]) => unknown };
  readonly consts: { readonly COLUMNS_STORAGE_PREFIX?: string };
  readonly utils: {
    toArray(value: unknown): unknown[];
    truncate(text: string, length?: number): string;
    toLocalDatetime(value: string): string;
    sortedCollectionsByType(collections: readonly DashboardCollection[]): DashboardCollection[];
    getLocalHistory(key: string, fallback?: unknown): unknown;
    saveLocalHistory(key: string, data: unknown): void;
    normalizeSearchFilter(term: string, fields?: readonly string[]): string;
  };
  readonly pb: {
    readonly authStore: {
      readonly isValid: boolean;
      onChange(changed: (token: string, record: unknown) => void): void;
    };
    filter(expression: string, params: Record<string, unknown>): string;
    send(path: string, options: object): Promise<Record<string, unknown>>;
  };
  checkApiError: (error: unknown, ...rest: unknown[]) => unknown;
}

declare const app: Dashboard;
/** Makes elements: `t.div({ className: 'x' }, child, () => reactiveChild)`. */
declare const t: Record<
  'a' | 'button' | 'details' | 'div' | 'i' | 'input' | 'label' | 'nav' | 'p' | 'span' | 'summary',
  (
    props?: Record<string, unknown> | null,
    ...children: (DashboardChild | (() => DashboardChild))[]
  ) => HTMLElement
>;
/** An object whose changes the dashboard sees. */
declare function store<T extends object>(value: T): T;
/** Calls `then` with what `read` gives, now and whenever it changes. */
declare function watch<T>(read: () => T, then?: (now: T, before: T) => void): { unwatch(): void };

declare module '*.css' {
  const text: string;
  export default text;
}
