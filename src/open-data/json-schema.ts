import {
  DATA_COLLECTIONS,
  type DataCollection,
  FIELDS,
  type FieldWords,
  LICENCE,
  SCHEMA_VERSION,
} from './fields.ts';

/** The name of one record of a collection in the schema. */
export const RECORD_NAMES: Readonly<Record<DataCollection, string>> = {
  sessions: 'session',
  activities: 'activity',
  venues: 'venue',
  organisers: 'organiser',
  areas: 'area',
  categories: 'category',
  'school-breaks': 'schoolBreak',
  promises: 'promise',
  'offered-sessions': 'offeredSession',
  'offered-months': 'offeredMonth',
  'survey-results': 'surveyResult',
};

/**
 * The JSON Schema (2020-12) of all answers: `$defs` has a record and a page of each collection.
 * @param id its own address
 * @param words what each field means
 */
export function jsonSchema(id: string, words: FieldWords): object {
  const records = DATA_COLLECTIONS.map((collection) => [
    RECORD_NAMES[collection],
    recordSchema(FIELDS[collection], words[collection]),
  ]);
  const pages = DATA_COLLECTIONS.map((collection) => [
    `${RECORD_NAMES[collection]}Page`,
    pageSchema(RECORD_NAMES[collection]),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Trygg fritid: open data',
    version: SCHEMA_VERSION,
    $defs: Object.fromEntries([...records, ...pages]),
  };
}

function recordSchema(
  fields: Readonly<Record<string, object>>,
  words: Readonly<Record<string, string>>,
): object {
  const properties = Object.entries(fields).map(([name, field]) => [
    name,
    { ...field, description: words[name] },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(fields),
    additionalProperties: false,
  };
}

function pageSchema(record: string): object {
  return {
    type: 'object',
    properties: {
      schema: { const: SCHEMA_VERSION },
      licence: { const: LICENCE.url },
      items: { type: 'array', items: { $ref: `#/$defs/${record}` } },
      next: { type: ['string', 'null'], format: 'uri' },
    },
    required: ['schema', 'licence', 'items', 'next'],
    additionalProperties: false,
  };
}
