import type { Problem } from './checks/problem.ts';
import type { Weekday } from './local-date.ts';
import type { NewActivity } from './new-activity.ts';
import type { SchedulePattern } from './schedule.ts';
import type { Term } from './terms.ts';

/** What PocketBase answers on `/api/staff/activities`, shared so that both sides speak of the same. */

/** One repeating time of an activity. Local dates, clock times, counts. */
export interface ActivityTimes {
  readonly id: string;
  readonly name: string;
  /** Name of the place. */
  readonly venue: string;
  readonly weekdays: readonly Weekday[];
  readonly everyNWeeks: number;
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly validFrom: string;
  /** Empty = until further notice. */
  readonly validUntil: string;
  readonly termRule: SchedulePattern['termRule'];
  readonly roomPlaces: number;
  readonly leastAdults: number;
  /** Usual staff, the responsible first; those who have left are marked. */
  readonly staff: readonly { readonly name: string; readonly active: boolean }[];
}

/** What stands in the way of publishing, at which field, in words for staff. */
export interface Lacking {
  readonly field: string;
  readonly problem: Problem;
  readonly text: string;
}

export interface ActivityRow {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly status: 'draft' | 'published' | 'archived';
  readonly signupMode: string;
  readonly organiser: string;
  /** Those that have not ended. */
  readonly times: readonly ActivityTimes[];
  /** The next session that takes place; null = none. */
  readonly next: { readonly date: string; readonly startTime: string; readonly venue: string } | null;
  /** Sign-ups that stand, to what is not over. */
  readonly signups: number;
  /** Of one that is not published; the same checks as publishing. */
  readonly lacking: readonly Lacking[];
}

export interface ActivityDetail extends ActivityRow {
  /** Coming sessions outside any schedule. */
  readonly singles: number;
  /** Coming sessions that go when it is archived, and come back with it. */
  readonly removable: number;
  /** Where the municipality's places are drafts: the page is empty until they are published too. */
  readonly hiddenVenues: readonly string[];
  /** Schedules that can be copied to another term, ended ones too; those without an end run by themselves. */
  readonly copyable: number;
  /** The term to copy or extend to. */
  readonly term: Term;
}

/** What the form for a new activity lets staff choose among, and what it is filled in with. */
export interface NewActivityChoices {
  readonly categories: readonly Choice[];
  readonly organisers: readonly Choice[];
  readonly venues: readonly Choice[];
  readonly staff: readonly (Choice & { readonly role: string })[];
  /** To begin from, the newest first. */
  readonly activities: readonly Choice[];
  /** null = nothing to begin from was named. */
  readonly like: NewActivity | null;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What copying to a term would make; nothing is stored. */
export interface CopyPreview {
  readonly title: string;
  readonly slug: string;
  readonly schedules: readonly CopiedSchedule[];
  /** Labels of the questions that are asked in the copy too. */
  readonly questions: readonly string[];
  /** Schedules that run until further notice and are left out. */
  readonly openEnded: number;
  /** Coming sessions outside any schedule; left out. */
  readonly singles: number;
  /** Stands for all that was shown. */
  readonly fingerprint: string;
}

export interface CopiedSchedule extends ActivityTimes {
  readonly from: string;
  readonly until: string;
  /** Sessions that it will make, breaks and red days left out. */
  readonly sessions: number;
  readonly signupOpensDays: number;
  readonly signupClosesMinutes: number;
  /** Adults who are elsewhere at some of the sessions, and are not put in at those. */
  readonly clashes: readonly {
    readonly name: string;
    readonly date: string;
    readonly where: string;
    readonly count: number;
  }[];
}
