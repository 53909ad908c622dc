// Everyday work with activities on the site's staff pages. Each call comes with the staff member's own token.
const staffOnly = $apis.requireSuperuserAuth();

routerAdd(
  'GET',
  '/api/staff/activities',
  (e) => require(`${__hooks}/staff.js`).activities.listActivities(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/staff/activities',
  (e) => require(`${__hooks}/staff.js`).activities.createActivity(e),
  staffOnly,
);
routerAdd(
  'GET',
  '/api/staff/activity-choices',
  (e) => require(`${__hooks}/staff.js`).activities.newActivityChoices(e),
  staffOnly,
);
routerAdd(
  'GET',
  '/api/staff/activities/{id}',
  (e) => require(`${__hooks}/staff.js`).activities.viewActivity(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/staff/activities/{id}/copy/preview',
  (e) => require(`${__hooks}/staff.js`).activities.previewCopy(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/staff/activities/{id}/copy',
  (e) => require(`${__hooks}/staff.js`).activities.copyActivity(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/staff/activities/{id}/extend',
  (e) => require(`${__hooks}/staff.js`).activities.extendActivity(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/staff/activities/{id}/status',
  (e) => require(`${__hooks}/staff.js`).activities.setActivityStatus(e),
  staffOnly,
);
routerAdd(
  'POST',
  '/api/site/drafts/{id}',
  (e) => require(`${__hooks}/staff.js`).activities.viewDraft(e),
  $apis.requireAuth('services'),
);
