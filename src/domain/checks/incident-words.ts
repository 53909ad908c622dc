import { plainWords } from './plain-words.ts';

/**
 * What staff's own plans must never hold: persons, incidents and crimes (GDPR art. 10 and 5.1 c). They belong with the police and social services, whose registers are made for them.
 */

/**
 * Patterns over lower-case words with one space around each. A pattern with a space at its end finds the word alone, any other
 * the beginning of one; one without a space at its beginning finds the stem inside compounds too ("ungdomsgäng").
 */
const PERSONS_AND_INCIDENTS: readonly RegExp[] = [
  /misstänk|gärningsm|förövar|brottsling|kriminell|efterlyst/,
  / (grips|gripen|gripna|anhållen|häktad|häktade|dömd|dömda) /,
  /(?<!av|upp|genom|ut)brott(?!ning|ar)/,
  / gäng|gäng(et|en|ets|ens)? /,
  /knark|narkot|cannabis|hasch|kokain|langare|langar |langning/,
  / drog(er|erna|en|ad|ade|påverkad|påverkade|handel|försäljning) /,
  / (påverkad|påverkade|berusad|berusade|missbruk\p{L}*) /u,
  / (alkohol|alkoholen|tabletter|tabletterna) |fyllekör|fylleri|rattfull|rattfyll|tramadol|tjuvrök/,
  / fulla (barn|elever|killar|tjejer|unga|ungdomar) /,
  / (sälja|säljer|säljs|sålde|sålt) (alkohol|cigaretter|snus|sprit|tobak|vape|vejp)|(snus|sprit|vape|vejp)försäljning/,
  / bråk(et|en|ar|at|ade|ig|iga|stake|stakar)? /,
  /slagsmål|misshand|skadegör|trakasser|ofreda/,
  /överfall|överföll|vandalis|ordningsstör|våldtäkt|övergrepp|utpress|självskad|självmordsförsök/,
  / (slogs|slagits|slåss|slagen|slagna|rån|rånet|rånen|rånad|rånade|rånat) |(person|butiks|ungdoms|väsk)rån/,
  / (stök|stökar|stökat|stökade|stökig|stökiga|stökigt|störande) |stenkast|rutkross|buskör|vårdslös/,
  / (kastat|kastade|kastas|slagit|sparkat|sparkade) (mot|sten|stenar|sönder) |nazist/,
  / (krossad|krossade|krossat|eldat|eldade|anlagd|anlagda) |mordbrand/,
  / (våld|våldet|våldsam|våldsamt|våldsamma|vapen|vapnet|kniv|kniven|knivar) /,
  / (pistol|skjutning|skottloss|sprängning)|(döds|kniv|bomb|skol)hot/,
  / (hot|hotet|hotar|hotat|hotad|hotade|hotelser|hotfull|hotfulla) /,
  /stöld/,
  / (stulen|stulet|stulna|stulit|stjäl|stjäla|snattar|snattat|snatteri) /,
  /polisanmäl|orosanmäl|incident/,
  / (rymt|rymmer|avvikit|hvb) /,
  / (lvu|sspf|bup|personnummer|namn|namnet|namnen|heter) /,
  / (han|hon|hans|hennes|grabben|grabbarna|snubben|snubbarna|mamman|pappan|bröder|bröderna) /,
  / (två|tre|fyra|fem|några) (flickor|grabbar|killar|pojkar|tjejer) | (flicka|kille|kvinna|man|pojke|tjej) \d/,
  / (killen|killarna|pojken|pojkarna|tjejen|flickan|mannen|kvinnan|sonen|dottern|eleven|brodern|systern) /,
];

/** Words that only look like one of the above, or say what shall be better. They are taken out before looking. */
const FALSE_FRIENDS: readonly RegExp[] = [
  / brotts(förebygg|offer)\p{L}*/gu,
  / (trivsel|familje)?namn(lapp|skylt|tavl|tävling)\p{L}*/gu,
  /gängor/g,
  / (utan alkohol|pistolskytt\p{L}*|överfallslarm\p{L}*) /gu,
  / stöld(märk|skydd)\p{L}*/gu,
];

/** Whether a text seems to tell of persons, incidents or crimes. A help against slips, no proof of the contrary. */
export function namesPersonsOrIncidents(text: string): boolean {
  const words = FALSE_FRIENDS.reduce((rest, friend) => rest.replace(friend, ' '), plainWords(text));
  return PERSONS_AND_INCIDENTS.some((pattern) => pattern.test(words));
}
