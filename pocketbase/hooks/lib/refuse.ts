import { PROBLEM_TEXTS } from './messages.ts';

/** What a check refused, while somebody only asks. */
class Noted extends Error {
  readonly problems: Record<string, string>;
  constructor(problems: Record<string, string>) {
    super('only asked');
    this.problems = problems;
  }
}

let isOnlyAsked = false;

/** Problems by field that a check would refuse, without refusing; empty when it has none. */
export function problemsOf(check: () => void): Record<string, string> {
  isOnlyAsked = true;
  try {
    check();
  } catch (error) {
    if (error instanceof Noted) return error.problems;
    throw error;
  } finally {
    isOnlyAsked = false;
  }
  return {};
}

/** Stops a save with a Swedish message at each named field; does nothing when there is no problem. */
export function refuseProblems(problems: Record<string, string>): void {
  const fields = Object.keys(problems);
  if (fields.length === 0) return;
  if (isOnlyAsked) throw new Noted(problems);
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
