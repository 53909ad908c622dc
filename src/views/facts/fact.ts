import { phrase, plainText, type Phrase } from '../../components/phrase.ts';
import type { FactAnswer, FactModel, FactNumber, FactPart } from '../../components/facts.ts';
import {
  Buildings3,
  Camera,
  Chat,
  Checkmark,
  CheckmarkCircle,
  ClipboardCheckmark,
  FirstAidKit,
  Leave,
  Lightning,
  LocationPin,
  Monitor,
  PersonCheckmark,
  PersonGroup,
  PersonTallShort,
  Phone,
  PhoneFill,
  ShieldCheckmark,
  ShieldLock,
  Wallet,
  Wheelchair,
  type IconDrawing,
} from '../../components/icons.ts';
import type { Activity, Organiser, Session, SiteSettings, Venue } from '../../directory/model.ts';
import { FACT_NAMES } from '#words/facts.ts';
import type { Moment } from '../moment.ts';

/** What the twenty facts are told about; what is undefined is not known there. */
export interface FactSubject {
  /** On the page of a place what it says itself goes before what one activity says. */
  readonly isPlace: boolean;
  readonly activity: Activity | undefined;
  readonly venue: Venue | undefined;
  readonly organiser: Organiser | undefined;
  readonly session: Session | undefined;
}

export interface FactContext {
  readonly settings: SiteSettings;
  readonly moment: Moment;
}

const FACT_ICONS: Readonly<Record<FactNumber, IconDrawing>> = {
  1: ShieldCheckmark,
  2: PhoneFill,
  3: PersonGroup,
  4: PersonCheckmark,
  5: Leave,
  6: ClipboardCheckmark,
  7: FirstAidKit,
  8: Phone,
  9: Chat,
  10: Lightning,
  11: LocationPin,
  12: Wheelchair,
  13: Checkmark,
  14: Buildings3,
  15: PersonTallShort,
  16: Camera,
  17: Monitor,
  18: Wallet,
  19: ShieldLock,
  20: CheckmarkCircle,
};

export interface FactInput extends Partial<Pick<FactModel, 'note' | 'contacts'>> {
  /** Parts with an empty text are left out. */
  readonly parts: readonly FactPart[];
  /** What is not given; false = it is. */
  readonly lacks?: readonly (string | false)[];
  /** Left out: missing when no part is known, partly when something lacks, else full. */
  readonly answer?: FactAnswer | undefined;
}

/** One fact under its own name and icon. */
export function factOf(number: FactNumber, { parts, lacks = [], answer, ...rest }: FactInput): FactModel {
  const known = parts.filter(({ text }) => plainText(text).trim() !== '');
  const missing = lacks.filter((word) => word !== false);
  return {
    number,
    icon: FACT_ICONS[number],
    name: FACT_NAMES[number],
    answer: answer ?? (known.length === 0 ? 'missing' : missing.length > 0 ? 'partly' : 'full'),
    parts: known,
    lacks: missing,
    ...rest,
  };
}

/** A fact that is one text, or missing. */
export function textFact(number: FactNumber, text: Phrase): FactModel {
  return factOf(number, { parts: [{ text }] });
}

/** A fact that cannot be asked for here, and why. */
export function notApplicable(number: FactNumber, why: string): FactModel {
  return factOf(number, { parts: [{ text: why }], answer: 'not_applicable' });
}

/** The word for what lacks, when the text is empty. */
export function lacksWithout(text: string, word: string): string | false {
  return text.trim() === '' && word;
}

/** Joins sentences that staff may have written without a full stop. */
export function sentences(parts: readonly string[]): string;
export function sentences(parts: readonly Phrase[]): Phrase;
export function sentences(parts: readonly Phrase[]): Phrase {
  const said = parts.filter((part) => plainText(part).trim() !== '');
  return phrase(said.map(ended), ' ');
}

function ended(part: Phrase): Phrase {
  if (typeof part === 'string') return endedText(part);
  const last = part.length - 1;
  return part.map((run, index) => (index === last ? { ...run, text: endedText(run.text) } : run));
}

function endedText(part: string): string {
  const text = part.trim();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
