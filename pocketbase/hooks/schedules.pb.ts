onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkSchedule(e);
  e.next();
}, 'schedules');
onRecordCreate((e) => require(`${__hooks}/staff.js`).generator.saveSchedule(e), 'schedules');
onRecordUpdate((e) => require(`${__hooks}/staff.js`).generator.saveSchedule(e), 'schedules');
onRecordDelete((e) => require(`${__hooks}/staff.js`).deleteGuards.deleteSchedule(e), 'schedules');

onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).checkCalendarDay(e);
  e.next();
}, 'calendar_days');
onRecordCreate((e) => require(`${__hooks}/staff.js`).generator.saveCalendarDay(e), 'calendar_days');
onRecordUpdate((e) => require(`${__hooks}/staff.js`).generator.saveCalendarDay(e), 'calendar_days');
onRecordDelete((e) => require(`${__hooks}/staff.js`).generator.saveCalendarDay(e), 'calendar_days');

cronAdd('generate-sessions', '7 * * * *', () =>
  require(`${__hooks}/staff.js`).generator.generateOncePerDay($app as unknown as core.App),
);
