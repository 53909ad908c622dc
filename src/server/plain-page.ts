/** The few pages that this server answers by itself, when no page of the site can or may be rendered. */
import { createHash } from 'node:crypto';
import { phoneHref } from '../components/phone-href.ts';
import { helpLines as englishLines } from '../i18n/en/help-lines.ts';
import { layout as englishLayout } from '../i18n/en/layout.ts';
import { inLanguage, type Language } from '../i18n/languages.ts';
import { helpLines as swedishLines } from '../i18n/sv/help-lines.ts';
import { layout as swedishLayout } from '../i18n/sv/layout.ts';

export interface PlainPage extends Readonly<Record<Language['code'], PlainText>> {
  readonly status: number;
}

interface PlainText {
  readonly title: string;
  /** What happened and what to do now, one paragraph each. */
  readonly paragraphs: readonly string[];
}

/** The numbers of the whole country stand here too: they need no catalogue. */
const TALK = {
  sv: { heading: swedishLayout.talk.heading, lines: Object.values(swedishLines.national) },
  en: { heading: englishLayout.talk.heading, lines: Object.values(englishLines.national) },
} as const;

const TO_START = { sv: 'Till startsidan', en: 'To the first page' } as const;

export const PLAIN_PAGES = {
  badRequest: {
    status: 400,
    sv: {
      title: 'Adressen går inte att läsa',
      paragraphs: ['Kontrollera adressen, eller börja om från startsidan.'],
    },
    en: {
      title: 'The address cannot be read',
      paragraphs: ['Check the address, or start again from the first page.'],
    },
  },
  unknownHost: {
    status: 421,
    sv: {
      title: 'Webbplatsen finns inte på den här adressen',
      paragraphs: ['Kontrollera adressen i webbläsarens adressfält.'],
    },
    en: {
      title: 'The site is not at this address',
      paragraphs: ['Check the address in the address bar of the browser.'],
    },
  },
  otherSite: {
    status: 403,
    sv: {
      title: 'Formuläret kunde inte tas emot',
      paragraphs: [
        'Vi kunde inte se att det skickades från vår egen sida. Ingenting har sparats.',
        'Gå tillbaka, ladda om sidan och skicka igen. Hjälper inte det, prova en annan webbläsare.',
      ],
    },
    en: {
      title: 'The form could not be received',
      paragraphs: [
        'We could not see that it was sent from our own page. Nothing has been saved.',
        'Go back, reload the page and send it again. If that does not help, try another browser.',
      ],
    },
  },
  notFound: {
    status: 404,
    sv: {
      title: 'Sidan finns inte',
      paragraphs: ['Den kan ha bytt adress eller tagits bort. Börja om från startsidan.'],
    },
    en: {
      title: 'The page does not exist',
      paragraphs: ['It may have moved or been removed. Start again from the first page.'],
    },
  },
  wrongMethod: {
    status: 405,
    sv: {
      title: 'Sidan kan inte ta emot det du skickade',
      paragraphs: ['Ingenting har sparats. Börja om från startsidan.'],
    },
    en: {
      title: 'The page cannot receive what you sent',
      paragraphs: ['Nothing has been saved. Start again from the first page.'],
    },
  },
  tooMuch: {
    status: 413,
    sv: {
      title: 'Det du skickade är för stort',
      paragraphs: ['Ingenting har sparats. Gå tillbaka, skriv kortare och skicka igen.'],
    },
    en: {
      title: 'What you sent is too large',
      paragraphs: ['Nothing has been saved. Go back, write less and send it again.'],
    },
  },
  longAddress: {
    status: 414,
    sv: {
      title: 'Adressen är för lång',
      paragraphs: ['Börja om från startsidan och välj färre saker i sökningen.'],
    },
    en: {
      title: 'The address is too long',
      paragraphs: ['Start again from the first page and choose fewer things in the search.'],
    },
  },
  wrongType: {
    status: 415,
    sv: {
      title: 'Vi kan inte läsa det du skickade',
      paragraphs: ['Ingenting har sparats. Använd formuläret på sidan.'],
    },
    en: {
      title: 'We cannot read what you sent',
      paragraphs: ['Nothing has been saved. Use the form on the page.'],
    },
  },
  broken: {
    status: 500,
    sv: {
      title: 'Något gick fel hos oss',
      paragraphs: ['Ladda om sidan om en stund. Fungerar det ändå inte, hör av dig till kommunen.'],
    },
    en: {
      title: 'Something went wrong on our side',
      paragraphs: ['Reload the page in a while. If it still does not work, contact the municipality.'],
    },
  },
  starting: {
    status: 503,
    sv: {
      title: 'Vi är strax tillbaka',
      paragraphs: ['Just nu går det inte att visa aktiviteterna. Ladda om sidan om en liten stund.'],
    },
    en: {
      title: 'We will soon be back',
      paragraphs: ['The activities cannot be shown right now. Reload the page in a little while.'],
    },
  },
} as const satisfies Record<string, PlainPage>;

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color-scheme:light dark}h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem}a{display:inline-block;padding-block:.5rem}header{text-align:end}ul{padding:0;list-style:none}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing may load or run on a plain page but its own style. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

/** The page as HTML. Its texts are the ones above, so nothing needs escaping. */
export function plainPageHtml(page: PlainPage, language: Language): string {
  const { code } = language;
  const { title, paragraphs } = page[code];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const { heading, lines } = TALK[code];
  const numbers = lines.map(
    ({ name, phone }) => `<li>${name}: <a href="${phoneHref(phone)}">${phone}</a></li>`,
  );
  const talk = `<section aria-labelledby="talk"><h2 id="talk">${heading}</h2><ul>${numbers.join('')}</ul></section>`;
  return `<!doctype html><html lang="${code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body><header><a href="#talk">${heading}</a></header><main><h1>${title}</h1>${body}<p><a href="${inLanguage(language, '/')}">${TO_START[code]}</a></p></main>${talk}</body></html>`;
}
