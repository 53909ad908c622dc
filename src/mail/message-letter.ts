import type { MailSession, MailSite } from './facts.ts';
import type { LetterContent, LetterPart } from './letter.ts';
import { allSignupsLink, endOf, paragraph, sessionLink, timeAndPlace } from './letters.ts';

/**
 * What staff write to all families of a session. It names no child: the same text goes to everybody.
 * @param links to the family's own pages, one for each form that it has sent; `link` is empty where staff read the letter
 */
export function messageLetter(
  session: MailSession,
  text: string,
  links: readonly { readonly reference: string; readonly link: string }[],
  site: MailSite,
): LetterContent {
  const { mail: words, shortDate } = site.words;
  const t = words.message;
  const day = shortDate(session.date);
  const phone = session.phone || site.phone;
  return {
    subject: t.subject(session.title, day),
    title: t.title(session.title),
    parts: [
      paragraph(t.from),
      ...text
        .split('\n')
        .filter((line) => line !== '')
        .map((line): LetterPart => ({ kind: 'text', text: line, lang: 'sv' })),
      {
        kind: 'facts',
        rows: [[words.labels.activity, session.title], ...timeAndPlace(session, site)],
      },
      ...links.map(({ reference, link }): LetterPart => ({
        kind: 'link',
        text: links.length > 1 ? `${words.ownPage} ${reference}` : words.ownPage,
        href: link,
      })),
      ...sessionLink(session, site),
      ...allSignupsLink(site),
      ...(phone ? [paragraph(words.call(phone))] : []),
    ],
    ...endOf(site),
    files: [],
  };
}
