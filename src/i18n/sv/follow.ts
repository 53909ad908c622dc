import { capitalised, listed } from './numbers.ts';

/** What is followed: "Fotboll i Jämshög". Apart from the rest, because the browser's search needs it too. */
export const followed = (name: string) => `Det här följer du: ${name}.`;

/** Words of feeds, and of the box that leads to them. */
export const follow = {
  title: 'Få tiderna i din egen kalender',
  text: 'Nya tider och ändringar kommer in av sig själva. Det som ställs in står kvar som inställt. Du lämnar inga uppgifter.',
  open: 'Öppna i kalendern',
  otherWays: 'Google Kalender, RSS och andra sätt',
  address:
    'Kopiera adressen och lägg in den i din kalender. I Google Kalender, på datorn, heter det "Lägg till kalender" och "Via webbadress".',
  copy: 'Kopiera adressen',
  copied: 'Adressen är kopierad.',
  /** Where the browser does not let the page copy. */
  copyYourself: 'Det gick inte att kopiera. Markera adressen och kopiera den själv.',
  rss: 'RSS-flöde',
  rssText: 'för dig som läser nyheter i en RSS-läsare.',
  calendarLink: (name: string) => `${name}, kalender`,
  rssLink: (name: string) => `${name}, RSS`,
};

export const feeds = {
  everything: 'Alla aktiviteter',
  activities: 'Aktiviteter',
  /** "Fotboll i Jämshög och Olofström, åk 5, fredag" */
  search: (what: string, areas: readonly string[], others: readonly string[]) => {
    const where = areas.length > 0 ? ` i ${listed(areas)}` : '';
    return [`${capitalised(what)}${where}`, ...others.map(inSentence)].join(', ');
  },
  venue: (venue: string, area: string) => (venue === area ? venue : `${venue}, ${area}`),
  /** "INSTÄLLT: Öppet hus" */
  cancelled: (title: string) => `INSTÄLLT: ${title}`,
  moved: (title: string) => `Ny tid eller nytt ställe: ${title}`,
  /** Title of one item, "Öppet hus, tis 24 nov kl. 15–20, Kvarnen" */
  item: (title: string, when: string, place: string) => `${title}, ${when}, ${place}`,
  description: (name: string, site: string) => `Kommande tider från ${site}: ${name}.`,
  page: 'Mer på sidan:',
  noFeed: 'Det finns inget att följa här.',
};

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
