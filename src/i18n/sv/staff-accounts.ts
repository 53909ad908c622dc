import type { AccountRefusal, Level } from '../../domain/staff-accounts.ts';

/** Words of the pages about accounts, and of the letter with a trial code. */

export const LEVEL_WORDS: Record<Level, string> = { owner: 'Ägare', staff: 'Personal' };

export const accountsPage = {
  menu: 'Konton',
  title: 'Konton',
  lead: 'Vilka som kan logga in på personalsidorna och i administrationen.',
  firstTitle: 'Kom igång',
  firstLead:
    'Än så länge finns bara kontot som webbplatsen startades med. Gör ett eget konto till var och en.',
  why: 'Ett konto per person',
  whyText:
    'Dela inget konto. Då ser ni i loggen vem som har ändrat något, och den som slutar kan stängas ute utan att alla måste byta lösenord.',
  steps: [
    'Gör ett konto åt dig själv, med nivån ägare. Det du är inloggad med nu är driftens.',
    'Gör ett till åt en kollega, också ägare, så att någon kan släppa in er om en är borta.',
    'Gör ett konto med nivån personal åt var och en som sköter aktiviteter.',
    'Kräv kod i ett andra steg när alla har loggat in en gång.',
  ],
  levels: 'Två nivåer',
  owner: 'Ägare',
  ownerText:
    'Sköter konton och inställningar, läser loggen och ser alla familjer. För den som svarar för verksamheten. Två räcker.',
  staff: 'Personal',
  staffText:
    'Lägger upp och ändrar aktiviteter, tider och bemanning. Ser bara familjerna vid sina egna aktiviteter: där personen har pass, är ordinarie eller är vald att sköta dem.',
  all: 'De som har konto',
  nobody: 'hör inte till någon vuxen',
  you: 'du',
  level: 'Nivå',
  secondStep: 'Andra steg',
  on: 'kod krävs',
  off: 'bara lösenord',
  makeOwner: 'Gör till ägare',
  makeStaff: 'Gör till personal',
  newPassword: 'Nytt lösenord',
  close: 'Stäng kontot',
  manage: 'Ändra',
  manageLabel: (email: string) => `Ändra ${email}`,
  closeText: 'Personen loggas ut överallt. Pass och anteckningar i loggen finns kvar.',
  passwordText: 'Personen loggas ut överallt. Det nya lösenordet visas en gång, för dig.',
  add: 'Gör ett konto',
  email: 'E-post',
  emailHint: 'Personens egen i tjänsten. Dit går koden i det andra steget.',
  adult: 'Vem är det?',
  adultHint: 'Den vuxna som har passen. Då syns deltagarna vid de egna passen.',
  noAdult: 'Ingen i listan',
  chooseLevel: 'Välj nivå',
  submit: 'Gör kontot',
  madeTitle: 'Kontot är klart',
  made: (email: string) => `Lösenordet för ${email}:`,
  madeText:
    'Det visas bara nu. Ge det till personen själv, inte i samma mejl som adressen. Personen byter det under Mer, Mitt konto.',
  done: 'Det är gjort.',
  errorPrefix: 'Fel:',
  errorTitle: 'Det gick inte',
  ownersOnlyTitle: 'Bara för ägare',
  ownersOnly: 'Konton sköts av den som har nivån ägare. Fråga någon av dem.',
};

export const secondStepPage = {
  title: 'Kod i ett andra steg',
  required: 'Alla som loggar in skriver en kod som kommer med e-post, efter lösenordet.',
  notRequired:
    'Nu räcker lösenordet. Med en kod som kommer med e-post kan ingen logga in med bara ett stulet lösenord.',
  noMail:
    'Webbplatsen har ingen e-postserver än. Utan den kommer ingen kod fram, så det går inte att kräva. Den som sköter driften ställer in den.',
  before: 'Alla konton måste ha en e-postadress som personen kan läsa. Titta igenom listan först.',
  send: 'Skicka en provkod till mig',
  sendAgain: 'Skicka en ny provkod',
  sent: (email: string) => `En kod är skickad till ${email}. Skriv den här, så krävs koder från och med nu.`,
  code: 'Provkoden',
  codeHint: 'Åtta siffror. Den gäller i tio minuter.',
  require: 'Kräv kod i ett andra steg',
  stop: 'Sluta kräva kod',
};

export const ownAccountPage = {
  menu: 'Mitt konto',
  title: 'Mitt konto',
  lead: (email: string, level: Level) => `${email}, ${LEVEL_WORDS[level].toLowerCase()}.`,
  adult: (name: string) => `Kontot hör till ${name}.`,
  noAdult:
    'Kontot hör inte till någon vuxen i listan över personal. Be en ägare välja vem du är, så ser du deltagarna vid dina pass.',
  password: 'Byt lösenord',
  passwordText: 'Du loggas ut överallt och loggar in igen med det nya.',
  old: 'Ditt lösenord nu',
  new: 'Nytt lösenord',
  newHint: 'Minst 12 tecken. Några ord i rad är lättare att minnas än krångliga tecken.',
  submit: 'Byt lösenord',
  changed: 'Lösenordet är bytt. Logga in med det nya.',
};

export const codePage = {
  title: 'Skriv koden',
  lead: 'En kod är skickad till e-postadressen för ditt konto.',
  label: 'Kod',
  hint: 'Åtta siffror. Den gäller i tio minuter.',
  submit: 'Logga in',
  noMail: 'Kommer ingen kod?',
  noMailText:
    'Titta i skräpposten och vänta någon minut. Kommer den ändå inte: logga in igen, så skickas en ny. Ligger e-posten nere kan den som sköter driften släppa in er.',
  again: 'Logga in igen',
  errorPrefix: 'Fel:',
  problems: {
    missing: 'Skriv koden ur mejlet.',
    wrong: 'Koden stämmer inte, eller är för gammal. Titta efter i det senaste mejlet, eller logga in igen.',
    too_many: 'För många försök. Vänta en kvart och försök igen.',
    unavailable: 'Just nu går det inte att logga in. Försök igen om en stund.',
  },
};

const ACCOUNT_REFUSALS: Record<AccountRefusal | 'unavailable' | 'not_found', string> = {
  bad_email: 'Skriv en hel e-postadress, till exempel amina@kommun.se.',
  email_taken: 'Det finns redan ett konto med den adressen.',
  no_level: 'Välj ägare eller personal.',
  adult_taken: 'Den personen har redan ett konto. Välj någon annan i listan.',
  own_account: 'Det är ditt eget konto. Be en annan ägare, eller byt lösenord under Mitt konto.',
  last_owner: 'Det här är den sista ägaren. Gör någon annan till ägare först.',
  wrong_password: 'Ditt gamla lösenord stämmer inte.',
  short_password: 'Välj ett lösenord med minst 12 tecken, och högst omkring 70.',
  no_mail: secondStepPage.noMail,
  mail_failed:
    'E-postservern tog inte emot mejlet, så inget har ändrats. Be den som sköter driften titta på inställningarna för e-post.',
  wrong_code: 'Koden stämmer inte, eller är för gammal. Skriv den som kom senast, eller skicka en ny.',
  too_many: 'För många försök. Skicka en ny kod, eller vänta en kvart.',
  unavailable: 'Just nu svarar inte systemet. Inget har ändrats. Försök igen om en stund.',
  not_found: 'Kontot finns inte längre.',
};

/** Why something about accounts was not done, and what to do. */
export function accountProblem(reason: string): string {
  return ACCOUNT_REFUSALS[reason as keyof typeof ACCOUNT_REFUSALS] ?? ACCOUNT_REFUSALS.unavailable;
}

export const trialLetter = {
  subject: 'Din provkod till Trygg fritid',
  text: (code: string) =>
    `Hej!\n\nDin provkod är: ${code}\n\nDen gäller i tio minuter. Skriv den på sidan Konton, så krävs en sådan kod av alla som loggar in som personal.\n\nHar du inte bett om den? Då kan någon annan vara inloggad på ditt konto. Byt lösenord.\n`,
};
