import type { Problems } from './problem.ts';

export interface PlaceFields {
  readonly unstaffed: boolean;
  readonly room_places: number;
  readonly least_adults: number;
}

/**
 * Fact 4 of a session: the least number of adults and the most participants. Where people sign up for places both are
 * needed, and a promise of adults means at least one. `required` is true for such activities and for published ones.
 */
export function placeProblems(fields: PlaceFields, required: boolean): Problems {
  const problems: Problems = {};
  if (fields.room_places < 0) problems.room_places = 'fewer_places_than_zero';
  else if (required && fields.room_places === 0) problems.room_places = 'room_places';
  if (required && !fields.unstaffed && fields.least_adults < 1) problems.least_adults = 'least_adults';
  return problems;
}

/** Modes in which a place is something to sign up for here. */
export function takesSignups(signupMode: string): boolean {
  return signupMode === 'session' || signupMode === 'course';
}
