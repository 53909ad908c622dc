/** The list that others put on their own pages. */
export const embed = {
  title: 'En lista till er sida',
  description: 'Visa vad som händer på er ort eller för era elever på skolans eller föreningens egen sida.',
  lead: 'Välj vad listan ska visa och klistra in koden på er sida. Listan hålls aktuell av sig själv. Den har inga kakor, inga skript och mäter ingenting.',
  choose: 'Vad ska listan visa?',
  area: 'Ort',
  everyArea: 'Alla orter',
  schoolYear: 'Årskurs',
  everyYear: 'Alla årskurser',
  venue: 'Ställe',
  everyVenue: 'Alla ställen',
  show: 'Visa koden',
  code: 'Kod att klistra in',
  codeHint: 'Markera allt och kopiera. Ändra height om listan ska vara högre eller lägre.',
  preview: 'Så ser den ut',
  asItself: 'Öppna listan för sig',
  /** The name of the list and of its frame. @param parts village, place and school year, as far as chosen */
  listTitle: (parts: readonly string[]) =>
    parts.length > 0 ? `Det här händer: ${parts.join(', ')}` : 'Det här händer',
  frameTitle: (list: string) => `${list} – Trygg fritid`,
  empty: 'Inga tider är inlagda just nu.',
  more: 'Se allt på Trygg fritid',
  from: 'Från Trygg fritid',
  newWindow: 'öppnas i nytt fönster',
  moved: 'Flyttat',
};
