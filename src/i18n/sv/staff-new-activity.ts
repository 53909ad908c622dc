import type { NewActivityField } from '../../domain/new-activity.ts';
import { NBSP } from './numbers.ts';

/** Words of the form for a new activity. */
export const newActivity = {
  title: 'Ny aktivitet',
  lead: 'Det här räcker för att publicera. Mer, som bilder och frågor, lägger du till i administrationen.',
  like: 'Börja från en annan aktivitet',
  likeHint: 'Allt utom namn, dagar och datum fylls i som där.',
  likeNone: 'Börja från början',
  likeButton: 'Fyll i',
  what: 'Vad är det?',
  whom: 'För vem?',
  when: 'När och var?',
  adults: 'Vuxna på plats',
  signup: 'Anmälan',
  risks: 'Säkerhet',
  days: 'Veckodagar',
  staffedHint: 'Lämna tomt om vuxna är där hela tiden.',
  validUntilHint: 'Tomt = tills vidare.',
  usualStaff: 'Ordinarie personal',
  usualStaffHint: 'De läggs in på alla tillfällen.',
  moreStaff: (count: number) => `Visa ${count} till`,
  responsible: 'Vem av dem är ansvarig?',
  responsibleWho: 'Kryssa också i den som är ansvarig, eller välj en annan som ansvarig.',
  responsibleNone: 'Den första',
  allowClash: 'Lägg in dem ändå de gånger de är lediga',
  allowClashHint: 'De gånger någon är upptagen visar sidan att en vuxen saknas.',
  phoneHint: 'Numret som någon svarar på under aktiviteten. Aldrig ett privat nummer.',
  roleHint: 'Som roll, till exempel Fritidsledare.',
  emergencyHint: 'Till exempel: Vi ringer numret du anger i anmälan.',
  riskNoteHint: 'Till exempel: Hjälm på alla, en vuxen vid rampen.',
  confirmed: 'Jag har gått igenom uppgifterna om vuxna och trygghet i dag',
  confirmedHint: 'Föräldrar ser när de senast bekräftades.',
  publish: 'Publicera nu',
  draft: 'Spara som utkast',
  after: 'Inget sparas förrän allt stämmer. Du kan ändra allt efteråt.',
  refused: 'Det gick inte att spara. Något du valde kan ha tagits bort: välj det på nytt.',
  kept: 'Det du skrev är kvar. Försök igen om en stund, så skickas samma sak. Den sparas bara en gång.',
  errorPrefix: 'Fel:',
};

export const NEW_ACTIVITY_LABELS: Record<Exclude<NewActivityField, 'confirmed'>, string> = {
  title: 'Namn',
  summary: 'En mening som lockar (valfritt)',
  categories: 'Kategori',
  organiser: 'Arrangör',
  school_year_from: 'Från årskurs',
  school_year_to: 'Till och med årskurs',
  older_youths: 'Är äldre ungdomar i samma lokal samtidigt?',
  price_kind: 'Kostnad',
  price_sek: 'Pris i kronor',
  venue: 'Ställe',
  weekdays: 'Veckodagar',
  start_time: 'Börjar kl.',
  end_time: 'Slutar kl.',
  staffed_from: 'Vuxna från kl. (valfritt)',
  staffed_to: 'Vuxna till kl. (valfritt)',
  valid_from: 'Första dagen',
  valid_until: 'Sista dagen (valfritt)',
  term_rule: 'Vilka veckor?',
  room_places: 'Högst antal deltagare',
  least_adults: 'Minst antal vuxna',
  usual_staff: 'Ordinarie personal',
  responsible_role: 'Ansvarig på plats',
  phone: 'Telefon under aktiviteten',
  phone_hours: 'När svarar någon? (valfritt)',
  stay_rule: 'Får man gå när man vill?',
  signup_mode: 'Hur anmäler man sig?',
  guardian_approval: 'Ska en vårdnadshavare godkänna?',
  first_aid: 'Första hjälpen och HLR (valfritt)',
  safeguarding_training: 'Utbildning i barns trygghet (valfritt)',
  emergency_contact: 'Så når ni hemmet om något händer (valfritt)',
  risks: 'Särskilda risker (valfritt)',
  risk_note: 'Så tar ni hand om risken (valfritt)',
};

/** Facts that are asked for elsewhere only, by the names of the database. */
const OTHER_FACTS: Readonly<Record<string, string>> = {
  status: 'tider med vuxna och platser',
  signup_url: 'adress till anmälan',
  allocation: 'fördelning av platser',
  slug: 'adress på webbplatsen',
};

/** The name of a fact in a list: "telefon under aktiviteten". */
export function factName(field: string): string {
  const label =
    (NEW_ACTIVITY_LABELS as Readonly<Record<string, string>>)[field] ?? OTHER_FACTS[field] ?? field;
  const plain = label.replace(/ \(valfritt\)$/, '').replace(/\?$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export const OPTIONS = {
  older_youths: [
    { value: 'no', label: 'Nej' },
    { value: 'yes', label: 'Ja' },
  ],
  price_kind: [
    { value: 'free', label: 'Gratis' },
    { value: 'paid', label: 'Kostar' },
  ],
  term_rule: [
    { value: 'term', label: 'Skolveckor' },
    { value: 'breaks', label: 'Bara lov' },
    { value: 'always', label: 'Både skolveckor och lov' },
  ],
  stay_rule: [
    { value: 'come_and_go', label: 'Ja, man kommer och går fritt' },
    { value: 'stays', label: 'Nej, man stannar till slutet' },
    { value: 'picked_up', label: 'Nej, en vuxen hämtar' },
  ],
  signup_mode: [
    { value: 'drop_in', label: 'Drop-in, ingen anmälan' },
    { value: 'session', label: 'Till varje tillfälle' },
    { value: 'course', label: 'En gång, till hela kursen' },
  ],
  guardian_approval: [
    { value: 'never', label: 'Nej' },
    { value: 'under_13', label: `För den som kan vara under 13${NBSP}år` },
    { value: 'always', label: 'Ja, alltid' },
  ],
  knows: [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
    { value: 'unknown', label: 'Vet inte' },
  ],
} as const satisfies Record<string, readonly Option[]>;
