/** Words of calendar files: an entry is read later, in another program, without the page around it. */
export const calendarFile = {
  /** In the title too, because some calendars hide the status. */
  cancelled: (title: string) => `Cancelled: ${title}`,
  cancelledText: 'This session will not take place.',
  moved: 'New time or new place.',
  /** "24 Nov at 12:03" */
  knownAt: (moment: string) => `This is how it looked on ${moment}. Staffing can change, see the page:`,
  page: 'More on the page:',
  phone: (phone: string) => `Phone: ${phone}`,
  noCourse: 'This course does not exist.',
  noSession: 'This session does not exist.',
};
