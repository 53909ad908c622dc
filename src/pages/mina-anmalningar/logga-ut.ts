import type { APIRoute } from 'astro';
import { forgetSession, sessionKey } from '../../family/pages.ts';
import { MY_SIGNUPS } from '../../paths.ts';

/** Ends the session here and in PocketBase, so that a copied cookie opens nothing either. */
export const POST: APIRoute = async (page) => {
  const key = sessionKey(page);
  if (key !== '') await page.locals.family.client.leave(key);
  forgetSession(page);
  return page.redirect(`${MY_SIGNUPS}?ut=ja`, 303);
};

/** Opened as a link it changes nothing. */
export const GET: APIRoute = ({ redirect }) => redirect(MY_SIGNUPS, 303);
