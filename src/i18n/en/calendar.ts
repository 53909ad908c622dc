/** Words of the calendar week. */
export const calendar = {
  title: (week: string) => `Calendar, ${week}`,
  description: 'What is on, week by week, and which adults are there.',
  heading: 'Calendar',
  sessions: (count: string, staffed: number) =>
    staffed === 0 ? `${count}.` : `${count}, ${staffed} with adults there.`,
  empty: 'Nothing is planned this week.',
  emptyTitle: 'An empty week',
  emptyNext: (day: string) => `The next time something is on is ${day}.`,
  emptyText: 'We do not know yet when something is on again. Look among the activities meanwhile.',
  toWeek: (week: string) => `See ${week}`,
};
