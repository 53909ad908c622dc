/**
 * The endings of Swedish words, after folding: nouns, verbs and "-ning". A light stem is enough, since it only has to
 * bring "klättra" to "klättring" and "tjejerna" to "tjejer"; it need not be a word.
 */
const ENDINGS = (
  'heterna andena anden aren arna erna orna arens ernas arnas ornas ningen ningar ning ingen ingar ing ande ade are ' +
  'ens ets ens ar er or en et na as es at a e n s t'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

const LEAST_STEM = 3;
const DOUBLED_END = /([bdfglmnprst])\1$/;

/** What is left of a folded word without its ending, and without a doubled last consonant; at least three letters. */
export function stemOf(folded: string): string {
  const ending = ENDINGS.find((one) => folded.length - one.length >= LEAST_STEM && folded.endsWith(one));
  const stem = ending ? folded.slice(0, -ending.length) : folded;
  return stem.length > LEAST_STEM ? stem.replace(DOUBLED_END, '$1') : stem;
}
