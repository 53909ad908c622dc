import path from 'node:path';

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '..');

/** The folder that keeps what was fetched or made once: PocketBase, the browser for tests. */
export const cacheFolder = path.join(root, '.cache');

/** What PocketBase loads, made by `scripts/build.ts`. */
export const hooksFolder = path.join(root, 'dist', 'pocketbase', 'hooks');
export const migrationsFolder = path.join(root, 'dist', 'pocketbase', 'migrations');
