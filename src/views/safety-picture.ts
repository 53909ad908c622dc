import { fullDate } from '#words/dates.ts';
import { safetyPicture as words } from '#words/safety-picture.ts';
import { phrase, titleOf, written, type Phrase } from '../components/phrase.ts';
import type { Measure, Safety } from '../directory/safety-model.ts';
import { MEASURE_STATUSES, type MeasureStatus } from '../domain/measures.ts';
import { activityHref, ADULTS_OUT } from '../paths.ts';
import { paragraphsOf, textsOf, type WrittenText } from './written-texts.ts';

/** How the joint picture is worked with, and what has come of it. It tells what gets better, never where anything was bad. */

export interface MeasureView {
  readonly title: Phrase;
  /** "Nya tider, Jämshög" */
  readonly about: Phrase;
  readonly state: string;
  readonly text: readonly Phrase[];
  readonly links: readonly { readonly href: string; readonly text: Phrase }[];
}

export interface MeasureGroup {
  readonly status: MeasureStatus;
  readonly title: string;
  readonly measures: readonly MeasureView[];
}

export interface SafetyPictureView {
  readonly texts: readonly WrittenText[];
  /** What is done first; without those that are empty. */
  readonly groups: readonly MeasureGroup[];
}

export function safetyPicturePage({
  texts,
  measures,
}: Pick<Safety, 'texts' | 'measures'>): SafetyPictureView {
  return {
    texts: textsOf(texts, 'picture'),
    groups: MEASURE_STATUSES.toReversed().flatMap((status) => {
      const found = measures.filter((one) => one.status === status);
      if (found.length === 0) return [];
      return [{ status, title: words.statuses[status], measures: found.map(measureView) }];
    }),
  };
}

function measureView(measure: Measure): MeasureView {
  const { title, kind, area, status, doneOn, text, activities, presence } = measure;
  const kindWord = words.kinds[kind];
  const isDated = status === 'done' && doneOn !== '';
  return {
    title: written(title),
    about: area ? phrase([kindWord, written(area.name)], ', ') : kindWord,
    state: isDated ? words.doneOn(fullDate(doneOn)) : words.statuses[status],
    text: paragraphsOf(text),
    links: [
      ...activities.map((one) => ({ href: activityHref(one), text: titleOf(one) })),
      ...presence.map(({ name }) => ({ href: ADULTS_OUT, text: written(name) })),
    ],
  };
}
