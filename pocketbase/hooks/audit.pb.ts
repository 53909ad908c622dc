// Saves by people. After `access.pb.ts`, which says who may, and around all other rules.
onRecordCreateRequest((e) => require(`${__hooks}/staff.js`).requestSaves.save(e, 'create'));
onRecordUpdateRequest((e) => require(`${__hooks}/staff.js`).requestSaves.save(e, 'update'));
onRecordDeleteRequest((e) => require(`${__hooks}/staff.js`).requestSaves.save(e, 'delete'));

onRecordsListRequest(
  (e) => require(`${__hooks}/staff.js`).requestSaves.noteListed(e),
  'signups',
  'mail_outbox',
);
onRecordViewRequest(
  (e) => require(`${__hooks}/staff.js`).requestSaves.noteViewed(e),
  'signups',
  'mail_outbox',
);

onRecordCreateRequest(() => require(`${__hooks}/staff.js`).requestSaves.refuseLogChange(), 'audit_log');
onRecordUpdateRequest(() => require(`${__hooks}/staff.js`).requestSaves.refuseLogChange(), 'audit_log');
onRecordDeleteRequest(() => require(`${__hooks}/staff.js`).requestSaves.refuseLogChange(), 'audit_log');
