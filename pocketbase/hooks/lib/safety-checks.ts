import { focusAreaProblems } from '../../../src/domain/checks/focus-area.ts';
import { surveyProblems, surveyResultProblems } from '../../../src/domain/checks/survey.ts';
import { isLocalDate } from '../../../src/domain/local-date.ts';
import { publicTextsOf } from './public-texts.ts';
import { findRecord, selectRows } from './read.ts';
import { refuseProblems } from './refuse.ts';

/** Rules of the survey, the texts and measures that all may read, and staff's own list. */

export function checkSurvey(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const fields = {
    source_url: record.getString('source_url'),
    sent: record.getInt('sent'),
    response_rate: record.getFloat('response_rate'),
    ages_from: record.getInt('ages_from'),
    ages_to: record.getInt('ages_to'),
  };
  refuseProblems({
    ...surveyProblems(fields, mostAnswers(e.app, record.id)),
    ...publicTextsOf(e.app, record, ['summary']),
  });
}

function mostAnswers(app: core.App, survey: string): number {
  const sql = 'SELECT COALESCE(MAX(answers), 0) AS most FROM survey_results WHERE survey = {:survey}';
  return selectRows(app, { most: 0 }, sql, { survey })[0]?.most ?? 0;
}

export function checkSurveyResult(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const sent = findRecord(e.app, 'surveys', record.getString('survey'))?.getInt('sent') ?? 0;
  const fields = {
    scale: record.getString('scale'),
    value: record.getFloat('value'),
    answers: record.getInt('answers'),
  };
  refuseProblems(surveyResultProblems(fields, sent));
}

export function checkSafetyText(e: core.RecordEvent): void {
  if (e.record) refuseProblems(publicTextsOf(e.app, e.record, ['heading', 'body']));
}

export function checkMeasure(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const problems = publicTextsOf(e.app, record, ['title', 'text']);
  const done = record.getString('done_on');
  if (done !== '' && !isLocalDate(done)) problems.done_on = 'not_a_date';
  refuseProblems(problems);
}

export function checkFocusArea(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  refuseProblems(
    focusAreaProblems({
      area: text('area'),
      start_time: text('start_time'),
      end_time: text('end_time'),
      measure: text('measure').trim(),
      status: text('status'),
      next_meeting: text('next_meeting'),
    }),
  );
}
