import type { FamiliesOfOthers, LetterToPhone } from '../../domain/staff-answers.ts';
import type { FamilyChange } from '../../domain/notices.ts';
import type { SignInAnswer } from '../../staff/desk.ts';
import type { SessionWarning } from '../../domain/staff-warnings.ts';
import { adults } from './counts.ts';
import { capitalised, counted, listed, numberWord } from './numbers.ts';

/** Words of the staff pages' frame, the sign-in and the overview. */
export const staff = {
  menu: 'Personal',
  today: 'I dag',
  overview: 'Översikt',
  sessions: 'Tillfällen',
  close: 'Ställ in',
  more: 'Mer',
  signOut: 'Logga ut',
  description: 'För personal som sköter tider och bemanning.',
  unavailableTitle: 'Just nu svarar inte systemet',
  unavailableText: 'Inget har ändrats. Försök igen om en stund. Är det bråttom: ring de familjer det gäller.',
  refusedTitle: 'Det gick inte att spara',
  refusedText:
    'Inget har ändrats. Något av tillfällena saknar uppgifter som måste finnas. Rätta det i administrationen först.',
  notFoundTitle: 'Det finns inte längre',
  notFoundText: 'Någon kan ha tagit bort det. Gå till översikten och börja om.',
  tryAgain: 'Försök igen',
  toOverview: 'Till översikten',
};

export const signIn = {
  title: 'Logga in som personal',
  lead: 'Använd ditt eget konto, samma som i administrationen.',
  email: 'E-post',
  password: 'Lösenord',
  submit: 'Logga in',
  errorPrefix: 'Fel:',
  errorTitle: 'Det gick inte att logga in',
  signedOut: 'Du är utloggad.',
  expired: 'Logga in igen. Det du höll på med är inte gjort.',
  cookie:
    'När du loggar in sparas en kaka i din webbläsare. Den försvinner när du loggar ut, och senast efter 12 timmar.',
};

export const SIGN_IN_PROBLEMS: Record<
  Exclude<Extract<SignInAnswer, { ok: false }>['reason'], 'needs_code'> | 'missing',
  string
> = {
  missing: 'Skriv din e-post och ditt lösenord.',
  wrong: 'E-post eller lösenord stämmer inte. Försök igen, eller be den som sköter kontona om hjälp.',
  too_many: 'För många försök. Vänta en kvart och försök igen.',
  unavailable: 'Just nu går det inte att logga in. Försök igen om en stund.',
};

export const overview = {
  title: (grave: number) =>
    grave === 0
      ? 'Alla tillfällen har sina vuxna'
      : `${capitalised(numberWord(grave, 'neuter'))} ${grave === 1 ? 'tillfälle' : 'tillfällen'} saknar vuxna`,
  pageTitle: 'Översikt för personal',
  lead: 'I dag och två veckor framåt.',
  closeNow: 'Ställ in eller stäng nu',
  today: 'Dagens tillfällen',
  grave: 'Saknar vuxna',
  clashes: 'Vuxna på två ställen samtidigt',
  clashAllowed: 'Ni har sagt att det ska vara så.',
  phone: 'Familjer att ringa',
  phoneText: 'De har inte lämnat någon e-post och måste få veta det här av er.',
  othersFamilies: ({ activity, count, who }: FamiliesOfOthers) =>
    `${activity}: ${numberWord(count, 'common')} ${count === 1 ? 'familj' : 'familjer'}. ${capitalised(listed([...who, 'en ägare'], 'eller'))} kan ringa.`,
  othersPhoneTitle: 'Familjer som andra ringer',
  othersPhone: 'Numren visas bara för dem som har hand om aktiviteten. Säg till dem om det är bråttom.',
  phoneAgain: 'Mer har ändrats sedan du läste. Ring och berätta det som står här nu.',
  phoned: 'Jag har ringt',
  phonedLabel: (phone: string) => `Jag har ringt ${phone}`,
  mild: 'Bra att se över',
  mildText: 'Ingen lag och inget fel, men tänk efter om ni kan vara fler.',
  unanswered: 'Pass som ingen har bekräftat',
  unansweredText: 'De närmaste sju dagarna.',
  facts: 'Trygghetsuppgifter att bekräfta',
  factsText: (days: string) => `Har inte bekräftats på ${days}. Föräldrar ser att de är gamla.`,
  factsNever: 'Aldrig bekräftat',
  factsOn: (date: string) => `Senast bekräftat ${date}`,
  readAndConfirm: 'Läs och bekräfta',
  notices: 'Besked till familjer, senaste sju dagarna',
  noticeWaiting: 'väntar på att skickas',
  noticeSent: 'skickade eller ringda',
  noticeFailed: 'gick inte att skicka',
  more: (count: number) => `och ${count} till`,
  nothing: 'Inget just nu.',
  nameless: 'vikarie',
  show: (count: number) => `Visa ${count}`,
};

/** One warning in words: what is wrong, in the same two lines as the supervision line. */
export function warningWords({ kind, counted: there, needed }: SessionWarning): {
  head: string;
  sub: string;
} {
  switch (kind) {
    case 'nobody':
      return { head: 'Ingen vuxen', sub: `Minst ${needed} behövs` };
    case 'too_few':
      return {
        head: missing(needed - there),
        sub: `${adults(there)} klar${there === 1 ? '' : 'a'}, minst ${needed} behövs`,
      };
    case 'helpers_only':
      return {
        head: 'Bara praktikanter eller unga hjälpledare',
        sub: `De räknas inte. Minst ${needed} vuxna behövs`,
      };
    case 'alone':
      return { head: 'En vuxen ensam', sub: 'Aldrig ensam är en bra regel: försök vara två' };
    case 'below_guide':
      return {
        head: 'Under riktmärket',
        sub: `${adults(there)}, riktmärke ${needed} för så många deltagare`,
      };
  }
}

function missing(count: number): string {
  return count === 1 ? 'En vuxen fattas' : `${capitalised(numberWord(count))} vuxna fattas`;
}

/** What a family is to be told about one session. */
export const CHANGE_WORDS: Record<FamilyChange, string> = {
  cancelled: 'inställt',
  resumed: 'blir av ändå',
  moved: 'ny tid',
  place: 'nytt ställe',
  fewer_adults: 'färre vuxna än minsta antalet',
  responsible: 'en annan ansvarig',
};

/** What a family without e-mail is to be told about its own sign-up. */
export const LETTER_WORDS: Record<LetterToPhone, string> = {
  offered: 'får en plats om de vill ha den. Skriv in svaret i administrationen',
  approval: 'vårdnadshavaren ska säga ja eller nej. Skriv in svaret i administrationen',
  promoted: 'har fått en plats från reservlistan',
  cancelled: 'ni har avbokat platsen',
};

export const staffFacts = {
  title: (name: string) => `Stämmer det här för ${name}?`,
  lead: 'Läs igenom allt. När du bekräftar ser föräldrar att uppgifterna gäller i dag.',
  button: 'Ja, bekräfta i dag',
  wrong: 'Stämmer något inte? Rätta det i administrationen först.',
  changed: 'Någon ändrade uppgifterna medan du läste. Läs igenom dem igen.',
  done: (name: string) => `${name} är bekräftat i dag.`,
};

export const families = (count: number): string => counted(count, 'familj', 'familjer');
