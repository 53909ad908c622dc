import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/questions.ts';
import { problemText } from '../../../src/i18n/sv/refusals.ts';
import {
  afterStep,
  childrenOf,
  EMPTY_FORM,
  fieldsOnPage,
  formProblems,
  readForm,
  type TypedForm,
} from '../../../src/signup/form.ts';

const TYPED: TypedForm = {
  first_name: 'Alva',
  school_year: 5,
  answers: {},
  siblings: [],
  together: true,
  guardian_name: 'Kim Lind',
  guardian_phone: '070-174 06 61',
  guardian_email: 'kim@example.se',
  contactMe: true,
  formKey: 'A1b2C3d4E5f6G7h8I9j0K1l2',
};
const POSTED: Record<string, string> = {
  first_name: 'Alva',
  school_year: '5',
  guardian_name: 'Kim Lind',
  guardian_phone: '070-174 06 61',
  guardian_email: 'kim@example.se',
  contact_me: 'on',
  form_key: 'A1b2C3d4E5f6G7h8I9j0K1l2',
};

function posted(changes: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...POSTED, ...changes })) data.set(name, value);
  return data;
}

const LEVEL: Question = {
  id: 'level0000000000',
  label: 'Vilken nivå?',
  kind: 'choice',
  choices: ['Nybörjare', 'Van'],
  required: true,
};
const STICK: Question = {
  id: 'stick0000000000',
  label: 'Har du egen klubba?',
  kind: 'short_text',
  choices: [],
  required: false,
};

describe('answers to questions', () => {
  const typed = readForm(
    posted({
      answer_level0000000000: 'Van',
      answer_stick0000000000: ' Ja,\n 32 tum ',
      first_name_2: 'Bo',
      school_year_2: '4',
      answer_level0000000000_2: 'Proffs',
      answer_stick0000000000_2: '',
      answer_bad: 'x',
      answer_level0000000000_7: 'x',
    }),
  );

  it('are read for each child, whatever the form asks', () => {
    expect(childrenOf(typed).map(({ answers }) => answers)).toEqual([
      { level0000000000: 'Van', stick0000000000: 'Ja, 32 tum' },
      { level0000000000: 'Proffs' },
    ]);
  });

  it('have problems at the right child, in the order of the page', () => {
    const years = { from: 4, to: 6 };
    const form = { ...typed, first_name: '', answers: {}, guardian_phone: '' };
    const problems = formProblems(form, years, () => false, [LEVEL, STICK]);
    expect(problems).toEqual([
      ['first_name', 'missing'],
      ['answer_level0000000000', 'missing'],
      ['answer_level0000000000_2', 'not_a_choice'],
      ['guardian_phone', 'missing'],
    ]);
    expect(problems.map(([field, problem]) => problemText(field, problem, 2, [LEVEL, STICK]))[2]).toBe(
      'Välj ett av svaren på ”Vilken nivå?” (barn 2).',
    );
  });

  it('stay with their child when another goes or comes', () => {
    expect(afterStep(typed, { kind: 'remove', child: 1 }).answers).toEqual({ level0000000000: 'Proffs' });
    expect(childrenOf(afterStep(typed, { kind: 'add' })).map(({ answers }) => answers)).toEqual([
      typed.answers,
      { level0000000000: 'Proffs' },
      {},
    ]);
  });

  it('are not more than a form can ask', () => {
    const many = Array.from({ length: 500 }, (_, i) => [`answer_q${String(i).padStart(14, '0')}`, 'x']);
    expect(Object.keys(readForm(posted(Object.fromEntries(many))).answers)).toHaveLength(20);
  });
});

describe('readForm', () => {
  it('reads every field', () => {
    expect(readForm(posted())).toEqual(TYPED);
  });

  it('reads an empty body as an empty form', () => {
    expect(readForm(new FormData())).toEqual({ ...EMPTY_FORM, formKey: '' });
  });

  it.each(Object.keys(POSTED))('reads a missing %s as empty, and nothing else with it', (name) => {
    const data = posted();
    data.delete(name);
    const key = { contact_me: 'contactMe', form_key: 'formKey' }[name] ?? name;
    const empty = { ...EMPTY_FORM, formKey: '' }[key as keyof TypedForm];
    expect(readForm(data)).toEqual({ ...TYPED, [key]: empty });
  });

  it('takes the first of a repeated field', () => {
    const data = posted();
    data.append('first_name', 'Melker');
    data.append('contact_me', '');
    expect(readForm(data)).toEqual(TYPED);
  });

  it('takes a file for nothing', () => {
    const data = posted();
    for (const name of Object.keys(POSTED)) data.set(name, new File(['Alva'], 'alva.txt'));
    expect(readForm(data)).toEqual({ ...EMPTY_FORM, formKey: '' });
  });

  it('leaves out what the form does not ask for', () => {
    expect(readForm(posted({ personnummer: '20140101-1234', status: 'confirmed' }))).toEqual(TYPED);
  });

  it('joins white space of every kind', () => {
    expect(readForm(posted({ first_name: ' \t\r\n Anna \u00a0\u2003 Karin\u2028 ' })).first_name).toBe(
      'Anna Karin',
    );
  });

  it('keeps the letters of every alphabet as they were typed', () => {
    for (const name of ['محمد', 'علی\u200cرضا', 'Мар’яна', 'Jose\u0301', '👩‍👧']) {
      expect(readForm(posted({ first_name: name })).first_name).toBe(name);
    }
  });

  it('takes a phone number as a phone book hands it over, in marks of direction that nobody sees', () => {
    expect(readForm(posted({ guardian_phone: '\u202d070-174 06 61\u202c' })).guardian_phone).toBe(
      '070-174 06 61',
    );
    expect(readForm(posted({ guardian_phone: '\u2066+46 70 174 06 61\u2069' })).guardian_phone).toBe(
      '+46 70 174 06 61',
    );
    expect(readForm(posted({ guardian_email: '\u200ekim@example.se\u200f' })).guardian_email).toBe(
      'kim@example.se',
    );
  });

  it('cuts huge texts far beyond what any field may hold', () => {
    const form = readForm(posted({ first_name: 'a'.repeat(1_000_000), form_key: 'k'.repeat(1000) }));
    expect(form.first_name).toHaveLength(300);
    expect(form.formKey).toHaveLength(64);
    expect(formProblems(form, { from: 0, to: 0 })).toEqual([['first_name', 'too_long']]);
  });

  const years: [string, number][] = [
    ['1', 1],
    ['10', 10],
    [' 5 ', 5],
    ['99', 99],
    ['', 0],
    ['fem', 0],
    ['5.5', 0],
    ['-5', 0],
    ['+5', 0],
    ['1e1', 0],
    ['0x5', 0],
    ['100', 0],
    ['٥', 0],
    ['NaN', 0],
  ];
  it.each(years)('reads the school year %j as %d', (text, year) => {
    expect(readForm(posted({ school_year: text })).school_year).toBe(year);
  });
});

describe('formProblems', () => {
  it('lists the problems in the order of the page, one for each field', () => {
    const bad = {
      ...TYPED,
      first_name: '',
      school_year: 0,
      guardian_name: '',
      guardian_phone: '',
      guardian_email: 'x',
    };
    expect(formProblems(bad, { from: 4, to: 6 })).toEqual([
      ['first_name', 'missing'],
      ['school_year', 'missing'],
      ['guardian_name', 'missing'],
      ['guardian_phone', 'missing'],
      ['guardian_email', 'not_an_email'],
    ]);
    expect(fieldsOnPage(1)).toEqual(formProblems(bad, { from: 4, to: 6 }).map(([field]) => field));
  });

  it('is empty for a good form', () => {
    expect(formProblems(TYPED, { from: 4, to: 6 })).toEqual([]);
  });

  it('leaves out what is well', () => {
    const bad = { ...TYPED, guardian_phone: 'x', first_name: '1' };
    expect(formProblems(bad, { from: 6, to: 9 })).toEqual([
      ['first_name', 'has_digits'],
      ['school_year', 'outside_school_years'],
      ['guardian_phone', 'not_a_phone'],
    ]);
  });
});
