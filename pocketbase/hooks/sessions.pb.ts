onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkSession(e);
  e.next();
}, 'sessions');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.updateSession(e), 'sessions');
onRecordDelete((e) => require(`${__hooks}/staff.js`).deleteGuards.deleteSession(e), 'sessions');
onRecordCreateRequest(
  (e) => require(`${__hooks}/staff.js`).generator.markActingStaff(e),
  'sessions',
  'shifts',
  'schedules',
);
onRecordUpdateRequest(
  (e) => require(`${__hooks}/staff.js`).generator.markActingStaff(e),
  'sessions',
  'shifts',
  'schedules',
);
onRecordDeleteRequest(
  (e) => require(`${__hooks}/staff.js`).deleteGuards.deleteSessionByRequest(e),
  'sessions',
);

onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkShift(e);
  e.next();
}, 'shifts');
onRecordCreate((e) => require(`${__hooks}/lib.js`).signupHooks.changeShift(e), 'shifts');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.changeShift(e), 'shifts');
onRecordDelete((e) => require(`${__hooks}/lib.js`).signupHooks.changeShift(e), 'shifts');
onRecordDeleteRequest((e) => require(`${__hooks}/staff.js`).generator.deleteShiftByRequest(e), 'shifts');

onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkHeldPlaces(e);
  e.next();
}, 'held_places');
onRecordCreate((e) => require(`${__hooks}/lib.js`).signupHooks.changeHeldPlaces(e), 'held_places');
onRecordUpdate((e) => require(`${__hooks}/lib.js`).signupHooks.changeHeldPlaces(e), 'held_places');
onRecordDelete((e) => require(`${__hooks}/lib.js`).signupHooks.deleteHeldPlaces(e), 'held_places');
