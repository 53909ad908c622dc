/** Words of the week with what a search found. */
const sessions = (count: number) => `${count}\u00a0${count === 1 ? 'session' : 'sessions'}`;

export const resultWeek = {
  /** Which school years are shown. */
  years: 'School year',
  allYears: 'All',
  bands: { '1-3': 'Years 1–3', '4-6': 'Years 4–6', '7-9': 'Years 7–9', gy: 'Upper secondary' },
  lead: (count: number, staffed: number) => `${sessions(count)}, ${staffed} with adults present.`,
  empty: 'Nothing of what you searched for is on this week.',
  emptyText: 'Try another week, or remove a filter.',
  next: (day: string) => `Next time: ${day}`,
  asList: 'Show as a list',
  /** Under a day without anything that was searched for. */
  nothing: 'Nothing that fits',
};
