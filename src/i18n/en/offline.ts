import type * as swedish from '../sv/offline.ts';
import { shortDate } from './dates.ts';
import { atTime } from './times.ts';

export const offline: typeof swedish.offline = {
  title: 'You are offline',
  description: 'This is shown when the page cannot be fetched.',
  lead: 'The page could not be fetched. Nothing has been sent.',
  signUp: 'You need a connection to sign up, cancel or log in. We never show a stored copy of those pages.',
  keptHeading: 'What you have with you',
  week: 'This week’s times',
  tryAgain: 'Try again',
  keptAt: (date, time) => `You are offline. This was fetched ${shortDate(date)} ${atTime(time)}.`,
  weekIsOver: 'That week has passed.',
  keep: 'Keep for offline',
  keepText:
    'Your browser then stores this week’s times and the page Saved, so that you can read them without a connection. The same happens when you press Save. Press again to remove them.',
  kept: 'Done. You can now read them offline.',
  removed: 'Removed from your browser.',
  failed: 'That did not work just now. Try again in a while.',
};
