routerAdd(
  'POST',
  '/api/site/session-feed',
  (e) => require(`${__hooks}/staff.js`).sessionFeed.feedPage(e),
  $apis.requireAuth('services'),
);

cronAdd('tend-session-feed', '27 * * * *', () =>
  require(`${__hooks}/staff.js`).sessionFeed.tendFeed($app as unknown as core.App),
);
