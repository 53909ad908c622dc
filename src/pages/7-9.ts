import { toAgePage } from '../views/short-links.ts';

export const GET = () => toAgePage('7-9');
