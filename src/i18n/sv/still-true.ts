/** Words for a page that lies open longer than it is true. */
export const stillTrue = {
  checkAgain: 'Kolla igen',
  notice: 'Det som gäller just nu kan ha ändrats sedan sidan hämtades.',
};
