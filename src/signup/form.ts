import { answerProblems, type Answers, type Question } from '../domain/questions.ts';
import {
  answerField,
  signupProblems,
  type FieldProblem,
  type AnswerField,
  type FormField,
  type SignupField,
  type SignupForm,
} from '../domain/signup-rules.ts';

/** What is asked of each child. */
export interface TypedChild {
  readonly first_name: string;
  readonly school_year: number;
  /** To staff's own questions; also to such as are no longer asked, until PocketBase drops them. */
  readonly answers: Answers;
}

/** The form as it came in, trimmed; shown again as it is when something has to be put right. The first child is its own. */
export interface TypedForm extends SignupForm, TypedChild {
  readonly siblings: readonly TypedChild[];
  /** Siblings get places together, or wait together. */
  readonly together: boolean;
  readonly contactMe: boolean;
  readonly formKey: string;
}

/** Most children in one form. */
export const MOST_CHILDREN = 6;

const CHILD_FIELDS = ['first_name', 'school_year'] as const;

/** The name of a child's field. @param index of the child, from 0 */
export function childField(field: (typeof CHILD_FIELDS)[number] | AnswerField, index: number): FormField {
  return index === 0 ? field : `${field}_${index + 1}`;
}

/** All fields as they stand on the page, and so the order of the links in the error summary. */
export function fieldsOnPage(children: number, questions: readonly Question[] = []): FormField[] {
  const ofChild = [...CHILD_FIELDS, ...questions.map(({ id }) => answerField(id))];
  const ofChildren = Array.from({ length: children }, (_, index) =>
    ofChild.map((field) => childField(field, index)),
  );
  return [...ofChildren.flat(), 'guardian_name', 'guardian_phone', 'guardian_email'];
}

/** The children in the order of the page. */
export function childrenOf(form: TypedForm): TypedChild[] {
  const { first_name, school_year, answers } = form;
  return [{ first_name, school_year, answers }, ...form.siblings];
}

/** Longer than any field's own limit: what is cut here has been refused as too long already. */
const LONGEST_SHOWN = 300;

/** The field of one question, by any of the children. */
const ANSWER = /^answer_([a-z0-9]{15})(?:_[2-6])?$/;

/** More than a form ever asks, also when questions were changed while it was open. */
const MOST_ANSWERS = 20;

/** Marks of direction that phone books and right-to-left keyboards put around what they hand over. */
const UNSEEN_MARKS = /\p{Bidi_Control}/gu;

/** Reads what was posted; missing and repeated fields, files and huge texts all become plain short text. */
export function readForm(data: FormData): TypedForm {
  const text = (name: string) => {
    const value = data.get(name);
    if (typeof value !== 'string') return '';
    return value.replace(UNSEEN_MARKS, '').trim().replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
  };
  const asked = [...new Set([...data.keys()].flatMap((name) => ANSWER.exec(name)?.[1] ?? []))]
    .toSorted()
    .slice(0, MOST_ANSWERS);
  const answersOf = (index: number): Answers =>
    Object.fromEntries(
      asked.flatMap((id) => {
        const answer = text(childField(answerField(id), index));
        return answer === '' ? [] : [[id, answer]];
      }),
    );
  const child = (index: number): TypedChild => {
    const year = text(childField('school_year', index));
    return {
      first_name: text(childField('first_name', index)),
      school_year: /^\d{1,2}$/.test(year) ? Number(year) : 0,
      answers: answersOf(index),
    };
  };
  const shown = Array.from({ length: MOST_CHILDREN }, (_, index) =>
    data.has(childField('first_name', index)),
  );
  const siblings = shown.flatMap((isShown, index) => (index > 0 && isShown ? [child(index)] : []));
  return {
    ...child(0),
    siblings,
    together: text('together') !== 'no',
    guardian_name: text('guardian_name'),
    guardian_phone: text('guardian_phone'),
    guardian_email: text('guardian_email'),
    contactMe: text('contact_me') !== '',
    formKey: text('form_key').slice(0, 64),
  };
}

export const EMPTY_CHILD: TypedChild = { first_name: '', school_year: 0, answers: {} };

export const EMPTY_FORM: Omit<TypedForm, 'formKey'> = {
  ...EMPTY_CHILD,
  siblings: [],
  together: true,
  guardian_name: '',
  guardian_phone: '',
  guardian_email: '',
  contactMe: false,
};

/** The button that was pressed: one more child, one less, or undefined = send the form. */
export type FormStep = { readonly kind: 'add' } | { readonly kind: 'remove'; readonly child: number };

export function stepOf(data: FormData): FormStep | undefined {
  if (data.has('add')) return { kind: 'add' };
  const child = Number(data.get('remove'));
  return child >= 1 && child <= MOST_CHILDREN ? { kind: 'remove', child } : undefined;
}

/** The form with one child more at the end, or without one of them; what was typed about the others stays. */
export function afterStep(form: TypedForm, step: FormStep): TypedForm {
  const children = childrenOf(form);
  const after =
    step.kind === 'add'
      ? [...children, EMPTY_CHILD].slice(0, MOST_CHILDREN)
      : children.filter((_, index) => index !== step.child - 1);
  const [first = EMPTY_CHILD, ...siblings] = after;
  return { ...form, ...first, siblings };
}

/**
 * Problems in page order, with the rules that PocketBase will apply too.
 * @param asksGuardian whether a guardian must approve a child of this school year, which is done by e-mail
 * @param questions staff's own, asked of each child
 */
export function formProblems(
  form: TypedForm,
  schoolYears: { readonly from: number; readonly to: number },
  asksGuardian: (schoolYear: number) => boolean = () => false,
  questions: readonly Question[] = [],
): [FormField, FieldProblem][] {
  const children = childrenOf(form);
  const needsEmail = children.some((child) => asksGuardian(child.school_year));
  const problems: Partial<Record<FormField, FieldProblem>> = {};
  for (const [index, child] of children.entries()) {
    const found = signupProblems({ ...form, ...child }, schoolYears, needsEmail);
    for (const [field, problem] of Object.entries(found) as [SignupField, FieldProblem][]) {
      const isOfChild = (CHILD_FIELDS as readonly string[]).includes(field);
      problems[isOfChild ? childField(field as (typeof CHILD_FIELDS)[number], index) : field] = problem;
    }
    for (const [question, problem] of Object.entries(answerProblems(questions, child.answers))) {
      problems[childField(answerField(question), index)] = problem;
    }
  }
  return inPageOrder(problems, children.length, questions);
}

/** The same problems as the error summary lists them; what is no field of the page is left out. */
export function inPageOrder(
  problems: Partial<Record<FormField, FieldProblem>>,
  children: number,
  questions: readonly Question[] = [],
): [FormField, FieldProblem][] {
  return fieldsOnPage(children, questions).flatMap((field) => {
    const problem = problems[field];
    return problem ? [[field, problem] as [FormField, FieldProblem]] : [];
  });
}
