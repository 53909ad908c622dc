/** Names of the parts of the site; apart from the rest of the frame, because the browser's search needs them too. */
export const sections = {
  start: 'Start',
  activities: 'Aktiviteter',
  venues: 'Mötesplatser',
  calendar: 'Kalender',
  safety: 'Trygghet',
};
