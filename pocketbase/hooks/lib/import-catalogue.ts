import { foldedWord } from '../../../src/domain/import/columns.ts';
import { nearestNames } from '../../../src/domain/import/names.ts';
import type { ImportKind, ReferredTo } from '../../../src/domain/import/rows.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { selectRows } from './read.ts';

/** What there is, as an import looks it up: by the owner's keys, by names, and by what a row says. */

export interface Known {
  readonly id: string;
  readonly key: string;
}

/** Finds what a cell refers to. */
export interface Directory {
  /** Ids of everything that the text may mean: one, none, or several of the same name. */
  find(text: string): readonly string[];
  near(text: string): readonly string[];
  add(id: string, key: string, name: string): void;
}

const NAMED: Readonly<Record<ReferredTo, string>> = {
  areas: "SELECT id, '' AS key, name FROM areas",
  organisers: "SELECT id, '' AS key, name FROM organisers",
  categories: "SELECT id, '' AS key, name FROM categories",
  venues: 'SELECT id, import_key AS key, name FROM venues',
  activities: 'SELECT id, import_key AS key, title AS name FROM activities',
  surveys: "SELECT id, '' AS key, CAST(year AS TEXT) AS name FROM surveys",
};

export function directoryOf(app: core.App, collection: ReferredTo): Directory {
  const byKey = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const names: string[] = [];
  const nearTo = new Map<string, string[]>();
  const add = (id: string, key: string, name: string) => {
    if (key !== '') byKey.set(key, id);
    const word = foldedWord(name);
    byName.set(word, [...(byName.get(word) ?? []), id]);
    names.push(name);
  };
  const rows = selectRows(app, { id: '', key: '', name: '' }, `${NAMED[collection]} ORDER BY id`, {});
  for (const { id, key, name } of rows) add(id, key, name);
  return {
    find(text) {
      const keyed = byKey.get(text);
      return keyed === undefined ? (byName.get(foldedWord(text)) ?? []) : [keyed];
    },
    near(text) {
      const found = nearTo.get(text) ?? nearestNames(text, names);
      nearTo.set(text, found);
      return found;
    },
    add,
  };
}

/** What a row without a key is known by; undefined when it does not say enough. */
export function identityOf(
  kind: ImportKind,
  text: (field: string) => string,
  list: (field: string) => readonly string[],
): string | undefined {
  const parts =
    kind === 'venues'
      ? [slugOf(text('name'))]
      : kind === 'activities'
        ? [slugOf(text('title'))]
        : kind === 'schedules'
          ? [text('activity'), text('venue'), list('weekdays').toSorted().join(' '), text('start_time')]
          : kind === 'sessions'
            ? [text('activity'), text('venue'), text('local_date'), text('start_time')]
            : [text('survey'), text('theme'), text('group'), text('scale')];
  return parts.includes('') ? undefined : parts.join('|');
}

const IDENTIFIED: Readonly<Record<ImportKind, string>> = {
  venues: "SELECT id, import_key AS key, slug AS a, '' AS b, '' AS days, '' AS d FROM venues",
  activities: "SELECT id, import_key AS key, slug AS a, '' AS b, '' AS days, '' AS d FROM activities",
  schedules:
    'SELECT id, import_key AS key, activity AS a, venue AS b, weekdays AS days, start_time AS d FROM schedules',
  sessions:
    "SELECT id, import_key AS key, activity AS a, venue AS b, local_date AS days, start_time AS d FROM sessions WHERE schedule = ''",
  // They have no key of their own.
  survey_results:
    "SELECT id, '' AS key, survey AS a, theme AS b, `group` AS days, scale AS d FROM survey_results",
};

/** Everything of one kind, by key and by what a row without a key is known by. */
export interface KnownRecords {
  readonly byKey: ReadonlyMap<string, Known>;
  readonly byIdentity: ReadonlyMap<string, readonly Known[]>;
}

export function knownRecords(app: core.App, kind: ImportKind): KnownRecords {
  const byKey = new Map<string, Known>();
  const byIdentity = new Map<string, Known[]>();
  const row = { id: '', key: '', a: '', b: '', days: '', d: '' };
  for (const { id, key, a, b, days, d } of selectRows(app, row, `${IDENTIFIED[kind]} ORDER BY id`, {})) {
    const known = { id, key };
    if (key !== '') byKey.set(key, known);
    const isNamed = kind === 'venues' || kind === 'activities';
    const when = kind === 'schedules' ? (JSON.parse(days || '[]') as string[]).toSorted().join(' ') : days;
    const identity = isNamed ? a : [a, b, when, d].join('|');
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), known]);
  }
  return { byKey, byIdentity };
}

/**
 * A text that is another whenever anything changed that an import is compared with: every save moves `updated`, and
 * every removal the count.
 */
export function catalogueStamp(app: core.App): string {
  const tables = [
    'areas',
    'categories',
    'organisers',
    'venues',
    'activities',
    'schedules',
    'sessions',
    'surveys',
    'survey_results',
  ];
  const parts = tables.map((table) => `(SELECT COUNT(*) || ' ' || COALESCE(MAX(updated), '') FROM ${table})`);
  return selectRows(app, { stamp: '' }, `SELECT ${parts.join(" || ',' || ")} AS stamp`, {})[0]?.stamp ?? '';
}
