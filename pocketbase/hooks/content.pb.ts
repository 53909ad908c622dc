/** What the site reads, or what it reads is made of. Named here, so that no engine is woken for a letter or a line of the log. */
const siteContent = [
  'areas',
  'categories',
  'organisers',
  'venues',
  'activities',
  'schedules',
  'sessions',
  'staff',
  'shifts',
  'calendar_days',
  'signups',
  'held_places',
  'lotteries',
  'questions',
  'presence_notes',
  'partners',
  'presence',
  'promises',
  'promise_notes',
  'surveys',
  'survey_results',
  'safety_texts',
  'measures',
  'accessibility_issues',
  'site_settings',
];

// Tells the site what changed, after commit, so that a saved fact is public within a second.
onRecordAfterCreateSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  ...siteContent,
);
onRecordAfterUpdateSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  ...siteContent,
);
onRecordAfterDeleteSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  ...siteContent,
);

routerAdd(
  'GET',
  '/api/site/version',
  (e) => e.json(200, require(`${__hooks}/lib.js`).contentVersion(e.app)),
  $apis.requireAuth('services'),
);
onRealtimeSubscribeRequest((e) => {
  require(`${__hooks}/lib.js`).guardTopics(e);
  e.next();
});
