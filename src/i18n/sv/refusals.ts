import type { AnswerProblem, Question } from '../../domain/questions.ts';
import type { FieldProblem, FormField, SignupField, SignupRefusal } from '../../domain/signup-rules.ts';
import { namedField } from '../shared/form-fields.ts';

/** What a person reads when a sign-up is refused: what happened, and what to do next. */
export const REFUSAL_TEXTS: Record<SignupRefusal, string> = {
  unknown_target: 'Tillfället finns inte längre. Välj ett annat bland aktiviteterna.',
  no_signup: 'Här behövs ingen anmälan. Kom som du är när det är öppet.',
  cancelled: 'Tillfället är inställt. Välj ett annat bland aktiviteterna.',
  ended: 'Tillfället är redan slut. Välj ett annat bland aktiviteterna.',
  not_open_yet: 'Anmälan har inte öppnat än. Kom tillbaka när den öppnar.',
  closed: 'Anmälan har stängt. Ring oss om du undrar om det finns plats ändå.',
  invalid_fields: 'Något i formuläret behöver rättas.',
  too_many:
    'Det har kommit ovanligt många anmälningar från ditt nät. Vänta en kvart och skicka igen, eller ring oss.',
  too_fast: 'Formuläret kom snabbare än någon hinner läsa det. Vänta ett par sekunder och skicka igen.',
  form_too_old: 'Formuläret hade varit öppet i mer än ett dygn. Kontrollera uppgifterna och skicka igen.',
  unknown_form: 'Vi kände inte igen formuläret. Kontrollera uppgifterna och skicka igen.',
  trap_filled:
    'Ett dolt fält var ifyllt, kanske av ett tillägg i webbläsaren. Vi har tömt det. Kontrollera uppgifterna och skicka igen, eller ring oss.',
  illegal_change: 'Anmälan kan inte ändras så. Skapa en ny anmälan i stället.',
  party_too_big: 'Ni är fler än det finns platser. Välj att barnen kan få plats var för sig, eller ring oss.',
  // Staff read it in the admin; the family's page has words of its own.
  still_stands:
    'Anmälan gäller fortfarande. Avboka den först: välj status cancelled, så får familjen besked. Sedan går det att ta bort den.',
  form_changed: 'Formuläret har ändrats sedan du öppnade det. Läs igenom det och skicka igen.',
  unknown_signup: 'Anmälan finns inte. Kontrollera att hela länken kom med, eller ring oss.',
  unavailable: 'Just nu går det inte att anmäla sig. Försök igen om en stund.',
};

const SHARED: Record<FieldProblem, string> = {
  missing: 'Fyll i det här.',
  too_long: 'Texten är för lång. Skriv kortare.',
  has_digits: 'Skriv bara namnet, inga siffror.',
  has_unknown_characters: 'Skriv namnet med vanliga bokstäver.',
  not_a_school_year: 'Välj årskurs i listan.',
  outside_school_years: 'Aktiviteten är för andra årskurser.',
  phone_too_short: 'Numret är för kort. Skriv hela, till exempel 070-174 06 61.',
  looks_like_personnummer: 'Det ser ut som ett personnummer. Skriv ett telefonnummer i stället.',
  not_a_phone: 'Skriv numret med siffror, till exempel 070-174 06 61.',
  not_a_choice: 'Välj ett av svaren i listan.',
  not_an_email: 'Adressen ser inte rätt ut. Skriv den så här: namn@example.se.',
};

const MISSING: Record<SignupField, string> = {
  first_name: 'Skriv förnamn eller tilltalsnamn.',
  school_year: 'Välj årskurs.',
  guardian_name: 'Skriv ditt namn.',
  guardian_phone: 'Skriv ett telefonnummer som vi kan ringa.',
  guardian_email: 'Skriv din e-postadress.',
};

/** The text beside one field of the form. */
export function fieldText(field: SignupField, problem: FieldProblem): string {
  return problem === 'missing' ? MISSING[field] : SHARED[problem];
}

/** The text about the answer to one of staff's own questions, which names the question. */
export function answerText(label: string, problem: AnswerProblem): string {
  switch (problem) {
    case 'missing':
      return `Svara på ”${label}”.`;
    case 'not_a_choice':
      return `Välj ett av svaren på ”${label}”.`;
    case 'too_long':
      return `Svaret på ”${label}” är för långt. Skriv högst 120 tecken.`;
    case 'looks_like_personnummer':
      return `Svaret på ”${label}” ser ut som ett personnummer. Ta bort det, eller skriv telefonnumret så här: 070-174 06 61.`;
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
  return child > 0 && children > 1 ? text.replace(/\.$/, ` (barn ${child}).`) : text;
}
