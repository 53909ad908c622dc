import { counted } from './numbers.ts';

/** "1 adult", "3 adults". */
export function adults(count: number): string {
  return counted(count, 'adult', 'adults');
}

/** "6 places left", "1 place left"; nothing left is "Full, waiting list". */
export function placesLeft(count: number): string {
  return count > 0 ? `${counted(count, 'place', 'places')} left` : 'Full, waiting list';
}

/** "1 match", "16 matches". */
export function hits(count: number): string {
  return counted(count, 'match', 'matches');
}

/** "1 activity", "23 activities". */
export function activities(count: number): string {
  return counted(count, 'activity', 'activities');
}

/** "1 session", "4 sessions". */
export function sessions(count: number): string {
  return counted(count, 'session', 'sessions');
}

/** "1 day", "82 days". */
export function days(count: number): string {
  return counted(count, 'day', 'days');
}

/** "1 minute", "15 minutes". */
export function minutes(count: number): string {
  return counted(count, 'minute', 'minutes');
}

/** "1 hour", "46 hours". */
export function hours(count: number): string {
  return counted(count, 'hour', 'hours');
}
