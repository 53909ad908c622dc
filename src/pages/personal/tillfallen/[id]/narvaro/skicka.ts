import type { APIRoute } from 'astro';
import { MOST_TICKS, ticksOfLines } from '../../../../../domain/attendance.ts';
import { doorHref } from '../../../../../paths.ts';
import { doorClient } from '../../../../../staff/door-client.ts';
import { formOf, staffOf } from '../../../../../staff/pages.ts';

const STATUS: Readonly<Record<string, number>> = { signed_out: 401, not_found: 404, unavailable: 503 };

/** Takes the ticks that a browser has kept, a line each in one field, and answers as JSON what became of them. */
export const POST: APIRoute = async (page) => {
  const staff = staffOf(page);
  if (!staff) return Response.json({ reason: 'signed_out' }, { status: 401 });
  const lines = (await formOf(page)).get('ticks');
  const ticks = ticksOfLines(typeof lines === 'string' ? lines : '');
  if (ticks.length > MOST_TICKS) return Response.json({ reason: 'too_many' }, { status: 413 });
  const answer = await doorClient(staff).tick(page.params.id ?? '', ticks);
  if (answer.ok) return Response.json(answer.value);
  return Response.json({ reason: answer.reason }, { status: STATUS[answer.reason] ?? 409 });
};

/** Opened as a link it changes nothing. */
export const GET: APIRoute = ({ params, redirect }) => redirect(doorHref({ id: params.id ?? '' }), 303);
