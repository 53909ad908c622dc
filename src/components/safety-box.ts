import type { SupervisionLineModel, TimeBarModel } from './card-model.ts';
import type { FactModel } from './facts.ts';

/** The safety facts of one session or place, in the order a parent asks for them. */
export interface SafetyBoxModel {
  readonly line: SupervisionLineModel;
  /** Left out when no time is known, and when a week stands in its place. */
  readonly bar?: TimeBarModel;
  /** Numbers as numbers; `most` 0 = no limit is given. Left out when nothing is stated about the adults. */
  readonly numbers?: {
    readonly planned: number;
    readonly least: number;
    readonly most: number;
  };
  /** "Planerad bemannad tid är 15–20.30", when the line cannot promise it. */
  readonly plannedHours: string;
  readonly responsible: ResponsibleModel;
  readonly facts: readonly FactModel[];
  readonly confirmed: ConfirmedModel;
}

export interface ResponsibleModel {
  /** "Amina, fritidsledare"; empty = not stated. */
  readonly who: string;
  /** False when that person answers but is not there: nobody is on site. */
  readonly onSite: boolean;
  /** Empty = not stated. */
  readonly phone: string;
  /** "Svarar i telefonen 16.30–19"; may be empty. */
  readonly phoneHours: string;
}

export interface ConfirmedModel {
  /** True when the facts are older than the municipality allows, or were never confirmed. */
  readonly old: boolean;
  /** "Inte bekräftat på 82 dagar."; empty when fresh. */
  readonly head: string;
  readonly text: string;
}
