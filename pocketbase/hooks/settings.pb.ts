onSettingsUpdateRequest((e) => {
  require(`${__hooks}/lib.js`).refuseLongLogs(e.newSettings);
  e.next();
});
