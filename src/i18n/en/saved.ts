import type * as swedish from '../sv/saved.ts';

export const saved: typeof swedish.saved = {
  title: 'Saved',
  description: 'Activities and meeting places that you have saved in this browser.',
  lead: 'What you save stays in this browser. Nobody else sees it, not even we.',
  save: 'Save',
  saved: 'Saved in this browser.',
  removed: 'Removed from Saved.',
  notSaved: 'The browser did not let us save. Perhaps you are in private mode.',
  see: 'See what you saved',
  share: 'Share',
  copied: 'The address has been copied. Paste it where you want to share it.',
  copyYourself: 'Copy the address from the address bar.',
  needsScript: 'This page needs JavaScript, because what you saved is in your browser only.',
  nothing: 'You have not saved anything yet.',
  howTo: 'Press Save on an activity or a meeting place, and you will find it here.',
  toActivities: 'See all activities',
  failed: 'The times could not be fetched. What you saved is still there. Try again in a while.',
  gone: 'No longer available.',
  over: 'This time has passed. Open the page to see new times.',
  noTime: 'No times at the moment.',
  moved: (when) => `New time: ${when}`,
  atVenue: (title, when) => `${title}, ${when}`,
  remove: 'Remove',
  removeAll: 'Remove all',
  reallyAll: 'Remove everything that you have saved?',
  cookiesTitle: 'If you save something',
  cookies:
    'If you press Save on an activity or a meeting place, your browser remembers it until you remove it on the page Saved. Nothing is stored before you press, and it is never sent to us.',
  yourData:
    'Activities and meeting places that you save stay in your browser. They are never sent to us, and you remove them on the page Saved.',
};
