import type { PersonalColumns, RemovedBy } from '../../domain/data-classes.ts';
import type { Matter } from '../../domain/personal-data.ts';
import { RETENTION_SETTINGS, UNTOLD_DAYS, type Retention } from '../../domain/retention.ts';
import { sameFor } from '../shared/same-for.ts';
import { days } from './counts.ts';
import { familyRetention, lasting } from './retention.ts';

/** Each column that is about a person, in words that people know. Those that say the same are told once. */
const columns: {
  readonly [Table in keyof PersonalColumns]: Readonly<Record<PersonalColumns[Table], string>>;
} = {
  signups: {
    first_name: 'förnamn eller tilltalsnamn på den som ska vara med',
    school_year: 'årskurs',
    guardian_name: 'namn på en vårdnadshavare',
    guardian_phone: 'vårdnadshavarens telefonnummer',
    guardian_email: 'e-postadress, om du skriver en',
    contact_me: 'om du vill bli uppringd före tillfället',
    language: 'vilket av sidans språk du anmälde dig på, så att mejlen kommer på det',
    answers: 'svaren på aktivitetens egna frågor, om den har några',
    ...sameFor('vilket tillfälle eller vilken kurs det gäller', 'session', 'schedule'),
    status: 'om du har plats, väntar, är med i en lottning eller har avbokat',
    ...sameFor('till när en plats hålls för dig', 'offer_expires_at', 'approval_expires_at'),
    ...sameFor(
      'vilka syskon som anmäldes tillsammans, och om de vill ha plats tillsammans',
      'party',
      'together',
    ),
    queue_number: 'plats i kön',
    ...sameFor('anmälans nummer', 'reference', 'id'),
    token_hash: 'en kontrollsumma av länken till din sida',
    ...sameFor(
      'när, av vem och varför anmälan är avbokad, om den är det',
      'cancelled_at',
      'cancelled_by',
      'cancel_reason',
    ),
    ...sameFor('när anmälan kom och när den ändrades', 'created', 'updated'),
  },
  approvals: {
    ...sameFor('vilken anmälan det gäller', 'id', 'signup'),
    purpose: 'om svaret gäller att vara med eller att bli fotad',
    ...sameFor('hur svaret kom, och på vilken text', 'how', 'text_version', 'link'),
    ...sameFor('när svaret kom', 'given_at', 'created', 'updated'),
    ...sameFor('om ett ja är taget tillbaka, när och av vem', 'withdrawn_at', 'withdrawn_by'),
  },
  door_ticks: {
    ...sameFor('vilken anmälan och vilket tillfälle det gäller', 'id', 'session', 'signup'),
    kind: 'om barnet har kommit eller gått, och om vi har ringt hem',
    count: 'hur många som kom utan anmälan',
    ...sameFor('när det prickades av, och vilket konto som gjorde det', 'at', 'actor', 'created'),
  },
  mail_outbox: {
    ...sameFor('e-postadressen, eller numret om vi ska ringa', 'to', 'phone'),
    ...sameFor('vad det står i mejlet', 'subject', 'body', 'data'),
    ...sameFor(
      'vilken sorts mejl det är, och vilken anmälan det gäller',
      'template',
      'signup',
      'event_key',
      'family_key',
    ),
    ...sameFor(
      'om mejlet har kommit fram, när, och vad som gick fel',
      'status',
      'attempts',
      'next_at',
      'error',
      'lease_until',
      'sent_at',
    ),
    ...sameFor('mejlets nummer', 'message_id', 'id'),
    ...sameFor('när mejlet skrevs', 'created', 'updated'),
  },
  messages: {
    ...sameFor(
      'meddelanden från personalen till alla vid ett tillfälle',
      'id',
      'session',
      'text',
      'audience',
      'created',
    ),
  },
  signup_links: {
    ...sameFor(
      'kontrollsummor av länkarna i mejl till dig, och när de används och slutar gälla',
      'id',
      'signup',
      'token_hash',
      'purpose',
      'used_at',
      'expires_at',
      'created',
      'updated',
    ),
  },
  family_keys: {
    email: 'e-postadressen som du loggar in med',
    ...sameFor(
      'kontrollsummor av koden, inloggningen och kalenderadressen, och när de slutar gälla',
      'id',
      'kind',
      'key_hash',
      'expires_at',
      'created',
      'updated',
    ),
    tries: 'hur många gånger en kod har skrivits fel',
  },
  page_reports: {
    ...sameFor('vad du tycker är fel, och på vilken sida', 'kind', 'page', 'version'),
    text: 'det du skriver',
    contact: 'hur vi når dig, om du vill ha svar',
    ...sameFor('när det kom, och om vi har tagit hand om det', 'id', 'status', 'created', 'updated'),
  },
  _logs: {
    data: 'vad servern misslyckades med, normalt utan din ip-adress och aldrig det du skrev i en anmälan',
  },
  staff: {
    ...sameFor('förnamn, och om det får visas på webbplatsen', 'first_name', 'show_name', 'show_name_until'),
    ...sameFor('roll, språk och om den vuxna kan första hjälpen', 'role', 'first_aid', 'languages'),
    vetting_valid_until: 'till när ett utdrag ur belastningsregistret gäller, aldrig vad som står i det',
    ...sameFor('om den vuxna arbetar hos oss nu, och vilket konto hen har', 'id', 'account', 'active'),
  },
  shifts: {
    staff: 'vilka tillfällen en vuxen arbetar på',
  },
  activities: {
    managers: 'vilka konton som har hand om en aktivitet',
  },
  schedules: {
    usual_staff: 'vilka vuxna som brukar arbeta när',
  },
  organisers: {
    ...sameFor(
      'arrangörens kontaktvägar, och vem man vänder sig till med oro',
      'email',
      'phone',
      'concern_inside_name',
      'concern_inside_phone',
      'concern_outside_name',
      'concern_outside_phone',
    ),
  },
  _superusers: {
    ...sameFor('e-postadress', 'email', 'emailVisibility', 'verified'),
    ...sameFor('lösenordet, så att det inte går att läsa', 'password', 'tokenKey'),
    ...sameFor('om kontot är ägare eller personal', 'role', 'id'),
  },
  _authOrigins: {
    ...sameFor(
      'spår av vilka enheter som har loggat in',
      'id',
      'collectionRef',
      'recordRef',
      'fingerprint',
      'created',
      'updated',
    ),
  },
  _otps: {
    ...sameFor(
      'koder för inloggning, så länge de gäller',
      'id',
      'collectionRef',
      'recordRef',
      'password',
      'sentTo',
      'created',
      'updated',
    ),
  },
  _mfas: {
    ...sameFor(
      'att första steget av en inloggning är klart',
      'id',
      'collectionRef',
      'recordRef',
      'method',
      'created',
      'updated',
    ),
  },
  _externalAuths: {
    ...sameFor(
      'inloggning hos någon annan, som är avstängd',
      'id',
      'collectionRef',
      'recordRef',
      'provider',
      'providerId',
      'created',
      'updated',
    ),
  },
  audit_log: {
    actor: 'vilket konto som gjorde vad, och när',
  },
  imports: {
    account: 'vilket konto som läste in en fil',
  },
};

/** What removes it and when, as families read it. */
const removed: Readonly<Record<Exclude<RemovedBy, 'source'>, (retention: Retention) => readonly string[]>> = {
  signups: (retention) => [
    `Du anmälde dig till ett tillfälle: ${familyRetention.session(retention)}.`,
    `Du anmälde dig till en kurs: ${familyRetention.course(retention)}.`,
    `Du stod bara på reservlistan: ${familyRetention.waiting(retention)}.`,
    `Du avbokade: ${familyRetention.cancelled(retention)}. Är det vi som har avbokat, och beskedet inte har nått dig, sparar vi numret tills vi har ringt, högst ${days(UNTOLD_DAYS)}.`,
  ],
  'with signup': () => ['Tas bort samtidigt som anmälan.'],
  attendance: (retention) => [`Vilka som kom till tillfället: ${familyRetention.attendance(retention)}.`],
  mail: (retention) => [
    `Mejl till dig: ${familyRetention.mail(retention)}.`,
    `Besked som vi inte fick fram, eller skulle ringa om: ${familyRetention.openMail(retention)}, om det inte tas bort med anmälan innan dess.`,
  ],
  report: ({ report }) => [`Tas bort ${lasting(report)} efter att det kom.`],
  log: ({ log }) => [`Tas bort efter ${lasting(log)}.`],
  'sign-in': ({ log }) => [`Spår av inloggningar tas bort efter ${lasting(log)}.`],
  keys: () => [
    'Koden slutar gälla efter tio minuter, och inloggningen efter två timmar.',
    'Adressen sparas i högst ett dygn när du ber om en kod. Skapar du en kalenderadress sparar vi den så länge du har en anmälan här.',
  ],
  pocketbase: () => ['Koder för inloggning tas bort inom en timme.'],
  'error log': () => [`Loggen över fel tas bort efter högst ${lasting(RETENTION_SETTINGS.log.most)}.`],
  'by hand': () => ['Tas bort av personalen när uppgifterna inte behövs längre.'],
};

interface MatterWords {
  readonly heading: string;
  readonly why: string;
  readonly who: string;
  /** Where the law's ground is another than a task of public interest. */
  readonly basis?: string;
}

const matters: Readonly<Record<Matter, MatterWords>> = {
  signup: {
    heading: 'När du anmäler dig',
    why: 'För att kunna hålla platsen, veta vilka som kommer och kunna ringa hem om något händer.',
    who: 'Personalen som har hand om aktiviteten, och kommunens ägare av systemet. Den som har länken till din anmälan kan se den och avboka, så dela den bara med någon du litar på.',
  },
  approval: {
    heading: 'När en vårdnadshavare svarar',
    why: 'För att veta att en vårdnadshavare har sagt ja till att barnet är med, eller till bilder.',
    who: 'Personalen som har hand om aktiviteten.',
    basis:
      'Att vara med: en uppgift av allmänt intresse. Bilder: samtycke, som går att ta tillbaka när som helst. Platsen påverkas inte.',
  },
  attendance: {
    heading: 'När personalen prickar av vid dörren',
    why: 'För att veta vilka som är där, och att alla har gått hem.',
    who: 'Personalen som har hand om aktiviteten.',
  },
  letters: {
    heading: 'När vi mejlar eller ringer dig',
    why: 'För att du ska få besked, och för att vi ska se om det inte kom fram.',
    who: 'Personalen som har hand om aktiviteten, och kommunens mejlserver som skickar dem.',
  },
  keys: {
    heading: 'Länkar, koder och Mina anmälningar',
    why: 'För att bara du ska komma åt din anmälan, utan att du behöver ett konto.',
    who: 'Ingen. Länkar och koder sparas som kontrollsummor, som inte går att läsa baklänges. Adressen ser bara kommunens ägare av systemet.',
  },
  report: {
    heading: 'När du meddelar ett fel på en sida',
    why: 'För att kunna rätta felet och svara dig.',
    who: 'Personalen.',
  },
  errors: {
    heading: 'När något går fel i servern',
    why: 'För att kunna laga systemet.',
    who: 'Kommunens ägare av systemet.',
  },
  adults: {
    heading: 'Vuxna och arrangörer',
    why: 'För att unga och föräldrar ska veta att vuxna är på plats, och vem de kan vända sig till.',
    who: 'Personalen. På webbplatsen visas roll, och förnamn bara om den vuxna själv vill. Arrangörens kontaktvägar visas för alla.',
  },
  accounts: {
    heading: 'Konton för personal',
    why: 'För att bara de som arbetar med aktiviteterna ska komma in.',
    who: 'Kommunens ägare av systemet.',
  },
  trail: {
    heading: 'Vad personalen gör',
    why: 'För att det ska gå att se i efterhand vem som har ändrat eller tagit ut något.',
    who: 'Kommunens ägare av systemet. I loggen står inga uppgifter ur anmälningar.',
  },
};

/** Words of the page about personal data. */
export const yourData = {
  title: 'Dina uppgifter',
  description: 'Vad vi sparar när du anmäler dig, varför, hur länge, och vad du kan begära.',
  lead: 'Du kan titta på allt här utan att lämna några uppgifter. Bara den som anmäler sig eller skriver till oss lämnar några, och då så få som möjligt.',
  never:
    'Vi ber aldrig om personnummer, födelsedag, hemadress eller uppgifter om hälsa. Skriv inte sådant i formuläret. Behöver ni berätta något? Kryssa för att ni vill bli uppringda.',
  whatHeading: 'Det här sparar vi',
  staffHeading: 'Om dem som arbetar här',
  columns,
  removed,
  matters,
  labels: {
    kept: 'Det här sparas',
    why: 'Varför',
    basis: 'Rättslig grund',
    who: 'Vem som ser det',
    until: 'Hur länge',
  },
  basis: 'En uppgift av allmänt intresse.',
  basisHeading: 'Varför vi får spara det',
  basisText:
    'Kommunen har till uppgift att ordna fritid för unga. Den rättsliga grunden är därför en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen, 2 kap. 2 § i lagen 2018:218). Vi frågar inte om samtycke till att spara en anmälan, men du har rätt att invända.',
  countsHeading: 'Det som blir kvar',
  countsText:
    'Uppgifterna tas bort av sig själva varje natt. Kvar blir bara antal, utan namn och utan årskurs. De kan finnas kvar en tid till i säkerhetskopior.',
  ownText:
    'Du kan ta bort uppgifterna själv när det är över, eller när du har avbokat. Gå till din anmälan med länken som du fick och välj "Ta bort uppgifterna".',
  publicHeading: 'Allmän handling',
  publicText:
    'Det du skickar till kommunen blir i regel en allmän handling. Det betyder att vem som helst kan be att få läsa den. Varje gång prövar vi om uppgifterna får lämnas ut, och det som kan skada någon kan vara hemligt. Därför ber vi om så lite som möjligt. Ingen lista över deltagare visas för andra.',
  protectedHeading: 'Har du skyddade personuppgifter?',
  protectedText: 'Använd inte formuläret. Ring oss, så håller vi en plats utan att skriva ner något namn.',
  ownHeading: 'Det här kan du göra själv',
  ownSignups: [
    'På ',
    ' kan du se, ändra och avboka allt som är anmält med din e-postadress. Du loggar in med en kod som vi mejlar.',
  ],
  rightsHeading: 'Det här kan du begära',
  rightsText:
    'Du kan be att få veta vad vi har sparat om dig, få fel rättade, få uppgifter borttagna, få oss att sluta använda dem så länge något utreds, eller invända mot att vi sparar dem. Det kostar inget.',
  responsible: (name: string) => `Ansvarig för uppgifterna är ${name}.`,
  officer: (name: string) => `Frågor om dina uppgifter besvaras av ${name}.`,
  noOfficer: 'Kommunen har inte angett något dataskyddsombud här. Vänd dig till kommunen.',
  mail: 'Skriv till',
  complaint: 'Är du inte nöjd med svaret kan du klaga hos Integritetsskyddsmyndigheten:',
};
