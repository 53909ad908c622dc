import type { Retention } from '../../domain/retention.ts';
import { familyRetention } from './retention.ts';

/** Words of the page where a guardian answers. What is said yes to stands in `approval-texts.ts`. */
export const approval = {
  title: (activity: string, children: number) =>
    `Får ${children > 1 ? 'dina' : 'ditt'} barn vara med på ${activity}?`,
  lead: (children: number) =>
    `Någon har anmält ${children > 1 ? 'dina' : 'ditt'} barn och skrivit dig som vårdnadshavare. Läs, och svara ja eller nej.`,
  heldUntil: (moment: string) =>
    `Vi håller platsen längst till ${moment}. Sedan går den vidare till nästa i kön.`,
  waits:
    'Det är fullt just nu, så anmälan står på reservlistan. Svarar du nu går det fortare om det blir en plats.',
  whoHead: 'Vem det gäller',
  who: (name: string, year: string) => `${name}, ${year}`,
  whatHead: 'Vad det är',
  moreFacts: 'Läs allt om tillfället: vuxna, vägen hem och vem du ringer',
  storedHead: 'Det här sparar vi',
  stored: (kind: 'session' | 'course', retention: Retention) =>
    `Förnamn, årskurs och dina kontaktuppgifter, och att du har svarat och när. Det tas bort ${familyRetention[kind](retention)}.`,
  yourData: 'Så hanterar vi uppgifter',
  questionHead: 'Ditt svar',
  photosLegend: 'Är det okej med bilder?',
  photosHint: 'Svaret påverkar inte platsen.',
  photosNo: 'Nej, inga bilder',
  photosYes: 'Ja',
  yes: (children: number) => `Ja, ${children > 1 ? 'barnen' : 'barnet'} får vara med`,
  no: 'Nej, ta bort anmälan',
  noHint: 'Säger du nej tas anmälan bort, och platsen går till någon annan.',
  approvedTitle: 'Tack, du har sagt ja',
  approvedText: 'Bekräftelsen kommer i ett mejl. Där finns länken till anmälan, om ni behöver avboka.',
  declinedTitle: 'Tack, du har sagt nej',
  declinedText: 'Anmälan gäller inte längre.',
  passedOnTitle: 'Anmälan gäller inte längre',
  passedOnText:
    'Den är avbokad, eller så gick tiden ut och platsen gick vidare. Ni kan göra en ny anmälan om det finns plats.',
  unknownTitle: 'Länken gäller inte längre',
  unknownText:
    'Kontrollera att hela länken kom med. Är den gammal har platsen gått vidare. Ring oss om du undrar något.',
  unavailableTitle: 'Just nu går det inte att svara',
  unavailableText: 'Ditt svar är inte sparat. Försök igen om en stund.',
  tryAgain: 'Försök igen',
  toActivity: 'Läs mer om aktiviteten',
};
