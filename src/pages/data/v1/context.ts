import type { APIRoute } from 'astro';
import { dataAnswer } from '../../../open-data/answers.ts';
import { ownContext } from '../../../open-data/rpde.ts';

/** What the properties of our own in the feed mean. */
export const GET: APIRoute = ({ url: { origin } }) => dataAnswer(ownContext(origin), 'application/ld+json');
