import type { Phrase } from '../components/phrase.ts';
import type { Activity, Category, SignupMode } from '../directory/model.ts';
import type { AreaName } from './area-words.ts';
import type { SynonymTable } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Position } from '../domain/distance.ts';
import type { PresenceNote } from '../domain/presence-note.ts';

/** Before every moment of a search. */
export const NEVER = -1;

/** One coming session that may be shown for its activity. */
export interface SearchSession {
  readonly id: string;
  readonly venue: number;
  readonly date: string;
  /** 0 = Monday … 6 = Sunday. */
  readonly weekday: number;
  readonly startTime: string;
  readonly endTime: string;
  /** Minutes that pass from the start of the index's day. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  readonly counted: number;
  readonly participants: number;
  readonly cancelled: boolean;
  readonly status: 'planned' | 'cancelled' | 'moved';
  readonly publicNote: string;
  /** That the adults are there, said by one of them; it may have run out. */
  readonly note?: PresenceNote | undefined;
  readonly placesLeft: number | undefined;
  /** Until when adults may be promised, in minutes from the start of the index's day; {@link NEVER} when they may not. */
  readonly staffedUntil: number;
  /** There is room for one more. */
  readonly room: boolean;
}

export interface SearchActivity {
  readonly title: string;
  /** Of the title; left out where the catalogue is in one language. */
  readonly lang?: Pick<NonNullable<Activity['lang']>, 'title'>;
  /** Empty where the card leads to a session. */
  readonly slug: string;
  readonly categories: readonly number[];
  readonly schoolYears: { readonly from: number; readonly to: number };
  readonly free: boolean;
  readonly priceSek: number;
  readonly signupMode: SignupMode;
  /** Places are drawn by lot. */
  readonly byLot: boolean;
  readonly phone: string;
  readonly confirmedOn: string;
  /** By start. */
  readonly sessions: SearchSession[];
  /** Where it is held by plan, beside the venues of its sessions. */
  readonly plannedVenues: number[];
  /** Bit n is set when school year n may come. */
  readonly yearBits: number;
}

export interface SearchVenue {
  readonly name: string;
  readonly href: string;
  /** Position in VENUE_KINDS. */
  readonly kind: number;
  readonly area: number;
  readonly category: number;
  readonly phone: string;
  readonly confirmedOn: string;
  /** To about ten metres; undefined when not stated. */
  readonly position: Position | undefined;
}

/** The index in memory; activities are in Swedish alphabetical order, and every number that is no count is a position. */
export interface SearchIndex {
  readonly version: string;
  readonly day: string;
  readonly staleBefore: string;
  readonly hasMap: boolean;
  readonly categories: readonly Pick<Category, 'slug' | 'name' | 'lang' | 'icon' | 'color'>[];
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly areaNames: readonly AreaName[];
  readonly breaks: readonly {
    readonly slug: string;
    readonly title: Phrase;
    readonly words: readonly string[];
  }[];
  readonly venues: readonly SearchVenue[];
  readonly activities: readonly SearchActivity[];
  readonly synonyms: SynonymTable;
  readonly vocabulary: Vocabulary;
}
