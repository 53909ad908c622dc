import type { FieldWords } from '../../open-data/fields.ts';

const ofRecord = {
  id: 'Postens fasta nyckel.',
  url: 'Sidan om den.',
  slug: 'Sista delen av sidans adress.',
  updatedAt: 'När posten senast sparades, UTC.',
};
const supervisionConfirmedOn = 'Dagen då personalen senast bekräftade uppgifterna om vuxna. Null = aldrig.';

const records: FieldWords = {
  sessions: {
    ...ofRecord,
    activity: 'Aktivitetens id.',
    title: 'Aktivitetens namn.',
    venue: 'Ställets id.',
    area: 'Ortens id.',
    date: 'Dagen.',
    startTime: 'När det öppnar eller börjar.',
    endTime: 'När det stänger eller slutar.',
    timeZone: 'Tidszon för datum och klockslag.',
    startsAt: 'Start, UTC.',
    endsAt: 'Slut, UTC.',
    status: 'Om det blir av som planerat, är inställt, eller har flyttats i tid eller plats.',
    note: 'Vad personalen säger om just det här tillfället.',
    supervisionStatus:
      'Vuxna: enough = fler än som behövs, limit = precis så många som behövs, too_few = vuxna saknas, unstaffed = öppet utan vuxna enligt plan, unconfirmed = uppgifterna är för gamla för att lova något, unknown = uppgift saknas, cancelled = inställt.',
    unstaffed: 'Öppet utan vuxna, enligt plan.',
    staffedFrom: 'Från när vuxna är på plats.',
    staffedTo: 'Till när vuxna är på plats.',
    plannedAdults: 'Vuxna som är planerade och räknas; inga praktikanter, ingen under 18.',
    leastAdults: 'Minsta antal vuxna för att det ska bli av.',
    mostYouthsPerAdult: 'Högst så många unga kan det bli per vuxen.',
    supervisionConfirmedOn,
    placesTotal: 'Platser som lokalen har.',
    placesFree:
      'Platser som går att få genom att anmäla sig nu. Null = ingen anmälan, stängd anmälan eller lottning.',
    signupOpensAt: 'När anmälan öppnar, UTC. Null = den är öppen.',
    signupClosesAt: 'När anmälan stänger, UTC. Null = när det börjar.',
  },
  activities: {
    ...ofRecord,
    title: 'Vad den heter.',
    summary: 'I en mening.',
    description: 'Mer utförligt.',
    categories: 'Kategoriernas id; den första är den viktigaste.',
    organiser: 'Arrangörens id.',
    schoolYearFrom: 'Första årskursen den är för, 1–9; 10 = gymnasiet. Null = alla.',
    schoolYearTo: 'Sista årskursen den är för.',
    free: 'Om den är gratis.',
    priceSek: 'Pris i kronor. Null = den kostar, men summan är inte angiven.',
    priceNote: 'Mer om priset.',
    fritidskortet: 'Om den går att betala med Fritidskortet.',
    bring: 'Vad man ska ha med sig.',
    food: 'Om mat.',
    languages: 'Språk som ledarna talar.',
    supportNote: 'Vilket stöd som finns.',
    swimming: 'Om man måste kunna simma.',
    stayRule: 'Om de unga går och kommer som de vill, stannar till slutet eller hämtas.',
    risks: 'Särskilda risker.',
    firstAid: 'Om någon vuxen på plats kan första hjälpen.',
    safeguardingTraining: 'Om de vuxna är utbildade i att skydda barn.',
    signupMode:
      'Hur man är med: bara kommer, anmäler sig till varje tillfälle, till hela kursen eller någon annanstans.',
    signupUrl: 'Var man anmäler sig, när det är någon annanstans.',
    allocation: 'Hur platser ges: i tidsordning eller genom lottning.',
    supervisionConfirmedOn,
  },
  venues: {
    ...ofRecord,
    name: 'Vad det heter.',
    kind: 'Vilken sorts ställe det är.',
    area: 'Ortens id.',
    organiser: 'Id för den som driver det.',
    summary: 'I en mening.',
    address: 'Gatuadress.',
    entrance: 'Var ingången är.',
    latitude: 'Läge, WGS 84.',
    longitude: 'Läge, WGS 84.',
    setting: 'Inomhus, utomhus eller båda.',
    access: 'Vad som gör det tillgängligt.',
    accessNote: 'Mer om tillgänglighet.',
    languages: 'Språk som personalen talar.',
    forWhom: 'Vem det är för.',
    firstAid: 'Om någon vuxen på plats kan första hjälpen.',
    supervisionConfirmedOn,
  },
  organisers: {
    id: ofRecord.id,
    name: 'Vad den heter.',
    kind: 'Kommun, förening eller annan.',
    website: 'Den egna webbplatsen.',
    vettingRoutine: 'Hur vuxna kontrolleras innan de arbetar med unga.',
    vettingConfirmedOn: 'Dagen då det senast bekräftades.',
  },
  areas: { id: ofRecord.id, slug: 'Det som parametern area tar.', name: 'Vad den heter.' },
  categories: { id: ofRecord.id, slug: ofRecord.slug, name: 'Vad den heter.' },
  'school-breaks': {
    id: ofRecord.id,
    name: 'Vad det heter.',
    from: 'Första dagen.',
    to: 'Sista dagen.',
  },
};

/** The page about the open data, and what each field means. */
export const openData = {
  title: 'Öppna data',
  description:
    'Publicerade aktiviteter, ställen och tider som JSON, och ett flöde av tillfällen, fritt att använda.',
  lead: 'Allt som är publicerat här om aktiviteter, ställen och tider, för andra webbplatser och program. Du behöver ingen nyckel och inget konto.',
  licence: {
    heading: 'Licens',
    text: (name: string) =>
      `Uppgifterna är fria (${name}): använd, ändra och sprid dem som du vill. Nämn oss gärna, men du måste inte.`,
    link: 'Licensens egen text',
  },
  what: {
    heading: 'Vad som finns',
    collection: 'Samling',
    about: 'En post är',
    takes: 'Parametrar',
    abouts: {
      sessions: 'ett tillfälle med datum',
      activities: 'en aktivitet',
      venues: 'ett ställe',
      organisers: 'en arrangör',
      areas: 'en ort',
      categories: 'en sorts aktivitet',
      'school-breaks': 'ett lov',
    },
    notThere:
      'Inga namn, telefonnummer eller e-postadresser till personer, ingenting om vilka som har anmält sig, och ingenting som inte är publicerat.',
  },
  how: {
    heading: 'Så läser du',
    start: 'Börja med förteckningen, som nämner varje samling:',
    pages: (usual: number, most: number) =>
      `En sida har ${usual} poster, eller så många som du säger med limit, högst ${most}. Fältet next har nästa sidas adress och är null på den sista. Posterna kommer i ordning efter id, så inget missas när något läggs till under tiden.`,
    filtered: 'Tillfällen på en ort under två veckor (utan from börjar tillfällena i dag):',
    unchanged:
      'Varje svar har en ETag. Skicka den i If-None-Match, så får du 304 och inget innehåll så länge inget har ändrats:',
    errors:
      'En parameter som inte går att förstå ger 400 och ett problemdokument (RFC 9457) som nämner den. En okänd samling eller version ger 404. Parametrar som inte nämns här gör ingenting.',
    times:
      'Datum och klockslag är väggklockan i Europe/Stockholm. Tider som slutar på Z är UTC. Varje fält finns alltid; null betyder att inget är angivet.',
    versions:
      'Adressen har versionen. Fält kan läggas till i v1. Det som skulle få ett program att gå sönder får en ny adress, och v1 finns då kvar i minst ett år.',
    schema: 'JSON Schema för alla svar',
  },
  feed: {
    heading: 'Flödet av tillfällen (OpenActive RPDE)',
    text: 'För dig som har en egen kopia. Flödet följer Realtime Paged Data Exchange 1.0, med innehåll enligt Modelling Opportunity Data. Följ next tills sidan är tom, spara den adressen och fråga den igen: då får du bara det som har ändrats.',
    deleted: (days: number) =>
      `Det som har tagits bort, avpublicerats eller varit över i tolv dagar kommer med state "deleted" och inget mer än sitt id. Det står kvar i ${days} dagar. Har du inte frågat på längre tid än så börjar du om från första sidan.`,
    places:
      'Flödet säger inte hur många platser som är kvar, för det ändras med varje anmälan. Det gör samlingen sessions.',
    busy: 'Är svaret 503 väntar du en stund och frågar igen.',
    kept: 'Låt talet i modified vara som det är: det ger ordningen och ska inte läsas som en tid.',
  },
  fields: {
    heading: 'Fält',
    name: 'Fält',
    type: 'Typ',
    meaning: 'Vad det säger',
    orNull: (type: string) => `${type} eller null`,
    list: (type: string) => `lista av ${type}`,
    oneOf: (values: string) => `någon av ${values}`,
    types: {
      string: 'text',
      integer: 'heltal',
      number: 'tal',
      boolean: 'true eller false',
      date: 'datum',
      'date-time': 'tidpunkt',
      uri: 'adress',
    },
  },
  embed: {
    heading: 'En lista på er egen sida',
    text: 'Vill ni bara visa vad som händer på er ort eller för era elever finns en färdig lista:',
    link: 'Gör en lista till er sida',
  },
  contact: {
    heading: 'Frågor',
    text: 'Är något fel eller saknas något? Skriv till oss:',
  },
  records,
};
