/**
 * What must not stand in a text about safety that everybody reads: a number that leads to a person, or words that make a place
 * one to be afraid of. Numbers to call have fields of their own.
 */
import { looksLikePersonnummer } from '../personnummer.ts';
import type { Problem, Problems } from './problem.ts';

/** Two days beside each other are no number of a person, however alike the digits are. */
const DAYS_APART = /(\d{4}-\d\d-\d\d)[\s–-]+(?=\d{4}-\d\d-\d\d(?!\d))/g;

/** What people write with as many digits as a phone number has: dates, clock times, and a stretch of years. */
const NO_NUMBERS =
  /\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?<![\d.:])\d{1,2}[.:]\d{2}(?!\d|[.:]\d)|(?<!\d)(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\d)/g;

/** From a zero or a country's code on, with what people put between the digits. Short ones (112, 116 111) everybody may know. */
const PHONE = /(?<![\d,])(?:\+\d|\(?0)(?:[\s.()/‐-–-]{0,3}\d){7,}/;

/** Whether a text holds a personnummer or a telephone number; undefined when it holds neither. */
export function numberProblem(text: string): Problem | undefined {
  if (looksLikePersonnummer(text.replace(DAYS_APART, '$1 till '))) return 'has_personnummer';
  return PHONE.test(text.replace(NO_NUMBERS, ' x ')) ? 'has_phone' : undefined;
}

const FRIGHTENING =
  /(?<!\p{L})(?:otrygg(?:a|t|are|ast|aste)?|(?<!känslan av )otrygghet(?:en)? (?:är|finns|upplevs|märks)|farlig\p{L}*|osäk(?:er|ert|ra)|ökänd\p{L}*|stökig\p{L}*|bråkig\p{L}*|brotts(?:drabbad|utsatt|tät|belastad)\p{L}*|undvik(?:a|er|s)?|akta (?:dig|er)|problem(?:plats|område|ställe)\p{L}*|oroshärd\p{L}*|utsatta? område\p{L}*)(?!\p{L})/iu;

const FEARED = 'otrygg(?:a|t)?|osäk(?:er|ert|ra)|farlig(?:a|t)?|undvik(?:a|er)?';
const THE_YOUNG = '(?:unga|ungdomar|barn|tjejer|killar|elever|personer|invånare)(?: i \\p{L}+)?';

/** What staff promise, doubt or warn of elsewhere with a frightening word. It is taken out before looking; what stands beside it is still seen. */
const NO_FEAR: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ingen|inga|inte|aldrig|slippa|slipper|färre)(?: (?:${THE_YOUNG}|som|är|var|vara|ska|skulle|behöver|behöva|känner|känna|sig))* (?:${FEARED})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})osäk(?:er|ert|ra) (?:på|om)(?!\p{L})/giu,
  /(?<!\p{L})vi undviker att(?!\p{L})/giu,
  /(?<!\p{L})farlig\p{L}* (?:\p{L}+ )?(?:på nätet|på internet|online)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}+s kommun(?:en)?(?!\p{L})/giu,
];

/** Nouns that mean one place and no other: "Nygatan", "torget", "busstationen". */
const ONE_PLACE =
  /(?<!\p{L})\p{L}*(?:gatan|vägen|torget|parken|stationen|skolan|badet|hallen|gården|centrum|kvarteret|tunneln|stranden)(?!\p{L})/iu;

/**
 * Whether a text says of one place that it is unsafe: a sentence with a frightening word, and a name or a noun of one place. A help
 * against slips, no proof of the contrary.
 * @param names of villages and venues
 */
export function pointsOutPlace(text: string, names: readonly string[]): boolean {
  const said = names.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  return text.split(/[.!?\n]+/u).some((whole) => {
    const sentence = NO_FEAR.reduce((rest, calm) => rest.replace(calm, ' '), whole);
    if (!FRIGHTENING.test(sentence)) return false;
    const words = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return (
      ONE_PLACE.test(sentence) ||
      said.some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `))
    );
  });
}

/** The fields whose text must not be published so. @param names of villages and venues */
export function publicTextProblems(
  texts: Readonly<Record<string, string>>,
  names: readonly string[],
): Problems {
  const problems: Problems = {};
  for (const [field, text] of Object.entries(texts)) {
    const problem = numberProblem(text) ?? (pointsOutPlace(text, names) ? 'points_out_place' : undefined);
    if (problem) problems[field] = problem;
  }
  return problems;
}
