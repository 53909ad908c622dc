// What the level staff may reach. Read before everything else: the file's name comes first.
routerUse((e) => require(`${__hooks}/lib.js`).access.guardRequest(e));

onCollectionsListRequest((e) => require(`${__hooks}/lib.js`).access.listCollections(e));
onSettingsListRequest((e) => require(`${__hooks}/lib.js`).access.listSettings(e));
onSettingsUpdateRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onCollectionCreateRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onCollectionUpdateRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onCollectionDeleteRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onCollectionsImportRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onBatchRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));
onRealtimeSubscribeRequest((e) => require(`${__hooks}/lib.js`).access.forOwners(e));

onRecordsListRequest((e) => require(`${__hooks}/lib.js`).accessRecords.listRecords(e));
onRecordViewRequest((e) => require(`${__hooks}/lib.js`).accessRecords.viewRecord(e));
onRecordCreateRequest((e) => require(`${__hooks}/lib.js`).accessRecords.createRecord(e));
onRecordUpdateRequest((e) => require(`${__hooks}/lib.js`).accessRecords.updateRecord(e));
onRecordDeleteRequest((e) => require(`${__hooks}/lib.js`).accessRecords.deleteRecord(e));

// Whatever door a record leaves by.
onRecordEnrich(
  (e) => require(`${__hooks}/lib.js`).accessRecords.hideFamilies(e),
  'signups',
  'approvals',
  'mail_outbox',
);
onRecordEnrich((e) => require(`${__hooks}/lib.js`).accessRecords.hideAccount(e), '_superusers');

onRecordUpdate((e) => require(`${__hooks}/lib.js`).accessRecords.keepAnOwner(e), '_superusers');
onRecordDelete((e) => require(`${__hooks}/lib.js`).accessRecords.keepAnOwner(e), '_superusers');
