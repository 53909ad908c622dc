/** Made-up records as PocketBase gives them, as many as a figure needs. The same numbers give the same records. */
import { addDays, WEEKDAYS, weekdayOf } from '../../src/domain/local-date.ts';
import { utcOf } from '../../src/domain/stockholm.ts';
import type { ContentRows } from '../../src/directory/rows.ts';
import { COLLECTION_NAMES, parseRows } from '../../src/directory/rows.ts';

export interface ContentSize {
  readonly activities: number;
  readonly sessions: number;
  /** Local date of the first session. */
  readonly from: string;
}

type RawContent = Record<string, Record<string, unknown>[]>;

const UPDATED = '2026-11-01 08:00:00.000Z';
const AREAS = ['Olofström', 'Jämshög', 'Kyrkhult', 'Vilshult', 'Gränum'];
const CATEGORIES = [
  ['Häng', 'Armchair', 'hangout'],
  ['Sport', 'Lightning', 'sport'],
  ['Musik', 'Microphone', 'music'],
  ['Spel', 'PuzzlePiece', 'gaming'],
  ['Skapande', 'Palette', 'craft'],
  ['Matlagning', 'ChefHat', 'food'],
  ['Natur', 'HikingTrailSign', 'outdoors'],
  ['Läxhjälp', 'OpenBook', 'study'],
] as const;
const TITLES = [
  'Öppen verkstad',
  'Ångbåtsbygge',
  'Nybörjarskejt',
  'Bordsspel',
  'Kör',
  'Innebandy',
  'Läxstuga',
];

function idOf(kind: string, number: number): string {
  return `${kind}${String(number).padStart(15 - kind.length, '0')}`;
}

function instantText(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('T', ' ');
}

function venues(): Record<string, unknown>[] {
  return Array.from({ length: 40 }, (_, number) => ({
    id: idOf('venue', number),
    name: `${AREAS[number % AREAS.length]} mötesplats ${number}`,
    slug: `motesplats-${number}`,
    kind: 'youth_centre',
    area: idOf('area', number % AREAS.length),
    organiser: idOf('org', 0),
    category: idOf('cat', number % CATEGORIES.length),
    summary: 'En mötesplats med spel, musik och fika.',
    address: `Storgatan ${number}`,
    entrance: 'Ingång från gården.',
    way_home: 'Sista bussen går 21.10.',
    latitude: 56.28,
    longitude: 14.53,
    setting: 'indoors',
    access: ['step_free', 'accessible_toilet'],
    access_note: '',
    toilets: '',
    lighting: '',
    support_note: '',
    languages: '',
    house_rules: 'Alla är välkomna.\nInga droger.',
    other_adults: '',
    phone: '0454-930 00',
    phone_hours: 'när det är öppet',
    for_whom: '',
    hours_note: '',
    staffing_note: '',
    online_places: '',
    first_aid: 'yes',
    photo_rule: 'ask_first',
    images: [],
    image_alt: '',
    source_name: '',
    source_as_of: '',
    supervision_confirmed_on: '2026-10-01',
    updated: UPDATED,
  }));
}

function activities(size: ContentSize): Record<string, unknown>[] {
  return Array.from({ length: size.activities }, (_, number) => ({
    id: idOf('act', number),
    title: `${TITLES[number % TITLES.length]} ${number}`,
    slug: `aktivitet-${number}`,
    summary: 'Kom och prova. Du behöver inte kunna något innan.',
    body: 'Vi ses varje vecka och gör något tillsammans.\n\nLedarna visar hur man gör.',
    categories: [idOf('cat', number % CATEGORIES.length), idOf('cat', (number + 3) % CATEGORIES.length)],
    organiser: idOf('org', 0),
    school_year_from: 4 + (number % 4),
    school_year_to: 9,
    limit_reason: '',
    older_youths: '',
    older_youths_note: '',
    price_kind: number % 5 === 0 ? 'paid' : 'free',
    price_sek: number % 5 === 0 ? 100 : 0,
    price_note: '',
    fritidskortet: 'unknown',
    bring: 'Inneskor',
    food: '',
    insurance: '',
    risks: [],
    risk_note: '',
    swimming: '',
    stay_rule: 'come_and_go',
    pickup_note: '',
    photo_rule: 'ask_first',
    first_aid: 'yes',
    safeguarding_training: 'yes',
    responsible_role: 'Fritidsledare',
    phone: '0454-930 00',
    phone_hours: 'vardagar 13–20',
    emergency_contact: '',
    support_note: '',
    languages: '',
    signup_mode: number % 3 === 0 ? 'drop_in' : 'session',
    signup_url: '',
    supervision_confirmed_on: '2026-10-01',
    updated: UPDATED,
  }));
}

function sessionsOf(size: ContentSize): RawContent {
  const content: RawContent = {
    schedules: [],
    sessions: [],
    session_supervision: [],
    session_places: [],
    session_adults: [],
  };
  const weeks = Math.ceil(size.sessions / size.activities);
  for (let number = 0; number < size.activities; number += 1) {
    const first = addDays(size.from, number % 7);
    const startHour = 13 + (number % 6);
    const facts = {
      activity: idOf('act', number),
      venue: idOf('venue', number % 40),
      start_time: `${startHour}:00`,
      end_time: `${startHour + 2}:30`,
      unstaffed: false,
      staffed_from: `${startHour}:00`,
      staffed_to: `${startHour + 2}:30`,
      room_places: 20,
      least_adults: 2,
      youths_per_adult: 10,
    };
    content['schedules']?.push({
      id: idOf('sch', number),
      ...facts,
      name: '',
      weekdays: [WEEKDAYS[weekdayOf(first) - 1]],
      every_n_weeks: 1,
      valid_from: size.from,
      valid_until: '',
      term_rule: 'always',
      signup_opens_days: 14,
      signup_closes_minutes: 60,
    });
    for (let week = 0; week < weeks; week += 1) {
      const id = idOf('s', number * weeks + week);
      const date = addDays(first, week * 7);
      content['sessions']?.push({
        id,
        ...facts,
        schedule: idOf('sch', number),
        local_date: date,
        starts_at: instantText(utcOf(date, facts.start_time)),
        ends_at: instantText(utcOf(date, facts.end_time)),
        status: 'planned',
        public_note: '',
        signup_opens_at: `${addDays(date, -14)} ${facts.start_time}`,
        signup_closes_at: `${date} ${facts.start_time}`,
        updated: UPDATED,
      });
      content['session_supervision']?.push({
        id,
        counted: 2,
        confirmed: 1,
        absent: 0,
        first_aid: 1,
        trainees: 0,
        young_helpers: 0,
        other_helpers: 0,
        roles: 'youth_leader volunteer',
      });
      content['session_places']?.push({ id, confirmed: week % 20, waitlisted: 0 });
      for (const adult of [0, 1]) {
        content['session_adults']?.push({
          id: idOf('f', (number * weeks + week) * 2 + adult),
          session: id,
          role: adult === 0 ? 'youth_leader' : 'volunteer',
          first_name: adult === 0 ? 'Åsa' : '',
          responsible: adult === 0,
          confirmed: true,
          first_aid: adult === 0,
          counts_as_adult: true,
        });
      }
    }
  }
  return content;
}

/** The records as they come over the wire, by collection. */
export function largeRawContent(size: ContentSize): RawContent {
  return {
    areas: AREAS.map((name, number) => ({
      id: idOf('area', number),
      name,
      slug: `ort-${number}`,
      sort_order: number,
    })),
    categories: CATEGORIES.map(([name, icon, color], number) => ({
      id: idOf('cat', number),
      name,
      slug: `kategori-${number}`,
      icon,
      color,
      sort_order: number,
    })),
    organisers: [
      {
        id: idOf('org', 0),
        name: 'Kommunens fritidsenhet',
        kind: 'municipality',
        email: 'fritid@example.se',
        phone: '0454-930 00',
        website: '',
        vetting_routine: 'Utdrag visas varje år.',
        vetting_confirmed_on: '2026-09-01',
        one_to_one: '',
        insurance: '',
        concern_inside_name: 'Enhetschefen',
        concern_inside_phone: '0454-930 01',
        concern_outside_name: 'Socialtjänsten',
        concern_outside_phone: '0454-930 02',
      },
    ],
    venues: venues(),
    activities: activities(size),
    ...sessionsOf(size),
  };
}

/** The same, checked and ready to build a catalogue from. */
export function largeContent(size: ContentSize): ContentRows {
  const raw = largeRawContent(size);
  return Object.fromEntries(
    COLLECTION_NAMES.map((collection) => [collection, parseRows(collection, raw[collection] ?? []).rows]),
  ) as ContentRows;
}
