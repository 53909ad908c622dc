// Importing the catalogue from a file, on the site's staff pages. Each call comes with the staff member's own token.
const importsAreForStaff = $apis.requireSuperuserAuth();
/** Bytes: as many rows as one import may have. */
const importsAtMost = $apis.bodyLimit(40 * 1024 * 1024);

routerAdd(
  'GET',
  '/api/staff/imports',
  (e) => require(`${__hooks}/staff.js`).imports.overview(e),
  importsAreForStaff,
);
routerAdd(
  'POST',
  '/api/staff/imports/preview',
  (e) => require(`${__hooks}/staff.js`).imports.preview(e),
  importsAtMost,
  importsAreForStaff,
);
routerAdd(
  'POST',
  '/api/staff/imports/sessions',
  (e) => require(`${__hooks}/staff.js`).imports.sessions(e),
  importsAreForStaff,
);
routerAdd(
  'POST',
  '/api/staff/imports/{id}/run',
  (e) => require(`${__hooks}/staff.js`).imports.run(e),
  importsAreForStaff,
);
routerAdd(
  'GET',
  '/api/staff/imports/{id}/undo',
  (e) => require(`${__hooks}/staff.js`).imports.undoPreview(e),
  importsAreForStaff,
);
routerAdd(
  'POST',
  '/api/staff/imports/{id}/undo',
  (e) => require(`${__hooks}/staff.js`).imports.undo(e),
  importsAreForStaff,
);

cronAdd('make-imported-sessions', '* * * * *', () =>
  require(`${__hooks}/staff.js`).imports.makeAwaitedSessions($app as unknown as core.App),
);
cronAdd('forget-import-previews', '*/10 * * * *', () =>
  require(`${__hooks}/staff.js`).imports.forgetPreviews($app as unknown as core.App),
);

onRecordCreateRequest(() => require(`${__hooks}/staff.js`).imports.refuseChange(), 'imports');
onRecordUpdateRequest(() => require(`${__hooks}/staff.js`).imports.refuseChange(), 'imports');
onRecordDeleteRequest(() => require(`${__hooks}/staff.js`).imports.refuseChange(), 'imports');
