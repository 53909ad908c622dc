cronAdd('erase-family-keys', '17 * * * *', () =>
  require(`${__hooks}/staff.js`).eraseFamilyKeys($app as unknown as core.App, Date.now()),
);

const forFamilyPages = $apis.requireAuth('services');
routerAdd(
  'POST',
  '/api/site/family/code',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.code(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/enter',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.enter(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/leave',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.leave(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/list',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.list(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/cancel',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.cancel(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/accept',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.accept(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/erase',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.erase(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/ask-again',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.askAgain(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/contact',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.contact(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/save-contact',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.saveContact(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/calendar',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.calendar(e),
  forFamilyPages,
);
routerAdd(
  'POST',
  '/api/site/family/feed',
  (e) => require(`${__hooks}/lib.js`).familyRoutes.feed(e),
  forFamilyPages,
);
