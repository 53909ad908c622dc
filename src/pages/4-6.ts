import { toAgePage } from '../views/short-links.ts';

export const GET = () => toAgePage('4-6');
