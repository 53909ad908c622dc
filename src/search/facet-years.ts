import { schoolYearsOfAge, UPPER_SECONDARY } from '../domain/school-years.ts';
import type { FacetDemand } from './facet-phrases.ts';

/** A word of a query as these readers see it. */
export interface PlainWord {
  readonly folded: string;
  /** Nothing but a dash or a stroke stands between the word before and this one. */
  readonly dashed: boolean;
}

interface Read {
  readonly demand: FacetDemand;
  readonly length: number;
}

const NUMBER_WORDS =
  'ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
/** "Sjuan", "sjuor" … as one speaks of a class and its pupils. */
const CLASS_NAMES = 'ett tva tre fyr femm sex sju att ni'.split(' ');
const CLASS_ENDINGS = /^(?:an|ans|or|orna)$/;
const ORDINALS = 'forsta andra tredje fjarde femte sjatte sjunde attonde nionde'.split(' ');
const CLASS_WORD = /^klass(?:en|are|arna|arn)?$/;
const YEAR_WORD = /^(?:ak|arskurs|arskurser|klass|ar)$/;
const GLUED_YEAR = /^(?:ak|arskurs|klass)([1-9])$/;
const NUMBERED_CLASS = /^([1-9])(?:an|ans|or|orna)$/;
const NUMBERED_ENDING = /^(?:an|ans|or|orna)$/;
const SCHOOL_YEAR = /^[1-9]$/;
const GYMNASIUM = /^(?:gy|gymnasiet)$/;
const AGE = /^\d{1,2}$/;
const AGE_WORD = /^(?:ar|ars|aring|aringar|aringarna|aringen|arig|ariga|bast)$/;
const GLUED_AGE = /^(.+?)(ar|ars|aring|aringar|aringarna|aringen|arig|ariga|bast)$/;
const BETWEEN = /^(?:till|och|eller)$/;

const valueOf = (year: number) => (year === UPPER_SECONDARY ? 'gy' : String(year));

function demandOf(from: number, to: number): FacetDemand {
  const years = Array.from({ length: Math.max(0, to - from) + 1 }, (_, step) => from + step);
  return { facet: 'ak', values: years.map(valueOf) };
}

/** The place in a list of numbers in words, from 1; 0 when it is not there. */
const placeIn = (list: readonly string[], word: string) => list.indexOf(word) + 1;

function yearOf(folded: string): number {
  if (GYMNASIUM.test(folded)) return UPPER_SECONDARY;
  return SCHOOL_YEAR.test(folded) ? Number(folded) : 0;
}

function ageOf(folded: string): number {
  return AGE.test(folded) ? Number(folded) : placeIn(NUMBER_WORDS, folded);
}

/** The end of a range that goes on at a word: "–9", "till 9", "och 9", and how many words it takes. */
function endAt(words: readonly PlainWord[], at: number, read: (folded: string) => number) {
  const dashed = words[at]?.dashed ?? false;
  const joined = BETWEEN.test(words[at]?.folded ?? '');
  const number = read(words[at + (joined ? 1 : 0)]?.folded ?? '');
  return number > 0 && (dashed || joined) ? { number, length: joined ? 2 : 1 } : undefined;
}

/** "åk 7", "årskurs 7–9", "7an", "sjuan", "femte klass". */
export function schoolYearsAt(words: readonly PlainWord[], at: number): Read | undefined {
  const folded = words[at]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';

  const glued = Number(GLUED_YEAR.exec(folded)?.[1] ?? 0);
  const first = glued || (YEAR_WORD.test(folded) && SCHOOL_YEAR.test(next) ? Number(next) : 0);
  if (first) {
    const length = glued ? 1 : 2;
    const end = endAt(words, at + length, yearOf);
    return { demand: demandOf(first, end?.number ?? first), length: length + (end?.length ?? 0) };
  }
  const numbered = Number(NUMBERED_CLASS.exec(folded)?.[1] ?? 0);
  if (numbered) return { demand: demandOf(numbered, numbered), length: 1 };
  if (SCHOOL_YEAR.test(folded) && NUMBERED_ENDING.test(next))
    return { demand: demandOf(Number(folded), Number(folded)), length: 2 };
  const named = CLASS_NAMES.findIndex(
    (name) => folded.startsWith(name) && CLASS_ENDINGS.test(folded.slice(name.length)),
  );
  if (named >= 0) return { demand: demandOf(named + 1, named + 1), length: 1 };
  const ordinal = ORDINALS.findIndex((name) => folded.startsWith(name));
  const rest = folded.slice(ORDINALS[ordinal]?.length);
  if (ordinal >= 0 && (rest ? CLASS_WORD.test(rest) : CLASS_WORD.test(next)))
    return { demand: demandOf(ordinal + 1, ordinal + 1), length: rest ? 1 : 2 };
  return undefined;
}

/**
 * "13 år", "13-åring", "tretton år", "10–12 år": the school years that those of that age go to on the local date. A
 * birthday parts them over two. Ages without a school year are not read.
 */
export function agesAt(words: readonly PlainWord[], at: number, date: string): Read | undefined {
  const read = rangeOfAges(words, at);
  if (!read) return undefined;
  const { from, to, length } = read;
  const years = new Set<number>();
  for (let age = from; age <= to; age += 1) for (const year of schoolYearsOfAge(age, date)) years.add(year);
  if (years.size === 0) return undefined;
  const values = [...years].sort((a, b) => a - b).map(valueOf);
  return { demand: { facet: 'ak', values, ages: { from, to } }, length };
}

function rangeOfAges(words: readonly PlainWord[], at: number) {
  const gluedAgeAt = (place: number) => ageOf(GLUED_AGE.exec(words[place]?.folded ?? '')?.[1] ?? '');
  const isAgeWord = (place: number) => AGE_WORD.test(words[place]?.folded ?? '');
  const glued = gluedAgeAt(at);
  if (glued) return { from: glued, to: glued, length: 1 };
  const from = ageOf(words[at]?.folded ?? '');
  if (!from) return undefined;
  if (isAgeWord(at + 1)) return { from, to: from, length: 2 };
  const end = endAt(words, at + 1, ageOf);
  if (end && isAgeWord(at + 1 + end.length)) return { from, to: end.number, length: end.length + 2 };
  const gluedEnd = endAt(words, at + 1, (folded) => ageOf(GLUED_AGE.exec(folded)?.[1] ?? ''));
  return gluedEnd && { from, to: gluedEnd.number, length: gluedEnd.length + 1 };
}
