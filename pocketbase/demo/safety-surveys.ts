import type { SurveyFigure, SurveyGroup } from '../../src/domain/survey.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { activityId, type ActivityKey } from './activities.ts';
import { areaId, type AreaKey } from './areas-and-categories.ts';
import { numberedId } from './records.ts';
import type { DemoRecord } from './records.ts';
import { presenceId, type PresenceKey } from './safety-presence.ts';

/**
 * An invented survey over six years, one of them without: worry above exposure, worry and disorder falling, the feeling of
 * being unsafe rising. And what the safety pages and staff's own list tell beside it.
 */

interface SurveyInput {
  readonly yearsAgo: number;
  readonly sent: number;
  readonly rate: number;
  /** Of the whole municipality. */
  readonly worry: number;
  readonly exposure: number;
  readonly unsafety: number;
  readonly disorder: number;
  readonly traffic: number;
  /** Asked for the first time this year. */
  readonly police?: number;
  /** How many of the youngest answered; mostly too few to be shown. */
  readonly youngest: number;
}

/** The newest first: when the years move on, none is ever two surveys' at once. */
const surveys: readonly SurveyInput[] = [
  {
    yearsAgo: 0,
    sent: 1200,
    rate: 53.5,
    worry: 27.9,
    exposure: 13.5,
    unsafety: 26.3,
    disorder: 1.32,
    traffic: 2.08,
    police: 61,
    youngest: 41,
  },
  {
    yearsAgo: 1,
    sent: 1200,
    rate: 54.2,
    worry: 28.6,
    exposure: 13.2,
    unsafety: 25.1,
    disorder: 1.4,
    traffic: 2.11,
    youngest: 44,
  },
  {
    yearsAgo: 3,
    sent: 1150,
    rate: 56.1,
    worry: 29.8,
    exposure: 14.4,
    unsafety: 23.6,
    disorder: 1.51,
    traffic: 2.08,
    youngest: 58,
  },
  {
    yearsAgo: 4,
    sent: 1150,
    rate: 57.4,
    worry: 30.4,
    exposure: 13.8,
    unsafety: 22.9,
    disorder: 1.55,
    traffic: 2.14,
    youngest: 39,
  },
  {
    yearsAgo: 5,
    sent: 1100,
    rate: 58,
    worry: 31.2,
    exposure: 14.1,
    unsafety: 22.4,
    disorder: 1.62,
    traffic: 2.08,
    youngest: 47,
  },
];

/** How much each group differs from all, in per cent units. */
const GROUPS: readonly (readonly [group: SurveyGroup, differs: number, share: number])[] = [
  ['women', 5.2, 0.52],
  ['men', -5.6, 0.47],
  ['age_16_24', 3.4, 0],
  ['age_25_44', 1.1, 0.24],
  ['age_45_64', -0.8, 0.33],
  ['age_65_85', -1.5, 0.36],
];

type Figure = Omit<SurveyFigure, 'value'> & { readonly value: number; readonly answers: number };

function figuresOf(input: SurveyInput): Figure[] {
  const answered = Math.round((input.sent * input.rate) / 100);
  const all = (theme: Figure['theme'], value: number, scale: Figure['scale'] = 'percent'): Figure => ({
    theme,
    group: 'all',
    scale,
    value,
    answers: answered,
  });
  const byGroup = (theme: Figure['theme'], value: number): Figure[] =>
    GROUPS.map(([group, differs, share]) => ({
      theme,
      group,
      scale: 'percent',
      value: Math.round((value + differs) * 10) / 10,
      answers: group === 'age_16_24' ? input.youngest : Math.round(answered * share),
    }));
  return [
    all('worry', input.worry),
    all('exposure', input.exposure),
    all('unsafety', input.unsafety),
    all('disorder', input.disorder, 'index_0_6'),
    all('traffic', input.traffic, 'index_0_6'),
    ...(input.police === undefined ? [] : [all('police', input.police)]),
    ...byGroup('worry', input.worry),
    ...byGroup('unsafety', input.unsafety),
  ];
}

/** @param today local date YYYY-MM-DD; the last survey is of its year */
export function surveyRecords(today: string): readonly DemoRecord[] {
  const thisYear = Number(today.slice(0, 4));
  const records = surveys.map((input, index): DemoRecord => ({
    collection: 'surveys',
    id: numberedId('sur', index + 1),
    fields: {
      year: thisYear - input.yearsAgo,
      source_name: 'Påhittad mätning, bara ett exempel',
      source_url: `https://www.example.se/trygghetsmatning-${thisYear - input.yearsAgo}`,
      sent: input.sent,
      response_rate: input.rate,
      ages_from: 16,
      ages_to: 85,
      summary:
        index === 0
          ? 'Oron för att utsättas för brott minskar, och störningarna utomhus blir färre. Fler känner sig ändå otrygga. Oron är större än den faktiska utsattheten.'
          : '',
      published: true,
    },
  }));
  const figures = surveys
    .flatMap((input, index) =>
      figuresOf(input).map((figure) => ({ ...figure, survey: numberedId('sur', index + 1) })),
    )
    .map((fields, index): DemoRecord => ({
      collection: 'survey_results',
      id: numberedId('svr', index + 1),
      fields,
    }));
  return [...records, ...figures];
}

const texts: readonly { readonly place: string; readonly heading: string; readonly body: string }[] = [
  {
    place: 'survey',
    heading: 'Det här visar exemplet',
    body: 'Siffrorna är påhittade, så att du kan se hur sidan fungerar. De säger ingenting om hur det är i Olofström.\n\nI exemplet blir oron mindre och störningarna utomhus färre, medan fler känner sig otrygga. Oron är större än utsattheten.',
  },
  {
    place: 'picture',
    heading: 'En gång i månaden',
    body: 'Fritid, fältare, skola, socialtjänst och polis träffas en gång i månaden. Alla berättar kort vad de ser, och gruppen bestämmer vad som ska göras, av vem och till när.\n\nNästa gång börjar mötet med det som bestämdes sist: blev det gjort, och hjälpte det?',
  },
  {
    place: 'picture',
    heading: 'Vad vi tittar på',
    body: 'Vi tittar på var och när unga har något att göra och vuxna i närheten, på belysning och på vad trygghetsmätningen säger. Vi talar om tider och åtgärder, inte om personer.',
  },
];

interface MeasureInput {
  readonly title: string;
  readonly kind: 'sessions' | 'presence' | 'lighting' | 'other';
  readonly status: 'planned' | 'ongoing' | 'done';
  readonly text: string;
  readonly area?: AreaKey;
  /** Days before today. */
  readonly doneDaysAgo?: number;
  readonly activities?: readonly ActivityKey[];
  readonly presence?: readonly PresenceKey[];
}

const measures: readonly MeasureInput[] = [
  {
    title: 'Gymnasiekväll varje vecka',
    kind: 'sessions',
    status: 'done',
    text: 'En kväll i veckan för den som går på gymnasiet, med två vuxna på plats.',
    area: 'olofstro',
    doneDaysAgo: 62,
    activities: ['gymnasie'],
  },
  {
    title: 'Nya lampor längs cykelvägen',
    kind: 'lighting',
    status: 'done',
    text: 'Kommunen har bytt till ljusare lampor som drar mindre el.',
    area: 'jamshog',
    doneDaysAgo: 20,
  },
  {
    title: 'Kvällsöppet på Kvarnen också på lov',
    kind: 'sessions',
    status: 'ongoing',
    text: 'Vi provar på nästa lov, och frågar sedan dem som kommer.',
    area: 'jamshog',
    activities: ['kvarnen'],
  },
  {
    title: 'Fältarna besöker byarna',
    kind: 'presence',
    status: 'ongoing',
    text: 'Ett besök i varje by och månad, tillsammans med fritid.',
    activities: ['ute'],
    presence: ['faltveck', 'faltjams'],
  },
  {
    title: 'Föräldrakväll om att nattvandra',
    kind: 'other',
    status: 'planned',
    text: 'För dig som vill veta hur det går till. Du behöver inte bestämma dig på plats.',
    area: 'kyrkhult',
  },
];

const focus: readonly {
  readonly area: AreaKey;
  readonly weekdays: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly measure: string;
  readonly status: string;
  readonly meetingInDays?: number;
}[] = [
  {
    area: 'olofstro',
    weekdays: ['fri', 'sat'],
    start: '20:00',
    end: '23:00',
    measure: 'Öppet en timme längre, fältarna går förbi vid stängning',
    status: 'ongoing',
    meetingInDays: 12,
  },
  {
    area: 'vilshult',
    weekdays: ['wed'],
    start: '18:00',
    end: '20:00',
    measure: 'Fråga idrottsföreningen om hallen en kväll till',
    status: 'planned',
    meetingInDays: 12,
  },
  {
    area: 'jamshog',
    weekdays: [],
    start: '',
    end: '',
    measure: 'Nya lampor längs cykelvägen',
    status: 'done',
  },
];

/** Texts, measures that all may read, and staff's list for the monthly meeting. @param today local date YYYY-MM-DD */
export function safetyPictureRecords(today: string): readonly DemoRecord[] {
  return [
    ...texts.map((text, index): DemoRecord => ({
      collection: 'safety_texts',
      id: numberedId('stx', index + 1),
      fields: { ...text, sort_order: index + 1, published: true },
    })),
    ...measures.map(
      ({ area, doneDaysAgo, activities = [], presence = [], ...measure }, index): DemoRecord => ({
        collection: 'measures',
        id: numberedId('mea', index + 1),
        fields: {
          ...measure,
          area: area ? areaId(area) : '',
          done_on: doneDaysAgo === undefined ? '' : addDays(today, -doneDaysAgo),
          activities: activities.map((key) => activityId(key)),
          presence: presence.map(presenceId),
          sort_order: index + 1,
          published: true,
        },
      }),
    ),
    ...focus.map(({ area, start, end, meetingInDays, ...line }, index): DemoRecord => ({
      collection: 'focus_areas',
      id: numberedId('foc', index + 1),
      fields: {
        ...line,
        area: areaId(area),
        start_time: start,
        end_time: end,
        next_meeting: meetingInDays === undefined ? '' : addDays(today, meetingInDays),
      },
    })),
  ];
}
