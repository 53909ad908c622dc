/** Records as PocketBase gives them, each valid by itself; a test overrides what it is about. */
import type { Row } from '../../../src/directory/rows.ts';

const updated = '2026-11-01 08:00:00.000Z';

export function areaRow(over: Partial<Row<'areas'>> = {}): Row<'areas'> {
  return { id: 'area00000000001', name: 'Jämshög', slug: 'jamshog', sort_order: 1, ...over };
}

export function categoryRow(over: Partial<Row<'categories'>> = {}): Row<'categories'> {
  return {
    id: 'cat000000000001',
    name: 'Häng',
    name_en: '',
    slug: 'hang',
    icon: 'Armchair',
    color: 'hangout',
    sort_order: 1,
    ...over,
  };
}

export function organiserRow(over: Partial<Row<'organisers'>> = {}): Row<'organisers'> {
  return {
    id: 'org000000000001',
    name: 'Kommunen',
    kind: 'municipality',
    email: '',
    phone: '',
    website: '',
    vetting_routine: '',
    vetting_confirmed_on: '',
    one_to_one: '',
    insurance: '',
    concern_inside_name: '',
    concern_inside_phone: '',
    concern_outside_name: '',
    concern_outside_phone: '',
    ...over,
  };
}

export function venueRow(over: Partial<Row<'venues'>> = {}): Row<'venues'> {
  return {
    id: 'venue0000000001',
    name: 'Fritidsgården',
    slug: 'fritidsgarden',
    kind: 'youth_centre',
    area: 'area00000000001',
    organiser: 'org000000000001',
    category: '',
    summary: '',
    summary_en: '',
    address: '',
    entrance: '',
    way_home: '',
    latitude: 0,
    longitude: 0,
    setting: '',
    access: [],
    access_note: '',
    toilets: '',
    lighting: '',
    support_note: '',
    languages: '',
    house_rules: '',
    other_adults: '',
    phone: '',
    phone_hours: '',
    for_whom: '',
    hours_note: '',
    staffing_note: '',
    online_places: '',
    first_aid: '',
    photo_rule: '',
    images: [],
    image_alt: '',
    source_name: '',
    source_as_of: '',
    supervision_confirmed_on: '',
    supervision_checking: false,
    updated,
    ...over,
  };
}

export function activityRow(over: Partial<Row<'activities'>> = {}): Row<'activities'> {
  return {
    id: 'act000000000001',
    title: 'Öppet häng',
    title_en: '',
    summary_en: '',
    body_en: '',
    slug: 'oppet-hang',
    summary: '',
    body: '',
    categories: ['cat000000000001'],
    organiser: 'org000000000001',
    school_year_from: 6,
    school_year_to: 9,
    limit_reason: '',
    older_youths: '',
    older_youths_note: '',
    price_kind: 'free',
    price_sek: 0,
    price_note: '',
    fritidskortet: '',
    bring: '',
    food: '',
    insurance: '',
    risks: [],
    risk_note: '',
    swimming: '',
    stay_rule: 'come_and_go',
    pickup_note: '',
    photo_rule: '',
    guardian_approval: 'never',
    first_aid: '',
    safeguarding_training: '',
    responsible_role: '',
    phone: '',
    phone_hours: '',
    emergency_contact: '',
    support_note: '',
    languages: '',
    signup_mode: 'session',
    signup_url: '',
    allocation: '',
    supervision_confirmed_on: '',
    supervision_checking: false,
    updated,
    ...over,
  };
}

export function scheduleRow(over: Partial<Row<'schedules'>> = {}): Row<'schedules'> {
  return {
    id: 'sched0000000001',
    activity: 'act000000000001',
    venue: 'venue0000000001',
    name: '',
    weekdays: ['tue'],
    start_time: '15:00',
    end_time: '20:00',
    unstaffed: false,
    staffed_from: '15:00',
    staffed_to: '20:00',
    every_n_weeks: 1,
    valid_from: '2026-08-17',
    valid_until: '',
    term_rule: 'always',
    room_places: 20,
    least_adults: 2,
    youths_per_adult: 0,
    signup_opens_days: 0,
    signup_closes_minutes: 0,
    ...over,
  };
}

export function sessionRow(over: Partial<Row<'sessions'>> = {}): Row<'sessions'> {
  return {
    id: 'sched0000261124',
    activity: 'act000000000001',
    schedule: 'sched0000000001',
    venue: 'venue0000000001',
    local_date: '2026-11-24',
    start_time: '15:00',
    end_time: '20:00',
    unstaffed: false,
    staffed_from: '15:00',
    staffed_to: '20:00',
    starts_at: '2026-11-24 14:00:00.000Z',
    ends_at: '2026-11-24 19:00:00.000Z',
    status: 'planned',
    public_note: '',
    room_places: 20,
    least_adults: 2,
    youths_per_adult: 0,
    signup_opens_at: '',
    signup_closes_at: '',
    edited_by_staff: false,
    updated,
    ...over,
  };
}

export function adultRow(over: Partial<Row<'session_adults'>> = {}): Row<'session_adults'> {
  return {
    id: 'shift0000000001',
    session: 'sched0000261124',
    role: 'youth_leader',
    first_name: '',
    responsible: false,
    confirmed: true,
    first_aid: false,
    counts_as_adult: true,
    ...over,
  };
}

export function promiseRow(over: Partial<Row<'promises'>> = {}): Row<'promises'> {
  return {
    id: 'promise00000001',
    title: 'Vi lovar vuxna',
    slug: 'vi-lovar-vuxna',
    promised_by: 'both',
    theme: 'adult_presence',
    text: '',
    for_whom: '',
    from_date: '2026-01-01',
    to_date: '2026-12-31',
    status: 'ongoing',
    outcome: '',
    activities: [],
    presence: [],
    published: true,
    sort_order: 1,
    updated,
    ...over,
  };
}
