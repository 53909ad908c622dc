import type * as swedish from '../sv/follow.ts';

export const followed: typeof swedish.followed = (name) => `You follow: ${name}.`;

export const follow: typeof swedish.follow = {
  title: 'Get the times in your own calendar',
  text: 'New times and changes arrive by themselves. What is cancelled stays, marked as cancelled. You give us no personal details.',
  open: 'Open in calendar',
  otherWays: 'Google Calendar, RSS and other ways',
  address:
    'Copy the address and add it to your calendar. In Google Calendar, on a computer, choose "Other calendars" and "From URL".',
  copy: 'Copy the address',
  copied: 'The address has been copied.',
  copyYourself: 'It could not be copied. Select the address and copy it yourself.',
  rss: 'RSS feed',
  rssText: 'if you read news in an RSS reader.',
  calendarLink: (name) => `${name}, calendar`,
  rssLink: (name) => `${name}, RSS`,
};

export const feeds: typeof swedish.feeds = {
  everything: 'All activities',
  activities: 'Activities',
  search: (what, areas, others) => {
    const where = areas.length > 0 ? ` in ${listed(areas)}` : '';
    return [`${what.charAt(0).toUpperCase()}${what.slice(1)}${where}`, ...others].join(', ');
  },
  venue: (venue, area) => (venue === area ? venue : `${venue}, ${area}`),
  cancelled: (title) => `CANCELLED: ${title}`,
  moved: (title) => `New time or place: ${title}`,
  item: (title, when, place) => `${title}, ${when}, ${place}`,
  description: (name, site) => `Coming times from ${site}: ${name}.`,
  page: 'More on the page:',
  noFeed: 'There is nothing to follow here.',
};

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
