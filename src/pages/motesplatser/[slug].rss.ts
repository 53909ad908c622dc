import type { APIRoute } from 'astro';
import { feedAnswer } from '../../feeds/answer.ts';
import { feedOfVenue } from '../../feeds/feed.ts';

export const GET: APIRoute = ({ params, locals, url }) => {
  const venue = locals.snapshot.venueBySlug.get(params['slug'] ?? '');
  return feedAnswer('rss', venue && feedOfVenue(locals.snapshot, venue, locals.now), locals, url);
};
