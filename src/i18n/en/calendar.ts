/** Words of the calendar week. */
export const calendar = {
  title: (week: string) => `Calendar, ${week}`,
  description: 'What is on, week by week, and which adults are there.',
  heading: 'Calendar',
  sessions: (count: string, staffed: number) =>
    staffed === 0 ? `${count}.` : `${count}, ${staffed} with adults there.`,
  empty: 'Nothing is planned this week.',
};
