/** Words of the key to time bars. */
export const times = {
  staffed: 'Vuxna på plats',
  out: 'Vuxna ute, enligt planen',
  /** Nobody by plan, or nothing that can be promised: old facts, none at all. */
  open: 'Öppet, ingen vuxen utlovad',
  waiting: 'Vuxna saknas',
  now: (moment: string) => `Nu, ${moment}`,
};
