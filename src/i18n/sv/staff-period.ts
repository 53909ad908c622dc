/** Words for choosing a period on the staff pages. */
export const period = {
  from: 'Från och med',
  to: 'Till och med',
  show: 'Visa',
  quick: 'Färdiga perioder',
  nextWeeks: '4 veckor framåt',
  lastWeeks: '4 veckor bakåt',
  thisYear: 'Hela året',
  bad: 'Välj ett första datum som ligger före det sista, och högst ett år.',
  errorTitle: 'Perioden går inte att visa',
  csv: 'Hämta allt som fil (CSV)',
};
