import type { ClosureField, ClosureProblem } from '../../domain/closures.ts';
import { sessions } from './counts.ts';
import { families } from './staff.ts';

/** Words for cancelling several sessions in one go. */
export const closures = {
  title: 'Ställ in',
  lead: 'Först ser du vad som berörs. Inget ändras förrän du säger ja.',
  choices: {
    now: { head: 'Stäng ett ställe nu', text: 'Resten av dagen, även det som pågår.' },
    venue_day: { head: 'Ett ställe, en annan dag', text: 'Hela dagen, eller från ett klockslag.' },
    range: { head: 'Ett lov eller flera dagar', text: 'Ett ställe eller alla.' },
    adult_day: {
      head: 'En vuxen är borta',
      text: 'Alla pass den dagen. Du ser vilka tillfällen som får för få vuxna.',
    },
    session: { head: 'Ett enstaka tillfälle', text: 'Välj det i listan över tillfällen.' },
  },
  titles: {
    now: 'Stäng ett ställe nu',
    venue_day: 'Ställ in en dag på ett ställe',
    range: 'Ställ in ett lov eller flera dagar',
    adult_day: 'En vuxen är borta en dag',
    session: 'Ställ in ett tillfälle',
  },
  back: 'Välj något annat',
  venue: 'Ställe',
  allVenues: 'Alla ställen',
  adult: 'Vem är borta?',
  date: 'Datum',
  from: 'Från och med',
  to: 'Till och med',
  time: 'Från klockan (valfritt)',
  timeHint: 'Lämna tomt för hela dagen. Det som pågår då ställs in helt.',
  schoolBreak: 'Lov (valfritt)',
  schoolBreakHint: 'Välj ett lov, eller skriv egna datum nedanför.',
  reason: 'Varför?',
  reasonHint: 'Det visas för alla och står i beskedet till familjerna. Skriv inget om enskilda personer.',
  reasonHintAdult: 'Behövs bara om något ställs in. Det visas för alla. Skriv inget om enskilda personer.',
  closedDay: 'Skriv också in dagarna som stängda',
  closedDayHint: 'Då skapas inga nya tillfällen de dagarna.',
  cancelShort: 'Ställ också in det som får färre vuxna än minsta antalet',
  cancelShortHint: 'Annars är det kvar, och familjerna ser att det väntar på en vuxen till.',
  preview: 'Visa vad som berörs',
  errorPrefix: 'Fel:',
  previewTitle: (cancelled: number) => `Ställ in ${sessions(cancelled)}?`,
  absentTitle: (name: string) => `Är ${name} borta?`,
  nothingTitle: 'Det finns inget att ställa in',
  nothingText: 'Inga tillfällen berörs. De kan vara slut eller redan inställda.',
  absentNothingText: 'Den här personen har inga pass kvar den dagen.',
  change: 'Ändra',
  confirmCancel: (count: number) => `Ställ in ${sessions(count)}`,
  /** What the closure is about, under the question: place, days, from when. */
  fromTime: (clock: string) => `från ${clock}`,
  confirmAbsent: 'Sätt som frånvarande',
  confirmBoth: (count: number) => `Sätt som frånvarande och ställ in ${sessions(count)}`,
  changedTitle: 'Något ändrades medan du läste',
  changedText: 'Inget är inställt ännu. Läs igenom igen och säg ja till det som gäller nu.',
  areCancelled: 'ställs in',
  told: 'får besked',
  phone: 'har ingen e-post och måste ringas',
  willRead: 'Familjerna läser',
  closedDayNote: 'Dagarna skrivs in som stängda.',
  touched: 'Det här berörs',
  ongoing: 'Pågår nu',
  stays: 'Är kvar',
  cancelled: 'Ställs in',
  confirmed: (count: number) => `${count} anmälda`,
  waiting: (count: number) => `${count} på reservlistan`,
  inLottery: (count: number) => `${count} i lottningen`,
  nobodySignedUp: 'Ingen anmäld',
  adultsChange: (before: number, after: number, least: number) =>
    least > 0 ? `${before} → ${after} vuxna, minst ${least}` : `${before} → ${after} vuxna`,
  publicSees: (words: string) => `Familjerna ser: ${words}`,
  toDoor: 'Till närvarolistan',
  doneTitle: (count: number) => (count === 1 ? 'Tillfället är inställt' : `${sessions(count)} är inställda`),
  absentDoneTitle: 'Passen är satta som frånvarande',
  doneText: 'Det syns redan på de öppna sidorna.',
  doneTold: (count: number) => `${families(count)} får besked.`,
  doneNobody: 'Ingen familj behöver besked.',
  donePhone: (count: number) => `${families(count)} har ingen e-post. Ring dem, numren står i översikten.`,
};

/** What the public reads about the adults, in short. */
export const STATE_WORDS = {
  enough: 'Vuxna på plats',
  limit: 'Vuxna på plats, precis så många som behövs',
  too_few: 'Väntar på vuxna',
  unstaffed: 'Ingen vuxen på plats',
  unconfirmed: 'Inte bekräftat',
  unknown: 'Uppgift saknas om vuxna',
  cancelled: 'Inställt',
};

const MISSING: Record<ClosureField, string> = {
  kind: 'Välj vad som ska ställas in.',
  session: 'Välj ett tillfälle.',
  venue: 'Välj ett ställe.',
  staff: 'Välj vem som är borta.',
  from: 'Välj en dag.',
  to: 'Välj en sista dag.',
  time: 'Skriv ett klockslag.',
  reason: 'Skriv kort varför. Familjerna läser det.',
};

const PROBLEMS: Record<Exclude<ClosureProblem, 'missing'>, string> = {
  not_a_date: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD.',
  not_a_clock_time: 'Skriv tiden som TT:MM, till exempel 17:00.',
  until_before_from: 'Sista dagen måste vara samma dag som den första, eller senare.',
  already_over: 'Dagen har redan varit. Välj i dag eller senare.',
  too_long: 'Texten är för lång. Skriv högst 200 tecken.',
  too_many_days: 'Det är för många dagar på en gång. Kontrollera årtalet.',
  looks_like_number: 'Det ser ut som ett personnummer. Skriv inget om enskilda personer.',
};

/** The text beside one field. */
export function closureProblemText(field: ClosureField, problem: ClosureProblem): string {
  return problem === 'missing' ? MISSING[field] : PROBLEMS[problem];
}
