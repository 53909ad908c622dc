import type { APIRoute } from 'astro';
import { feedAnswer } from '../../feeds/answer.ts';
import { feedOfActivity } from '../../feeds/feed.ts';

export const GET: APIRoute = ({ params, locals, url }) => {
  const activity = locals.snapshot.activityBySlug.get(params['slug'] ?? '');
  return feedAnswer('ics', activity && feedOfActivity(locals.snapshot, activity, locals.now), locals, url);
};
