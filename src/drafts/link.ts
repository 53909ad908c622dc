import { createHmac, timingSafeEqual } from 'node:crypto';

/** Links to drafts: whoever has one sees the draft for a while, without an account. Nothing is stored. */

/** How long a link opens its draft. */
export const DRAFT_LINK_DAYS = 7;
const LIFE = DRAFT_LINK_DAYS * 24 * 3_600_000;

/** The id, and the last millisecond in base 36, under a seal of 256 bits. */
const LINK = /^([a-z0-9]{15})\.([0-9a-z]{1,9})\.([\w-]{43})$/;

/** The token of a link to one draft, made now (epoch milliseconds). */
export function sealDraftLink(secret: string, id: string, now: number): string {
  const content = `${id}.${(now + LIFE).toString(36)}`;
  return `${content}.${sealOf(secret, content)}`;
}

/** The id of the draft that a token opens; why not, when it opens none. */
export function openDraftLink(
  secret: string,
  token: string,
  now: number,
): { readonly id: string } | 'unknown' | 'expired' {
  const [, id = '', until = '', seal = ''] = LINK.exec(token) ?? [];
  if (id === '') return 'unknown';
  const right = sealOf(secret, `${id}.${until}`);
  if (!timingSafeEqual(Buffer.from(seal), Buffer.from(right))) return 'unknown';
  return now <= Number.parseInt(until, 36) ? { id } : 'expired';
}

function sealOf(secret: string, content: string): string {
  return createHmac('sha256', secret).update(`draft link\n${content}`).digest('base64url');
}
