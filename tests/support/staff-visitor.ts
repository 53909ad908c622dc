import type { Page } from './world.ts';
import { visitorOf } from './world.ts';
import { testAccounts } from './processes.ts';

/** A staff member's browser on the site: keeps the cookie that the sign-in gives. */
export interface StaffVisitor {
  /** Name and value of the cookie; empty before the sign-in. */
  readonly cookie: string;
  page(path: string): Promise<Page>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page>;
}

let visitors = 0;

/** An address that no other test uses, as a proxy in front of the site would tell it. */
export function freshAddress(): Record<string, string> {
  visitors += 1;
  return { 'X-Forwarded-For': `198.51.100.${visitors}` };
}

/** Signs in on the site as staff do. */
export async function staffVisitor(siteUrl: string): Promise<StaffVisitor> {
  const { page, post } = visitorOf(siteUrl);
  const signedIn = await post(
    '/personal/logga-in',
    { email: testAccounts.adminEmail, password: testAccounts.adminPassword },
    freshAddress(),
  );
  if (signedIn.status !== 303) throw new Error(`The sign-in answered ${signedIn.status}`);
  const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return {
    cookie,
    page: (path) => page(path, { headers: { Cookie: cookie } }),
    post: (path, fields) => post(path, fields, { Cookie: cookie }),
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#39': "'",
  lt: '<',
  gt: '>',
};

/** An attribute's text as a browser reads it. */
function asRead(text: string): string {
  return text.replace(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign);
}

/** The hidden fields of the last form on the page, as a browser would send them back. */
export function hiddenFields(html: string): Record<string, string> {
  const form = html.slice(html.lastIndexOf('<form'));
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, asRead(value)]));
}
