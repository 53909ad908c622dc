import type { APIContext } from 'astro';
import { STAFF, STAFF_ACCOUNTS, STAFF_CODE, STAFF_SIGN_IN } from '../paths.ts';
import type { Level } from '../domain/staff-accounts.ts';
import type { AccountsClient } from './accounts-client.ts';
import type { StaffClient } from './client.ts';
import type { SignedIn } from './desk.ts';
import { staffCodeCookieName } from './session-cookie.ts';

/** What the staff pages share: who asks, and the way to the sign-in. */

/** PocketBase for the staff member whose cookie came with the request; undefined when nobody is signed in. */
export function staffOf(page: APIContext): StaffClient | undefined {
  const { staff } = page.locals;
  return staff.clientOf(page.cookies.get(staff.cookie.name)?.value);
}

/** PocketBase's accounts for that staff member. */
export function accountsOf(page: APIContext): AccountsClient | undefined {
  const { staff } = page.locals;
  return staff.accountsOf(page.cookies.get(staff.cookie.name)?.value);
}

/** What the menu shows; undefined when nobody is signed in. */
export function levelOf({
  locals: { staff },
  cookies,
}: Pick<APIContext, 'locals' | 'cookies'>): Level | undefined {
  return staff.levelOf(cookies.get(staff.cookie.name)?.value);
}

/** Signs the visitor in with what a sign-in gave, and leads to where they were going. */
export function enter(page: APIContext, { cookie, maxAge, alone }: SignedIn, asked: string): Response {
  const { staff } = page.locals;
  const { name, secure } = staff.cookie;
  page.cookies.set(name, cookie, { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge });
  keepForCode(page, { cookie: '', maxAge: 0 });
  const to = wayBack(asked);
  return page.redirect(to === STAFF && alone ? STAFF_ACCOUNTS : to, 303);
}

/** The cookie that waits for a code. */
export function codeCookieName({ locals: { staff } }: Pick<APIContext, 'locals'>): string {
  return staffCodeCookieName(staff.cookie.secure);
}

/** What is known between the password and the code; an empty cookie forgets it. */
export function keepForCode(page: APIContext, { cookie, maxAge }: { cookie: string; maxAge: number }): void {
  const { secure } = page.locals.staff.cookie;
  const name = codeCookieName(page);
  if (cookie === '' && !page.cookies.has(name)) return;
  page.cookies.set(name, cookie, { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge });
}

const OWN_PAGE = /^\/personal(?:\/[a-z0-9-]+)*$/;

/** Where to go after signing in: only ever a staff page. */
export function wayBack(asked: string): string {
  return OWN_PAGE.test(asked) && !asked.startsWith(STAFF_SIGN_IN) && !asked.startsWith(STAFF_CODE)
    ? asked
    : STAFF;
}

/** To the sign-in, which leads back; a cookie that no longer opens anything is thrown away. */
export function toSignIn(page: APIContext): Response {
  const { cookie } = page.locals.staff;
  const expired = page.cookies.has(cookie.name);
  forgetSession(page);
  const query = new URLSearchParams({ till: wayBack(page.url.pathname) });
  if (expired || page.request.method === 'POST') query.set('igen', 'ja');
  return page.redirect(`${STAFF_SIGN_IN}?${query}`, 303);
}

export function forgetSession(page: APIContext): void {
  const { name, secure } = page.locals.staff.cookie;
  if (page.cookies.has(name)) {
    page.cookies.set(name, '', { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge: 0 });
  }
}

/** The posted form; empty when it was none. */
export async function formOf(page: APIContext): Promise<FormData> {
  return page.request.formData().catch(() => new FormData());
}

const LONGEST_TEXT = 1000;

/** One field as text, trimmed; missing, repeated and huge ones become plain short text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '';
}
