import { SWEDISH } from '../languages.ts';

/** The language that this build of the site speaks: `#words/…` leads to its folder. */
export const language = SWEDISH;
