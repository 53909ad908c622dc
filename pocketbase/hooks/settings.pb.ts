onSettingsUpdateRequest((e) => {
  require(`${__hooks}/staff.js`).refuseLongLogs(e.newSettings);
  e.next();
});
