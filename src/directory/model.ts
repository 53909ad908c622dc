/**
 * The published catalogue as the site holds it in memory: typed, immutable, with relations resolved.
 * `english` is what staff have written in English, and `lang` of which language a text is; without it, Swedish.
 * Empty text means "not stated"; local dates are YYYY-MM-DD, clock times HH:MM, both Europe/Stockholm.
 */

import type { ApprovalRule } from '../domain/approval.ts';
import type { Weekday } from '../domain/local-date.ts';
import type { PublishedDraw } from '../domain/lottery.ts';
import type { MapTiles } from '../domain/map-tiles.ts';
import type { Retention } from '../domain/retention.ts';
import type { Question } from '../domain/questions.ts';
import type { PresenceNote } from '../domain/presence-note.ts';
import type { Offered } from './offered.ts';
import type { AccessibilityFacts } from './accessibility.ts';
import type { Safety } from './safety-model.ts';

export type { Weekday };

export type CategoryColor =
  'hangout' | 'sport' | 'music' | 'gaming' | 'craft' | 'food' | 'outdoors' | 'study';
export type CategoryIcon =
  | 'Armchair'
  | 'Lightning'
  | 'Microphone'
  | 'PuzzlePiece'
  | 'Palette'
  | 'ChefHat'
  | 'HikingTrailSign'
  | 'OpenBook';
export type YesNoUnknown = 'yes' | 'no' | 'unknown';
export type PhotoRule = 'none' | 'ask_first' | 'with_consent';
export type VenueKind =
  | 'youth_centre'
  | 'meeting_place'
  | 'sports_hall'
  | 'library'
  | 'swimming_pool'
  | 'culture_house'
  | 'school'
  | 'outdoors'
  | 'other';
export type AccessFeature =
  'step_free' | 'accessible_toilet' | 'lift' | 'hearing_loop' | 'quiet_room' | 'changing_room';
export type Risk = 'water' | 'height' | 'tools' | 'fire' | 'animals' | 'trip' | 'overnight';
export type StaffRole =
  'youth_leader' | 'leader' | 'assistant' | 'volunteer' | 'manager' | 'trainee' | 'young_helper';
export type SignupMode = 'drop_in' | 'session' | 'course' | 'external';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly sortOrder: number;
}

/** The language of a text as it is shown. */
export type ContentLanguage = 'sv' | 'en';

export interface Category {
  readonly id: string;
  readonly name: string;
  readonly english?: Pick<Category, 'name'>;
  readonly lang?: Readonly<Record<'name', ContentLanguage>>;
  readonly slug: string;
  readonly icon: CategoryIcon;
  readonly color: CategoryColor;
  readonly sortOrder: number;
}

export interface Organiser {
  readonly id: string;
  readonly name: string;
  readonly kind: 'municipality' | 'association' | 'other';
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly vettingRoutine: string;
  readonly vettingConfirmedOn: string;
  readonly oneToOne: string;
  readonly insurance: string;
  readonly concernInside: { readonly name: string; readonly phone: string };
  readonly concernOutside: { readonly name: string; readonly phone: string };
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: VenueKind;
  readonly area: Area;
  readonly organiser: Organiser | undefined;
  /** Decides colour and icon of the venue's page; the first category when staff chose none. */
  readonly category: Category;
  readonly summary: string;
  readonly english?: Pick<Venue, 'summary'>;
  readonly lang?: Readonly<Record<'summary', ContentLanguage>>;
  readonly address: string;
  readonly entrance: string;
  readonly wayHome: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly setting: 'indoors' | 'outdoors' | 'both' | '';
  readonly access: readonly AccessFeature[];
  readonly accessNote: string;
  readonly toilets: string;
  readonly lighting: string;
  readonly supportNote: string;
  readonly languages: string;
  readonly houseRules: readonly string[];
  readonly otherAdults: string;
  readonly phone: string;
  readonly phoneHours: string;
  readonly forWhom: string;
  readonly hoursNote: string;
  readonly staffingNote: string;
  readonly onlinePlaces: string;
  readonly firstAid: YesNoUnknown;
  readonly photoRule: PhotoRule | '';
  readonly images: readonly string[];
  readonly imageAlt: string;
  readonly sourceName: string;
  readonly sourceAsOf: string;
  readonly supervisionConfirmedOn: string;
  /** Staff are not sure that what is said about adults is right; then it is confirmed by nobody. */
  readonly supervisionChecking: boolean;
  readonly updatedAt: number;
}

export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
  readonly body: string;
  readonly english?: Pick<Activity, 'title' | 'summary' | 'body'>;
  readonly lang?: Readonly<Record<'title' | 'summary' | 'body', ContentLanguage>>;
  /** At least one; the first gives colour and icon. */
  readonly categories: readonly Category[];
  readonly organiser: Organiser;
  readonly schoolYears: { readonly from: number; readonly to: number };
  readonly limitReason: string;
  readonly olderYouths: 'no' | 'yes' | '';
  readonly olderYouthsNote: string;
  readonly free: boolean;
  readonly priceSek: number;
  readonly priceNote: string;
  readonly fritidskortet: YesNoUnknown;
  readonly bring: string;
  readonly food: string;
  /** Empty = what the organiser says. */
  readonly insurance: string;
  readonly risks: readonly Risk[];
  readonly riskNote: string;
  readonly swimming: 'not_needed' | 'needed' | '';
  readonly stayRule: 'come_and_go' | 'stays' | 'picked_up' | '';
  readonly pickupNote: string;
  readonly photoRule: PhotoRule | '';
  readonly guardianApproval: ApprovalRule;
  readonly firstAid: YesNoUnknown;
  readonly safeguardingTraining: YesNoUnknown;
  readonly responsibleRole: string;
  readonly phone: string;
  readonly phoneHours: string;
  readonly emergencyContact: string;
  readonly supportNote: string;
  readonly languages: string;
  readonly signupMode: SignupMode;
  /** How places are given to those who sign up. */
  readonly allocation: 'time_order' | 'lottery';
  readonly signupUrl: string;
  /** Staff's own, asked of each child in the form, in order. */
  readonly questions: readonly AskedQuestion[];
  readonly supervisionConfirmedOn: string;
  /** Staff are not sure that what is said about adults is right; then it is confirmed by nobody. */
  readonly supervisionChecking: boolean;
  readonly updatedAt: number;
}

/** One of staff's own questions as the form asks it. */
export interface AskedQuestion extends Question {
  readonly help: string;
}

export interface Schedule {
  readonly id: string;
  readonly activity: Activity;
  readonly venue: Venue;
  readonly name: string;
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly everyNWeeks: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly termRule: 'term' | 'breaks' | 'always';
  readonly roomPlaces: number;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Adults who usually work there and count; for courses only. */
  readonly usualAdults: number;
  /** Wall clock of a course's very first session, which may lie in the past; empty when none is left or no course. */
  readonly courseStart: string;
  readonly signupClosesMinutes: number;
  readonly signupOpensDays: number;
  /** Sign-ups to the whole course; zeros unless the activity is a course. */
  readonly signups: SignupCounts;
}

export interface SignupCounts {
  /** Places taken, those that staff hold without a name included. */
  readonly confirmed: number;
  readonly waitlisted: number;
  /** Undefined where no lottery has been opened. */
  readonly lottery?: Lottery | undefined;
}

/** A lottery from when its window opens. */
export interface Lottery {
  /** Participants in it who have not been drawn yet. */
  readonly applied: number;
  /** SHA-256 of the seed, public from the beginning. */
  readonly commitment: string;
  readonly drawn: DrawnLottery | undefined;
}

/** What is published of a draw. */
export interface DrawnLottery extends PublishedDraw {
  /** Epoch milliseconds. */
  readonly drawnAt: number;
  readonly places: number;
  /** Adults were missing at the draw, and still are: places are given in the order drawn when they come. */
  readonly awaitsAdults: boolean;
}

/** One adult at one session as the public may see it: a role, and a first name only by that adult's own choice. */
export interface SessionAdult {
  readonly role: StaffRole;
  readonly firstName: string;
  readonly responsible: boolean;
  readonly confirmed: boolean;
  readonly firstAid: boolean;
  readonly countsAsAdult: boolean;
}

export interface Session {
  readonly id: string;
  readonly activity: Activity;
  readonly schedule: Schedule | undefined;
  readonly venue: Venue;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly status: 'planned' | 'cancelled' | 'moved';
  readonly publicNote: string;
  readonly roomPlaces: number;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Wall clock "YYYY-MM-DD HH:MM"; empty = open at once, and until the start. */
  readonly signupOpensAt: string;
  readonly signupClosesAt: string;
  readonly adults: readonly SessionAdult[];
  readonly adultCounts: AdultCounts;
  /** That the adults are there, said by one of them; it may have run out. */
  readonly presenceNote: PresenceNote | undefined;
  readonly signups: SignupCounts;
  readonly updatedAt: number;
  /** When it became other than its schedule made it, in epoch milliseconds; 0 = it never did. */
  readonly changedAt: number;
}

/** When a record first became public, and when something that the public sees of it was changed; epoch milliseconds. */
export interface RecordDates {
  /** Of the record. */
  readonly collection: string;
  readonly publishedAt: number;
  readonly changedAt: number;
  /** The latest, newest first. */
  readonly changes: readonly RecordChange[];
}

export interface RecordChange {
  readonly at: number;
  /** Names of fields, or of parts such as "note_added"; see `record-dates.ts` in `src/domain`. */
  readonly fields: readonly string[];
}

export interface AdultCounts {
  /** Adults planned or confirmed and not absent; helpers under 18 and trainees are never counted. */
  readonly counted: number;
  readonly confirmed: number;
  readonly absent: number;
  readonly firstAid: number;
  /** Shown, never counted. */
  readonly trainees: number;
  readonly youngHelpers: number;
  /** Both together, where to tell them apart would point at one person; then the two others are 0. */
  readonly otherHelpers: number;
  /** The counted adults by role, in a fixed order. A role that one adult alone has is told as `leader`. */
  readonly roles: readonly RoleCount[];
}

export interface RoleCount {
  readonly role: StaffRole;
  readonly count: number;
}

export interface CalendarDay {
  readonly from: string;
  readonly to: string;
  readonly kind: 'school_break' | 'red_day' | 'eve' | 'closed';
  readonly name: string;
  readonly english?: Pick<CalendarDay, 'name'>;
  readonly lang?: Readonly<Record<'name', ContentLanguage>>;
  /** By which addresses know it; where `name` is in another language. */
  readonly swedishName?: string;
  readonly venueId: string;
  /** Hours of its own at the venue; clock times, empty = the usual ones. */
  readonly startTime: string;
  readonly endTime: string;
}

export interface HelpLine {
  readonly name: string;
  readonly hours: string;
  readonly phone: string;
}

/** Whom to ask about personal data; empty = the municipality's own contact. */
export interface DataProtectionContact {
  readonly officer: string;
  readonly email: string;
  readonly phone: string;
}

export interface SiteSettings {
  readonly municipality: string;
  readonly organisation: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly protectedIdentityPhone: string;
  readonly dataProtection: DataProtectionContact;
  readonly helpLines: readonly HelpLine[];
  readonly english?: Pick<SiteSettings, 'helpLines'>;
  readonly lang?: Readonly<Record<'helpLines', ContentLanguage>>;
  readonly demo: boolean;
  readonly staleAfterDays: number;
  /** Hours that a place is held for a guardian's answer, and for the answer to an offer; 0 = places are not offered. */
  readonly approvalHours: number;
  readonly offerHours: number;
  readonly retention: Retention;
  /** Where the map's pictures come from; undefined = the site has no map. */
  readonly map: MapTiles | undefined;
  /** Word as typed → the words it also means. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

export interface Snapshot {
  /** Changes whenever any content changes. */
  readonly version: string;
  /** Epoch milliseconds when PocketBase last answered with this content. */
  readonly loadedAt: number;
  readonly settings: SiteSettings;
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
  /** In Swedish alphabetical order. */
  readonly venues: readonly Venue[];
  readonly activities: readonly Activity[];
  readonly schedules: readonly Schedule[];
  /** By start, then title. */
  readonly sessions: readonly Session[];
  readonly calendarDays: readonly CalendarDay[];
  readonly safety: Safety;
  readonly offered: Offered;
  /** By id of the record. Those of records that were public once, and are hidden now, among them. */
  readonly dates: ReadonlyMap<string, RecordDates>;
  readonly accessibility: AccessibilityFacts;
  readonly activityBySlug: ReadonlyMap<string, Activity>;
  readonly venueBySlug: ReadonlyMap<string, Venue>;
  readonly sessionById: ReadonlyMap<string, Session>;
  readonly scheduleById: ReadonlyMap<string, Schedule>;
  readonly sessionsByActivity: ReadonlyMap<string, readonly Session[]>;
  readonly sessionsByVenue: ReadonlyMap<string, readonly Session[]>;
  readonly schedulesByActivity: ReadonlyMap<string, readonly Schedule[]>;
}
