import type { SupervisionLineModel } from '../../components/card-model.ts';
import type { FactModel } from '../../components/facts.ts';
import type { AdultNumbers, ConfirmedModel, ResponsibleModel } from '../../components/safety-box.ts';
import type { SiteSettings } from '../../directory/model.ts';
import { numbersFact, presenceFact, responsibleFact } from './adults.ts';
import {
  concernFact,
  firstAidFact,
  forWhomFact,
  reachedFact,
  riskFact,
  stayFact,
  vettingFact,
} from './care.ts';
import type { FactSubject } from './fact.ts';
import {
  accessFact,
  oneToOneFact,
  onlineFact,
  otherAdultsFact,
  photoFact,
  placeFact,
  rulesFact,
} from './place.ts';
import { confirmedFact, costFact, storedFact } from './practical.ts';

/** What is worked out for a subject before its facts: the pieces that are drawn larger than the others. */
export interface Drawn {
  readonly line: SupervisionLineModel;
  readonly numbers: AdultNumbers | undefined;
  readonly responsible: ResponsibleModel;
  readonly confirmed: ConfirmedModel;
  /** Local date when staff last confirmed; empty = never. */
  readonly confirmedOn: string;
}

/** The twenty facts that parents ask for, always all of them and in a parent's order of importance. */
export function factsOf(subject: FactSubject, drawn: Drawn, settings: SiteSettings): readonly FactModel[] {
  return [
    presenceFact(subject, drawn.line),
    responsibleFact(drawn.responsible),
    forWhomFact(subject),
    numbersFact(subject, drawn.numbers),
    stayFact(subject),
    vettingFact(subject),
    firstAidFact(subject),
    reachedFact(subject),
    concernFact(subject),
    riskFact(subject),
    placeFact(subject),
    accessFact(subject),
    rulesFact(subject),
    otherAdultsFact(subject),
    oneToOneFact(subject),
    photoFact(subject),
    onlineFact(subject),
    costFact(subject),
    storedFact(subject, settings),
    confirmedFact(drawn.confirmed, drawn.confirmedOn),
  ];
}
