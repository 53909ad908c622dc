/** Words by which a text about adults who are out would tell that one of them is alone. Nobody may be able to count on that. */
import { plainWords } from './sensitive-words.ts';

/** Over text as {@link plainWords} gives it, where a space stands before and after each word. */
const ALONE: readonly RegExp[] = [
  / ensam(ma|t)? /,
  / (en|1|endast en|bara en) (enda |enstaka )?(vuxen|person|fältare|fältassistent|nattvandrare|ledare|fritidsledare|förälder|värd|vakt|medarbetare|polis) /,
  / (själv|solo) /,
  / på egen hand /,
  / en och en /,
  / en (åt gången|i taget) /,
];

/** That nobody is alone may be said. */
const NEVER_ALONE =
  / (aldrig|inte|ingen) ((är|går|gå|arbetar|jobbar|ute) )*(ensam(ma|t)?|själv|på egen hand) /g;

/** Whether the text says that one adult is alone, or may be. */
export function tellsOfOneAlone(text: string): boolean {
  const words = plainWords(text).replace(NEVER_ALONE, ' ');
  return ALONE.some((pattern) => pattern.test(words));
}
