import { isLocalDate, isWallClock } from '../local-date.ts';
import { hasTimeForDraw } from './lottery-window.ts';
import { placeProblems, takesSignups, type PlaceFields } from './places.ts';
import type { Problems } from './problem.ts';
import type { ScheduleContext } from './schedule.ts';
import { timeProblems, type TimeFields } from './times.ts';

export interface SessionFields extends TimeFields, PlaceFields {
  readonly local_date: string;
  readonly status: string;
  readonly public_note: string;
  readonly signup_opens_at: string;
  readonly signup_closes_at: string;
}

/** Problems of one dated session by field; an empty object when it can be stored. */
export function sessionProblems(fields: SessionFields, context: ScheduleContext): Problems {
  const problems: Problems = {
    ...placeProblems(fields, context.published || takesSignups(context.signupMode)),
    ...drawProblems(fields, context),
    ...signupWindowProblems(fields),
    ...timeProblems(fields),
  };
  if (fields.local_date === '') problems.local_date = 'missing';
  else if (!isLocalDate(fields.local_date)) problems.local_date = 'not_a_date';
  // Families must read why; a bare "inställt" makes them call.
  if (fields.status !== 'planned' && fields.public_note.trim() === '') problems.public_note = 'needs_note';
  return problems;
}

/** A course is drawn as a whole, by its schedule's window; what nobody can read yet is judged when it is published. */
function drawProblems(fields: SessionFields, context: ScheduleContext): Problems {
  const isDrawn = context.byLot && context.published && context.signupMode === 'session';
  if (!isDrawn || fields.status === 'cancelled' || hasTimeForDraw(fields)) return {};
  return { signup_closes_at: 'lottery_closes_late' };
}

function signupWindowProblems(fields: SessionFields): Problems {
  const { signup_opens_at: opens, signup_closes_at: closes } = fields;
  const problems: Problems = {};
  if (opens !== '' && !isWallClock(opens)) problems.signup_opens_at = 'not_a_wall_clock';
  if (closes !== '' && !isWallClock(closes)) problems.signup_closes_at = 'not_a_wall_clock';
  if (Object.keys(problems).length > 0) return problems;
  const typedStart = `${fields.local_date} ${fields.start_time}`;
  const start = isWallClock(typedStart) ? typedStart : '';
  const latest = closes || start;
  if (closes !== '' && start !== '' && closes > start) problems.signup_closes_at = 'closes_after_start';
  if (opens !== '' && latest !== '' && opens >= latest) problems.signup_opens_at = 'opens_after_closes';
  return problems;
}
