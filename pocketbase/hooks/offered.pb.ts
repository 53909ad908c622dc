$app.onServe().bindFunc((e: core.ServeEvent) => {
  require(`${__hooks}/staff.js`).offered.keepOfferedAtStart(e.app);
  return e.next();
});

cronAdd('keep-offered', '3 * * * *', () =>
  require(`${__hooks}/staff.js`).offered.keepOffered($app as unknown as core.App, Date.now()),
);

const KEPT_DAYS = ['offered_sessions', 'offered_months'] as const;

onRecordCreateRequest(() => require(`${__hooks}/staff.js`).offered.refuseChange(), ...KEPT_DAYS);
onRecordUpdateRequest(() => require(`${__hooks}/staff.js`).offered.refuseChange(), ...KEPT_DAYS);
onRecordDeleteRequest(() => require(`${__hooks}/staff.js`).offered.refuseChange(), ...KEPT_DAYS);
