/** Words of the key to time bars. */
export const times = {
  staffed: 'Vuxna på plats',
  open: 'Öppet, ingen vuxen',
  waiting: 'Väntar på en vuxen till',
  now: (moment: string) => `Nu, ${moment}`,
};
