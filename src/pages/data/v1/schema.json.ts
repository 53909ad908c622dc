import type { APIRoute } from 'astro';
import { openData } from '../../../i18n/en/open-data.ts';
import { dataAnswer } from '../../../open-data/answers.ts';
import { jsonSchema } from '../../../open-data/json-schema.ts';
import { DATA_SCHEMA } from '../../../paths.ts';

/** In English, as the fields are. */
export const GET: APIRoute = ({ url: { origin } }) =>
  dataAnswer(jsonSchema(origin + DATA_SCHEMA, openData.records), 'application/schema+json');
