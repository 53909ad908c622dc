import type { APIRoute } from 'astro';
import { calendarFile as words } from '#words/calendar-file.ts';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';
import { momentOf } from '../../views/moment.ts';

export const GET: APIRoute = ({ params, locals: { snapshot, now, online }, url }) => {
  const session = snapshot.sessionById.get(params['id'] ?? '');
  if (!session) return new Response(words.noSession, { status: 404 });
  const file = calendarFile([session], {
    origin: url.origin,
    moment: momentOf(now, snapshot.settings),
    knownAt: online ? now : snapshot.loadedAt,
  });
  return calendarResponse(file, session.activity.slug);
};
