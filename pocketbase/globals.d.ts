/** Folder of the hooks, set by PocketBase. */
declare const __hooks: string;
/** By file: what families wait for, what only staff and the clock use, and the demo, which is needed once. */
declare function require(
  path: string,
): typeof import('./hooks/lib/index.ts') &
  typeof import('./hooks/lib/for-staff.ts') &
  typeof import('./hooks/lib/demo.ts');

/**
 * False in every build that ships. The race test builds its own hooks with true, to prove that it would notice
 * an oversold session.
 */
declare const WITHOUT_TRANSACTION: boolean;
