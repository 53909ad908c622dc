import type { APIRoute } from 'astro';
import { dataAnswer } from '../../../open-data/answers.ts';
import { DATA_COLLECTIONS, LICENCE, SCHEMA_VERSION } from '../../../open-data/fields.ts';
import { DATA, DATA_SCHEMA, dataHref, OPEN_DATA, SESSION_FEED } from '../../../paths.ts';

/** What there is, and where. */
export const GET: APIRoute = ({ locals: { snapshot }, url: { origin } }) =>
  dataAnswer({
    schema: SCHEMA_VERSION,
    licence: LICENCE,
    publisher: snapshot.settings.organisation || snapshot.settings.municipality || null,
    url: origin + DATA,
    documentation: origin + OPEN_DATA,
    jsonSchema: origin + DATA_SCHEMA,
    collections: DATA_COLLECTIONS.map((name) => ({ name, url: origin + dataHref(name) })),
    feeds: [{ name: 'sessions', kind: 'OpenActive RPDE 1.0', url: origin + SESSION_FEED }],
  });
