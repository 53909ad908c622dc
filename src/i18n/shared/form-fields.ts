import type { Question } from '../../domain/questions.ts';
import { answerField, type FormField, type SignupField } from '../../domain/signup-rules.ts';

/** A field of the sign-up form, taken apart. */
export interface NamedField {
  /** Without the child's number; of an answer, its field. */
  readonly name: SignupField;
  /** Which child it is about, from 1; 0 for what is asked once. */
  readonly child: number;
  /** Of staff's own questions the one that the field answers. */
  readonly question: Question | undefined;
}

/** @param questions those of the form */
export function namedField(field: FormField, questions: readonly Question[]): NamedField {
  const [, name = field, number = '1'] = /^(.*?)(?:_([2-6]))?$/.exec(field) ?? [];
  const question = questions.find(({ id }) => answerField(id) === name);
  const isOfChild = question !== undefined || name === 'first_name' || name === 'school_year';
  return { name: name as SignupField, child: isOfChild ? Number(number) : 0, question };
}
