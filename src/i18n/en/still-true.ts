/** Words for a page that lies open longer than it is true. */
export const stillTrue = {
  checkAgain: 'Check again',
  notice: 'What is true right now may have changed since the page was loaded.',
};
