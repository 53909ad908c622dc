import type { FormError } from '../components/ErrorSummary.astro';
import type { Problem } from '../domain/checks/problem.ts';
import { WEEKDAYS, type Weekday } from '../domain/local-date.ts';
import { MEASURE_STATUSES, type MeasureStatus } from '../domain/measures.ts';
import { clockTimeFrom } from '../domain/new-activity.ts';
import type { StaffFocus, StaffFocusArea } from '../domain/staff-answers.ts';
import { dayMonthYear } from '../i18n/sv/dates.ts';
import { shortDays } from '../i18n/sv/import-names.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { FOCUS_PROBLEMS, focusPage as words } from '../i18n/sv/staff-focus.ts';
import type { Done, StaffAnswer, StaffCall } from './client.ts';
import type { GapVillage } from './gaps.ts';
import { textOf } from './pages.ts';

/** The list for the monthly meeting about the joint picture: what shall be done, where and when. */

/** A line as it was typed. */
export interface TypedFocus {
  readonly area: string;
  readonly weekdays: readonly Weekday[];
  readonly start_time: string;
  readonly end_time: string;
  readonly measure: string;
  readonly status: string;
  readonly next_meeting: string;
}

export const EMPTY_FOCUS: TypedFocus = {
  area: '',
  weekdays: [],
  start_time: '',
  end_time: '',
  measure: '',
  status: 'planned',
  next_meeting: '',
};

export interface FocusClient {
  list(): Promise<StaffAnswer<StaffFocus>>;
  /** A refusal with the reason `invalid` brings problems by field. */
  add(line: TypedFocus): Promise<Done>;
  change(id: string, status: string, nextMeeting: string): Promise<Done>;
  remove(id: string): Promise<Done>;
}

export function createFocusClient(call: StaffCall): FocusClient {
  const one = (id: string, what: string) => `focus-areas/${encodeURIComponent(id)}/${what}`;
  return {
    list: () => call('focus-areas'),
    add: (line) => call('focus-areas', { ...line, weekdays: line.weekdays.join(',') }),
    change: (id, status, nextMeeting) => call(one(id, 'change'), { status, next_meeting: nextMeeting }),
    remove: (id) => call(one(id, 'remove'), {}),
  };
}

/** The form for a new line as it came in. */
export function typedFocus(form: FormData): TypedFocus {
  const chosen = form.getAll('weekdays');
  return {
    area: textOf(form, 'area'),
    weekdays: WEEKDAYS.filter((day) => chosen.includes(day)),
    start_time: clockTimeFrom(textOf(form, 'start_time')),
    end_time: clockTimeFrom(textOf(form, 'end_time')),
    measure: textOf(form, 'measure'),
    status: textOf(form, 'status'),
    next_meeting: textOf(form, 'next_meeting'),
  };
}

const LABELS: Readonly<Record<Exclude<keyof TypedFocus, 'weekdays'>, string>> = {
  measure: words.measure,
  area: words.area,
  start_time: words.from,
  end_time: words.to,
  status: words.status,
  next_meeting: words.nextMeeting,
};

/** The problems as the error summary lists them, in the order of the form. */
export function focusErrors(problems: Readonly<Record<string, string>>): FormError[] {
  return Object.entries(LABELS).flatMap(([field, label]) => {
    const text = FOCUS_PROBLEMS[problems[field] as Problem];
    const name = label.replace(' (valfritt)', '').replace(/\?$/, '');
    return text ? [{ fieldId: field, text: `${name}: ${text}` }] : [];
  });
}

export interface FocusRow {
  readonly id: string;
  readonly measure: string;
  /** "Jämshög, fre och lör kl. 18–22" */
  readonly where: string;
  readonly status: MeasureStatus;
  readonly state: string;
  readonly meeting: string;
  readonly nextMeeting: string;
}

export interface FocusModel {
  readonly title: string;
  /** What is under way first, then what is planned; of each by the next meeting, then by village. */
  readonly rows: readonly FocusRow[];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  /** Villages with the times that lack adults; and those without any, in one line. */
  readonly gaps: readonly { readonly name: string; readonly text: string }[];
  readonly whole: string;
}

const ORDER: readonly MeasureStatus[] = ['ongoing', 'planned', 'done'];
/** After every date. */
const NEVER = '9999';

/** @param today local date */
export function focusModel(focus: StaffFocus, villages: readonly GapVillage[], today: string): FocusModel {
  const place = (area: string) => focus.areas.findIndex(({ id }) => id === area);
  const key = ({ status, nextMeeting, area }: StaffFocusArea) =>
    `${ORDER.indexOf(status)} ${nextMeeting || NEVER} ${String(place(area)).padStart(4, '0')}`;
  const whole = villages.filter(({ gaps }) => gaps === '').map(({ name }) => name);
  return {
    title: words.title(dayMonthYear(today)),
    rows: focus.lines
      .toSorted((a, b) => key(a).localeCompare(key(b)))
      .map((line) => rowOf(line, focus, today)),
    areas: focus.areas.map(({ id, name }) => ({ value: id, label: name })),
    gaps: villages.flatMap(({ name, gaps }) => (gaps === '' ? [] : [{ name, text: capitalised(gaps) }])),
    whole: whole.length > 0 ? words.noGaps(whole) : '',
  };
}

function rowOf(line: StaffFocusArea, { areas }: StaffFocus, today: string): FocusRow {
  const { id, measure, status, nextMeeting } = line;
  const area = areas.find((one) => one.id === line.area)?.name ?? '';
  return {
    id,
    measure,
    where: [area, windowOf(line)].filter((part) => part !== '').join(', '),
    status,
    state: words.statuses[status],
    meeting: meetingWords(nextMeeting, today),
    nextMeeting,
  };
}

function meetingWords(date: string, today: string): string {
  if (date === '') return words.noMeeting;
  return (date < today ? words.wasDue : words.meeting)(dayMonthYear(date));
}

/** The time window in words: "fre och lör kl. 18–22". */
function windowOf({ weekdays, startTime, endTime }: StaffFocusArea): string {
  const days = weekdays.length === 0 ? words.allDays.toLowerCase() : shortDays(weekdays);
  const hours = startTime === '' ? words.allHours : words.until(startTime, endTime);
  return `${days} ${hours}`;
}

export const STATUS_OPTIONS = MEASURE_STATUSES.map((status) => ({
  value: status,
  label: words.statuses[status],
}));
