// What the level staff may reach. Read before everything else: the file's name comes first.
// An engine is held until the request is answered, so the families' opening minute must not pass here: PocketBase lets a
// route's own middleware take the place of one with the same id, and the site's routes all bind `requireAuth('services')`.
// A stream stays open for half an hour and shows nobody more than its subscriptions, which are guarded below.
// The extension of the admin, which is read without signing in, comes by here for its headers.
routerUse(
  new Middleware(
    (e) => {
      if (e.request?.pattern === 'GET /api/realtime') return e.next();
      const { access, adminExtension } = require(`${__hooks}/staff.js`);
      return e.request?.url?.path.startsWith('/_/extensions')
        ? adminExtension.keepFresh(e, `${__hooks}/../admin`)
        : access.guardRequest(e);
    },
    0,
    'pbRequireAuth',
  ),
);

onCollectionsListRequest((e) => require(`${__hooks}/staff.js`).access.listCollections(e));
onSettingsListRequest((e) => require(`${__hooks}/staff.js`).access.listSettings(e));
onSettingsUpdateRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onCollectionCreateRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onCollectionUpdateRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onCollectionDeleteRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onCollectionsImportRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onBatchRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));
onRealtimeSubscribeRequest((e) => require(`${__hooks}/staff.js`).access.forOwners(e));

onRecordsListRequest((e) => require(`${__hooks}/staff.js`).accessRecords.listRecords(e));
onRecordViewRequest((e) => require(`${__hooks}/staff.js`).accessRecords.viewRecord(e));
onRecordCreateRequest((e) => require(`${__hooks}/staff.js`).accessRecords.createRecord(e));
onRecordUpdateRequest((e) => require(`${__hooks}/staff.js`).accessRecords.updateRecord(e));
onRecordDeleteRequest((e) => require(`${__hooks}/staff.js`).accessRecords.deleteRecord(e));

// Whatever door a record leaves by.
onRecordEnrich(
  (e) => require(`${__hooks}/staff.js`).accessRecords.hideFamilies(e),
  'signups',
  'approvals',
  'mail_outbox',
);
onRecordEnrich((e) => require(`${__hooks}/staff.js`).accessRecords.hideAccount(e), '_superusers');

onRecordUpdate((e) => require(`${__hooks}/staff.js`).accessRecords.keepAnOwner(e), '_superusers');
onRecordDelete((e) => require(`${__hooks}/staff.js`).accessRecords.keepAnOwner(e), '_superusers');
