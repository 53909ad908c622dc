import { counted } from './numbers.ts';

/** "1 vuxen", "3 vuxna". */
export function adults(count: number): string {
  return counted(count, 'vuxen', 'vuxna');
}

/** "6 platser kvar", "1 plats kvar"; nothing left is "Fullt, reservlista". */
export function placesLeft(count: number): string {
  return count > 0 ? `${counted(count, 'plats', 'platser')} kvar` : 'Fullt, reservlista';
}

/** "1 träff", "16 träffar". */
export function hits(count: number): string {
  return counted(count, 'träff', 'träffar');
}

/** "1 aktivitet", "23 aktiviteter". */
export function activities(count: number): string {
  return counted(count, 'aktivitet', 'aktiviteter');
}

/** "1 tillfälle", "4 tillfällen". */
export function sessions(count: number): string {
  return counted(count, 'tillfälle', 'tillfällen');
}

/** "1 dag", "82 dagar". */
export function days(count: number): string {
  return counted(count, 'dag', 'dagar');
}

/** "1 minut", "15 minuter". */
export function minutes(count: number): string {
  return counted(count, 'minut', 'minuter');
}

/** "1 timme", "46 timmar". */
export function hours(count: number): string {
  return counted(count, 'timme', 'timmar');
}
