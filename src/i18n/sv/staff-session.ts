import type { MoveProblem } from '../../domain/session-move.ts';
import type { HeldEffect } from '../../domain/staff-answers.ts';
import type { StaffRefusal } from '../../staff/client.ts';
import { counted } from './numbers.ts';

/** Words of the pages about one session and the list of a day. */
export const staffSession = {
  dayTitle: 'Tillfällen',
  before: 'Dagen före',
  after: 'Dagen efter',
  chooseDay: 'Dag',
  showDay: 'Visa dagen',
  noneThatDay: 'Inga tillfällen den dagen.',
  notPublic: 'Syns inte för familjer: aktiviteten eller stället är inte publicerat.',
  toDoor: 'Närvaro',
  staffing: 'Bemanning',
  nobody: 'Ingen är inplanerad.',
  nameless: 'Vikarie utan namn',
  responsible: 'ansvarig',
  counts: 'räknas inte som vuxen',
  checkEnded: 'uppvisat utdrag gäller inte längre, räknas inte',
  status: { planned: 'Inte bekräftat', confirmed: 'Bekräftat', absent: 'Frånvarande' },
  setAbsent: 'Frånvarande',
  setPresent: 'Kommer ändå',
  setConfirmed: 'Bekräfta',
  /** Said to those who do not see which row the button is in. */
  buttonFor: (button: string, who: string) => `${button}: ${who}`,
  clashNote: 'Två ställen samtidigt:',
  addTitle: 'Lägg till en vuxen',
  add: 'Lägg till',
  who: 'Vem?',
  whoHint: 'Välj vikarie utan namn om personen inte finns i listan.',
  substitute: 'Vikarie utan namn',
  role: 'Roll för en vikarie',
  addResponsible: 'Ansvarig på plats',
  clashTitle: 'Den vuxna är någon annanstans då',
  clashText: 'Välj någon annan, eller gör det ändå om det verkligen ska vara så. Det skrivs i loggen.',
  anyway: 'Gör det ändå',
  keep: 'Låt bli',
  signedUp: 'Anmälda',
  waiting: 'På reservlistan',
  inLottery: 'I lottningen',
  adults: 'Vuxna',
  least: 'Minst',
  held: 'Utan namn',
  heldTitle: 'Platser utan namn',
  heldText:
    'Till den som har skyddade personuppgifter, eller som anmäler sig i telefon. Skriv aldrig någonstans vem det är. Systemet kan inte ge besked om något ändras: det gör ni.',
  heldToTell: (count: number) =>
    `${counted(count, 'plats hålls', 'platser hålls')} utan namn. Systemet vet inte vem det är: ge själva besked.`,
  heldInCourse: 'Platserna gäller hela kursen.',
  heldCount: 'Så många platser hålls utan namn',
  heldSave: 'Spara antalet',
  heldYes: 'Ja, gör så',
  heldEffectTitle: 'Det här betyder det för familjerna',
  list: 'Deltagarlista',
  listDownload: (count: number) => `Hämta listan (${counted(count, 'anmäld', 'anmälda')})`,
  attendanceDownload: 'Hämta närvaron',
  listNotYours: (count: number) =>
    `${counted(count, 'anmäld', 'anmälda')}. Namnen visas bara för dem som har pass eller sköter aktiviteten.`,
  listText:
    'En fil för Excel med namn, telefon och svar på era frågor. Hämta den bara när ni behöver den, och ta bort den efteråt. Varje hämtning skrivs i loggen.',
  listEmpty: 'Ingen är anmäld.',
  actions: 'Ändra tillfället',
  cancel: 'Ställ in',
  move: 'Flytta',
  restore: 'Återställ: det blir av ändå',
  restoreText: 'Familjerna får besked om att det blir av.',
  publicPage: 'Se sidan som familjer ser',
  cancelledBecause: (reason: string) => `Inställt: ${reason}`,
  movedBecause: (reason: string) => `Flyttat: ${reason}`,
  ended: 'Tillfället är slut. Det går inte att ändra.',
  done: {
    franvarande: 'Passet är satt som frånvarande. Det syns redan på de öppna sidorna.',
    kommer: 'Passet är tillbaka. Det syns redan på de öppna sidorna.',
    bekraftat: 'Passet är bekräftat.',
    tillagd: 'Den vuxna är tillagd. Det syns redan på de öppna sidorna.',
    aterstallt: 'Tillfället blir av. Det syns redan på de öppna sidorna.',
    hallna: 'Antalet platser utan namn är ändrat. Det syns redan på de öppna sidorna.',
    flyttat: 'Tillfället är flyttat. Det syns redan på de öppna sidorna.',
  },
};

/** What holding places does, a sentence for each thing that families notice. */
export function heldEffectTexts({ movedUp, withdrawn, over, waiting }: HeldEffect): string[] {
  const texts: string[] = [];
  if (movedUp > 0) {
    texts.push(`${counted(movedUp, 'anmäld', 'anmälda')} på reservlistan får en plats eller ett erbjudande.`);
  }
  if (withdrawn > 0) {
    texts.push(
      `${counted(withdrawn, 'erbjudande', 'erbjudanden')} tas tillbaka. De familjerna väntar igen där de stod.`,
    );
  }
  if (over > 0) {
    texts.push(
      `Det blir ${over} fler än det finns plats för nu. Alla som har en plats har den kvar, men ${
        over === 1
          ? 'nästa plats som blir ledig går inte'
          : `de ${over} nästa platserna som blir lediga går inte`
      } till reservlistan${waiting > 0 ? `, där ${waiting} väntar` : ''}.`,
    );
  }
  return texts;
}

export const REFUSED_CHANGE: Partial<Record<StaffRefusal, string>> = {
  ended: 'Tillfället är slut och kan inte ändras.',
  already: 'Personen finns redan i listan. Välj "Kommer ändå" på raden om den var frånvarande.',
  not_cancelled: 'Tillfället är inte inställt längre. Någon annan hann före.',
  unknown_staff: 'Personen finns inte längre i listan. Välj någon annan.',
  invalid: 'Skriv ett antal mellan 0 och 500.',
  changed: 'Någon annan hann ändra antalet. Titta på det nya talet och försök igen.',
  clash: 'Den vuxna är någon annanstans då.',
  refused:
    'Det gick inte att spara. Kontrollera uppgifterna, eller rätta tillfället i administrationen först.',
};

export const moveWords = {
  title: 'Flytta tillfället',
  lead: 'Först ser du vad det betyder. Inget ändras förrän du säger ja.',
  date: 'Nytt datum',
  start: 'Börjar',
  end: 'Slutar',
  venue: 'Ställe',
  reason: 'Varför?',
  reasonHint: 'Det visas för alla och står i beskedet till familjerna. Skriv inget om enskilda personer.',
  preview: 'Visa vad det betyder',
  previewTitle: 'Flytta tillfället?',
  was: 'Förut',
  becomes: 'Blir',
  staffed: (hours: string) => `Vuxna på plats ${hours}`,
  button: 'Flytta tillfället',
  change: 'Ändra',
  closedDay: (name: string) => `Stället är stängt den dagen: ${name}.`,
  clashes: 'De här vuxna är någon annanstans då',
  clashesText: 'Gör dem frånvarande först, eller flytta ändå.',
  anyway: 'Flytta ändå, de kan vara på båda ställena',
  needsAnyway: 'Kryssa i att de kan vara på båda ställena, eller gör dem frånvarande först.',
};

const MOVE_PROBLEMS: Partial<Record<MoveProblem, string>> = {
  missing: 'Fyll i det här.',
  not_a_date: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD.',
  not_a_clock_time: 'Skriv tiden som TT:MM, till exempel 17:00.',
  end_before_start: 'Sluttiden måste vara senare än starttiden.',
  already_over: 'Den tiden har redan varit. Välj en som kommer.',
  same_as_before: 'Det är samma tid och ställe som förut. Ändra något.',
  date_taken: 'Det finns redan ett tillfälle i samma schema den dagen. Välj en annan dag.',
  too_long: 'Texten är för lång. Skriv högst 200 tecken.',
  looks_like_number: 'Det ser ut som ett personnummer. Skriv inget om enskilda personer.',
  staffed_outside_open: 'De vuxnas tider ryms inte. Välj en längre tid.',
};

export function moveProblemText(problem: MoveProblem): string {
  return MOVE_PROBLEMS[problem] ?? 'Det här går inte. Välj något annat.';
}
