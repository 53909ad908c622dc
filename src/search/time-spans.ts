import { addDays, weekdayOf } from '../domain/local-date.ts';
import type { FacetDemand, WordFacet } from './facet-phrases.ts';
import type { SearchSession } from './index-model.ts';
import type { Moment } from './moment.ts';
import { DAY_VALUES } from './query.ts';

/** A time as one says it; the values of the facet "tid". */
export const SPANS = ['nu', 'idag', 'ikvall', 'imorgon', 'helgen', 'veckan'] as const;
export type Span = (typeof SPANS)[number];

/** What is over by then is no evening. */
const EVENING = '17:00';
/** As in {@link SearchSession.weekday}. */
const SATURDAY = 5;
const DAYS_OF_WEEK = 7;

/** What a demand may ask of a session. */
export type AskedSession = Pick<
  SearchSession,
  'weekday' | 'date' | 'endTime' | 'startsAt' | 'endsAt' | 'cancelled' | 'staffedUntil' | 'room'
>;

export type SessionTest = (session: AskedSession) => boolean;

const isInEvening: SessionTest = ({ endTime }) => endTime > EVENING;

/** Tells of sessions whether they are at the time meant. The week ends on Sunday, the weekend is its last two days. */
function spanTest(span: Span, { date: today, sinceIndexDay: now }: Moment): SessionTest {
  const tomorrow = addDays(today, 1);
  const sunday = addDays(today, DAYS_OF_WEEK - weekdayOf(today));
  switch (span) {
    case 'nu':
      return ({ cancelled, startsAt, endsAt }) => !cancelled && startsAt <= now && endsAt > now;
    case 'idag':
      return ({ date }) => date === today;
    case 'ikvall':
      return (session) => session.date === today && isInEvening(session);
    case 'imorgon':
      return ({ date }) => date === tomorrow;
    case 'helgen':
      return ({ date, weekday }) => date >= today && date <= sunday && weekday >= SATURDAY;
    case 'veckan':
      return ({ date }) => date >= today && date <= sunday;
  }
}

/** What words for a day or a time demand of a session; undefined for words that demand something else. */
export function timeTest({ facet, values, evening }: FacetDemand, moment: Moment): SessionTest | undefined {
  const tests = testsOf(facet, values, moment);
  if (!tests) return undefined;
  const isMeant: SessionTest = (session) => tests.some((test) => test(session));
  return evening ? (session) => isInEvening(session) && isMeant(session) : isMeant;
}

function testsOf(facet: WordFacet, values: readonly string[], moment: Moment): SessionTest[] | undefined {
  if (facet === 'tid')
    return SPANS.filter((span) => values.includes(span)).map((span) => spanTest(span, moment));
  if (facet !== 'dag') return undefined;
  const days = new Set(values.map((value) => DAY_VALUES.indexOf(value)));
  return [({ weekday }) => days.has(weekday)];
}
