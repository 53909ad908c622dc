import type { APIRoute } from 'astro';
import { feedAnswer } from '../feeds/answer.ts';
import { feedOfSearch } from '../feeds/feed.ts';

export const GET: APIRoute = ({ locals, url }) =>
  feedAnswer('rss', feedOfSearch(locals.snapshot, url.searchParams, locals.now), locals, url);
