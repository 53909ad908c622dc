import type {
  CategoryColor,
  CategoryIcon,
  ContentLanguage,
  SignupMode,
  VenueKind,
} from '../directory/model.ts';
import type { Phrase } from '../components/phrase.ts';
import { VENUE_KINDS as VENUE_KIND_LABELS } from '#words/labels.ts';

/**
 * The index as it travels: JSON of columns, each a text (lines, or numbers by pack.ts), because equal things beside
 * each other compress best. Numbers are positions in the lists of the same file. open-index.ts says what they mean.
 */
export interface IndexData {
  readonly version: string;
  /** Local date the index was made for; days are counted from it. */
  readonly day: string;
  readonly staleBefore: string;
  /** Whether there is a map to show. */
  readonly hasMap: boolean;
  readonly categories: readonly (readonly [
    slug: string,
    name: string,
    icon: CategoryIcon,
    color: CategoryColor,
    language?: ContentLanguage,
  ])[];
  readonly areas: readonly (readonly [slug: string, name: string])[];
  /** School breaks that are not over, by their first day; each word is one that names it. */
  readonly breaks: readonly (readonly [slug: string, title: Phrase, ...words: string[]])[];
  readonly phones: readonly string[];
  /** Names of organisers; they are only searched. */
  readonly organisers: string;
  /** By synonyms.ts. */
  readonly synonyms: string;
  readonly venues: {
    readonly names: string;
    /** By position, where the slug does not follow from the name. */
    readonly slugs: Readonly<Record<number, string>>;
    readonly kinds: string;
    readonly areas: string;
    readonly categories: string;
    readonly phones: string;
    readonly confirmed: string;
    /** Per venue latitude + 90 and longitude + 180 in ten thousandths of a degree (about ten metres); 0 0 = not stated. */
    readonly positions: string;
    readonly words: WordList;
  };
  readonly activities: {
    /** In Swedish alphabetical order: a position is also the rank of the title. */
    readonly titles: string;
    /** Steps between the titles that nobody has translated; empty where the catalogue is in one language. */
    readonly untranslated: string;
    /** Only of activities that have no session after the day, since other cards lead to the session. */
    readonly slugs: Readonly<Record<number, string>>;
    /** Per activity: how many categories, then each. */
    readonly categories: string;
    readonly organisers: string;
    readonly yearsFrom: string;
    readonly yearsTo: string;
    /** 0 = free, 1 = costs but how much is not stated, else kronor + 1. */
    readonly prices: string;
    readonly modes: string;
    readonly phones: string;
    /** 0 = never, else 1 + days before the day. */
    readonly confirmed: string;
    readonly words: WordList;
  };
  /** Distinct start, end, staffed from, staffed to (minutes + 1; 0 = not stated), unstaffed, least adults. */
  readonly shapes: string;
  /** One activity at one venue at the same times; in the order of the activities. */
  readonly series: {
    readonly activities: string;
    readonly venues: string;
    readonly shapes: string;
    readonly sessionCounts: string;
    /** Nine letters of the schedule's id, or all fifteen of a session made by hand, end to end. */
    readonly ids: string;
    /** Steps between the positions of sessions made by hand. */
    readonly handMade: string;
  };
  readonly sessions: {
    /** Days since the session before in its series, at first since the day. */
    readonly days: string;
    readonly counted: string;
    /** Those who have a place, where that decides how many adults are needed. */
    readonly participants: string;
    /** 0 = nothing to sign up for, else places left + 1. */
    readonly places: string;
    readonly statuses: string;
    readonly notes: Readonly<Record<number, string>>;
    /** Where it is said that the adults are there: since and until when, epoch milliseconds. */
    readonly noted: Readonly<Record<number, readonly [at: number, until: number]>>;
  };
}

/** Words that stand in longer texts only, in order, and per word: in how many records, and the steps between them. */
export interface WordList {
  readonly words: string;
  readonly records: string;
}

export const SIGNUP_MODES: readonly SignupMode[] = ['drop_in', 'session', 'course', 'external'];
export const STATUSES = ['planned', 'cancelled', 'moved'] as const;
export const VENUE_KINDS = Object.keys(VENUE_KIND_LABELS) as readonly VenueKind[];

export const SCHEDULE_ID_LETTERS = 9;
export const RECORD_ID_LETTERS = 15;

/** The id that the generator gives a session: the schedule's first letters and the date as yymmdd. */
export function generatedId(scheduleLetters: string, date: string): string {
  return scheduleLetters + date.slice(2, 4) + date.slice(5, 7) + date.slice(8);
}
