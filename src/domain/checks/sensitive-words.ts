import { plainWords } from './plain-words.ts';

/**
 * What staff must not ask in the sign-up form, by the words that give it away. The form is no place for special categories of
 * data (GDPR art. 9), and an authority may not make them searchable (dataskyddslagen 3 kap. 3 §); personnummer, birth date and
 * home address are not needed for a place (GDPR art. 5.1 c); nobody may be asked whether they are protected.
 */
export type SensitiveTopic = 'health' | 'belief_or_origin' | 'identity' | 'protection';

/**
 * Patterns over text as {@link plainWords} gives it, where a space stands before and after each word. A pattern without spaces
 * finds the stem inside compounds too ("nötallergi").
 */
const TOPICS: Readonly<Record<SensitiveTopic, readonly RegExp[]>> = {
  protection: [
    /skydda(d|de|t) (person|identitet|uppgift|adress|folkbok)/,
    /(hemlig|dold) (adress|identitet)/,
    /sekretess/,
    /kvarskriv/,
    /fingerad/,
  ],
  identity: [
    /person ?(nummer|nr)/,
    / (pnr|persnr|ssn) /,
    /samordnings ?nummer/,
    /fyra sista/,
    /sista fyra/,
    /födelse ?(dag|dat|nummer|tid|år|ort|plats)/,
    / född(a)? /,
    /fyller (du|ni|han|hon|hen|barnet|deltagaren) (\d+ )?år/,
    / adress(en|er)? /,
    /(hem|gatu|bostads|boende|post|folkbokförings) ?adress/,
    /folkbokf/,
    /post ?nummer/,
    / var bor /,
    /(vilken|vad heter|på vilken) gata/,
  ],
  belief_or_origin: [
    /religi/,
    /trosuppf|trosinrikt|trossamf|troende/,
    / tro /,
    / (jude|judar|judisk|judiska|judendom\p{L}*|kristen|kristna|kristendom\p{L}*) /u,
    / (muslim|islam|hindu|buddhis|ateis)/,
    /konfession|ramadan/,
    /etnisk|etnicitet/,
    / (hudfärg|härkomst|ursprung|ursprungsland|folkgrupp|nationalitet|medborgarskap)(en|et)? /,
    / (romer|romsk|romska|samer|samisk|samiska) /,
    / (invandra|flykting|asylsök|nyanländ)|utländsk(t)? (bakgrund|härkomst|medborgar)/,
    /(föddes|hem|ursprungs|födelse)land(et)? /,
    /sexuell|homosex|bisex|hbtq|transperson|könsidentitet/,
    /politisk(a|t)? (åsikt|uppfattning|tillhör|parti)/,
    / (fackförening|fackligt|facklig) /,
  ],
  health: [
    / hälsa(n)? /,
    / hälso|ohälsa|psykisk|psykiat|psykolog|terapi|terapeut|depress|ångest|självskad|ätstör/,
    / (mår (du|ni|barnet|han|hon|hen|deltagaren)|hur mår) /,
    /sjuk(dom|a|t|e)? |sjukdom|sjuk(hus|historia|anmäl|skriv)| sjuk/,
    / (frisk|friskt|friska) /,
    /smitt|vaccin|blodgrupp|blodsocker|blodsjuk/,
    /allerg|överkänslig|känslig mot|intoleran|anafyla/,
    / (tål|tåler) /,
    /(äter|dricker) (du|ni|barnet|han|hon|hen|deltagaren)? ?inte/,
    /laktos|gluten|celiaki|nötfri|mjölkfri|äggfri|fläskfri|sockerfri/,
    / (special|mat|diet)? ?kost(en|er)? |kosthåll|kostbehov|kostönsk|matönsk|matpreferens|specialmat/,
    / diet|vegan|vegetari|pescetari|halal|kosher| koscher/,
    /medicin|läkemed|läkare|läkar|insulin|epipen|ordination/,
    /diagno|astma|diabet|epilep|krampanfall|svimma/,
    / (adhd|add|npf|lss|bup|ptsd|ocd) /,
    /autis|asperger|tourette|dyslexi|dyskalkyli|neuropsyk/,
    /funktions ?(ned|hind|vari|uppsätt|rätt)/,
    /handikapp|rörelsehind|rörelsened|hörselned|hörselskad|hörapparat|synned|synskad|nedsatt (syn|hörsel|rörlighet)/,
    / (döv|döva|dövblind|blind|blinda|rullstol|rullstolen|rullator|protes) /,
    / (skada|skador|skadad|besvär) /,
    /(särskil|special)(t|da|d|a)? (behov|stöd|hänsyn)|extra (stöd|hjälp)|anpassning/,
    /personlig assist|ledsagar|habilit|socialtjänst|missbruk/,
    / (gravid|mens|menstruation) |graviditet/,
    /fobi(n|er)? /,
  ],
};

/** Words that only look like one of the above. They are taken out before looking; what stands beside them is still seen. */
const FALSE_FRIENDS: readonly RegExp[] = [
  / medicin ?boll\p{L}*/gu,
  / hälsa på (hos |i |hemma )?(?=(oss|er|varandra|ledar|lokal|replokal|gård|stall|djur|häst|studio|verkstad|ett|en|andra|kompis))/g,
  / hälsa (till|välkom\p{L}*) /gu,
  / (golf|disc ?golf|bowling) ?(handikapp|handicap)\p{L}*/gu,
  / handikapp (i|inom|på) (golf|disc ?golf|frisbee ?golf|bowling)/g,
  / rullstols ?(basket|innebandy|rugby|dans|hockey|tennis)\p{L}*/gu,
  / blind ?(bock|date)\p{L}*/gu,
  / (frisk|friskt) (luft|vågat)/g,
  / (sjukt|sjuk) (kul|bra|rolig\p{L}*|taggad\p{L}*|snygg\p{L}*|cool\p{L}*|gott|god)/gu,
  / (e ?post|mejl|mail|webb|ip|server|discord) ?adress\p{L}*/gu,
  / (vad|jag|du|vi|kan man|kan du|ska man|må) tro /g,
  / födelsedags ?(kalas|fest|tårt|fika|sång)\p{L}*/gu,
  / smittande (skratt|glad\p{L}*)/gu,
  / skada (inte )?(gräs\p{L}*|golv\p{L}*|instrument\p{L}*|utrustning\p{L}*|material\p{L}*)/gu,
];

/** The first topic that the text asks about; undefined when it asks about none. */
export function sensitiveTopic(text: string): SensitiveTopic | undefined {
  const words = FALSE_FRIENDS.reduce((rest, friend) => rest.replace(friend, ' '), plainWords(text));
  const topics = Object.entries(TOPICS) as [SensitiveTopic, readonly RegExp[]][];
  return topics.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0];
}
