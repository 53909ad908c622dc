onRecordCreate((e) => require(`${__hooks}/lib.js`).signupHooks.createSignup(e), 'signups');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.updateSignup(e), 'signups');
onRecordDelete((e) => require(`${__hooks}/lib.js`).signupHooks.deleteSignup(e), 'signups');

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
  '/api/site/signups/cancel',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.cancelSignup(e),
  forSite,
);
routerAdd(
  'GET',
  '/api/site/places/{kind}/{id}',
  (e) => require(`${__hooks}/lib.js`).signupRoutes.viewPlaces(e),
  forSite,
);
