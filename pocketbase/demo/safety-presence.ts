import type { PartnerKind, PresenceKind } from '../../src/directory/safety-model.ts';
import { addDays, type Weekday } from '../../src/domain/local-date.ts';
import { weekday } from '../../src/i18n/shared/date-parts.ts';
import { type AreaKey, areaId } from './areas-and-categories.ts';
import { phones } from './phones.ts';
import { demoId, entriesOf, type DemoRecord } from './records.ts';

interface PartnerInput {
  readonly name: string;
  readonly kind: PartnerKind;
  readonly does: string;
  readonly hours: string;
  readonly phone: string;
  readonly email?: string;
  readonly website?: string;
}

/** All are invented but the police's number for the whole country. */
const partners = {
  faltare: {
    name: 'Fältarna',
    kind: 'field_workers',
    does: 'Är ute där unga är, på kvällar och helger, och på skolorna på dagarna. Du kan prata med dem om vad som helst: kompisar, familjen, droger eller något som känns fel. De har tystnadsplikt.',
    hours: 'mån–tors 12–20, fre–lör 16–23',
    phone: phones.fieldWorkers,
    email: 'faltarna@example.se',
    website: 'https://faltarna.example.se',
  },
  fritid: {
    name: 'Fritid unga',
    kind: 'leisure',
    does: 'Har öppna gårdar, kurser och läger. Hör av dig om du vill börja med något, eller vill att något ska finnas där du bor.',
    hours: 'vardagar 9–16',
    phone: phones.office,
    email: 'fritid.unga@example.se',
    website: 'https://fritid-unga.example.se',
  },
  skola: {
    name: 'Elevhälsan',
    kind: 'school',
    does: 'Kurator, skolsköterska och specialpedagog på din skola. Prata med dem om hur du mår, om skolan eller om någon är dum mot dig.',
    hours: 'skoldagar 8–15',
    phone: phones.studentHealth,
  },
  social: {
    name: 'Socialtjänstens mottagning',
    kind: 'social_services',
    does: 'Hjälper barn och unga som har det svårt hemma, och föräldrar som behöver stöd. Du får ringa och fråga utan att säga vem du är.',
    hours: 'vardagar 8–16',
    phone: phones.socialServices,
  },
  socialj: {
    name: 'Socialjouren',
    kind: 'social_services',
    does: 'När det är bråttom och mottagningen har stängt.',
    hours: 'kvällar, nätter och helger',
    phone: phones.socialEmergency,
  },
  polis: {
    name: 'Polisen',
    kind: 'police',
    does: 'Hjälper dig om något har hänt, och svarar på frågor. Är det någon i fara nu ringer du 112.',
    hours: 'dygnet runt',
    phone: '114 14',
    website: 'https://polisen.se',
  },
  nattvand: {
    name: 'Nattvandrarna Kvällsljus',
    kind: 'association',
    does: 'Föräldrar och andra vuxna som är ute på fredagskvällar. De lyssnar, hjälper till om någon vill hem, och ringer rätt person om det behövs.',
    hours: 'svarar vardagar 17–19',
    phone: phones.nightWalkers,
    email: 'nattvandrarna@example.se',
    website: 'https://nattvandrarna.example.se',
  },
} as const satisfies Readonly<Record<string, PartnerInput>>;

type PartnerKey = keyof typeof partners;

export const partnerId = (key: PartnerKey): string => demoId('par', key);

export function partnerRecords(): readonly DemoRecord[] {
  return entriesOf<PartnerKey, PartnerInput>(partners).map(([key, partner], index) => ({
    collection: 'partners',
    id: partnerId(key),
    fields: { email: '', website: '', ...partner, published: true, sort_order: index + 1 },
  }));
}

interface PresenceInput {
  readonly name: string;
  readonly kind: PresenceKind;
  readonly partner: PartnerKey;
  readonly area: AreaKey;
  readonly around: string;
  readonly weekdays: readonly Weekday[];
  readonly times: readonly [from: string, to: string];
  readonly who: string;
  readonly recognise: string;
  readonly join?: string;
  readonly joinUrl?: string;
  readonly sourceUrl?: string;
  /** Left out = until further notice, from half a year ago. */
  readonly onlyOn?: string;
  readonly cancelled?: readonly string[];
}

const FIELD_WORKERS = {
  kind: 'field_workers',
  partner: 'faltare',
  who: 'Fältassistenter från kommunen, alltid minst två tillsammans.',
  recognise: 'Mörkblå jackor med texten Fältare på ryggen.',
  sourceUrl: 'https://faltarna.example.se/ute',
} as const;

/** How far into the demo's two weeks the staff are out, and the night walkers stay at home. */
const EVENT_IN_DAYS = 9;
const CANCELLED_AFTER_DAYS = 7;
const READ_DAYS_AGO = 5;
const SINCE_DAYS = 182;

/** The first such weekday on or after a local date. */
function nextOf(wanted: Weekday, from: string): string {
  let date = from;
  while (weekday(date) !== wanted) date = addDays(date, 1);
  return date;
}

function presenceOf(today: string): Readonly<Record<string, PresenceInput>> {
  const event = addDays(today, EVENT_IN_DAYS);
  return {
    faltveck: {
      ...FIELD_WORKERS,
      name: 'Fältarna i Olofström',
      area: 'olofstro',
      around: 'centrum, skolan och idrottsplatsen',
      weekdays: ['mon', 'wed'],
      times: ['15:00', '20:00'],
    },
    faltjams: {
      ...FIELD_WORKERS,
      name: 'Fältarna i Jämshög',
      area: 'jamshog',
      around: 'busstationen och skolgården',
      weekdays: ['tue', 'thu'],
      times: ['15:00', '20:00'],
    },
    falthelg: {
      ...FIELD_WORKERS,
      name: 'Fältarna på helgen',
      area: 'olofstro',
      around: 'centrum och parken',
      weekdays: ['fri', 'sat'],
      times: ['18:00', '23:00'],
    },
    nattvand: {
      name: 'Nattvandrare i Olofström',
      kind: 'night_walkers',
      partner: 'nattvand',
      area: 'olofstro',
      around: 'centrum och busstationen',
      weekdays: ['fri'],
      times: ['21:00', '01:00'],
      who: 'Föräldrar och andra vuxna, alltid flera tillsammans. De är inte poliser eller vakter.',
      recognise: 'Gula västar med texten Nattvandrare.',
      join: 'Du som är vuxen kan följa med en kväll och se hur det är. Ingen erfarenhet behövs.',
      joinUrl: 'https://nattvandrarna.example.se/var-med',
      sourceUrl: 'https://nattvandrarna.example.se/kvallar',
      cancelled: [nextOf('fri', addDays(today, CANCELLED_AFTER_DAYS))],
    },
    personal: {
      name: 'Fritid unga på torget',
      kind: 'staff_event',
      partner: 'fritid',
      area: 'olofstro',
      around: 'torget',
      weekdays: [weekday(event)],
      times: ['15:00', '19:00'],
      who: 'Fritidsledare från flera gårdar, med varm choklad.',
      recognise: 'Ett gult tält med loggan Fritid unga.',
      onlyOn: event,
    },
  };
}

export type PresenceKey = 'faltveck' | 'faltjams' | 'falthelg' | 'nattvand' | 'personal';
export const presenceId = (key: PresenceKey): string => demoId('pre', key);

/** @param today local date YYYY-MM-DD */
export function presenceRecords(today: string): readonly DemoRecord[] {
  return Object.entries(presenceOf(today)).map(([key, one]) => ({
    collection: 'presence',
    id: demoId('pre', key),
    fields: {
      name: one.name,
      kind: one.kind,
      partner: partnerId(one.partner),
      area: areaId(one.area),
      around: one.around,
      weekdays: one.weekdays,
      start_time: one.times[0],
      end_time: one.times[1],
      valid_from: one.onlyOn ?? addDays(today, -SINCE_DAYS),
      valid_until: one.onlyOn ?? '',
      cancelled_dates: (one.cancelled ?? []).join('\n'),
      who: one.who,
      recognise: one.recognise,
      join: one.join ?? '',
      join_url: one.joinUrl ?? '',
      source_url: one.sourceUrl ?? '',
      source_as_of: one.sourceUrl ? addDays(today, -READ_DAYS_AGO) : '',
      published: true,
    },
  }));
}
