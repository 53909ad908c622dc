// What staff do on the site's own staff pages. Each call comes with the staff member's own token.
const forStaff = $apis.requireSuperuserAuth();

routerAdd('GET', '/api/staff/overview', (e) => require(`${__hooks}/staff.js`).staff.overview(e), forStaff);
routerAdd('GET', '/api/staff/erasing', (e) => require(`${__hooks}/staff.js`).staff.erasing(e), forStaff);
routerAdd('GET', '/api/staff/gaps', (e) => require(`${__hooks}/staff.js`).staff.gaps(e), forStaff);
routerAdd(
  'GET',
  '/api/staff/statistics',
  (e) => require(`${__hooks}/staff.js`).staff.statistics(e),
  forStaff,
);
routerAdd('GET', '/api/staff/choices', (e) => require(`${__hooks}/staff.js`).staff.choices(e), forStaff);
routerAdd('GET', '/api/staff/days/{date}', (e) => require(`${__hooks}/staff.js`).staff.day(e), forStaff);
routerAdd(
  'GET',
  '/api/staff/sessions/{id}',
  (e) => require(`${__hooks}/staff.js`).staff.viewSession(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/restore',
  (e) => require(`${__hooks}/staff.js`).staff.restoreSession(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/shifts',
  (e) => require(`${__hooks}/staff.js`).staff.addShift(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/move/preview',
  (e) => require(`${__hooks}/staff.js`).staff.previewMove(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/move',
  (e) => require(`${__hooks}/staff.js`).staff.moveSession(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/sessions/{id}/held-places',
  (e) => require(`${__hooks}/staff.js`).staff.setHeldPlaces(e),
  forStaff,
);
routerAdd(
  'GET',
  '/api/staff/sessions/{id}/participants',
  (e) => require(`${__hooks}/staff.js`).staff.exportParticipants(e),
  forStaff,
);
routerAdd(
  'GET',
  '/api/staff/sessions/{id}/attendance',
  (e) => require(`${__hooks}/staff.js`).staff.exportAttendance(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/shifts/{id}/status',
  (e) => require(`${__hooks}/staff.js`).staff.setShiftStatus(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/closures/preview',
  (e) => require(`${__hooks}/staff.js`).staff.previewClosure(e),
  forStaff,
);
routerAdd('POST', '/api/staff/closures', (e) => require(`${__hooks}/staff.js`).staff.close(e), forStaff);
routerAdd(
  'POST',
  '/api/staff/confirmations',
  (e) => require(`${__hooks}/staff.js`).staff.confirmFacts(e),
  forStaff,
);
routerAdd(
  'POST',
  '/api/staff/notices/{id}/phoned',
  (e) => require(`${__hooks}/staff.js`).staff.notePhoned(e),
  forStaff,
);
