import {
  signupProblems,
  type FieldProblem,
  type SignupField,
  type SignupForm,
} from '../domain/signup-rules.ts';

/** The form as it came in, trimmed; shown again as it is when something has to be put right. */
export interface TypedForm extends SignupForm {
  readonly contactMe: boolean;
  readonly formKey: string;
}

/** Order of the fields on the page, and so of the links in the error summary. */
export const FORM_FIELDS: readonly SignupField[] = [
  'first_name',
  'school_year',
  'guardian_name',
  'guardian_phone',
  'guardian_email',
];

/** Longer than any field's own limit: what is cut here has been refused as too long already. */
const LONGEST_SHOWN = 300;

/** Marks of direction that phone books and right-to-left keyboards put around what they hand over. */
const UNSEEN_MARKS = /\p{Bidi_Control}/gu;

/** Reads what was posted; missing and repeated fields, files and huge texts all become plain short text. */
export function readForm(data: FormData): TypedForm {
  const text = (name: string) => {
    const value = data.get(name);
    if (typeof value !== 'string') return '';
    return value.replace(UNSEEN_MARKS, '').trim().replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
  };
  return {
    first_name: text('first_name'),
    school_year: /^\d{1,2}$/.test(text('school_year')) ? Number(text('school_year')) : 0,
    guardian_name: text('guardian_name'),
    guardian_phone: text('guardian_phone'),
    guardian_email: text('guardian_email'),
    contactMe: text('contact_me') !== '',
    formKey: text('form_key').slice(0, 64),
  };
}

export const EMPTY_FORM: Omit<TypedForm, 'formKey'> = {
  first_name: '',
  school_year: 0,
  guardian_name: '',
  guardian_phone: '',
  guardian_email: '',
  contactMe: false,
};

/** Problems in page order, with the rules that PocketBase will apply too. */
export function formProblems(
  form: SignupForm,
  schoolYears: { readonly from: number; readonly to: number },
): [SignupField, FieldProblem][] {
  return inPageOrder(signupProblems(form, schoolYears));
}

/** The same problems as the error summary lists them. */
export function inPageOrder(
  problems: Partial<Record<SignupField, FieldProblem>>,
): [SignupField, FieldProblem][] {
  return FORM_FIELDS.flatMap((field) => {
    const problem = problems[field];
    return problem ? [[field, problem] as [SignupField, FieldProblem]] : [];
  });
}
