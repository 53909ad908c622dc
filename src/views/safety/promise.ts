import { around, phrase, titleOf, written, type Phrase } from '../../components/phrase.ts';
import type { StateTagModel } from '../../components/state-tag.ts';
import type { Activity, Snapshot } from '../../directory/model.ts';
import type { CitizenPromise, Presence } from '../../directory/safety-model.ts';
import { promiseState } from '../../domain/promise.ts';
import type { PromiseFigures } from '../../domain/promise-figures.ts';
import { fullDate, period, relativeDay } from '#words/dates.ts';
import { promises as words } from '#words/promises.ts';
import { timeRange } from '#words/times.ts';
import { activityHref, promiseHref } from '../../paths.ts';
import type { Moment } from '../moment.ts';
import { daysInWords } from '../regular-hours.ts';
import { comingSessions, nextToShow } from '../times-of.ts';
import { figuresView, type FiguresView } from './figures.ts';
import { paragraphsOf } from '../written-texts.ts';

/** One promise in a list. */
export interface PromiseRow {
  readonly href: string;
  readonly title: Phrase;
  /** "Kommunen och polisen" */
  readonly by: string;
  /** "1 januari–31 december 2026" */
  readonly when: string;
  readonly tag: StateTagModel;
}

/** What a promise's page tells. */
export interface PromiseView extends PromiseRow {
  readonly description: string;
  /** The state as a sentence: "Löftet gäller till och med 31 december 2026." */
  readonly stateText: string;
  readonly forWhom: Phrase;
  /** What is promised, by paragraph. */
  readonly text: readonly Phrase[];
  /** How it went, by paragraph; empty while nobody has said. */
  readonly outcome: readonly Phrase[];
  /** Undefined for a promise that nothing is counted for. */
  readonly figures: FiguresView | undefined;
  /** The newest first. */
  readonly notes: readonly {
    readonly date: string;
    readonly day: string;
    readonly text: readonly Phrase[];
  }[];
  readonly activities: readonly {
    readonly href: string;
    readonly title: Phrase;
    readonly next: string;
  }[];
  readonly presence: readonly { readonly name: Phrase; readonly times: Phrase }[];
}

/** A promise in a list. @param today local date */
export function promiseRow(promise: CitizenPromise, today: string): PromiseRow {
  const state = promiseState(promise, today);
  return {
    href: promiseHref(promise),
    title: written(promise.title),
    by: words.by[promise.by],
    when: period(promise.from, promise.to),
    tag: { state, text: words.states[state] },
  };
}

/** One promise's whole page at a moment. */
export function promiseView(
  snapshot: Snapshot,
  promise: CitizenPromise,
  figures: PromiseFigures | undefined,
  moment: Moment,
): PromiseView {
  const row = promiseRow(promise, moment.date);
  return {
    ...row,
    description: words.pageDescription(row.by.toLowerCase(), promise.from, promise.to),
    stateText: stateText(promise, moment.date),
    forWhom: written(promise.forWhom),
    text: paragraphsOf(promise.text),
    outcome: paragraphsOf(promise.outcome),
    figures: figures && figuresView(figures, snapshot.areas.length, moment.date),
    notes: promise.notes.map(({ date, text }) => ({ date, day: fullDate(date), text: paragraphsOf(text) })),
    activities: promise.activities.map((activity) => ({
      href: activityHref(activity),
      title: titleOf(activity),
      next: nextTime(snapshot, activity, moment),
    })),
    presence: promise.presence.filter((one) => isPlanned(one, moment.date)).map(presenceLine),
  };
}

/** How a promise stands, as a sentence. @param today local date */
export function stateText(promise: CitizenPromise, today: string): string {
  const { from, to, status } = promise;
  if (status !== 'ongoing' && to >= today) return words.saidEarly[status];
  return words.stateText[promiseState(promise, today)](from, to);
}

function nextTime(snapshot: Snapshot, activity: Activity, { now, date }: Moment): string {
  const coming = comingSessions(snapshot, activity, now).filter(({ status }) => status !== 'cancelled');
  const next = nextToShow(coming);
  return next ? words.nextTime(relativeDay(next.date, date)) : words.noTimes;
}

function isPlanned({ validUntil }: Presence, today: string): boolean {
  return validUntil === '' || validUntil >= today;
}

function presenceLine(one: Presence): { name: Phrase; times: Phrase } {
  const place = one.around === '' ? one.area.name : phrase([one.area.name, written(one.around)], ', ');
  const times = around(
    (where) => words.presenceTimes(where, daysInWords(one.weekdays), timeRange(one.startTime, one.endTime)),
    place,
  );
  return { name: written(one.name), times };
}
