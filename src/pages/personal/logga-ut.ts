import type { APIRoute } from 'astro';
import { STAFF, STAFF_SIGN_IN } from '../../paths.ts';

/** Ends the session of this browser: the token is nowhere else. */
export const POST: APIRoute = ({ cookies, locals, redirect }) => {
  const { name, secure } = locals.staff.cookie;
  cookies.set(name, '', { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge: 0 });
  return redirect(`${STAFF_SIGN_IN}?ut=ja`, 303);
};

/** Opened as a link it changes nothing. */
export const GET: APIRoute = ({ redirect }) => redirect(STAFF, 303);
