import type { FormError } from '../components/ErrorSummary.astro';
import {
  clockTimeFrom,
  EMPTY_NEW_ACTIVITY,
  listIn,
  type NewActivity,
  type NewActivityField,
} from '../domain/new-activity.ts';
import { NEW_ACTIVITY_LABELS } from '../i18n/sv/staff-new-activity.ts';
import { textOf } from './pages.ts';

/** The form for a new activity: reading it, and what is wrong with it. */

/** Where one may choose several. */
const LISTS: ReadonlySet<NewActivityField> = new Set(['weekdays', 'usual_staff', 'risks']);
const CLOCK_TIMES: ReadonlySet<NewActivityField> = new Set([
  'start_time',
  'end_time',
  'staffed_from',
  'staffed_to',
]);
const FIELDS = Object.keys(EMPTY_NEW_ACTIVITY) as NewActivityField[];
/** The select that says who of the usual staff is responsible. */
export const RESPONSIBLE = 'responsible';

/** The form as it came in. */
export function readNewActivity(form: FormData): NewActivity {
  const entries = FIELDS.map((name) => {
    if (LISTS.has(name)) return [name, chosen(form, name).join(',')];
    const text = textOf(form, name);
    return [name, CLOCK_TIMES.has(name) ? clockTimeFrom(text) : text];
  });
  return Object.fromEntries(entries) as NewActivity;
}

/** Values of the ticked boxes, the responsible adult first. */
function chosen(form: FormData, name: string): string[] {
  const ticked = form.getAll(name).filter((value) => typeof value === 'string');
  const first = name === 'usual_staff' ? textOf(form, RESPONSIBLE) : '';
  const sorted = ticked.includes(first) ? [first, ...ticked] : ticked;
  return [...new Set(sorted)].filter((value) => /^\w{1,15}$/.test(value)).slice(0, 20);
}

/** Whether somebody is said to be responsible who is not among the usual staff: which of the two is meant? */
export function namesAnother(form: FormData, { usual_staff }: NewActivity): boolean {
  const responsible = textOf(form, RESPONSIBLE);
  return responsible !== '' && !listIn(usual_staff).includes(responsible);
}

/** An empty form, or one like another activity. @param today local date */
export function freshForm(like: NewActivity | null, today: string): NewActivity {
  return { ...(like ?? EMPTY_NEW_ACTIVITY), valid_from: today };
}

/** The problems as the error summary lists them, in the order of the page; what no field shows stands last. */
export function newActivityErrors(problems: Readonly<Record<string, string>>): FormError[] {
  const shown = PAGE_ORDER.filter((field) => field in problems);
  const others = Object.keys(problems).filter((field) => !(PAGE_ORDER as readonly string[]).includes(field));
  return [
    ...shown.map((field) => ({
      fieldId: LISTS.has(field) ? `${field}-1` : field,
      text: `${plainLabel(field)}: ${problems[field]}`,
    })),
    ...others.map((field) => ({
      fieldId: field === RESPONSIBLE ? field : 'title',
      text: problems[field] ?? '',
    })),
  ];
}

function plainLabel(field: (typeof PAGE_ORDER)[number]): string {
  return NEW_ACTIVITY_LABELS[field].replace(' (valfritt)', '').replace(/\?$/, '');
}

const PAGE_ORDER = [
  'title',
  'summary',
  'categories',
  'organiser',
  'school_year_from',
  'school_year_to',
  'older_youths',
  'price_kind',
  'price_sek',
  'venue',
  'weekdays',
  'start_time',
  'end_time',
  'valid_from',
  'valid_until',
  'term_rule',
  'usual_staff',
  'staffed_from',
  'staffed_to',
  'least_adults',
  'room_places',
  'responsible_role',
  'phone',
  'phone_hours',
  'stay_rule',
  'signup_mode',
  'guardian_approval',
  'first_aid',
  'safeguarding_training',
  'emergency_contact',
  'risks',
  'risk_note',
] as const satisfies readonly NewActivityField[];

/** The ticked values of a field where one may choose several. */
export function chosenIn(form: NewActivity, field: NewActivityField): ReadonlySet<string> {
  return new Set(listIn(form[field]));
}
