import { written, type Phrase } from '../components/phrase.ts';
import type { Snapshot } from '../directory/model.ts';
import type { Partner, PartnerKind } from '../directory/safety-model.ts';
import { helpLines } from '#words/help-lines.ts';
import { whoDoesWhat as words } from '#words/who-does-what.ts';
import { NATIONAL_LINES } from './help-lines.ts';

/** Somebody to turn to. Empty = not stated. */
export interface PartnerCard {
  readonly id: string;
  readonly name: Phrase;
  readonly does: Phrase;
  readonly hours: Phrase;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
}

export interface PartnerGroup {
  readonly kind: PartnerKind;
  readonly title: string;
  readonly partners: readonly PartnerCard[];
}

export interface NationalCard {
  readonly name: string;
  readonly hours: string;
  readonly phone: string;
  /** What it is for. */
  readonly means: string;
}

export interface WhoDoesWhatView {
  /** Kinds that have anybody. */
  readonly groups: readonly PartnerGroup[];
  readonly national: readonly NationalCard[];
}

/** Whom young people and parents can turn to, by kind, and the numbers of the whole country. */
export function whoDoesWhatView({ safety }: Pick<Snapshot, 'safety'>): WhoDoesWhatView {
  const kinds = Object.keys(words.kinds) as PartnerKind[];
  return {
    groups: kinds.flatMap((kind) => {
      const partners = safety.partners.filter((partner) => partner.kind === kind).map(cardOf);
      return partners.length > 0 ? [{ kind, title: words.kinds[kind], partners }] : [];
    }),
    national: NATIONAL_LINES.map((line) => helpLines.national[line]),
  };
}

function cardOf({ id, name, does, hours, phone, email, website }: Partner): PartnerCard {
  return { id, name: written(name), does: written(does), hours: written(hours), phone, email, website };
}
