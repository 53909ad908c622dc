/**
 * What the safety pages tell, as the site holds it in memory. Empty text means "not stated"; local dates are YYYY-MM-DD, clock
 * times HH:MM, both Europe/Stockholm.
 */
import type { Activity, Area } from './model.ts';
import type { Weekday } from '../domain/local-date.ts';
import type { MeasureStatus } from '../domain/measures.ts';
import type { SurveyFigure } from '../domain/survey.ts';

export type PartnerKind =
  'police' | 'field_workers' | 'leisure' | 'social_services' | 'school' | 'association';

/** Whom young people and parents can turn to. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly does: string;
  readonly hours: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly updatedAt: number;
}

export type PresenceKind = 'field_workers' | 'night_walkers' | 'staff_event';

/** Adults who are out on certain days: by area and time, never who or how many. */
export interface Presence {
  readonly id: string;
  readonly name: string;
  readonly kind: PresenceKind;
  readonly partner: Partner | undefined;
  readonly area: Area;
  readonly around: string;
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  /** Earlier than the start, or the same: on the day after. */
  readonly endTime: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly cancelledDates: readonly string[];
  readonly who: string;
  readonly recognise: string;
  readonly join: string;
  readonly joinUrl: string;
  readonly sourceUrl: string;
  readonly sourceAsOf: string;
  readonly updatedAt: number;
}

export interface PromiseNote {
  readonly date: string;
  readonly text: string;
  readonly updatedAt: number;
}

/** A medborgarlöfte. */
export interface CitizenPromise {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly by: 'municipality' | 'police' | 'both';
  readonly theme: 'adult_presence' | 'leisure' | 'other';
  readonly text: string;
  readonly forWhom: string;
  readonly from: string;
  readonly to: string;
  readonly status: 'ongoing' | 'kept' | 'partly' | 'not_kept';
  readonly outcome: string;
  /** Those that are published. */
  readonly activities: readonly Activity[];
  readonly presence: readonly Presence[];
  /** The newest first. */
  readonly notes: readonly PromiseNote[];
  readonly updatedAt: number;
}

/** One year's trygghetsmätning. */
export interface Survey {
  readonly id: string;
  readonly year: number;
  readonly sourceName: string;
  readonly sourceUrl: string;
  /** 0 = not known. */
  readonly sent: number;
  /** Per cent; 0 = not known. */
  readonly responseRate: number;
  readonly agesFrom: number;
  readonly agesTo: number;
  readonly summary: string;
  /** Their value is undefined where too few answered: the figure never comes further than to where it is read in. */
  readonly results: readonly SurveyFigure[];
  readonly updatedAt: number;
}

export interface SafetyText {
  readonly id: string;
  readonly place: 'cooperation' | 'picture' | 'survey';
  readonly heading: string;
  readonly body: string;
  readonly updatedAt: number;
}

/** What has been or will be done for safety. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly kind: 'sessions' | 'presence' | 'lighting' | 'other';
  readonly text: string;
  readonly area: Area | undefined;
  readonly status: MeasureStatus;
  readonly doneOn: string;
  readonly activities: readonly Activity[];
  readonly presence: readonly Presence[];
  readonly updatedAt: number;
}

/** All of it that is published, each list in the order of its page. */
export interface Safety {
  readonly partners: readonly Partner[];
  readonly presence: readonly Presence[];
  readonly promises: readonly CitizenPromise[];
  /** The newest first. */
  readonly surveys: readonly Survey[];
  readonly texts: readonly SafetyText[];
  readonly measures: readonly Measure[];
}
