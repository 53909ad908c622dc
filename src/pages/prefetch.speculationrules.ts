import type { APIRoute } from 'astro';
import { prefetchRules } from '../server/routes.ts';

export const GET: APIRoute = () =>
  Response.json(prefetchRules(), {
    headers: { 'content-type': 'application/speculationrules+json', 'cache-control': 'public, max-age=3600' },
  });
