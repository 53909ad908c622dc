/** Folder of the hooks, set by PocketBase. */
declare const __hooks: string;
declare function require(path: string): typeof import('./hooks/lib/index.ts');

/**
 * False in every build that ships. The race test builds its own hooks with true, to prove that it would notice
 * an oversold session.
 */
declare const WITHOUT_TRANSACTION: boolean;
