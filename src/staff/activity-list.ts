import type { ActivityRow, Lacking } from '../domain/activity-answers.ts';
import { relativeDay } from '../i18n/sv/dates.ts';
import { capitalised } from '../i18n/sv/numbers.ts';
import { activities as words, periodWords, timesWords } from '../i18n/sv/staff-activities.ts';
import { factName } from '../i18n/sv/staff-new-activity.ts';
import { atTime } from '../i18n/sv/times.ts';
import { staffActivityHref } from '../paths.ts';
import { fold } from '../search/fold.ts';

/** The list of activities in ready words. */
export interface ActivityGroup {
  readonly status: ActivityRow['status'];
  readonly title: string;
  readonly text: string;
  readonly rows: readonly ActivityItem[];
}

export interface ActivityItem {
  readonly href: string;
  readonly title: string;
  /** "Fritid, 12 anmälda". */
  readonly about: string;
  readonly times: readonly string[];
  readonly next: string;
  /** Of a draft: what is missing, or that nothing is. */
  readonly lacks: string;
  readonly ready: boolean;
}

const ORDER: readonly ActivityRow['status'][] = ['draft', 'published', 'archived'];

/** The activities that match what was searched for, by status. @param today local date */
export function activityGroups(
  rows: readonly ActivityRow[],
  query: string,
  today: string,
): { readonly groups: readonly ActivityGroup[]; readonly hits: number } {
  const wanted = fold(query.trim()).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = fold([row.title, row.organiser, ...row.times.map(({ venue }) => venue)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  return {
    hits: found.length,
    groups: ORDER.map((status) => ({
      status,
      title: words.groups[status],
      text: words.groupTexts[status],
      rows: found.filter((row) => row.status === status).map((row) => itemOf(row, today)),
    })),
  };
}

function itemOf(row: ActivityRow, today: string): ActivityItem {
  const isDraft = row.status === 'draft';
  const signups = row.signups > 0 ? [words.signups(row.signups)] : [];
  const ready = isDraft && row.lacking.length === 0;
  return {
    href: staffActivityHref(row),
    title: row.title,
    about: [row.organiser, ...signups].join(', '),
    times:
      row.times.length > 0
        ? row.times.map((times) => `${timesWords(times)}, ${times.venue}, ${periodWords(times)}`)
        : [words.noTimes],
    next: row.next
      ? words.next(`${relativeDay(row.next.date, today)} ${atTime(row.next.startTime)}`, row.next.venue)
      : words.noNext,
    lacks: isDraft ? (ready ? words.ready : words.lacks(factsLacking(row.lacking))) : '',
    ready,
  };
}

/** Names of missing facts, each once. */
export function factsLacking(lacking: readonly Lacking[]): string[] {
  return [...new Set(lacking.map(({ field }) => factName(field)))];
}

/** What is missing, a line each: the fact, and what to do where that is not plain. */
export function lackingLines(lacking: readonly Lacking[]): string[] {
  return lacking.map(({ field, problem, text }) => {
    const name = capitalised(factName(field));
    return problem === 'missing_to_publish' || problem === 'missing' ? name : `${name}: ${text}`;
  });
}
