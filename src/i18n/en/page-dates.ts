import type { NamedField, NamedKind } from '../../domain/record-dates.ts';

/** Before a date at the end of each page. */
export const pageDates = {
  published: 'Published',
  changed: 'Changed',
  contents: 'What is shown here was last changed',
  confirmed: 'The facts about adults were last confirmed',
};

/** What was changed, after the date and a colon: "last day, how it is going". */
const FIELDS: { readonly [Kind in NamedKind]: Readonly<Record<NamedField<Kind>, string>> } = {
  activities: {
    school_year_from: 'school years',
    school_year_to: 'school years',
    older_youths: 'older young people',
    older_youths_note: 'older young people',
    insurance: 'insurance',
    risks: 'risks',
    risk_note: 'risks',
    swimming: 'being able to swim',
    stay_rule: 'rules for going home',
    pickup_note: 'being picked up',
    photo_rule: 'photos',
    guardian_approval: "a guardian's approval",
    first_aid: 'first aid',
    safeguarding_training: "the adults' training",
    responsible_role: 'who is responsible',
    phone: 'phone number',
    phone_hours: 'when somebody answers',
    emergency_contact: 'whom to call if something happens',
    support_note: 'support',
    supervision_checking: 'whether the facts about adults are being checked',
  },
  venues: {
    entrance: 'entrance',
    way_home: 'the way home',
    access: 'accessibility',
    access_note: 'accessibility',
    lighting: 'lighting',
    support_note: 'support at the place',
    house_rules: 'house rules',
    other_adults: 'other adults at the place',
    phone: "the place's phone number",
    phone_hours: 'when somebody at the place answers',
    staffing_note: 'staffing',
    first_aid: 'first aid at the place',
    photo_rule: 'photos',
    supervision_checking: 'whether the facts about adults are being checked',
  },
  organisers: {
    vetting_routine: 'criminal record checks',
    one_to_one: 'adults alone with a child',
    insurance: 'insurance',
    concern_inside_name: 'whom to tell about a concern',
    concern_inside_phone: 'whom to tell about a concern',
    concern_outside_name: 'whom to tell about a concern',
    concern_outside_phone: 'whom to tell about a concern',
  },
  schedules: {
    'times.unstaffed': 'staffed hours',
    'times.staffed_from': 'staffed hours',
    'times.staffed_to': 'staffed hours',
    'times.least_adults': 'least number of adults',
    'times.youths_per_adult': 'young people for each adult',
  },
  promises: {
    title: 'heading',
    promised_by: 'who promises',
    theme: 'what it is about',
    text: 'what is promised',
    for_whom: 'whom it is for',
    from_date: 'first day',
    to_date: 'last day',
    status: 'how it is going',
    outcome: 'how it turned out',
    activities: 'activities',
    presence: 'adults out',
    note_added: 'new follow-up',
    note_changed: 'changed follow-up',
    note_removed: 'removed follow-up',
  },
  presence: {
    partner: 'who arranges it',
    area: 'area',
    around: 'area',
    weekdays: 'days',
    start_time: 'times',
    end_time: 'times',
    valid_from: 'between which days',
    valid_until: 'between which days',
    cancelled_dates: 'cancelled days',
    who: 'who they are',
    recognise: 'how to recognise them',
    join: 'how to join',
  },
};

export function fieldWord(kind: NamedKind, field: NamedField): string {
  const known: Readonly<Partial<Record<NamedField, string>>> = FIELDS[kind];
  return known[field] ?? '';
}
