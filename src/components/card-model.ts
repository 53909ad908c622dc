import type { CategoryColor, CategoryIcon, ContentLanguage, SignupMode } from '../directory/model.ts';
import type { Phrase } from './phrase.ts';
import type { SupervisionState } from '../domain/supervision.ts';
import type { PresenceNote } from '../domain/presence-note.ts';

/** The state of a line that speaks about now: adults come later, or have gone, while the place is open. */
export type LineState = SupervisionState | 'adults_later' | 'adults_gone';

/** The supervision line in words: always an icon (from the state), a bold line and a plain one. */
export interface SupervisionLineModel {
  readonly state: LineState;
  /** "Vuxna på plats 15–20.30" */
  readonly head: string;
  /** "3 vuxna, minst 2 behövs" */
  readonly sub: string;
  /** The plain line is what staff have written of the session. */
  readonly isNote?: boolean;
  /** True when the words are about this very moment, and stop being true without any change of content. */
  readonly isNow?: boolean;
}

export interface CardFact {
  readonly text: Phrase;
  /** Places left and the like stand out. */
  readonly strong?: boolean;
  /** True when it is about this very moment. */
  readonly isNow?: boolean;
}

/** A stretch of a day on a bar, in minutes since midnight; the night after goes on from 1440. */
export interface BarSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: 'open' | 'staffed' | 'out' | 'waiting';
}

export interface TimeBarModel {
  /** The drawn window, minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly spans: readonly BarSpan[];
  /** Minutes since midnight, when the bar shows today. */
  readonly now?: number;
}

export interface CardCategory {
  readonly name: string;
  readonly lang?: Readonly<Record<'name', ContentLanguage>>;
  readonly color: CategoryColor;
  readonly icon: CategoryIcon;
}

/** One session, activity or place in a list; ready-made words, so that server and browser draw the same card. */
export interface CardModel {
  readonly href: string;
  readonly title: string;
  /** Where it is not the page's own. */
  readonly titleLang?: ContentLanguage | undefined;
  readonly category: CardCategory;
  /** "i dag", "ons 25 nov", "Öppet nu"; empty when no time is known. */
  readonly day: string;
  /** "17" and "–18.30", or "till 21" and "". Struck through when cancelled. */
  readonly time: string;
  readonly timeEnd: string;
  readonly place: string;
  readonly facts: readonly CardFact[];
  readonly status: 'planned' | 'cancelled' | 'moved';
  readonly supervision: SupervisionLineModel;
  /** True when day and time are about this very moment: "Öppet nu", "till 21". */
  readonly isNow?: boolean;
  readonly bar?: TimeBarModel;
}

/** What a card is made from; a session and an entry of the browser's search index can both give it. */
export interface CardSource {
  readonly href: string;
  readonly title: string;
  readonly titleLang?: ContentLanguage | undefined;
  readonly category: CardCategory;
  readonly venueName: string;
  readonly areaName: string;
  readonly schoolYears: { readonly from: number; readonly to: number };
  readonly free: boolean;
  readonly priceSek: number;
  readonly signupMode: SignupMode;
  /** Places are drawn by lot. */
  readonly byLot: boolean;
  /** Empty when the activity has no coming session; then all times are empty too. */
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly unstaffed: boolean;
  readonly staffedFrom: string;
  readonly staffedTo: string;
  readonly status: 'planned' | 'cancelled' | 'moved';
  readonly publicNote: string;
  readonly counted: number;
  /** That the adults are there, said by one of them; it may have run out. */
  readonly note?: PresenceNote | undefined;
  readonly leastAdults: number;
  readonly youthsPerAdult: number;
  /** Those who have a place; 0 where it does not decide how many adults are needed. */
  readonly participants: number;
  /** Local date the safety facts were last confirmed; empty = never. */
  readonly confirmedOn: string;
  readonly phone: string;
  /** Undefined when there is nothing to sign up for, or places are drawn by lot; 0 = full, with a waiting list. */
  readonly placesLeft: number | undefined;
}
