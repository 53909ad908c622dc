import { written, type Phrase } from '../components/phrase.ts';
import type { SafetyText } from '../directory/safety-model.ts';

/** A text about safety as staff have written it. */
export interface WrittenText {
  readonly heading: Phrase;
  readonly paragraphs: readonly Phrase[];
}

export function textsOf(texts: readonly SafetyText[], place: SafetyText['place']): WrittenText[] {
  return texts
    .filter((text) => text.place === place)
    .map(({ heading, body }) => ({ heading: written(heading), paragraphs: paragraphsOf(body) }));
}

/** An empty line parts paragraphs. */
export function paragraphsOf(body: string): Phrase[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => written(text));
}
