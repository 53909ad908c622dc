import { addDays } from '../../src/domain/local-date.ts';
import { phones } from './phones.ts';
import { demoId, entriesOf } from './records.ts';
import type { DemoRecord } from './records.ts';

interface OrganiserInput {
  readonly name: string;
  readonly kind: 'municipality' | 'association' | 'other';
  readonly email: string;
  readonly phone: string;
  readonly website?: string;
  readonly vetting: string;
  /** How long ago the routine was confirmed; not given = never. */
  readonly vettingConfirmedDaysAgo?: number;
  readonly oneToOne: string;
  /** Left out = not stated. */
  readonly insurance?: string;
  readonly inside: readonly [name: string, phone: string];
  readonly outside: readonly [name: string, phone: string];
}

const socialServices = ['Socialtjänstens mottagning', phones.socialServices] as const;
const bris = ['Bris, för dig under 18 år', '116 111'] as const;

const organisers = {
  fritid: {
    name: 'Fritid unga, Olofströms kommun',
    kind: 'municipality',
    email: 'fritid.unga@example.se',
    phone: phones.office,
    website: 'https://fritid-unga.example.se',
    vetting:
      'Alla som arbetar hos oss visar utdrag ur belastningsregistret innan de börjar. Det gäller också vikarier, praktikanter och den som hjälper till en enstaka kväll.',
    vettingConfirmedDaysAgo: 26,
    oneToOne:
      'Behöver du prata enskilt gör vi det där andra kan se oss: dörren står öppen eller rummet har glas i dörren.',
    insurance: 'Kommunens olycksfallsförsäkring gäller dygnet runt för alla under 20 år.',
    inside: ['Enhetschefen på Fritid unga', phones.headOfUnit],
    outside: socialServices,
  },
  pilen: {
    name: 'Pilens idrottsförening',
    kind: 'association',
    email: 'kansli.pilen@example.se',
    phone: phones.chairSport,
    website: 'https://pilen.example.se',
    vetting:
      'Alla ledare över 15 år visar ett begränsat registerutdrag vart tredje år. Styrelsen antecknar att det är visat och sparar ingen kopia.',
    vettingConfirmedDaysAgo: 48,
    oneToOne: 'Två ledare på varje träning. Ingen ledare skjutsar ett barn ensam.',
    insurance: 'Idrottsförbundets olycksfallsförsäkring gäller på träning och på väg dit.',
    inside: ['Föreningens trygghetsansvariga', phones.chairSport],
    outside: bris,
  },
  studs: {
    name: 'Studshallens vänner',
    kind: 'association',
    email: 'studshallen@example.se',
    phone: phones.chairParkour,
    vetting: 'Ledarna visar registerutdrag varje höst, innan första träningen.',
    vettingConfirmedDaysAgo: 61,
    oneToOne: 'Passning görs öppet i hallen, och vi frågar alltid innan vi tar i någon.',
    insurance: 'Gymnastikförbundets försäkring gäller från första träningen.',
    inside: ['Ordföranden', phones.chairParkour],
    outside: bris,
  },
  frost: {
    name: 'Frostladans isklubb',
    kind: 'association',
    email: 'isklubben@example.se',
    phone: phones.chairIce,
    website: 'https://isklubben.example.se',
    vetting: 'Registerutdrag visas för klubbens barnansvariga vart tredje år, från 15 års ålder.',
    vettingConfirmedDaysAgo: 33,
    oneToOne: 'I omklädningsrummet är vi alltid två vuxna, eller ingen alls.',
    inside: ['Klubbens barnansvariga', phones.chairIce],
    outside: bris,
  },
  smedjan: {
    name: 'Musikföreningen i Smedjan',
    kind: 'association',
    email: 'smedjan@example.se',
    phone: phones.chairMusic,
    vetting: 'Alla handledare visar registerutdrag när de börjar och sedan vartannat år.',
    vettingConfirmedDaysAgo: 70,
    oneToOne: 'Replokalerna har fönster mot korridoren och dörren är aldrig låst.',
    inside: ['Föreningens kassör', phones.chairMusic],
    outside: socialServices,
  },
  svang: {
    name: 'Kulturföreningen Svängrummet',
    kind: 'association',
    email: 'svangrummet@example.se',
    phone: phones.chairStage,
    website: 'https://svangrummet.example.se',
    vetting: 'Danslärare, teaterledare och tekniker visar registerutdrag innan terminen börjar.',
    vettingConfirmedDaysAgo: 39,
    oneToOne: 'Vi visar rörelser med egen kropp. Måste någon rättas med handen frågar vi först.',
    insurance: 'Föreningens ansvarsförsäkring. Den gäller inte olycksfall.',
    inside: ['Verksamhetsledaren', phones.chairStage],
    outside: bris,
  },
  valvet: {
    name: 'Spelföreningen Valvet',
    kind: 'association',
    email: 'valvet@example.se',
    phone: phones.chairGames,
    vetting: 'Styrelsen ser ledarnas registerutdrag en gång om året.',
    oneToOne: 'Ledare skriver inte privat med deltagare. Allt går i gruppens gemensamma kanal.',
    inside: ['Ordföranden i Valvet', phones.chairGames],
    outside: bris,
  },
  frilufs: {
    name: 'Frilufsarna vid Bryggan',
    kind: 'association',
    email: 'frilufsarna@example.se',
    phone: phones.chairOutdoors,
    vetting: 'Alla ledare visar registerutdrag vart tredje år och går en kurs om trygga möten.',
    vettingConfirmedDaysAgo: 18,
    oneToOne: 'På tur går vi minst två vuxna. Sover vi ute har vuxna egna tält.',
    insurance: 'Olycksfallsförsäkring genom friluftsförbundet, också på tur.',
    inside: ['Ungdomsansvariga', phones.chairOutdoors],
    outside: socialServices,
  },
  hovslag: {
    name: 'Hovslagets ridvänner',
    kind: 'association',
    email: 'hovslaget@example.se',
    phone: phones.chairStable,
    website: 'https://hovslaget.example.se',
    vetting: 'Ridledare visar registerutdrag vart tredje år. Stallvärdar gör det när de börjar.',
    vettingConfirmedDaysAgo: 55,
    oneToOne: 'Sadelkammare och box har öppna dörrar när barn är i stallet.',
    insurance: 'Ryttarförsäkring genom klubben.',
    inside: ['Stallchefen', phones.chairStable],
    outside: bris,
  },
  byn: {
    name: 'Byaföreningen Granen och Ladan',
    kind: 'association',
    email: 'byaforeningen@example.se',
    phone: phones.chairVillage,
    vetting: 'Byns volontärer visar registerutdrag innan första passet. Kommunen hjälper oss med rutinen.',
    vettingConfirmedDaysAgo: 44,
    oneToOne: 'Vi är alltid två vuxna i huset så länge någon under 18 är kvar.',
    insurance: 'Byaföreningens försäkring, samma som kommunens.',
    inside: ['Byaföreningens ordförande', phones.chairVillage],
    outside: socialServices,
  },
  bildning: {
    name: 'Studiekretsen Exempel',
    kind: 'other',
    email: 'studiekretsen@example.se',
    phone: phones.chairStudy,
    website: 'https://studiekretsen.example.se',
    vetting: 'Cirkelledare som möter barn visar registerutdrag när de anställs.',
    oneToOne: 'All handledning sker i gemensamma rum.',
    inside: ['Studiekretsens chef', phones.chairStudy],
    outside: bris,
  },
} as const satisfies Readonly<Record<string, OrganiserInput>>;

export type OrganiserKey = keyof typeof organisers;

export function organiserId(key: OrganiserKey): string {
  return demoId('org', key);
}

/** @param today local date YYYY-MM-DD; the routines were confirmed some days before it. */
export function organiserRecords(today: string): readonly DemoRecord[] {
  return entriesOf<OrganiserKey, OrganiserInput>(organisers).map(([key, organiser]) => ({
    collection: 'organisers',
    id: organiserId(key),
    fields: {
      name: organiser.name,
      kind: organiser.kind,
      email: organiser.email,
      phone: organiser.phone,
      website: organiser.website ?? '',
      vetting_routine: organiser.vetting,
      vetting_confirmed_on:
        organiser.vettingConfirmedDaysAgo === undefined
          ? ''
          : addDays(today, -organiser.vettingConfirmedDaysAgo),
      one_to_one: organiser.oneToOne,
      insurance: organiser.insurance ?? '',
      concern_inside_name: organiser.inside[0],
      concern_inside_phone: organiser.inside[1],
      concern_outside_name: organiser.outside[0],
      concern_outside_phone: organiser.outside[1],
    },
  }));
}
