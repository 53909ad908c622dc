// Rules of the catalogue that hold for every save, by request or by our own code.
onRecordValidate(
  (e) => {
    require(`${__hooks}/staff.js`).checkNamed(e);
    e.next();
  },
  'areas',
  'categories',
);
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkOrganiser(e);
  e.next();
}, 'organisers');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkStaff(e);
  e.next();
}, 'staff');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkVenue(e);
  e.next();
}, 'venues');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkSiteSettings(e);
  e.next();
}, 'site_settings');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkActivity(e);
  e.next();
}, 'activities');
onRecordUpdate((e) => require(`${__hooks}/staff.js`).generator.saveActivity(e), 'activities');
onRecordDelete((e) => require(`${__hooks}/staff.js`).deleteGuards.deleteActivity(e), 'activities');
onRecordDelete((e) => require(`${__hooks}/staff.js`).deleteGuards.deleteVenue(e), 'venues');
