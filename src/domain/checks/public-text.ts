/**
 * What must not stand in a text about safety that everybody reads: a number that leads to a person, or words that make a place
 * one to be afraid of. Numbers to call have fields of their own.
 */
import { looksLikePersonnummer } from '../personnummer.ts';
import { plainText, plainWords } from './plain-words.ts';
import type { Problem, Problems } from './problem.ts';

/** Two days beside each other are no number of a person, however alike the digits are. */
const DAYS_APART = /(\d{4}-\d\d-\d\d)[\s–-]+(?=\d{4}-\d\d-\d\d(?!\d))/g;

/** What people write with as many digits as a phone number has: dates, clock times, and a stretch of years. */
const NO_NUMBERS =
  /\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?<![\d.:])\d{1,2}[.:]\d{2}(?!\d|[.:]\d)|(?<!\d)(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d(?!\d)/g;

/** What people put between the digits; a comma with a space after it parts numbers. */
const BETWEEN = String.raw`(?:[\s.()\/\\|_*:;·•~=+'’\p{Pd}−]|,(?! )){0,5}`;

/**
 * From a zero or a country's code on, or a mobile's number without its zero. Short ones (112, 116 111) everybody may know.
 */
const PHONE = new RegExp(
  String.raw`(?<![\d,])(?:(?:\+\d|\(?0|46(?=${BETWEEN}[1-9]))(?:${BETWEEN}\d){7,}|7(?=${BETWEEN}[02369])(?:${BETWEEN}\d){8})`,
  'u',
);

const DIGIT_WORD = String.raw`(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}{3,5}ton|(?:tjugo|\p{L}{2,4}tio)|\d)`;

/** A number in words: "noll sju noll ett två tre …". */
const SPOKEN = new RegExp(String.raw`(?<!\p{L})noll(?:[^\p{L}\p{N}]{0,3}${DIGIT_WORD}){5,}`, 'iu');

const O_AS_ZERO = /(?<=\d|(?<!\p{L}))o(?=\d)/giu;

/** Whether a text holds a personnummer or a telephone number; undefined when it holds neither. */
export function numberProblem(text: string): Problem | undefined {
  const plain = plainText(text).replace(O_AS_ZERO, '0');
  if (looksLikePersonnummer(plain.replace(DAYS_APART, '$1 till '))) return 'has_personnummer';
  return PHONE.test(plain.replace(NO_NUMBERS, ' x ')) || SPOKEN.test(plain) ? 'has_phone' : undefined;
}

const FRIGHTENING =
  /(?<!\p{L})(?:farlig\p{L}*|osäk(?:er|ert|ra)|ökänd\p{L}*|stökig\p{L}*|bråkig\p{L}*|läskig\p{L}*|skräck\p{L}*|vågar|oroligt|oroligheter|brotts(?:drabbad|utsatt|tät|belastad)\p{L}*|undvik(?:a|er|s)?|gå inte|akta (?:dig|er)|(?:problem|risk)(?:plats|område|ställe)\p{L}*|oroshärd\p{L}*|utsatta? område\p{L}*|(?<!känslan av )otrygghet(?:en)? (?:är|finns|upplevs|märks))(?!\p{L})/iu;

/** Of these a text may say that they shall be fewer, where it names a village or a venue. */
const TROUBLE =
  /(?<!\p{L})(?:otrygg(?:a|t|are|ast|aste)?|bråk(?:et|en|ar)?|slagsmål\p{L}*|gäng(?:et|en)?|knark\p{L}*|drog(?:er|erna|handel\p{L}*|försäljning\p{L}*)|langning\p{L}*|våld(?:et)?|brott(?:en)?|brottslighet\p{L}*|kriminalitet\p{L}*|skadegörelse\p{L}*)(?!\p{L})/iu;

const SHALL_BE_FEWER =
  /(?<!\p{L})(?:ingen|färre|mindre|mot|utan|slipp\p{L}*|minsk\p{L}*|förebygg\p{L}*|stopp\p{L}*)(?!\p{L})/iu;

const FEARED = 'otrygg(?:a|t)?|osäk(?:er|ert|ra)|farlig(?:a|t)?|undvik(?:a|er)?';
const THE_YOUNG = '(?:unga|ungdomar|barn|tjejer|killar|elever|personer|invånare)(?: i \\p{L}+)?';

/** What staff promise, doubt or warn of elsewhere with a frightening word. It is taken out before looking; what stands beside it is still seen. */
const NO_FEAR: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ingen|inga|inte|aldrig|slippa|slipper)(?: (?:${THE_YOUNG}|som|är|var|vara|ska|skulle|behöver|behöva|känner|känna|sig))* (?:${FEARED})(?!\\p{L})`,
    'giu',
  ),
  /(?<!\p{L})osäk(?:er|ert|ra) (?:på|om)(?!\p{L})/giu,
  /(?<!\p{L})vi undviker att(?!\p{L})/giu,
  /(?<!\p{L})farlig\p{L}* (?:\p{L}+ )?(?:på nätet|på internet|online)(?!\p{L})/giu,
  /(?<!\p{L})\p{L}+s kommun(?:en)?(?!\p{L})/giu,
];

/** Nouns that mean one place and no other: "Nygatan", "torget", "busstationen". */
const ONE_PLACE =
  /(?<!\p{L})\p{L}*(?:gatan|vägen|torget|parken|stationen|skolan|badet|hallen|gården|centrum|kvarteret|tunneln|stranden|skogen|kiosken|busskuren|parkeringen|gallerian)(?!\p{L})/iu;

/**
 * Whether a text says of one place that it is unsafe: a sentence with a frightening word, and a name or a noun of one place. A help
 * against slips, no proof of the contrary.
 * @param names of villages and venues
 */
export function pointsOutPlace(text: string, names: readonly string[]): boolean {
  const said = names.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  return plainText(text)
    .split(/[.!?\n]+/u)
    .some((whole) => {
      const sentence = NO_FEAR.reduce((rest, calm) => rest.replace(calm, ' '), whole);
      const isTrouble = TROUBLE.test(sentence);
      const isFrightening = FRIGHTENING.test(sentence);
      if (!isTrouble && !isFrightening) return false;
      if (ONE_PLACE.test(sentence)) return true;
      if (!isFrightening && SHALL_BE_FEWER.test(sentence)) return false;
      const words = plainWords(sentence);
      return said.some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `));
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
