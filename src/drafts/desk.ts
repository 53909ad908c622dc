import type { Calls } from '../signup/calls.ts';
import { openDraftLink, sealDraftLink } from './link.ts';

/**
 * What a link to a draft leads to.
 * - `draft`: its rows, as PocketBase gave them; `published`: its public page has taken over
 * - `unknown`: no link of ours; `expired`: too old; `gone`: removed or archived
 */
export type DraftAnswer =
  | { readonly kind: 'draft'; readonly rows: Readonly<Record<string, unknown>> }
  | { readonly kind: 'published'; readonly slug: string }
  | { readonly kind: 'unknown' | 'expired' | 'gone' | 'unavailable' };

/** Where drafts are shown to whoever has a link. Never throws. */
export interface DraftDesk {
  /** The token of a link to one draft; `now` in epoch milliseconds. */
  linkOf(id: string, now: number): string;
  open(token: string, now: number): Promise<DraftAnswer>;
}

/** @param secret seals the links; the same for all processes of one site */
export function createDraftDesk({
  calls,
  secret,
}: {
  readonly calls: Calls;
  readonly secret: string;
}): DraftDesk {
  return {
    linkOf: (id, now) => sealDraftLink(secret, id, now),
    async open(token, now) {
      const opened = openDraftLink(secret, token, now);
      if (typeof opened === 'string') return { kind: opened };
      const answer = await calls.atOnce(`/drafts/${opened.id}`, {});
      if (answer?.status === 404) return { kind: 'gone' };
      if (answer?.status !== 200) return { kind: 'unavailable' };
      const { status, slug, rows } = answer.body;
      if (status === 'published' && typeof slug === 'string') return { kind: 'published', slug };
      if (status !== 'draft' || typeof rows !== 'object' || rows === null) return { kind: 'gone' };
      return { kind: 'draft', rows: rows as Readonly<Record<string, unknown>> };
    },
  };
}
