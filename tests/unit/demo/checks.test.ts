import { describe, expect, test } from 'vitest';
import { demoAdjustments, demoRecords } from '../../../pocketbase/demo/demo-municipality.ts';
import type { DemoRecord } from '../../../pocketbase/demo/demo-municipality.ts';
import { activityProblems } from '../../../src/domain/checks/activity.ts';
import type { ActivityFields, TimesOfActivity } from '../../../src/domain/checks/activity.ts';
import { focusAreaProblems, type FocusAreaFields } from '../../../src/domain/checks/focus-area.ts';
import { publicTextProblems } from '../../../src/domain/checks/public-text.ts';
import {
  surveyProblems,
  surveyResultProblems,
  type SurveyFields,
  type SurveyResultFields,
} from '../../../src/domain/checks/survey.ts';
import { promiseNoteProblems, promiseProblems } from '../../../src/domain/checks/promise.ts';
import type { PromiseFields, PromiseNoteFields } from '../../../src/domain/checks/promise.ts';
import { adultsOutProblems } from '../../../src/domain/checks/adults-out.ts';
import type { AdultsOutFields } from '../../../src/domain/checks/adults-out.ts';
import { questionProblems } from '../../../src/domain/checks/question.ts';
import type { QuestionFields } from '../../../src/domain/checks/question.ts';
import { scheduleProblems } from '../../../src/domain/checks/schedule.ts';
import type { ScheduleContext, ScheduleFields } from '../../../src/domain/checks/schedule.ts';
import { sessionProblems } from '../../../src/domain/checks/session.ts';
import type { SessionFields } from '../../../src/domain/checks/session.ts';
import { signupProblems } from '../../../src/domain/signup-rules.ts';
import type { SignupForm } from '../../../src/domain/signup-rules.ts';
import { DAYS, inCollection, sessionsFrom, text } from './expand.ts';

function fieldsAs<T>(record: DemoRecord): T {
  return record.fields as T;
}

function refused(records: readonly DemoRecord[], problemsOf: (record: DemoRecord) => object) {
  return records
    .map((record) => ({ id: record.id, problems: problemsOf(record) }))
    .filter(({ problems }) => Object.keys(problems).length > 0);
}

/** The checks that every save in the database goes through, in the order of the records. */
describe.each(DAYS)('the demo of %s passes the checks of the domain', (today) => {
  const records = demoRecords(today);
  const activities = inCollection(records, 'activities');
  const schedules = inCollection(records, 'schedules');
  const singles = inCollection(records, 'sessions');

  function contextOf(record: DemoRecord): ScheduleContext {
    const activity = activities.find(({ id }) => id === text(record, 'activity'));
    if (activity === undefined) throw new Error(`no activity for ${record.id}`);
    return {
      signupMode: text(activity, 'signup_mode'),
      published: text(activity, 'status') === 'published',
    };
  }

  function activityRefusals(record: DemoRecord, times: readonly DemoRecord[]): object {
    return activityProblems(
      fieldsAs<ActivityFields>(record),
      times
        .filter((time) => text(time, 'activity') === record.id)
        .map((time) => fieldsAs<TimesOfActivity[number]>(time)),
    );
  }

  test('for questions', () => {
    const questions = inCollection(records, 'questions');
    expect(questions.length).toBeGreaterThan(0);
    expect(
      refused(questions, (record) => {
        const others = questions.filter(
          (other) => other.id !== record.id && text(other, 'activity') === text(record, 'activity'),
        );
        return questionProblems(fieldsAs<QuestionFields>(record), others.length);
      }),
    ).toEqual([]);
  });

  test("for the survey, the texts and measures about safety, and staff's own list", () => {
    const surveys = inCollection(records, 'surveys');
    const figures = inCollection(records, 'survey_results');
    const sentOf = (record: DemoRecord) =>
      surveys.find(({ id }) => id === text(record, 'survey'))?.fields['sent'] as number;
    expect(refused(surveys, (record) => surveyProblems(fieldsAs<SurveyFields>(record), 0))).toEqual([]);
    expect(
      refused(figures, (record) =>
        surveyResultProblems(fieldsAs<SurveyResultFields>(record), sentOf(record)),
      ),
    ).toEqual([]);
    expect(
      refused(inCollection(records, 'focus_areas'), (record) =>
        focusAreaProblems(fieldsAs<FocusAreaFields>(record)),
      ),
    ).toEqual([]);
    expect([surveys.length, figures.length > 60]).toEqual([5, true]);
  });

  test('for adults who are out, and whom to turn to', () => {
    const [out, partners] = [inCollection(records, 'presence'), inCollection(records, 'partners')];
    expect(out.filter((record) => text(record, 'cancelled_dates') !== '')).toHaveLength(1);
    expect(new Set(partners.map((partner) => text(partner, 'kind'))).size).toBe(6);
    expect(refused(out, (record) => adultsOutProblems(fieldsAs<AdultsOutFields>(record)))).toEqual([]);
  });

  test('for what everybody reads about safety', () => {
    const names = [...inCollection(records, 'areas'), ...inCollection(records, 'venues')].map((record) =>
      text(record, 'name'),
    );
    const fields = [
      'title',
      'text',
      'for_whom',
      'outcome',
      'heading',
      'body',
      'name',
      'does',
      'hours',
      'summary',
    ].concat(['around', 'who', 'recognise', 'join']);
    const written = (record: DemoRecord) =>
      Object.fromEntries(fields.map((field) => [field, text(record, field)]));
    const all = ['promises', 'promise_notes', 'safety_texts', 'measures', 'surveys', 'presence', 'partners'];
    for (const collection of all) {
      const found = inCollection(records, collection);
      expect(found.length, collection).toBeGreaterThan(0);
      expect(refused(found, (record) => publicTextProblems(written(record), names))).toEqual([]);
    }
  });

  test('for activities, when first saved and when published', () => {
    const asFirstSaved = records.filter(
      (record) => record.collection === 'activities' && 'title' in record.fields,
    );
    expect(asFirstSaved).toHaveLength(activities.length);
    expect(refused(asFirstSaved, (record) => activityRefusals(record, []))).toEqual([]);
    expect(refused(activities, (record) => activityRefusals(record, [...schedules, ...singles]))).toEqual([]);
    const firstPublished = records.findIndex(
      (record) => text(record, 'status') === 'published' && record.collection === 'activities',
    );
    const lastTime = records.findLastIndex((record) => ['schedules', 'sessions'].includes(record.collection));
    expect(firstPublished).toBeGreaterThan(lastTime);
  });

  test('for schedules and single sessions', () => {
    expect(
      refused(schedules, (record) => scheduleProblems(fieldsAs<ScheduleFields>(record), contextOf(record))),
    ).toEqual([]);
    expect(
      refused(singles, (record) => sessionProblems(fieldsAs<SessionFields>(record), contextOf(record))),
    ).toEqual([]);
  });

  test('for promises and follow-ups', () => {
    const promises = inCollection(records, 'promises');
    const notes = inCollection(records, 'promise_notes');
    expect(promises.length).toBeGreaterThan(0);
    expect(notes.length).toBeGreaterThan(0);
    expect(refused(promises, (record) => promiseProblems(fieldsAs<PromiseFields>(record)))).toEqual([]);
    expect(
      refused(notes, (record) => promiseNoteProblems(fieldsAs<PromiseNoteFields>(record), today)),
    ).toEqual([]);
  });

  test('for sign-ups', () => {
    const { signups } = demoAdjustments(today, sessionsFrom(today));
    const scheduleOf = new Map(sessionsFrom(today).map((session) => [session.id, session.schedule]));
    const yearsOf = (signup: DemoRecord) => {
      const id = text(signup, 'schedule') || scheduleOf.get(text(signup, 'session'));
      const schedule = schedules.find((record) => record.id === id);
      const activity = activities.find(
        (record) => record.id === (schedule ? text(schedule, 'activity') : ''),
      );
      if (activity === undefined) throw new Error(`no activity for ${signup.id}`);
      const { school_year_from: from, school_year_to: to } = fieldsAs<ActivityFields>(activity);
      return { from, to };
    };
    expect(signups.length).toBeGreaterThan(80);
    expect(
      refused(signups, (signup) => signupProblems(fieldsAs<SignupForm>(signup), yearsOf(signup))),
    ).toEqual([]);
  });
});
