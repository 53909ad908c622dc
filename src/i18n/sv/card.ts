/** Words on cards. */
export const card = {
  openNow: 'Öppet nu',
  ongoing: 'Pågår nu',
  /** Before the time a place closes: "till 21". */
  until: 'till',
  movedTo: 'Ny tid',
  noTime: 'Ingen tid just nu',
  free: 'Gratis',
  fee: 'Avgift',
  comeWhenever: 'Kom när du vill',
  externalSignup: 'Anmälan hos arrangören',
  course: 'Kurs',
  byLot: 'Platserna lottas',
  /** No place is given, but the house is not full. */
  waitingList: 'Reservlista',
};
