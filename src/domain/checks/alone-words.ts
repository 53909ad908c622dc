/** Words by which a text about adults who are out would tell that one of them is alone. Nobody may be able to count on that. */
import { plainWords } from './plain-words.ts';

/** Over text as {@link plainWords} gives it, where a space stands before and after each word. */
const ALONE: readonly RegExp[] = [
  / ensam(ma|t)? |ensamarbet|singelbemann| utan (kollega|sällskap) /,
  / (1|bara en|endast en|enbart en) (st )?(enda |ensam )?(vuxen|person|fältare|fältassistent|nattvandrare|ledare|fritidsledare|förälder|värd|vakt|medarbetare|polis) /,
  / (bara|endast|enbart|ibland|ofta|oftast) en ($|(av|från|i|ibland|per|på|som|ute|är) )/,
  / på egen hand /,
  / en (och|o) en /,
  / (en (åt gången|i taget)|var för sig) /,
];

/** Of those who are out, one is told of as one. */
const ONE: readonly RegExp[] = [
  / en (enda |enstaka )?(vuxen|person|fältare|fältassistent|fältsekreterare|nattvandrare|ledare|ungdomsledare|fritidsledare|fritidspedagog|förälder|mamma|pappa|kvinna|man|tjej|kille|volontär|värd|vakt|ordningsvakt|väktare|medarbetare|kurator|polis) /,
  / (min|vår) (egen )?(fältare|fältassistent|nattvandrare|fritidsledare|ungdomsledare) /,
  / (fältaren|fältassistenten|nattvandraren|fritidsledaren|ungdomsledaren) /,
  / en från /,
  / (själv|solo) /,
];

/** That nobody is alone may be said, and that who feels alone is welcome. */
const NEVER_ALONE =
  / (aldrig|inte|ingen|slipper) ((är|gå|går|arbetar|jobbar|ute|behöver|ska|att|vara) )*(ensam(ma|t)?|själv(a)?|på egen hand|en (och|o) en|en i taget|var för sig) | (känn|känna|känner) (du )?(dig|er|sig) ensam(ma)? /g;

const saidIn = (text: string, patterns: readonly RegExp[]): boolean => {
  const words = plainWords(text).replace(NEVER_ALONE, ' ');
  return patterns.some((pattern) => pattern.test(words));
};

/** Whether the text, which tells who is out, says that it is one adult alone, or may be. */
export function tellsOfOneAlone(text: string): boolean {
  return saidIn(text, [...ALONE, ...ONE]);
}

/** Whether a text to one adult who may want to come along says that those who are out are alone, or may be. */
export function asksOneToOneAlone(text: string): boolean {
  return saidIn(text, ALONE);
}
