import { addDays, weekdayOf } from '../domain/local-date.ts';
import type { SearchSession } from './index-model.ts';
import type { Moment } from './moment.ts';

/** A time as one says it; the values of the facet "tid". */
export const SPANS = ['nu', 'idag', 'ikvall', 'imorgon', 'helgen', 'veckan'] as const;
export type Span = (typeof SPANS)[number];

/** What is over by then is no evening. */
const EVENING = '17:00';
/** As in {@link SearchSession.weekday}. */
const SATURDAY = 5;
const DAYS_OF_WEEK = 7;

/** Tells of sessions from the moment on whether they are at the time meant. The week ends on Sunday, the weekend is its last two days. */
export function spanTest(span: Span, { date: today, sinceIndexDay: now }: Moment): (session: SearchSession) => boolean {
  const tomorrow = addDays(today, 1);
  const sunday = addDays(today, DAYS_OF_WEEK - weekdayOf(today));
  switch (span) {
    case 'nu':
      return ({ cancelled, startsAt, endsAt }) => !cancelled && startsAt <= now && endsAt > now;
    case 'idag':
      return ({ date }) => date === today;
    case 'ikvall':
      return ({ date, endTime }) => date === today && endTime > EVENING;
    case 'imorgon':
      return ({ date }) => date === tomorrow;
    case 'helgen':
      return ({ date, weekday }) => date <= sunday && weekday >= SATURDAY;
    case 'veckan':
      return ({ date }) => date <= sunday;
  }
}
