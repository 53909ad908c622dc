import { describe, expect, it } from 'vitest';
import { answerProblems, answersTo, choicesOf, type Question } from '../../../src/domain/questions.ts';

const LEVEL: Question = {
  id: 'level',
  label: 'Vilken nivå?',
  kind: 'choice',
  choices: ['Nybörjare', 'Van'],
  required: true,
};
const STICK: Question = {
  id: 'stick',
  label: 'Har du egen klubba?',
  kind: 'short_text',
  choices: [],
  required: false,
};

describe('answerProblems', () => {
  const cases: [string, Record<string, string>, Record<string, string>][] = [
    ['all well', { level: 'Van', stick: 'Ja, 32 tum' }, {}],
    ['an open optional one', { level: 'Van' }, {}],
    ['an open required one', { stick: 'Ja' }, { level: 'missing' }],
    ['no choice of these', { level: 'Proffs' }, { level: 'not_a_choice' }],
    ['a choice in other letters', { level: 'van' }, { level: 'not_a_choice' }],
    ['as long as it may be', { level: 'Van', stick: 'å'.repeat(120) }, {}],
    ['one letter more', { level: 'Van', stick: 'å'.repeat(121) }, { stick: 'too_long' }],
    ['letters of two code units', { level: 'Van', stick: '🏑'.repeat(120) }, {}],
    ['a personnummer', { level: 'Van', stick: '20140304-1234' }, { stick: 'looks_like_personnummer' }],
    ['an unknown question', { level: 'Van', other: 'x'.repeat(500) }, {}],
  ];
  it.each(cases)('%s', (_name, answers, problems) => {
    expect(answerProblems([LEVEL, STICK], answers)).toEqual(problems);
  });

  it('demands nothing of staff, and still takes no wrong answer', () => {
    expect(answerProblems([LEVEL, STICK], {}, false)).toEqual({});
    expect(answerProblems([LEVEL], { level: 'Proffs' }, false)).toEqual({ level: 'not_a_choice' });
  });
});

it('keeps only what is asked and was answered', () => {
  expect(answersTo([LEVEL, STICK], { other: 'x', stick: '', level: 'Van' })).toEqual({ level: 'Van' });
});

it('reads choices line by line', () => {
  expect(choicesOf(' Nybörjare \r\n\n Van  sedan  förr\n')).toEqual(['Nybörjare', 'Van sedan förr']);
});
