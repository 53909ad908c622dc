import type { SupervisionLineModel, TimeBarModel } from './card-model.ts';
import type { FactModel } from './facts.ts';
import type { Phrase } from './phrase.ts';

/** The safety facts of one session, activity or place. */
export interface SafetyBoxModel {
  readonly line: SupervisionLineModel;
  /** Left out when no time is known, and when a week stands in its place. */
  readonly bar?: TimeBarModel;
  /** Which session the answers are about, on the page of a place. */
  readonly about?: { readonly href: string; readonly title: Phrase; readonly when: string };
  /** Left out when nothing is stated about the adults. */
  readonly numbers?: AdultNumbers;
  readonly responsible: ResponsibleModel;
  /** All twenty, in order. Facts 1, 2, 4 and 20 are drawn with the parts above and below. */
  readonly facts: readonly FactModel[];
  readonly confirmed: ConfirmedModel;
}

/** Numbers as numbers. */
export interface AdultNumbers {
  readonly planned: number;
  /** Adults who are needed and not there. */
  readonly missing: number;
  readonly least: number;
  /** 0 = no limit is given. */
  readonly most: number;
  /** What `most` counts: those who can sign up, or those the room holds. */
  readonly mostOf: 'participants' | 'room';
}

export interface ResponsibleModel {
  /** "Amina, fritidsledare"; empty = not stated. */
  readonly who: Phrase;
  /** False when that person answers but is not there: nobody is on site. */
  readonly onSite: boolean;
  /** Empty = not stated. */
  readonly phone: string;
  /** "Svarar i telefonen 16.30–19"; may be empty. */
  readonly phoneHours: Phrase;
}

export interface ConfirmedModel {
  /** True when the facts are older than the municipality allows, or were never confirmed. */
  readonly old: boolean;
  /** "Inte bekräftat sedan 2 september 2026 (82 dagar)."; empty when fresh. */
  readonly head: string;
  readonly text: Phrase;
}
