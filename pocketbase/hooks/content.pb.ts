// Tells the site what changed, after commit, so that a saved fact is public within a second.
onRecordAfterCreateSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  'areas',
  'categories',
  'organisers',
  'venues',
  'activities',
  'sessions',
  'staff',
  'shifts',
  'calendar_days',
  'signups',
  'site_settings',
);
onRecordAfterUpdateSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  'areas',
  'categories',
  'organisers',
  'venues',
  'activities',
  'sessions',
  'staff',
  'shifts',
  'calendar_days',
  'signups',
  'site_settings',
);
onRecordAfterDeleteSuccess(
  (e) => {
    require(`${__hooks}/lib.js`).announceRecord(e);
    e.next();
  },
  'areas',
  'categories',
  'organisers',
  'venues',
  'activities',
  'sessions',
  'staff',
  'shifts',
  'calendar_days',
  'signups',
  'site_settings',
);
onRecordAfterCreateSuccess((e) => {
  require(`${__hooks}/lib.js`).catalogue.announceSchedule(e);
  e.next();
}, 'schedules');
onRecordAfterUpdateSuccess((e) => {
  require(`${__hooks}/lib.js`).catalogue.announceSchedule(e);
  e.next();
}, 'schedules');
onRecordAfterDeleteSuccess((e) => {
  require(`${__hooks}/lib.js`).announceRecord(e);
  e.next();
}, 'schedules');

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
