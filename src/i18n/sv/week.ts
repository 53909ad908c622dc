/** Words of the week. */
export const week = {
  label: 'Byt vecka',
  labelBelow: 'Byt vecka, under listan',
  previous: 'Förra veckan,',
  next: 'Nästa vecka,',
  open: (hours: string) => `Öppet ${hours}`,
  adults: (hours: string) => `Vuxna ${hours}`,
  /** After staffed hours, or alone. */
  waiting: (hours: string, follows: boolean) => `${follows ? 'väntar' : 'Väntar'} på fler vuxna ${hours}`,
  noAdults: 'Ingen vuxen på plats',
  closed: 'Stängt',
  closedBecause: (reason: string) => `Stängt, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
  nothingPlanned: 'Inget planerat',
};
