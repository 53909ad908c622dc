routerAdd(
  'POST',
  '/api/site/page-reports',
  (e) => require(`${__hooks}/staff.js`).pageReports.takeReport(e),
  $apis.requireAuth('services'),
);

const whoCheck = $apis.requireSuperuserAuth();
routerAdd(
  'GET',
  '/api/staff/page-reports',
  (e) => require(`${__hooks}/staff.js`).pageReports.pageReports(e),
  whoCheck,
);
routerAdd(
  'POST',
  '/api/staff/page-reports/{id}/status',
  (e) => require(`${__hooks}/staff.js`).pageReports.setReportStatus(e),
  whoCheck,
);
routerAdd(
  'POST',
  '/api/staff/checking',
  (e) => require(`${__hooks}/staff.js`).pageReports.setChecking(e),
  whoCheck,
);
