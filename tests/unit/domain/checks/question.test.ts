import { describe, expect, it } from 'vitest';
import type { Problems } from '../../../../src/domain/checks/problem.ts';
import {
  questionProblems,
  rewrittenProblems,
  type QuestionFields,
} from '../../../../src/domain/checks/question.ts';

const CHOICE: QuestionFields = {
  activity: 'a',
  label: 'Vilken nivå?',
  help: '',
  kind: 'choice',
  choices: 'Nybörjare\nVan',
  active: true,
};
const lines = (count: number) => Array.from({ length: count }, (_, i) => `Val ${i}`).join('\n');

describe('questionProblems', () => {
  const cases: [string, Partial<QuestionFields>, number, Problems][] = [
    ['a good choice', {}, 4, {}],
    ['a good short text', { kind: 'short_text', choices: '' }, 0, {}],
    ['a sixth', {}, 5, { active: 'too_many_questions' }],
    ['a sixth that is not asked', { active: false }, 5, {}],
    ['no label', { label: ' ' }, 0, { label: 'missing' }],
    ['one choice', { choices: 'Ja' }, 0, { choices: 'number_of_choices' }],
    ['eight choices', { choices: lines(8) }, 0, {}],
    ['nine choices', { choices: lines(9) }, 0, { choices: 'number_of_choices' }],
    ['a long choice', { choices: `Ja\n${'n'.repeat(61)}` }, 0, { choices: 'choice_too_long' }],
    ['a choice twice', { choices: 'Ja\n Ja ' }, 0, { choices: 'choice_twice' }],
    ['choices of a short text', { kind: 'short_text' }, 0, { choices: 'choices_without_choice' }],
    ['health in the label', { label: 'Allergier?' }, 0, { label: 'asks_about_health' }],
    ['health in the help', { help: 'Skriv om du har astma.' }, 0, { help: 'asks_about_health' }],
    ['diet among the choices', { choices: 'Halal\nVanlig' }, 0, { choices: 'asks_about_health' }],
    ['belief', { label: 'Religion?' }, 0, { label: 'asks_about_belief' }],
    ['identity', { label: 'Personnummer' }, 0, { label: 'asks_for_identity' }],
    ['protection', { label: 'Har du skyddad identitet?' }, 0, { label: 'asks_about_protection' }],
  ];
  it.each(cases)('%s', (_name, changes, others, problems) => {
    expect(questionProblems({ ...CHOICE, ...changes }, others)).toEqual(problems);
  });
});

it('locks what an answer is an answer to, and nothing else', () => {
  const after = {
    ...CHOICE,
    activity: 'b',
    label: 'Ny',
    kind: 'short_text',
    choices: '',
    help: 'x',
    active: false,
  };
  expect(rewrittenProblems(CHOICE, after)).toEqual({
    activity: 'question_answered',
    label: 'question_answered',
    kind: 'question_answered',
    choices: 'question_answered',
  });
  expect(rewrittenProblems(CHOICE, { ...CHOICE, help: 'x', active: false })).toEqual({});
});
