import type { APIRoute } from 'astro';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';
import { sessionsOfSchedule } from '../../signup/target.ts';
import { momentOf } from '../../views/moment.ts';

/** A course with its cancelled sessions too: a family that saved it before learns from it what is called off. */
export const GET: APIRoute = ({ params, locals: { snapshot, now }, url }) => {
  const schedule = snapshot.scheduleById.get(params['id'] ?? '');
  const isCourse = schedule?.activity.signupMode === 'course';
  const sessions = isCourse ? sessionsOfSchedule(snapshot, schedule) : [];
  if (!schedule || sessions.length === 0) return new Response('Kursen finns inte.', { status: 404 });
  const { staleBefore } = momentOf(now, snapshot.settings);
  return calendarResponse(calendarFile(sessions, url.origin, staleBefore), schedule.activity.slug);
};
