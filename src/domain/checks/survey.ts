import { SCALE_ENDS, type SurveyScale } from '../survey.ts';
import type { Problems } from './problem.ts';

/** Nobody younger gets the survey. */
export const YOUNGEST_ASKED = 16;

export interface SurveyFields {
  readonly source_url: string;
  readonly sent: number;
  readonly response_rate: number;
  readonly ages_from: number;
  readonly ages_to: number;
}

/**
 * Problems of one year's survey by field; an empty object when it can be stored.
 * @param mostAnswers the most that a figure of it is made of
 */
export function surveyProblems(fields: SurveyFields, mostAnswers: number): Problems {
  const problems: Problems = {};
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/.test(fields.source_url)) problems.source_url = 'not_a_web_address';
  if (!isWithin(fields.response_rate, 100)) problems.response_rate = 'not_a_percentage';
  if (fields.ages_from < YOUNGEST_ASKED) problems.ages_from = 'asked_too_young';
  else if (fields.ages_to < fields.ages_from) problems.ages_to = 'ages_order';
  if (fields.sent > 0 && mostAnswers > fields.sent) problems.sent = 'more_answers_than_sent';
  return problems;
}

export interface SurveyResultFields {
  readonly scale: string;
  readonly value: number;
  readonly answers: number;
}

/** @param sent to how many the survey went; 0 = not known */
export function surveyResultProblems({ scale, value, answers }: SurveyResultFields, sent: number): Problems {
  const problems: Problems = {};
  const end = SCALE_ENDS[scale as SurveyScale];
  if (!isWithin(value, end)) problems.value = scale === 'index_0_6' ? 'not_an_index' : 'not_a_percentage';
  if (sent > 0 && answers > sent) problems.answers = 'more_answers_than_sent';
  return problems;
}

const isWithin = (value: number, most = 100): boolean => value >= 0 && value <= most;
