import type { APIRoute } from 'astro';
import { dataAnswer, problem } from '../../../../open-data/answers.ts';
import { feedPage, readChangeNumber } from '../../../../open-data/rpde.ts';
import { SESSION_FEED } from '../../../../paths.ts';

/** What changes without a word to the site, such as a session whose days are over, is in the feed within this time. */
const FRESH_FOR = 30_000;
const TRY_AGAIN = { 'retry-after': '60' };

export const GET: APIRoute = async ({ url, locals }) => {
  const parameters = url.searchParams;
  const after = readChangeNumber(parameters.get('afterChangeNumber'));
  if (after === undefined || parameters.size > 1) {
    const detail = 'The number in the address that "next" gave.';
    return problem(400, 'A parameter is wrong', { parameter: 'afterChangeNumber', detail });
  }
  const rows = await locals.sessionFeed.after(after);
  if (!rows) return problem(503, 'The feed cannot be read at the moment', {}, TRY_AGAIN);
  locals.expiresAt = Math.min(locals.expiresAt, locals.now + FRESH_FOR);
  return dataAnswer(feedPage(rows, url.origin + SESSION_FEED, after, url.origin));
};
