import type { APIRoute } from 'astro';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';

export const GET: APIRoute = ({ params, locals, url }) => {
  const session = locals.snapshot.sessionById.get(params['id'] ?? '');
  if (!session) return new Response('Tillfället finns inte.', { status: 404 });
  return calendarResponse(calendarFile([session], url.origin), session.activity.slug);
};
