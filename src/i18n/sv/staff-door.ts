import type { ChildAtDoor, TickKind, TickRefusal } from '../../domain/attendance.ts';
import { tickClock } from '../../domain/attendance.ts';
import { atTime, clock } from './times.ts';
import { counted } from './numbers.ts';

/** Words of the door: of the page, and of the script that keeps ticks. */
export const door = {
  mine: 'Mina tillfällen',
  allPlaces: 'Alla ställen',
  choose: 'Mitt ställe',
  show: 'Visa',
  noneMine: 'Du har inget pass i dag, så här är alla ställen. Välj ditt ställe om du hoppar in.',
  noneAtAll: 'Inga tillfällen i dag.',
  noneHere: 'Inga tillfällen här i dag.',
  over: 'Slut för i dag',
  inside: (count: number) => `${count} inne`,
  left: (count: number) => `${count} har gått`,
  dropIn: (count: number) => `${count} utan anmälan`,
  visitors: (count: number) => counted(count, 'besökare', 'besökare'),
  short: (count: number) =>
    `${counted(count, 'tillfälle', 'tillfällen')} saknar vuxna de närmaste två veckorna`,
  phone: (count: number) => `${counted(count, 'familj', 'familjer')} att ringa`,
  toOverview: 'Se översikten',

  title: 'Närvaro',
  numbers: (inside: number, of: number, left: number) =>
    `${inside} av ${of} inne${left > 0 ? `, ${left} har gått` : ''}`,
  notHere: 'Inte här än',
  didNotCome: 'Kom inte',
  notHereText: 'Ring hem om ni inte vet varför.',
  others: 'Har kommit',
  participants: 'Deltagare',
  waiting: 'På reservlistan',
  waitingText: 'De har ingen plats. Släpp bara in så många som ni vuxna orkar med.',
  waitingMark: 'Ingen plats',
  nobody: 'Ingen är anmäld.',
  changed: 'Listan har ändrats.',
  reload: 'Hämta den igen',
  search: 'Sök i listan',
  in: 'In',
  inAgain: 'In igen',
  out: 'Ut',
  undo: 'Ångra',
  called: 'Jag har ringt',
  uncalled: 'Ångra samtalet',
  /** Said to those who do not see which row the button is in. */
  forWhom: (button: string, who: string) => `${button}: ${who}`,
  wantsCall: 'Vill bli uppringd',
  guardian: (name: string) => `Vuxen: ${name}`,
  answers: 'Svar på frågor',
  dropInTitle: 'Kom utan anmälan',
  visitorsTitle: 'Besökare i dag',
  more: 'En till',
  fewer: 'En mindre',
  addMany: 'Lägg till flera',
  howMany: 'Hur många?',
  add: 'Lägg till',
  notYours: 'Vilka som är anmälda ser bara aktivitetens egen personal.',
  numbersAlone: (inside: number, left: number, signedUp: number) =>
    `${inside} inne${left > 0 ? `, ${left} har gått` : ''}, ${counted(signedUp, 'anmäld', 'anmälda')}`,
  listedForNobody: 'Ingen som har pass här har sitt konto kopplat. Fråga den som sköter kontona.',
  listedFor: (names: string) => `Här i dag: ${names}.`,

  presence: 'Vi är på plats',
  presenceText: 'Familjer ser då på sidan att vuxna är på plats. Det syns i högst en timme.',
  noted: (at: number, until: number) =>
    `Familjer ser: "Vuxna på plats, bekräftat ${atTime(tickClock(at))}". Det slutar synas ${atTime(tickClock(until))}.`,
  renew: 'Bekräfta igen',
  takeBack: 'Ta bort',

  actions: 'Mer om tillfället',
  message: 'Skriv till alla',
  cancel: 'Ställ in',
  staffing: 'Bemanning',
  cancelledBecause: (reason: string) => `Inställt: ${reason}`,
  publicPage: 'Se sidan som familjer ser',

  saved: 'Allt är sparat.',
  unsent: (count: number) => `${count} väntar på att skickas`,
  sending: 'skickar …',
  cannotSend: 'kunde inte sparas än, skickas när det går',
  signIn: 'Logga in igen, så skickas det. Inget är borta.',
  needsNetwork: 'Ingen täckning just nu. Försök igen när den är tillbaka.',
  storageFull: 'Telefonen kan inte spara mer. Varje tryck skickas direkt i stället.',
  signOutUnsent: (count: number) =>
    `${count} har inte skickats än. De ligger kvar i den här telefonen och skickas när någon loggar in igen. Logga ut ändå?`,
  refusedTitle: (count: number) => `${counted(count, 'tryck', 'tryck')} gick inte att spara`,
  again: 'Försök igen',
  dismiss: 'Ta bort',
};

const KIND_WORDS: Record<TickKind, string> = {
  in: 'In',
  out: 'Ut',
  undo: 'Ångra',
  called: 'Ringt',
  uncalled: 'Inte ringt',
  drop_in: 'Utan anmälan',
};

const REFUSALS: Record<TickRefusal, string> = {
  invalid: 'det gick inte att läsa',
  id_taken: 'det krockade med ett annat tryck',
  not_yours: 'ditt konto får inte se deltagarna här',
  not_signed_up: 'anmälan finns inte längre',
  cancelled: 'anmälan är avbokad',
  too_early: 'tillfället är en annan dag',
  too_old: 'tillfället är för länge sedan',
};

/** Why a tick was not kept: "In kl. 17.05, Alva: anmälan är avbokad". @param who empty where no name is known */
export function refusalText(
  tick: { readonly kind: TickKind; readonly at: number },
  who: string,
  reason: TickRefusal,
): string {
  const what = `${KIND_WORDS[tick.kind] ?? ''} ${atTime(tickClock(tick.at))}`;
  return `${who ? `${what}, ${who}` : what}: ${REFUSALS[reason] ?? REFUSALS.invalid}`;
}

/** "Kom 17.05", "Gick 18.30", "Uppringd 17.20"; empty when there is nothing to say. */
export function childText({ state, cameAt, leftAt, calledAt }: ChildAtDoor): string {
  const at = (instant: number) => clock(tickClock(instant));
  switch (state) {
    case 'in':
      return `Kom ${at(cameAt)}`;
    case 'out':
      return `Gick ${at(leftAt)}`;
    case 'expected':
      return calledAt > 0 ? `Uppringd ${at(calledAt)}` : '';
  }
}

/** Why "vi är på plats" cannot be said. */
export const PRESENCE_REFUSALS: Readonly<Record<string, string>> = {
  too_early: 'Det går att bekräfta från en halvtimme innan vuxna ska vara på plats.',
  ended: 'Tiden då vuxna är på plats är slut.',
  cancelled: 'Tillfället är inställt.',
  no_adults: 'Ingen vuxen som räknas är planerad. Lägg till den som är där under Bemanning först.',
};
