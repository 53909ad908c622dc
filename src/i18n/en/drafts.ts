/** Words of a draft that is shown to whoever has a link. */
export const drafts = {
  band: 'Draft: others cannot see it.',
  bandText:
    'Only those who have the link can see this page. The link stops working after a week, or when the activity is published.',
  blocked: 'You cannot sign up to a draft. The button works when the activity is published.',
  problems: {
    unknown: {
      title: 'The link is not right',
      text: 'Check that the whole link is there. If it is, ask whoever sent it for a new one.',
    },
    expired: {
      title: 'The link is too old',
      text: 'A link to a draft works for one week. Ask whoever sent it for a new one.',
    },
    gone: {
      title: 'The draft is no longer there',
      text: 'It may have been removed. Ask whoever sent the link.',
    },
    unavailable: {
      title: 'The draft cannot be shown right now',
      text: 'Try again in a while. The link still works.',
    },
  },
};
