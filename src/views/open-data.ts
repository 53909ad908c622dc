import { openData as words } from '#words/open-data.ts';
import {
  DATA_COLLECTIONS,
  type DataCollection,
  FIELDS,
  type FieldSchema,
  FILTERS,
} from '../open-data/fields.ts';

export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

/** The collections with their fields in words, from the same table that the JSON Schema is made of. */
export function collectionsInWords() {
  return DATA_COLLECTIONS.map((collection) => ({
    collection,
    about: words.what.abouts[collection],
    takes: ['after', 'limit', ...FILTERS[collection]].join(', '),
    fields: fieldRows(collection),
  }));
}

function fieldRows(collection: DataCollection): FieldRow[] {
  const meanings: Readonly<Record<string, string>> = words.records[collection];
  return Object.entries<FieldSchema>(FIELDS[collection]).map(([name, schema]) => ({
    name,
    type: typeInWords(schema),
    meaning: meanings[name] ?? '',
  }));
}

/** "heltal eller null", "någon av planned, cancelled, moved" */
function typeInWords({ type, format, enum: values, items }: FieldSchema): string {
  const { types, orNull, oneOf, list } = words.fields;
  const [kind = 'string', none] = typeof type === 'string' ? [type] : type;
  const known = values?.filter((value) => value !== null).join(', ');
  const name = known ? oneOf(known) : (types[(format ?? kind) as keyof typeof types] ?? kind);
  const whole = items ? list(typeInWords(items)) : name;
  return none ? orNull(whole) : whole;
}
