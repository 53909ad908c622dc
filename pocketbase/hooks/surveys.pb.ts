// Rules of the survey, the texts and measures about safety, and staff's list for the monthly meeting.
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).safetyChecks.checkSurvey(e);
  e.next();
}, 'surveys');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).safetyChecks.checkSurveyResult(e);
  e.next();
}, 'survey_results');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).safetyChecks.checkSafetyText(e);
  e.next();
}, 'safety_texts');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).safetyChecks.checkMeasure(e);
  e.next();
}, 'measures');
onRecordValidate((e) => {
  require(`${__hooks}/staff.js`).safetyChecks.checkFocusArea(e);
  e.next();
}, 'focus_areas');

const whoPlan = $apis.requireSuperuserAuth();
routerAdd('GET', '/api/staff/focus-areas', (e) => require(`${__hooks}/staff.js`).focusAreas.list(e), whoPlan);
routerAdd('POST', '/api/staff/focus-areas', (e) => require(`${__hooks}/staff.js`).focusAreas.add(e), whoPlan);
routerAdd(
  'POST',
  '/api/staff/focus-areas/{id}/change',
  (e) => require(`${__hooks}/staff.js`).focusAreas.change(e),
  whoPlan,
);
routerAdd(
  'POST',
  '/api/staff/focus-areas/{id}/remove',
  (e) => require(`${__hooks}/staff.js`).focusAreas.remove(e),
  whoPlan,
);
