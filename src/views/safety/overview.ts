import type { EmptyStateModel } from '../../components/EmptyState.tsx';
import { plainText, written, type Phrase } from '../../components/phrase.ts';
import type { Snapshot } from '../../directory/model.ts';
import type { CitizenPromise } from '../../directory/safety-model.ts';
import { ongoingPromises } from '../../domain/promise.ts';
import type { PromiseFigures } from '../../domain/promise-figures.ts';
import { promises as words } from '#words/promises.ts';
import { ACTIVITIES, VENUES } from '../../paths.ts';
import type { Moment } from '../moment.ts';
import { figuresView, type FiguresView } from './figures.ts';
import { promiseRow, type PromiseRow } from './promise.ts';
import { paragraphsOf, textsOf, type WrittenText } from '../written-texts.ts';

/** The head of the page: the promise that holds, or calm words where none does. */
export interface SafetyHero {
  /** "Medborgarlöfte, 1 januari–31 december 2026"; empty without a promise. */
  readonly eyebrow: string;
  /** "Vi lovar " + "vuxna" + " där unga är": before, what shines, after. */
  readonly title: readonly [before: Phrase, lit: Phrase, after: Phrase];
  readonly lead: readonly Phrase[];
  /** "Kommunen och polisen lovar"; empty without a promise. */
  readonly promising: string;
  /** The promise itself. */
  readonly promise: PromiseRow | undefined;
}

export interface SafetyView {
  readonly hero: SafetyHero;
  /** Of the newest promise that has any. */
  readonly figures: (FiguresView & { readonly promise: PromiseRow }) | undefined;
  readonly promises: readonly PromiseRow[];
  readonly work: readonly WrittenText[];
  /** Where nothing at all is published. */
  readonly empty: EmptyStateModel | undefined;
}

/**
 * The page about safety at a moment.
 * @param figuresOf the figures of a promise, where it has any
 */
export function safetyView(
  snapshot: Snapshot,
  figuresOf: (promise: CitizenPromise) => PromiseFigures | undefined,
  { date }: Moment,
): SafetyView {
  const { promises, texts } = snapshot.safety;
  const ongoing = ongoingPromises(promises, date);
  const work = textsOf(texts, 'cooperation');
  return {
    hero: heroOf(ongoing[0], date),
    figures: firstFigures(ongoing, figuresOf, snapshot.areas.length, date),
    promises: promises
      .toSorted((a, b) => Number(a.to < b.to) - Number(a.to > b.to))
      .map((promise) => promiseRow(promise, date)),
    work,
    empty: promises.length + work.length === 0 ? nothingYet() : undefined,
  };
}

function firstFigures(
  ongoing: readonly CitizenPromise[],
  figuresOf: (promise: CitizenPromise) => PromiseFigures | undefined,
  areas: number,
  today: string,
): SafetyView['figures'] {
  for (const promise of ongoing) {
    const figures = figuresOf(promise);
    if (figures) return { ...figuresView(figures, areas, today), promise: promiseRow(promise, today) };
  }
  return undefined;
}

function heroOf(promise: CitizenPromise | undefined, today: string): SafetyHero {
  if (!promise) {
    return {
      eyebrow: '',
      title: ['', words.noneLit, ` ${words.noneRest}`],
      lead: [words.noneLead],
      promising: '',
      promise: undefined,
    };
  }
  const row = promiseRow(promise, today);
  return {
    eyebrow: words.eyebrow(promise.from, promise.to),
    title: litTitle(plainText(row.title)),
    lead: paragraphsOf(promise.text).slice(0, 1),
    promising: words.promising[promise.by],
    promise: row,
  };
}

/** What is lit in a promise: the adults. Staff write titles in Swedish. */
const LIT = /(?<!\p{L})vuxna(?!\p{L})/iu;

/** The title cut around the word that is lit; without that word nothing is. */
function litTitle(title: string): [Phrase, Phrase, Phrase] {
  const found = LIT.exec(title);
  if (!found) return [written(title), '', ''];
  const [lit] = found;
  const at = found.index;
  return [written(title.slice(0, at)), written(lit), written(title.slice(at + lit.length))];
}

function nothingYet(): EmptyStateModel {
  return {
    title: words.emptyTitle,
    text: words.emptyText,
    ways: [
      { href: VENUES, text: words.toVenues },
      { href: ACTIVITIES, text: words.toActivities },
    ],
  };
}
