import type { APIRoute } from 'astro';
import { wallClockOf } from '../domain/stockholm.ts';
import { sitemap } from '../views/sitemap.ts';

export const GET: APIRoute = ({ url, locals: { snapshot, now } }) =>
  new Response(sitemap(snapshot, url.origin, wallClockOf(now).date), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
