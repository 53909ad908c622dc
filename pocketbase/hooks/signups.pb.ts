onRecordCreate((e) => require(`${__hooks}/lib.js`).signupHooks.createSignup(e), 'signups');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.updateSignup(e), 'signups');
onRecordDelete((e) => require(`${__hooks}/lib.js`).signupHooks.deleteSignup(e), 'signups');

onRecordUpdateRequest((e) => require(`${__hooks}/lib.js`).signupGuards.updateSignupByRequest(e), 'signups');
onRecordDeleteRequest((e) => require(`${__hooks}/lib.js`).signupGuards.deleteSignupByRequest(e), 'signups');

onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.changeStaff(e), 'staff');
onRecordDelete((e) => require(`${__hooks}/lib.js`).signupHooks.deleteStaff(e), 'staff');

// Each night, at the time that `src/domain/retention.ts` names.
cronAdd('erase-signups', '37 2 * * *', () =>
  require(`${__hooks}/staff.js`).eraseOld($app as unknown as core.App, Date.now()),
);

// A server that was off at night catches up when it comes back.
cronAdd('erase-missed', '52 * * * *', () =>
  require(`${__hooks}/staff.js`).eraseIfMissed($app as unknown as core.App, Date.now()),
);

cronAdd('expire-offers', '* * * * *', () =>
  require(`${__hooks}/lib.js`).expireOffers($app as unknown as core.App, Date.now()),
);

const forSite = $apis.requireAuth('services');
routerAdd(
  'POST',
  '/api/site/signups',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.createSignup(e),
  forSite,
);
routerAdd(
  'POST',
  '/api/site/signups/view',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.viewSignup(e),
  forSite,
);
routerAdd(
  'POST',
  '/api/site/signups/accept',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.acceptSignup(e),
  forSite,
);
routerAdd(
  'POST',
  '/api/site/signups/cancel',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.cancelSignup(e),
  forSite,
);
routerAdd(
  'POST',
  '/api/site/signups/withdraw-photos',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.withdrawPhotos(e),
  forSite,
);
routerAdd(
  'POST',
  '/api/site/signups/erase',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.eraseSignups(e),
  forSite,
);
