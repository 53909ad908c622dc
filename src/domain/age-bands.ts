import { UPPER_SECONDARY, type SchoolYearRange } from './school-years.ts';

/** School years that share a school's corridor, and so a page and a poster. */
export interface AgeBand {
  /** In addresses: "4-6". */
  readonly slug: string;
  /** What the short address ends with: letters and digits that anybody can say and type. */
  readonly short: string;
  /** First and last school year, both included. */
  readonly from: number;
  readonly to: number;
}

/** Lågstadiet, mellanstadiet, högstadiet and gymnasiet. */
export const AGE_BANDS: readonly AgeBand[] = [
  { slug: '1-3', short: '1-3', from: 1, to: 3 },
  { slug: '4-6', short: '4-6', from: 4, to: 6 },
  { slug: '7-9', short: '7-9', from: 7, to: 9 },
  { slug: 'gymnasiet', short: 'gy', from: UPPER_SECONDARY, to: UPPER_SECONDARY },
];

/** The band of a slug; undefined when there is none. */
export function bandOf(slug: string | null | undefined): AgeBand | undefined {
  return AGE_BANDS.find((band) => band.slug === slug);
}

/** Whether any school year of the band lies in a range, whose 0 is no bound. */
export function isForBand(range: SchoolYearRange, band: AgeBand): boolean {
  return range.from <= band.to && (range.to === 0 || band.from <= range.to);
}
