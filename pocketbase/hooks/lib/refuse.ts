import { PROBLEM_TEXTS } from './messages.ts';

/** Stops a save with a Swedish message at each named field; does nothing when there is no problem. */
export function refuseProblems(problems: Record<string, string>): void {
  const fields = Object.keys(problems);
  if (fields.length === 0) return;
  const errors: Record<string, ValidationError> = {};
  for (const field of fields) {
    const code = problems[field] ?? 'missing';
    errors[field] = new ValidationError(code, PROBLEM_TEXTS[code as keyof typeof PROBLEM_TEXTS] ?? code);
  }
  throw new BadRequestError('Det gick inte att spara. Rätta de markerade fälten.', errors);
}

/** Stops a delete with one Swedish sentence. */
export function refuseDelete(text: string): never {
  throw new BadRequestError(text);
}

/** Stops a save with a sentence of its own at one field. */
export function refuseText(field: string, code: string, text: string): never {
  throw new BadRequestError('Det gick inte att spara. Rätta de markerade fälten.', {
    [field]: new ValidationError(code, text),
  });
}
