import type { APIRoute } from 'astro';
import { postedForm, sessionKey, typedText } from '../../family/pages.ts';
import { MY_SIGNUPS } from '../../paths.ts';

/** Mails the question to the guardian once more, for all of one form. */
export const POST: APIRoute = async (page) => {
  const reference = typedText(await postedForm(page), 'anmalan');
  const answer = await page.locals.family.client.askAgain(sessionKey(page), { reference, whole: true });
  const query = answer.ok ? `?klart=${answer.sent ? 'fragat' : 'nyss'}` : '';
  return page.redirect(MY_SIGNUPS + query, 303);
};

/** Opened as a link it changes nothing. */
export const GET: APIRoute = ({ redirect }) => redirect(MY_SIGNUPS, 303);
