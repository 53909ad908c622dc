import type { APIRoute } from 'astro';
import { calendarFile as words } from '#words/calendar-file.ts';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';
import { sessionsOfSchedule } from '../../signup/target.ts';
import { momentOf } from '../../views/moment.ts';

/** A course with its cancelled sessions too: a family that saved it before learns from it what is called off. */
export const GET: APIRoute = ({ params, locals: { snapshot, now, online }, url }) => {
  const schedule = snapshot.scheduleById.get(params['id'] ?? '');
  const isCourse = schedule?.activity.signupMode === 'course';
  const sessions = isCourse ? sessionsOfSchedule(snapshot, schedule) : [];
  if (!schedule || sessions.length === 0) return new Response(words.noCourse, { status: 404 });
  const file = calendarFile(sessions, {
    origin: url.origin,
    moment: momentOf(now, snapshot.settings),
    knownAt: online ? now : snapshot.loadedAt,
  });
  return calendarResponse(file, schedule.activity.slug);
};
