import type { APIRoute } from 'astro';
import { problem } from '../../open-data/answers.ts';

/** Every address below /data that is none, another version among them. */
export const GET: APIRoute = () => problem(404, 'There is nothing at this address. Begin at /data/v1');
