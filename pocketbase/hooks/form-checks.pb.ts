// Limits of single fields, told in Swedish, for everything that comes by request.
onRecordCreateRequest((e) => {
  if (e.record && !e.record.collection().system)
    require(`${__hooks}/staff.js`).refuseBadForm(e.app, e.record);
  e.next();
});
onRecordUpdateRequest((e) => {
  if (e.record && !e.record.collection().system)
    require(`${__hooks}/staff.js`).refuseBadForm(e.app, e.record);
  e.next();
});
