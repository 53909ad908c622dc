// Tells the site what changed, after commit, so that a saved fact is public within a second.
onRecordAfterCreateSuccess((e) => {
  require(`${__hooks}/lib.js`).announceRecord(e);
  e.next();
});
onRecordAfterUpdateSuccess((e) => {
  require(`${__hooks}/lib.js`).announceRecord(e);
  e.next();
});
onRecordAfterDeleteSuccess((e) => {
  require(`${__hooks}/lib.js`).announceRecord(e);
  e.next();
});

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
