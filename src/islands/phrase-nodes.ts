import { runsOf, type Phrase } from '../components/phrase.ts';

/** A phrase as what stands in a page: texts, and marked elements where it is in another language than the page. */
export function phraseNodes(phrase: Phrase): (string | HTMLElement)[] {
  return runsOf(phrase).map(({ text, lang }) =>
    lang ? Object.assign(document.createElement('span'), { lang, textContent: text }) : text,
  );
}
