/** Folder of the hooks, set by PocketBase. */
declare const __hooks: string;
/** `lib.js` is in every engine; the demo is in a file of its own, because it is five times as large and needed once. */
declare function require(
  path: string,
): typeof import('./hooks/lib/index.ts') & typeof import('./hooks/lib/demo.ts');

/**
 * False in every build that ships. The race test builds its own hooks with true, to prove that it would notice
 * an oversold session.
 */
declare const WITHOUT_TRANSACTION: boolean;
