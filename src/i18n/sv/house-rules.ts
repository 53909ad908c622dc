/** Words about house rules. */
export const houseRules = {
  heading: 'Så vill vi ha det',
};
