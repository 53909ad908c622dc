/**
 * Medborgarlöften of an invented year, in each state: two that go on, one that nothing is counted for, one that nobody has
 * closed, one that was partly kept. What the municipality and the police promise follows Olofström's own page; how it went is
 * made up.
 */
import { addDays, daysBetween } from '../../src/domain/local-date.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { activityId, type ActivityKey } from './activities.ts';
import { demoId } from './records.ts';
import { presenceId, type PresenceKey } from './safety-presence.ts';
import type { DemoRecord } from './records.ts';

interface PromiseInput {
  readonly key: string;
  readonly title: string;
  readonly by: 'municipality' | 'police' | 'both';
  readonly theme: 'adult_presence' | 'leisure' | 'other';
  /** 0 = this year. */
  readonly yearsAgo: number;
  readonly text: string;
  readonly forWhom: string;
  readonly status?: 'kept' | 'partly' | 'not_kept';
  readonly outcome?: string;
  readonly activities?: readonly ActivityKey[];
  readonly presence?: readonly PresenceKey[];
  /** How much of the promise's time so far had gone, in hundredths, and what was written then. */
  readonly notes: readonly (readonly [hundredths: number, text: string])[];
}

const promises: readonly PromiseInput[] = [
  {
    key: 'vuxna',
    title: 'Vi lovar vuxna där unga är',
    by: 'both',
    theme: 'adult_presence',
    yearsAgo: 0,
    text: 'Vi arbetar för att det ska finnas vuxna på de ställen där barn och unga är, också på kvällar, helger och lov.\n\nVuxna är fritidsledare, fältare, nattvandrare och föreningarnas ledare. Polisen kommer förbi mötesplatserna och lär känna dem som är där.',
    forWhom: 'Barn och unga i hela kommunen',
    activities: ['lyktan', 'kvarnen', 'gymnasie', 'lovhang'],
    presence: ['faltveck', 'faltjams', 'falthelg', 'nattvand'],
    notes: [
      [20, 'Lyktan och Kvarnen har fått öppet på fredagar. Två fritidsledare till har börjat.'],
      [
        55,
        'Föreningarna och kommunen har gjort ett gemensamt schema för sommaren, så att det alltid är öppet någonstans.',
      ],
      [
        90,
        'Några kvällar har fått ställas in när någon varit sjuk. Nu finns det en lista med vuxna som kan hoppa in.',
      ],
    ],
  },
  {
    key: 'fritid',
    title: 'Trygga och roliga saker att göra i alla orter',
    by: 'municipality',
    theme: 'leisure',
    yearsAgo: 0,
    text: 'Vi fortsätter att erbjuda trygga ställen och fritidsaktiviteter som barn och unga vill vara med på.\n\nMycket ska vara gratis, och det ska finnas något i varje ort.',
    forWhom: 'Barn och unga från årskurs 1 till gymnasiet',
    activities: ['mellis', 'ladan', 'granen'],
    notes: [
      [30, 'Ladan och Granen har fått fler öppna eftermiddagar.'],
      [80, 'Vi har frågat barn och unga vad de saknar. Svaren blir nya aktiviteter nästa termin.'],
    ],
  },
  {
    key: 'polisen',
    title: 'Poliser i skolan och lugnare trafik',
    by: 'police',
    theme: 'other',
    yearsAgo: 0,
    text: 'Vi arbetar förebyggande i skolan och på andra ställen där ungdomar är.\n\nVi arbetar med trafiken, och börjar där invånarna säger att det behövs.',
    forWhom: 'Unga, och alla som går, cyklar och kör i kommunen',
    notes: [[60, 'Vi har träffat alla klasser i årskurs 7 och pratat om rättigheter, nätet och mopeder.']],
  },
  {
    key: 'helger',
    title: 'Fler vuxna ute på helgkvällar',
    by: 'both',
    theme: 'adult_presence',
    yearsAgo: 1,
    text: 'Vi ska få fler vuxna att vara ute på fredagar och lördagar, tillsammans med föreningar och föräldrar.',
    forWhom: 'Unga som är ute på kvällen',
    notes: [[50, 'Två föreningar har börjat nattvandra. Fler är på väg.']],
  },
  {
    key: 'byarna',
    title: 'Öppet i byarna på lov',
    by: 'municipality',
    theme: 'leisure',
    yearsAgo: 2,
    text: 'Alla byar ska ha något öppet med vuxna på varje lov.',
    forWhom: 'Barn och unga som bor utanför tätorten',
    status: 'partly',
    outcome:
      'Det var öppet i alla byar på sommarlovet och höstlovet.\n\nPå jullovet räckte inte personalen, så då var det öppet i tre byar av fem.',
    notes: [
      [50, 'Sommarlovet är planerat i alla byar.'],
      [95, 'Höstlovet gick bra. Till jullovet saknas vuxna i två byar.'],
    ],
  },
];

const texts: readonly (readonly [key: string, heading: string, body: string])[] = [
  [
    'varfor',
    'Därför gör vi det tillsammans',
    'Kommunen och polisen vill att färre ska utsättas för brott, och att fler ska känna sig trygga. Ingen klarar det ensam.\n\nFörst tar vi reda på vad ett problem beror på. Sedan bestämmer vi vad som hjälper.',
  ],
  [
    'hur',
    'Så får vi veta vad som behövs',
    'Varje år frågar trygghetsmätningen hur de som bor här har det. Poliser, fältare, fritidsledare och socialtjänsten berättar också vad de ser.\n\nAllt det läggs ihop till en gemensam lägesbild, så att hjälpen hamnar där den gör nytta.',
  ],
  [
    'loften',
    'Så blir det löften',
    'Av lägesbilden gör kommunen och polisen en överenskommelse om samverkan. Ur den kommer medborgarlöftena: det som vi lovar alla som bor här.\n\nDe handlar mest om platser där barn och unga är, och om trafiken.',
  ],
];

function termOf({ yearsAgo }: PromiseInput, today: string): { readonly from: string; readonly to: string } {
  const year = Number(today.slice(0, 4)) - yearsAgo;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function noteRecords(promise: PromiseInput, today: string): DemoRecord[] {
  const { from, to } = termOf(promise, today);
  const gone = daysBetween(from, to < today ? to : today);
  return promise.notes.map(([hundredths, text], at) => ({
    collection: 'promise_notes',
    id: demoId('pno', `${promise.key}${at + 1}`),
    fields: {
      promise: demoId('pro', promise.key),
      noted_on: addDays(from, Math.floor((gone * hundredths) / 100)),
      text,
    },
  }));
}

/** Promises, their follow-ups, and how municipality and police work together. @param today local date YYYY-MM-DD */
export function promiseRecords(today: string): readonly DemoRecord[] {
  return [
    ...promises.map((promise, at) => {
      const { from, to } = termOf(promise, today);
      return {
        collection: 'promises',
        id: demoId('pro', promise.key),
        fields: {
          title: promise.title,
          slug: slugOf(promise.title),
          promised_by: promise.by,
          theme: promise.theme,
          text: promise.text,
          for_whom: promise.forWhom,
          from_date: from,
          to_date: to,
          status: promise.status ?? 'ongoing',
          outcome: promise.outcome ?? '',
          activities: (promise.activities ?? []).map(activityId),
          presence: (promise.presence ?? []).map(presenceId),
          published: true,
          sort_order: at + 1,
        },
      };
    }),
    ...promises.flatMap((promise) => noteRecords(promise, today)),
    ...texts.map(([key, heading, body], at) => ({
      collection: 'safety_texts',
      id: demoId('stx', key),
      fields: { place: 'cooperation', heading, body, sort_order: at + 1, published: true },
    })),
  ];
}
