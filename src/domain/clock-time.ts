const CLOCK_TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;
const MINUTES_PER_DAY = 24 * 60;

/** Whether the text is a clock time "HH:MM" from 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/** Minutes since midnight of a clock time "HH:MM"; NaN for any other text. */
export function minutesOf(time: string): number {
  if (!isClockTime(time)) return Number.NaN;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** What the clock shows ("HH:MM") so many whole minutes after midnight: 1470 is "00:30", −30 is "23:30". */
export function clockTimeOf(minutes: number): string {
  const ofDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const hours = Math.floor(ofDay / 60);
  return `${String(hours).padStart(2, '0')}:${String(ofDay - hours * 60).padStart(2, '0')}`;
}
