/** Text as the checks of words look at it: what cannot be seen, or only looks otherwise, shall not hide a word. */

const HIDDEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** As it is read: without characters that nobody sees, and with one form of each letter. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(HIDDEN, '');
}

/** Lower case, one space around each word, and nothing else than letters and digits. */
export function plainWords(text: string): string {
  return ` ${plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
