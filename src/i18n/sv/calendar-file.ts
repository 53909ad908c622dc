/** Words of calendar files: an entry is read later, in another program, without the page around it. */
export const calendarFile = {
  /** In the title too, because some calendars hide the status. */
  cancelled: (title: string) => `Inställt: ${title}`,
  cancelledText: 'Tillfället blir inte av.',
  moved: 'Ny tid eller nytt ställe.',
  /** "kl. 12.03" or "24 nov kl. 12.03" */
  knownAt: (moment: string) => `Så såg det ut ${moment}. Bemanningen kan ändras, se sidan:`,
  page: 'Mer på sidan:',
  phone: (phone: string) => `Telefon: ${phone}`,
  noCourse: 'Kursen finns inte.',
  noSession: 'Tillfället finns inte.',
};
