import type { AnswerProblem, Question } from '../../domain/questions.ts';
import type { FieldProblem, FormField, SignupField, SignupRefusal } from '../../domain/signup-rules.ts';
import { namedField } from '../shared/form-fields.ts';

/** What a person reads when a sign-up is refused: what happened, and what to do next. */
export const REFUSAL_TEXTS: Record<SignupRefusal, string> = {
  unknown_target: 'This session no longer exists. Choose another one among the activities.',
  no_signup: 'You do not have to sign up here. Just come when it is open.',
  cancelled: 'This session is cancelled. Choose another one among the activities.',
  ended: 'This session is already over. Choose another one among the activities.',
  not_open_yet: 'Sign-up has not opened yet. Come back when it opens.',
  closed: 'Sign-up has closed. Call us if you want to know whether there is a place anyway.',
  invalid_fields: 'Something in the form needs to be corrected.',
  too_many:
    'There have been unusually many sign-ups from your network. Wait a quarter of an hour and send again, or call us.',
  too_fast: 'The form came faster than anyone can read it. Wait for a couple of seconds and send again.',
  form_too_old: 'The form had been open for more than a day. Check what you wrote and send again.',
  unknown_form: 'We did not recognise the form. Check what you wrote and send again.',
  trap_filled:
    'A hidden field was filled in, perhaps by an extension in your browser. We have emptied it. Check what you wrote and send again, or call us.',
  illegal_change: 'The sign-up cannot be changed like that. Make a new sign-up instead.',
  party_too_big:
    'You are more than there are places. Choose that the children may get places one by one, or call us.',
  // Staff read it in the admin, in Swedish; the family's page has words of its own.
  still_stands: 'The sign-up is still valid. Cancel it first, and it can be removed after that.',
  form_changed: 'The form has changed since you opened it. Read it through and send again.',
  unknown_signup: 'This sign-up does not exist. Check that the whole link is there, or call us.',
  unavailable: 'It is not possible to sign up right now. Try again in a while.',
};

const SHARED: Record<FieldProblem, string> = {
  missing: 'Please fill this in.',
  too_long: 'The text is too long. Write less.',
  has_digits: 'Write only the name, no digits.',
  has_unknown_characters: 'Write the name with ordinary letters.',
  not_a_school_year: 'Choose a school year in the list.',
  outside_school_years: 'The activity is for other school years.',
  phone_too_short: 'The number is too short. Write all of it, for example 070-174 06 61.',
  looks_like_personnummer:
    'This looks like a personal identity number (personnummer). Write a phone number instead.',
  not_a_phone: 'Write the number in digits, for example 070-174 06 61.',
  not_a_choice: 'Choose one of the answers in the list.',
  not_an_email: 'The address does not look right. Write it like this: name@example.se.',
};

const MISSING: Record<SignupField, string> = {
  first_name: 'Write a first name, or the name that is used.',
  school_year: 'Choose a school year.',
  guardian_name: 'Write your name.',
  guardian_phone: 'Write a phone number that we can call.',
  guardian_email: 'Write your e-mail address.',
};

/** The text beside one field of the form. */
export function fieldText(field: SignupField, problem: FieldProblem): string {
  return problem === 'missing' ? MISSING[field] : SHARED[problem];
}

/** The text about the answer to one of staff's own questions, which names the question. */
export function answerText(label: string, problem: AnswerProblem): string {
  switch (problem) {
    case 'missing':
      return `Please answer “${label}”.`;
    case 'not_a_choice':
      return `Choose one of the answers to “${label}”.`;
    case 'too_long':
      return `The answer to “${label}” is too long. Write at most 120 characters.`;
    case 'looks_like_personnummer':
      return `The answer to “${label}” looks like a personal identity number (personnummer). Remove it, or write the phone number like this: 070-174 06 61.`;
  }
}

/**
 * The text beside a field of the form, which names the child where there are several.
 * @param questions those of the form
 */
export function problemText(
  field: FormField,
  problem: FieldProblem,
  children: number,
  questions: readonly Question[] = [],
): string {
  const { name, child, question } = namedField(field, questions);
  const text = question ? answerText(question.label, problem as AnswerProblem) : fieldText(name, problem);
  return child > 0 && children > 1 ? text.replace(/\.$/, ` (child ${child}).`) : text;
}
