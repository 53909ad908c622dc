/**
 * What families wait for. PocketBase makes an engine for each call beyond its pool, and each reads
 * this whole library first: what only staff use is in `for-staff.ts`.
 */
export { ensureAccounts } from './accounts.ts';
export * as approvals from './approvals.ts';
export * as approvalRoutes from './approval-routes.ts';
export { announceRecord } from './announce-changes.ts';
export { contentVersion, guardTopics } from './content-topic.ts';
export * as familyRoutes from './family-routes.ts';
export * as signupHooks from './signup-hooks.ts';
export * as signupGuards from './signup-guards.ts';
export { expireOffers } from './waiting-list.ts';
export * as signupRoutes from './signup-routes.ts';
export * as lotteries from './lotteries.ts';
export * as mail from './mail.ts';
