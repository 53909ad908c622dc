import { isClockTime } from './clock-time.ts';

/** The form for a new activity with its weekly times. */

/** What was typed, by the names of the fields in the database; lists are joined by commas, the responsible adult first. */
export const EMPTY_NEW_ACTIVITY = {
  title: '',
  summary: '',
  categories: '',
  organiser: '',
  school_year_from: '',
  school_year_to: '',
  older_youths: '',
  price_kind: 'free',
  price_sek: '',
  venue: '',
  weekdays: '',
  start_time: '',
  end_time: '',
  staffed_from: '',
  staffed_to: '',
  valid_from: '',
  valid_until: '',
  term_rule: 'term',
  room_places: '',
  least_adults: '2',
  usual_staff: '',
  responsible_role: '',
  phone: '',
  phone_hours: '',
  stay_rule: '',
  signup_mode: 'session',
  guardian_approval: 'never',
  first_aid: '',
  safeguarding_training: '',
  emergency_contact: '',
  risks: '',
  risk_note: '',
  /** "yes" = the facts have been gone through today. */
  confirmed: '',
};

export type NewActivity = Readonly<typeof EMPTY_NEW_ACTIVITY>;
export type NewActivityField = keyof NewActivity;

const NUMBERS = ['school_year_from', 'school_year_to', 'price_sek', 'room_places', 'least_adults'] as const;
const WHOLE_NUMBER = /^\d{1,6}$/;

/** Fields that should hold a number, and hold something else. */
export function notNumbers(form: NewActivity): Record<string, 'not_a_whole_number'> {
  const wrong = NUMBERS.filter((name) => form[name] !== '' && !WHOLE_NUMBER.test(form[name]));
  return Object.fromEntries(wrong.map((name) => [name, 'not_a_whole_number'] as const));
}

function numberIn(text: string): number {
  return WHOLE_NUMBER.test(text) ? Number(text) : 0;
}

export function listIn(text: string): string[] {
  return text.split(',').filter((entry) => entry !== '');
}

/**
 * The activity as the database holds it, a draft.
 * @param today local date
 */
export function activityOf(form: NewActivity, today: string): Record<string, unknown> {
  const { title, summary, organiser, older_youths, price_kind, responsible_role, phone, phone_hours } = form;
  const { stay_rule, signup_mode, guardian_approval, first_aid, safeguarding_training } = form;
  return {
    status: 'draft',
    title,
    summary,
    categories: listIn(form.categories),
    organiser,
    school_year_from: numberIn(form.school_year_from),
    school_year_to: numberIn(form.school_year_to),
    older_youths,
    price_kind,
    price_sek: price_kind === 'paid' ? numberIn(form.price_sek) : 0,
    responsible_role,
    phone,
    phone_hours,
    stay_rule,
    signup_mode,
    guardian_approval,
    allocation: 'time_order',
    first_aid,
    safeguarding_training,
    emergency_contact: form.emergency_contact,
    risks: listIn(form.risks),
    risk_note: form.risk_note,
    supervision_confirmed_on: form.confirmed === '' ? '' : today,
  };
}

/** Its weekly times. Adults are there all the time unless something else is said. */
export function scheduleOf(form: NewActivity): Record<string, unknown> {
  const { venue, start_time, end_time, valid_from, valid_until, term_rule } = form;
  const saysNothing = form.staffed_from === '' && form.staffed_to === '';
  return {
    venue,
    weekdays: listIn(form.weekdays),
    start_time,
    end_time,
    staffed_from: saysNothing ? start_time : form.staffed_from,
    staffed_to: saysNothing ? end_time : form.staffed_to,
    every_n_weeks: 1,
    valid_from,
    valid_until,
    term_rule,
    room_places: numberIn(form.room_places),
    least_adults: numberIn(form.least_adults),
    usual_staff: listIn(form.usual_staff),
  };
}

/** "17", "17.30" and "9:00" as clock times; what is none stays as it was typed. */
export function clockTimeFrom(typed: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed) ?? [];
  if (hours === undefined) return typed;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isClockTime(time) ? time : typed;
}
