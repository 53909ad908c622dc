import type { CollectionLabels } from './label-types.ts';
import { LABELS } from './labels.ts';

/** The labels of a collection, by its name; nothing for one that has none. */
export const labelsOf = (collection: string | undefined): CollectionLabels | undefined =>
  collection !== undefined && Object.hasOwn(LABELS, collection) ? LABELS[collection] : undefined;

/** The label of a field, or nothing. */
export function fieldLabel(collection: string | undefined, field: string): string | undefined {
  const fields = labelsOf(collection)?.fields;
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** What a stored value is called, or nothing. */
export function valueLabel(
  collection: string | undefined,
  field: string,
  value: unknown,
): string | undefined {
  const words = valuesOf(collection, field);
  return words && typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** All values of a field that are called something; nothing where they stand for themselves. */
export function valuesOf(
  collection: string | undefined,
  field: string,
): Readonly<Record<string, string>> | undefined {
  return collection === 'audit_log' && field === 'collection'
    ? COLLECTIONS
    : labelsOf(collection)?.values?.[field];
}

const COLLECTIONS = Object.fromEntries(Object.entries(LABELS).map(([name, { label }]) => [name, label]));

/** Name of the collection that a record of the dashboard is from. */
export function collectionNameOf(record: DashboardRecord | undefined): string | undefined {
  return record?.collectionName ?? app.store.collections.find(({ id }) => id === record?.collectionId)?.name;
}

/** What one of them is called: "tillfälle". */
export function oneOf(collection: string | undefined): string | undefined {
  return labelsOf(collection)?.newOne.split(' ').slice(1).join(' ') || undefined;
}

/**
 * A field's help, or a refusal, without the database's own words, which stand there for those who work without this extension:
 * "free = gratis, paid = kostar" becomes "Gratis, Kostar", "cancelled" the word that the choice shows.
 */
export function plainHelp(collection: string | undefined, field: string, help: string): string {
  const labels = labelsOf(collection);
  if (!labels) return help;
  const all = Object.values(labels.values ?? {});
  const own = labels.values?.[field] ?? {};
  let text = withLabels(help, own);
  for (const words of [own, ...all])
    for (const [value, label] of Object.entries(words))
      if (!SWEDISH_TOO.has(value)) text = text.replace(wholeWord(value), `"${label}"`);
  for (const [name, label] of Object.entries({ ...FIELDS, ...labels.fields }))
    if (name.includes('_')) text = text.replace(wholeWord(name), `"${label}"`);
  for (const [name, { label }] of Object.entries(LABELS))
    if (name.includes('_') || name === 'signups') text = text.replace(wholeWord(name), `"${label}"`);
  return text;
}

/** What fields of any collection are called: a text may name one of another. */
const FIELDS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(LABELS).map(({ fields }) => fields),
);

/** Stored values that are Swedish words as well, or stand in addresses. */
const SWEDISH_TOO = new Set(['no', 'link', 'code', 'music', 'sport', 'gaming', 'family', 'other']);

const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\w/"@.-])${word}(?![\\w/"@])`, 'gu');

/** Puts labels before what the help says that each stored value means, or in its place where both say the same. */
function withLabels(help: string, words: Readonly<Record<string, string>>): string {
  const any = Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  if (any === '') return help;
  return help.replace(
    new RegExp(`(?<![\\w-])(${any}) = ([^,.;:]*)(, (?!(?:${any}) = ))?`, 'gu'),
    (_, value: string, meaning: string, more: string | undefined) => {
      const label = words[value] ?? value;
      if (!isSame(meaning.trim().toLowerCase(), label.toLowerCase()))
        return `${label} = ${meaning}${more ?? ''}`;
      return label + (more ? ' = ' : '');
    },
  );
}

const isSame = (meaning: string, label: string): boolean =>
  label.startsWith(meaning) || label.endsWith(meaning) || meaning.endsWith(label);
