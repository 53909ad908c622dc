import { answerProblems, answersTo, type Question } from '../../../src/domain/questions.ts';
import { answerField } from '../../../src/domain/signup-rules.ts';
import { answerText } from '../../../src/i18n/sv/refusals.ts';
import { answersIn } from './questions.ts';
import type { RefusedField } from './signups.ts';

/**
 * Leaves in the record what is an answer to one of the questions, and nothing else.
 * @param fromForm a family's form must answer what is required; staff may leave it open
 */
export function takeAnswers(
  record: core.Record,
  questions: readonly Question[],
  fromForm: boolean,
): Record<string, RefusedField> {
  const answers = answersIn(record.getString('answers'));
  record.set('answers', answersTo(questions, answers));
  const problems = answerProblems(questions, answers, fromForm);
  return Object.fromEntries(
    questions.flatMap(({ id, label }) => {
      const problem = problems[id];
      // The form has a field for each question, the admin one for all of them.
      return problem
        ? [[fromForm ? answerField(id) : 'answers', { problem, text: answerText(label, problem) }]]
        : [];
    }),
  );
}
