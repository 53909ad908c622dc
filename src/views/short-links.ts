import { ageHref } from '../paths.ts';

/** Leads from a short address to the page of a band. Not for ever: what is printed stays, where it leads may change. */
export function toAgePage(slug: string): Response {
  return new Response(null, { status: 302, headers: { Location: ageHref({ slug }) } });
}
