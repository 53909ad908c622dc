import type { APIRoute } from 'astro';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';
import { momentOf } from '../../views/moment.ts';

export const GET: APIRoute = ({ params, locals: { snapshot, now }, url }) => {
  const session = snapshot.sessionById.get(params['id'] ?? '');
  if (!session) return new Response('Tillfället finns inte.', { status: 404 });
  const { staleBefore } = momentOf(now, snapshot.settings);
  return calendarResponse(calendarFile([session], url.origin, staleBefore), session.activity.slug);
};
