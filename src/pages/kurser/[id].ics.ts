import type { APIRoute } from 'astro';
import { calendarFile, calendarResponse } from '../../signup/calendar-file.ts';
import { courseOf } from '../../signup/target.ts';

export const GET: APIRoute = ({ params, locals, url }) => {
  const schedule = locals.snapshot.scheduleById.get(params['id'] ?? '');
  const course = schedule && courseOf(locals.snapshot, schedule);
  if (!course) return new Response('Kursen finns inte.', { status: 404 });
  return calendarResponse(calendarFile(course.sessions, url.origin), course.schedule.activity.slug);
};
