/** The few pages that this server answers by itself, when no page of the site can or may be rendered. */
import { createHash } from 'node:crypto';

export interface PlainPage {
  readonly status: number;
  readonly title: string;
  /** What happened and what to do now, one paragraph each. */
  readonly paragraphs: readonly string[];
}

export const PLAIN_PAGES = {
  badRequest: {
    status: 400,
    title: 'Adressen går inte att läsa',
    paragraphs: ['Kontrollera adressen, eller börja om från startsidan.'],
  },
  unknownHost: {
    status: 421,
    title: 'Webbplatsen finns inte på den här adressen',
    paragraphs: ['Kontrollera adressen i webbläsarens adressfält.'],
  },
  otherSite: {
    status: 403,
    title: 'Formuläret kunde inte tas emot',
    paragraphs: [
      'Vi kunde inte se att det skickades från vår egen sida. Ingenting har sparats.',
      'Gå tillbaka, ladda om sidan och skicka igen. Hjälper inte det, prova en annan webbläsare.',
    ],
  },
  notFound: {
    status: 404,
    title: 'Sidan finns inte',
    paragraphs: ['Den kan ha bytt adress eller tagits bort. Börja om från startsidan.'],
  },
  wrongMethod: {
    status: 405,
    title: 'Sidan kan inte ta emot det du skickade',
    paragraphs: ['Ingenting har sparats. Börja om från startsidan.'],
  },
  tooMuch: {
    status: 413,
    title: 'Det du skickade är för stort',
    paragraphs: ['Ingenting har sparats. Gå tillbaka, skriv kortare och skicka igen.'],
  },
  longAddress: {
    status: 414,
    title: 'Adressen är för lång',
    paragraphs: ['Börja om från startsidan och välj färre saker i sökningen.'],
  },
  wrongType: {
    status: 415,
    title: 'Vi kan inte läsa det du skickade',
    paragraphs: ['Ingenting har sparats. Använd formuläret på sidan.'],
  },
  broken: {
    status: 500,
    title: 'Något gick fel hos oss',
    paragraphs: ['Ladda om sidan om en stund. Fungerar det ändå inte, hör av dig till kommunen.'],
  },
  starting: {
    status: 503,
    title: 'Vi är strax tillbaka',
    paragraphs: ['Just nu går det inte att visa aktiviteterna. Ladda om sidan om en liten stund.'],
  },
} as const satisfies Record<string, PlainPage>;

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color-scheme:light dark}h1{font-size:1.75rem;line-height:1.25}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing may load or run on a plain page but its own style. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

/** The page as HTML. Its texts are the ones above, so nothing needs escaping. */
export function plainPageHtml({ title, paragraphs }: PlainPage): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}<p><a href="/">Till startsidan</a></p></main></body></html>`;
}
