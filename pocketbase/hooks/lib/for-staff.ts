/** What runs for people of the staff alone, or by the clock: a library of its own, see `index.ts`. */
export * as accessibility from './accessibility.ts';
export * as access from './access.ts';
export * as accessRecords from './access-records.ts';
export * as door from './door-routes.ts';
export * as activities from './activity-routes.ts';
export * as adminExtension from './admin-extension.ts';
export * as focusAreas from './focus-areas.ts';
export * as pageReports from './page-reports.ts';
export { refuseDatesChange } from './record-dates.ts';
export * as requestSaves from './request-saves.ts';
export * as imports from './imports.ts';
export * as sessionFeed from './session-feed.ts';
export * as safetyChecks from './safety-checks.ts';
export * as secondStep from './second-step.ts';
export * as staffAccounts from './staff-accounts.ts';
export * as staff from './staff.ts';
export {
  checkActivity,
  checkCalendarDay,
  checkHeldPlaces,
  checkNamed,
  checkOrganiser,
  checkSiteSettings,
  checkSchedule,
  checkSession,
  checkStaff,
  checkVenue,
} from './catalogue-checks.ts';
export { checkAdultsOut, checkPartner } from './adults-out-checks.ts';
export { eraseFamilyKeys } from './family-keys.ts';
export { refuseLongLogs } from './settings-guard.ts';
export { refuseBadForm } from './form-checks.ts';
export * as promises from './promises.ts';
export * as questions from './questions.ts';
export * as deleteGuards from './delete-guards.ts';
export { checkShift } from './shifts.ts';
export { eraseIfMissed, eraseOld } from './erasing.ts';
export * as offered from './offered.ts';
export * as generator from './generator-hooks.ts';
