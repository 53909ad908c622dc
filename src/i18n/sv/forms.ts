/** Words that every form shares. */
export const forms = {
  choose: 'Välj',
  optional: 'valfritt',
  error: 'Fel:',
  leaveEmpty: 'Lämna det här fältet tomt',
};
