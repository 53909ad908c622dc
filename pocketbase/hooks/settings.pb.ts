onSettingsUpdateRequest((e) => {
  require(`${__hooks}/staff.js`).refuseLongLogs(e.newSettings);
  e.next();
});
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).accessibility.checkIssue(e);
  e.next();
}, 'accessibility_issues');
onRecordDelete((e) => require(`${__hooks}/staff.js`).accessibility.deleteIssue(e), 'accessibility_issues');
