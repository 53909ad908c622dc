import { toAgePage } from '../views/short-links.ts';

export const GET = () => toAgePage('1-3');
