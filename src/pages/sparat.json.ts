import type { APIRoute } from 'astro';
import { savedCards } from '../saved/saved-cards.ts';

export const GET: APIRoute = ({ locals: { snapshot, now } }) =>
  Response.json(savedCards(snapshot, now), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
