/** Words on cards. */
export const card = {
  openNow: 'Open now',
  ongoing: 'On now',
  /** Before the time a place closes: "until 21:00". */
  until: 'until',
  movedTo: 'New time',
  noTime: 'No time right now',
  free: 'Free',
  fee: 'Fee',
  comeWhenever: 'Come when you like',
  externalSignup: 'Sign up with the organiser',
  course: 'Course',
  byLot: 'Places drawn by lot',
  /** No place is given, but the house is not full. */
  waitingList: 'Waiting list',
};
