import type { Phrase } from './phrase.ts';

/** The next school break on the start page. */
export interface BreakCardModel {
  /** "Jullov" */
  readonly name: Phrase;
  /** "Om 4 veckor" */
  readonly until: string;
  /** "22 dec–8 jan" */
  readonly dates: string;
  /** "23 aktiviteter, 17 är gratis."; empty when none is planned yet. */
  readonly text: string;
  /** Left out while there is nothing to show. */
  readonly link: { readonly href: string; readonly text: string } | undefined;
  /** A snowflake, from October to March. */
  readonly winter: boolean;
}
