import type { APIRoute } from 'astro';
import { dataAnswer, problem } from '../../../open-data/answers.ts';
import { collectionPage, readDataQuery } from '../../../open-data/collection-page.ts';
import { DATA_COLLECTIONS } from '../../../open-data/fields.ts';
import { dataHref } from '../../../paths.ts';
import { momentOf } from '../../../views/moment.ts';

export const GET: APIRoute = ({ params, url, locals: { snapshot, now } }) => {
  const collection = DATA_COLLECTIONS.find((name) => name === params['collection']);
  if (!collection) return problem(404, 'There is no such collection');
  const moment = momentOf(now, snapshot.settings);
  const query = readDataQuery(collection, url.searchParams, snapshot, moment.date);
  if ('parameter' in query) return problem(400, 'A parameter is wrong', query);
  const { origin } = url;
  return dataAnswer(
    collectionPage(collection, snapshot, query, { origin, moment }, origin + dataHref(collection)),
  );
};
