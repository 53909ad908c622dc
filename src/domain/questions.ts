import { looksLikePersonnummer } from './personnummer.ts';

/** Most questions of an activity that are asked at a time. */
export const MOST_QUESTIONS = 5;
export const LONGEST_ANSWER = 120;

/** One of staff's own questions, asked of each child in the form. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly kind: 'choice' | 'short_text';
  /** Empty for a short text. */
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** What was answered, by the question's id. */
export type Answers = Readonly<Record<string, string>>;

export type AnswerProblem = 'missing' | 'not_a_choice' | 'too_long' | 'looks_like_personnummer';

/** The choices as staff write them, one to a line. */
export function choicesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/**
 * The first problem of each answer, by the question's id; an empty object when all are well.
 * @param demandsAll false where staff type what they heard by telephone: an open question may stay open
 */
export function answerProblems(
  questions: readonly Question[],
  answers: Answers,
  demandsAll = true,
): Record<string, AnswerProblem> {
  const problems: Record<string, AnswerProblem> = {};
  for (const question of questions) {
    const problem = answerProblem(question, answers[question.id] ?? '', demandsAll);
    if (problem) problems[question.id] = problem;
  }
  return problems;
}

function answerProblem(question: Question, answer: string, demandsAll: boolean): AnswerProblem | undefined {
  if (answer === '') return question.required && demandsAll ? 'missing' : undefined;
  if (question.kind === 'choice') return question.choices.includes(answer) ? undefined : 'not_a_choice';
  if ([...answer].length > LONGEST_ANSWER) return 'too_long';
  return looksLikePersonnummer(answer) ? 'looks_like_personnummer' : undefined;
}

/** Only what is asked and was answered, in the order of the questions: nothing else is stored. */
export function answersTo(questions: readonly Pick<Question, 'id'>[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = answers[id];
      return answer ? [[id, answer]] : [];
    }),
  );
}
