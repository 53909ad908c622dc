/** Words of the map with what a search found. */
import { activities } from './counts.ts';

export const resultMap = {
  heading: 'Karta',
  /** Before the map. */
  source: (host: string) =>
    `Kartans bilder hämtas från ${host}. Den tjänsten ser din ip-adress och vilken del av kartan du tittar på, men inte vad du söker.`,
  /** On the page about cookies, after "everything comes from our own site". */
  exception: (host: string) =>
    `Ett undantag: öppnar du kartan bland aktiviteterna hämtas kartans bilder från ${host}. Den tjänsten ser då din ip-adress och vilken del av kartan du tittar på. Öppnar du inte kartan hämtas ingenting därifrån.`,
  needsScript: 'Kartan behöver JavaScript. Allt som är på kartan står i listan här under.',
  skip: 'Hoppa över kartan',
  keyboard:
    'Med tangentbordet: piltangenterna flyttar kartan, plus och minus ändrar hur nära den är, tabb går till nästa ställe, Enter visar vad som finns där och Esc stänger.',
  /** Begins with the words of the button. */
  show: (venue: string) => `Visa på kartan: ${venue}`,
  showShort: 'Visa på kartan',
  /** The name of a mark on the map: "Kvarnen, 3 aktiviteter". */
  mark: (venue: string, count: number) => (count > 0 ? `${venue}, ${activities(count)}` : venue),
  unplaced: 'Ställen som inte finns på kartan',
  unplacedWhy: 'Vi saknar uppgift om var de ligger.',
  noVenue: 'Utan känt ställe',
  zoomIn: 'Närmare',
  zoomOut: 'Längre bort',
  close: 'Stäng',
};
