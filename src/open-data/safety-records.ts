/** Promises, what stands beside them, and the survey's figures, as open data. */
import type { OfferedMonth, OfferedSession } from '../domain/promise-figures.ts';
import type { CitizenPromise, Survey } from '../directory/safety-model.ts';
import { slugOf } from '../domain/slug.ts';
import { promiseHref } from '../paths.ts';
import type { DataRecord } from './fields.ts';
import { isoOf, positive, stated, type TellingContext, webAddress } from './records.ts';

export function promiseRecord(
  promise: CitizenPromise,
  { origin, moment }: TellingContext,
): DataRecord<'promises'> {
  return {
    id: promise.id,
    url: origin + promiseHref(promise),
    title: promise.title,
    text: promise.text,
    forWhom: stated(promise.forWhom),
    by: promise.by,
    theme: promise.theme,
    from: promise.from,
    to: promise.to,
    status: promise.status,
    expired: promise.to < moment.date,
    outcome: stated(promise.outcome),
    activities: promise.activities.map(({ id }) => id),
    followUps: promise.notes.map(({ date, text }) => `${date}: ${text}`),
    updatedAt: isoOf(Math.max(promise.updatedAt, ...promise.notes.map((note) => note.updatedAt))),
  };
}

export function offeredSessionRecord(session: OfferedSession): DataRecord<'offered-sessions'> {
  return {
    id: session.id,
    date: session.date,
    area: stated(session.area),
    schoolYearFrom: positive(session.schoolYearFrom),
    schoolYearTo: positive(session.schoolYearTo),
    cancelled: session.cancelled,
    unstaffed: session.unstaffed,
    staffedMinutes: session.staffedMinutes,
    leastAdults: positive(session.leastAdults),
    adults: session.adults,
    hadEnough: session.hadEnough,
    free: session.free,
  };
}

export function offeredMonthRecord({ month, places, used }: OfferedMonth): DataRecord<'offered-months'> {
  return { id: month, month, places, used: used ?? null };
}

/** The figures of all surveys that are shown; one that too few answered is no record at all. */
export function surveyResults(surveys: readonly Survey[]): DataRecord<'survey-results'>[] {
  return surveys.flatMap((survey) =>
    survey.results.flatMap(({ theme, group, scale, value }) =>
      value === undefined
        ? []
        : [
            {
              id: slugOf(`${survey.year} ${theme} ${group} ${scale}`),
              year: survey.year,
              theme,
              group,
              scale,
              value,
              agesFrom: survey.agesFrom,
              agesTo: survey.agesTo,
              responseRate: positive(survey.responseRate),
              source: stated(survey.sourceName),
              sourceUrl: webAddress(survey.sourceUrl),
            },
          ],
    ),
  );
}
