import type { ActivityKey } from './activities.ts';

/** The rest of what parents ask about an activity. What is left out is not stated, and the site says so. */
export interface ActivityAnswers {
  readonly bring?: string;
  readonly food?: string;
  /** Left out = what the organiser says. */
  readonly insurance?: string;
  readonly swimming?: 'not_needed' | 'needed';
  readonly pickup?: string;
  readonly support?: string;
  readonly languages?: string;
}

const NOTHING_TO_BRING = 'Ingenting särskilt.';
const EATEN_AT_HOME = 'Ät hemma innan.';
const GUARDIAN_PICKS_UP = 'Den som står i anmälan hämtar. Kommer någon annan ringer du oss först.';
const WALKS_HOME = 'Går hem själv om hemmet har sagt ja, annars hämtas.';

export const activityAnswers: Readonly<Partial<Record<ActivityKey, ActivityAnswers>>> = {
  lyktan: {
    food: 'Kiosk med mackor och frukt, allt under 25 kronor. Inga nötter.',
    support: 'Behöver du någon vid din sida första gången? Ring så möter en ledare dig vid dörren.',
    languages: 'svenska, arabiska, somaliska',
  },
  mellis: {
    food: 'Mellanmål ingår: smörgås, frukt och mjölk.',
    pickup: 'Går hem själv klockan 17 om hemmet har sagt ja. Annars hämtar någon som hemmet har namngett.',
    support: 'Ring innan första gången, så planerar vi tillsammans.',
    languages: 'svenska, arabiska, engelska',
  },
  kvarnen: { bring: NOTHING_TO_BRING, food: 'Toast och te till självkostnadspris.', languages: 'svenska' },
  ladan: { bring: 'Tofflor om golvet är kallt.', food: 'Saft och kex ingår.' },
  granen: { bring: NOTHING_TO_BRING, food: 'Det som byn har bakat.' },
  tjejer: {
    bring: NOTHING_TO_BRING,
    food: 'Middag lagar vi ihop. Skriv inget om allergi här, ring i stället.',
    pickup: WALKS_HOME,
    support: 'Hör av dig till ledaren, så anpassar vi kvällen.',
    languages: 'svenska, arabiska, somaliska, dari',
  },
  regnbag: {
    food: 'Fika ingår.',
    support: 'Ingen frågar varför du kommer. Vill du komma in bakvägen, ring.',
    languages: 'svenska, engelska',
  },
  sprak: {
    bring: NOTHING_TO_BRING,
    food: 'Te och bullar ingår.',
    languages: 'svenska, arabiska, tigrinska, dari',
  },
  film: { bring: 'En filt om du vill.', food: 'Popcorn ingår.' },
  lovhang: {
    food: 'Lunch ingår, också vegetarisk och halal.',
    support: 'Ring dagen innan om du behöver mer stöd, så är vi en vuxen till.',
    languages: 'svenska, arabiska, engelska',
  },
  lugnt: {
    bring: NOTHING_TO_BRING,
    food: 'Frukt och vatten. Du får ta med eget.',
    pickup: WALKS_HOME,
    support: 'Hela gruppen är gjord för dig som behöver lugn. Berätta i telefon vad som hjälper.',
    languages: 'svenska, teckenspråk',
  },
  gymnasie: { bring: NOTHING_TO_BRING, food: 'Kiosken är öppen.' },
  hockey: {
    food: EATEN_AT_HOME,
    insurance: 'Olycksfallsförsäkring genom idrottsförbundet, också för den som bara provar.',
    pickup: GUARDIAN_PICKS_UP,
    support: 'Det finns kälkar och stödramar. Säg till när ni anmäler er per telefon.',
  },
  isdisco: { food: 'Kiosk med varm choklad.' },
  skate: { food: 'Ta med vatten. Ingen kiosk.', languages: 'svenska, engelska' },
  spontan: { food: EATEN_AT_HOME },
  parkour: {
    food: 'Vattenflaska.',
    pickup: 'Går hem själv från åk 4 om hemmet inte säger annat.',
    support: 'Banorna går att göra på många sätt. Ring ledaren så visar hon runt innan.',
    languages: 'svenska, engelska',
  },
  parkour2: { bring: 'Mjuka kläder och vattenflaska.', food: 'Ingen mat i hallen.', pickup: WALKS_HOME },
  simma: {
    food: 'Ta med frukt till efteråt.',
    swimming: 'not_needed',
    pickup: GUARDIAN_PICKS_UP,
    support: 'En egen ledare i vattnet går att ordna. Ring simläraren två veckor innan.',
    languages: 'svenska, arabiska, dari',
  },
  badkvall: { food: 'Automat med mackor, tar bara kort.', swimming: 'needed', languages: 'svenska' },
  inneband: { food: EATEN_AT_HOME, pickup: WALKS_HOME, languages: 'svenska, engelska' },
  tjejboll: { food: EATEN_AT_HOME, pickup: WALKS_HOME },
  rorelse: {
    bring: 'Gympakläder.',
    food: 'Frukt i pausen ingår.',
    pickup: 'En vuxen i familjen hämtar i hallen, inte på parkeringen.',
    support: 'Hörselkåpor och en lugn hörna finns alltid.',
  },
  yoga: { food: 'Ät senast en timme innan.' },
  basket: { bring: 'Inneskor.', food: EATEN_AT_HOME },
  pingis: { bring: 'Inneskor.', food: 'Kiosken är öppen.' },
  replokal: { food: 'Kyl och mikro finns.', insurance: 'Egna instrument är inte försäkrade här.' },
  bandstar: { bring: NOTHING_TO_BRING, food: 'Saft ingår.', pickup: WALKS_HOME, languages: 'svenska' },
  street: { food: EATEN_AT_HOME, pickup: WALKS_HOME, support: 'Ring dansläraren, så får du pröva en gång.' },
  teater: { bring: 'Mjuka kläder.', food: 'Frukt ingår.', pickup: WALKS_HOME, languages: 'svenska, spanska' },
  sjung: {
    bring: NOTHING_TO_BRING,
    food: 'Frukt ingår.',
    pickup: GUARDIAN_PICKS_UP,
    languages: 'svenska, ukrainska',
  },
  bradspel: { bring: NOTHING_TO_BRING, food: 'Godis och läsk säljs. Frukt är gratis.' },
  rollspel: { food: 'Ta med eget snacks.', pickup: WALKS_HOME },
  esport: { bring: NOTHING_TO_BRING, food: 'Paus med macka efter halva tiden.', pickup: WALKS_HOME },
  minecraf: {
    bring: NOTHING_TO_BRING,
    food: 'Saft och kex ingår.',
    pickup: GUARDIAN_PICKS_UP,
    support: 'Lugnt bord med skärm för sig. Säg till när du kommer.',
  },
  koda: { bring: 'Dator lånar du.', food: 'Frukt ingår.', pickup: WALKS_HOME },
  verkstad: { food: 'Fika köper du för 10 kronor.', languages: 'svenska, polska, engelska' },
  makers: {
    bring: NOTHING_TO_BRING,
    food: 'Fika ingår.',
    pickup: WALKS_HOME,
    support: 'Höj- och sänkbara bänkar. Ring om du behöver verktyg för en hand.',
    languages: 'svenska, engelska',
  },
  maleri: { food: 'Fika ingår.', pickup: WALKS_HOME, languages: 'svenska, arabiska' },
  keramik: {
    food: 'Ta med eget.',
    insurance: 'Studiekretsens deltagarförsäkring gäller.',
    pickup: WALKS_HOME,
  },
  foto: {
    food: 'Varm choklad efteråt.',
    pickup: 'Vi skiljs åt där vi möttes.',
    languages: 'svenska, engelska',
  },
  slojdlag: { bring: NOTHING_TO_BRING, food: 'Saft och bulle ingår.', pickup: GUARDIAN_PICKS_UP },
  middag: {
    food: 'Vi äter det vi lagar. Säg till i köket om mat du inte tål.',
    pickup: WALKS_HOME,
    languages: 'svenska, arabiska, turkiska',
  },
  smakock: {
    food: 'Vi äter det vi lagar, aldrig nötter.',
    pickup: WALKS_HOME,
    support: 'Två barn kan dela en bänk med egen ledare. Ring innan.',
    languages: 'svenska, arabiska',
  },
  fika: { bring: NOTHING_TO_BRING, food: 'Fikat är gratis, också utan gluten.' },
  varlden: { bring: 'Ett recept om du vill.', food: 'Vi äter det vi lagar.', pickup: WALKS_HOME },
  pannkaka: { bring: 'En god aptit.', food: 'Pannkakor, också utan mjölk.' },
  frukost: {
    bring: NOTHING_TO_BRING,
    food: 'Frukost ingår, med glutenfritt bröd.',
    languages: 'svenska, engelska',
  },
  fiske: {
    food: 'Ta med matsäck.',
    swimming: 'not_needed',
    pickup: 'Hämtas vid parkeringen, eller går med ledaren till bussen.',
    languages: 'svenska, tyska',
  },
  skogen: { food: 'Vi gör upp eld och värmer det ni har med.', pickup: 'Hämtas vid Bryggan.' },
  kanot: {
    food: 'Korv över elden ingår, också vegetarisk.',
    swimming: 'needed',
    pickup: 'Hämtas vid Bryggan.',
  },
  stall: {
    food: 'Fikarum med kyl.',
    insurance: 'Ryttarförsäkring genom klubben, också för den som inte är medlem.',
    pickup: 'Går eller cyklar hem själv om hemmet har sagt ja.',
    support: 'Det finns en ramp för uppsittning. Ring stallchefen.',
  },
  knattest: {
    food: 'Saft ingår.',
    insurance: 'Ryttarförsäkring genom klubben.',
    pickup: 'En vuxen i familjen hämtar i stallgången.',
  },
  detektiv: { food: 'Ta med frukt, vi bjuder på varm saft.', pickup: GUARDIAN_PICKS_UP },
  sovaute: {
    food: 'Middag, frukost och kvällsfika ingår.',
    insurance: 'Friluftsförbundets olycksfallsförsäkring gäller hela dygnet.',
    pickup: 'Den som står i anmälan lämnar och hämtar. Telefonen är på hela natten.',
    support: 'Ring ungdomsansvariga, så går vi igenom natten tillsammans.',
    languages: 'svenska, tyska',
  },
  eld: {
    bring: 'Ylle, inte fleece.',
    food: 'Lunch över elden ingår.',
    swimming: 'needed',
    pickup: GUARDIAN_PICKS_UP,
  },
  laxhjalp: { food: 'Te och frukt ingår.', languages: 'svenska, arabiska, engelska, tigrinska' },
  laxkvarn: {
    bring: 'Läxan och en penna.',
    food: 'Mellanmål ingår.',
    pickup: WALKS_HOME,
    languages: 'svenska, bosniska',
  },
  matte: { bring: 'Räknare om du har.', food: 'Frukt ingår.', pickup: WALKS_HOME },
  jobb: { bring: 'Mobil eller dator.', food: 'Fika ingår.', languages: 'svenska, engelska' },
  bokklubb: { bring: 'Boken.', food: 'Chips.', pickup: WALKS_HOME },
  larm: {
    bring: NOTHING_TO_BRING,
    food: 'Macka ingår.',
    pickup: WALKS_HOME,
    languages: 'svenska, engelska',
  },
  disco: {
    bring: 'Dansskor.',
    food: 'Kiosk, ta med 20 kronor.',
    pickup: GUARDIAN_PICKS_UP,
    support: 'Första halvtimmen är musiken låg och lamporna tända.',
  },
  turnerin: { bring: 'Inneskor.', food: 'Korv säljs.', languages: 'svenska, engelska' },
  utflykt: {
    food: 'Lunch ingår.',
    insurance: 'Klätterparkens försäkring gäller i banan, kommunens på resan.',
    pickup: 'Den som står i anmälan hämtar vid bussen. Vi väntar tills alla är hämtade.',
    support: 'Två banor går att göra med stöd av egen ledare. Ring senast en vecka innan.',
  },
  ute: { bring: NOTHING_TO_BRING, languages: 'svenska, somaliska, arabiska' },
};
