import type { Phrase } from './phrase.ts';
import type { TimeBarModel } from './card-model.ts';

/** One week of a place, Monday first. */
export interface WeekModel {
  /** "Vecka 48" */
  readonly title: string;
  /** Undefined where the site knows nothing more. */
  readonly previous: WeekLink | undefined;
  readonly next: WeekLink | undefined;
  readonly days: readonly WeekDayModel[];
}

export interface WeekLink {
  readonly href: string;
  /** "v. 47" */
  readonly text: string;
}

export interface WeekDayModel {
  /** "Tis" */
  readonly name: string;
  /** "24 nov, i dag" */
  readonly detail: string;
  readonly today: boolean;
  /** Without spans when closed; the same window on every day. */
  readonly bar: TimeBarModel;
  /** "Öppet 14.30–21", "Stängt", "Stängt, första advent". */
  readonly open: Phrase;
  /** "Vuxna 15–20.30"; empty when closed. */
  readonly adults: string;
}
