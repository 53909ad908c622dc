/** Words of the key to time bars. */
export const times = {
  staffed: 'Adults there',
  out: 'Adults out, as planned',
  /** Nobody by plan, or nothing that can be promised: old facts, none at all. */
  open: 'Open, no adult promised',
  waiting: 'Adults missing',
  now: (moment: string) => `Now, ${moment}`,
};
