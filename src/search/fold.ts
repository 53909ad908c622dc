const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const LETTERS_WITHOUT_BASE: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  ł: 'l',
};
const WITHOUT_BASE = /[øæœßðđł]/g;
const PLAIN = /^[a-z0-9]*$/;

/** Words that say nothing about what is searched for, such as "spela" and "prova"; a query of nothing else keeps them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'alla allt att av bara bli blir brevid de den det dig din dina ditt du där eller en er ett finns för från ha han har hej hitta hon hos hur ' +
    'i in inte jag kan kring kul lite man med men mig min mitt någon något några nån nåt när nära och oss på samt ' +
    'gå göra hålla köra lära prova spela testa träna ' +
    'sig ska skulle som till typ under ut var vad vara vi vid vill vilka åt är över'
  ).split(' '),
);

/** Words of a sentence that are left out of a query too, though a catalogue's texts may be found by them. */
const WORDS_AROUND: ReadonlySet<string> = new Set(
  (
    'aktivitet aktiviteter aktiviteten fritidsaktivitet fritidsaktiviteter andra barn barnen barnet bra bäst bästa denna dom dotter efter ' +
    'flera folk gillar går gör grej grejer hända händer ingen inget ja kanske kille kom komma kommer letar lilla liten mest mina mycket måste ' +
    'nu någonstans någonting nåns nånstans nånting rolig roliga roligt sak saker sin skoj skojigt små son söker tips tycker ' +
    'ung unge ungar ungdom ungdomar varje vart vilja vilken vår våra vore älskar ' +
    'a activities activity an and any anything are at can do find for kid kids learn like me my near of or play some something the there to want what where with you'
  ).split(' '),
);

/** Lower case with composed letters: the form in which words are compared letter by letter. */
export function lowered(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A lower-case word without dots, rings and accents: "Jämshög" is "jamshog". */
export function fold(word: string): string {
  const lower = lowered(word);
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WITHOUT_BASE, (letter) => LETTERS_WITHOUT_BASE[letter] ?? letter);
}

/** The words of a text in lower case, in order; anything but letters and digits parts them. */
export function wordsOf(text: string): string[] {
  return lowered(text).match(WORD) ?? [];
}

/** The words to index: those of the text, and each hyphenated one also as a whole ("e-sport" gives "esport" too). */
export function indexWordsOf(text: string): string[] {
  const lower = lowered(text);
  const joined = (lower.match(HYPHENATED) ?? []).map((word) => word.replaceAll('-', ''));
  return [...(lower.match(WORD) ?? []), ...joined];
}

/** Whether the lower-case word is one of the small words that every text has. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether the lower-case word of a query only stands around the others. */
export function isWordAround(word: string): boolean {
  return FUNCTION_WORDS.has(word) || WORDS_AROUND.has(word);
}
