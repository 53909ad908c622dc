// Accounts of the admin, on the site's staff pages. What begins with /api/owner is closed to the level staff.
const forEverybody = $apis.requireSuperuserAuth();
routerAdd('GET', '/api/staff/me', (e) => require(`${__hooks}/staff.js`).staffAccounts.me(e), forEverybody);
routerAdd(
  'POST',
  '/api/staff/me/password',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.changeOwnPassword(e),
  forEverybody,
);
routerAdd(
  'GET',
  '/api/owner/accounts',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.list(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/accounts',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.open(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/accounts/{id}/level',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.setLevel(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/accounts/{id}/password',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.newPassword(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/accounts/{id}/close',
  (e) => require(`${__hooks}/staff.js`).staffAccounts.close(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/second-step/code',
  (e) => require(`${__hooks}/staff.js`).secondStep.sendTrial(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/second-step',
  (e) => require(`${__hooks}/staff.js`).secondStep.start(e),
  forEverybody,
);
routerAdd(
  'POST',
  '/api/owner/second-step/off',
  (e) => require(`${__hooks}/staff.js`).secondStep.stop(e),
  forEverybody,
);
