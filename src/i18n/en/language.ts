import { ENGLISH } from '../languages.ts';

export const language = ENGLISH;
