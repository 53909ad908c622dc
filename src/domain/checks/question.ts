import { choicesOf, MOST_QUESTIONS } from '../questions.ts';
import type { Problem, Problems } from './problem.ts';
import { sensitiveTopic, type SensitiveTopic } from './sensitive-words.ts';

export interface QuestionFields {
  readonly activity: string;
  readonly label: string;
  readonly help: string;
  readonly kind: string;
  /** One to a line. */
  readonly choices: string;
  readonly active: boolean;
}

export const FEWEST_CHOICES = 2;
export const MOST_CHOICES = 8;
export const LONGEST_CHOICE = 60;

const TOPIC_PROBLEMS: Readonly<Record<SensitiveTopic, Problem>> = {
  health: 'asks_about_health',
  belief_or_origin: 'asks_about_belief',
  identity: 'asks_for_identity',
  protection: 'asks_about_protection',
};

/**
 * Problems of a question by field.
 * @param othersActive how many other questions of its activity are asked
 */
export function questionProblems(fields: QuestionFields, othersActive: number): Problems {
  const problems: Problems = {};
  for (const field of ['label', 'help', 'choices'] as const) {
    const topic = sensitiveTopic(fields[field]);
    if (topic) problems[field] = TOPIC_PROBLEMS[topic];
  }
  if (fields.label.trim() === '') problems.label = 'missing';
  const choiceProblem = problemOfChoices(fields);
  if (choiceProblem) problems.choices ??= choiceProblem;
  if (fields.active && othersActive >= MOST_QUESTIONS) problems.active = 'too_many_questions';
  return problems;
}

function problemOfChoices({ kind, choices }: QuestionFields): Problem | undefined {
  const given = choicesOf(choices);
  if (kind !== 'choice') return given.length > 0 ? 'choices_without_choice' : undefined;
  if (given.length < FEWEST_CHOICES || given.length > MOST_CHOICES) return 'number_of_choices';
  if (given.some((choice) => [...choice].length > LONGEST_CHOICE)) return 'choice_too_long';
  return new Set(given).size < given.length ? 'choice_twice' : undefined;
}

/**
 * What may not change once somebody has answered: the answer would stand under another question.
 */
export function rewrittenProblems(before: QuestionFields, after: QuestionFields): Problems {
  const problems: Problems = {};
  for (const field of ['activity', 'label', 'kind', 'choices'] as const) {
    if (before[field] !== after[field]) problems[field] = 'question_answered';
  }
  return problems;
}
