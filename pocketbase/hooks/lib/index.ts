/**
 * What families wait for, and what every save runs. PocketBase makes an engine for each call beyond its pool, and each reads
 * this whole library first: what only staff use is in `for-staff.ts`.
 */
export { ensureAccounts } from './accounts.ts';
export * as approvals from './approvals.ts';
export * as approvalRoutes from './approval-routes.ts';
export { announceRecord } from './announce-changes.ts';
export {
  checkActivity,
  checkCalendarDay,
  checkHeldPlaces,
  checkNamed,
  checkOrganiser,
  checkSchedule,
  checkSession,
  checkStaff,
  checkVenue,
} from './catalogue-checks.ts';
export { contentVersion, guardTopics } from './content-topic.ts';
export { eraseFamilyKeys } from './family-keys.ts';
export * as familyRoutes from './family-routes.ts';
export { refuseLongLogs } from './settings-guard.ts';
export { refuseBadForm } from './form-checks.ts';
export * as signupHooks from './signup-hooks.ts';
export * as signupGuards from './signup-guards.ts';
export { expireOffers } from './waiting-list.ts';
export * as questions from './questions.ts';
export * as signupRoutes from './signup-routes.ts';
export * as deleteGuards from './delete-guards.ts';
export { checkShift } from './shifts.ts';
export { eraseIfMissed, eraseOld } from './erasing.ts';
export * as generator from './generator-hooks.ts';
export * as lotteries from './lotteries.ts';
export * as mail from './mail.ts';
