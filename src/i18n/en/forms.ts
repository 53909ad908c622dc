/** Words that every form shares. */
export const forms = {
  choose: 'Choose',
  optional: 'optional',
  error: 'Error:',
  leaveEmpty: 'Leave this field empty',
};
