import { openDirectory, type OpenDirectory } from './open-directory.ts';
import { readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { createNextChange } from './next-change.ts';
import { createProtection, type Protection } from './protection.ts';

const nextChange = createNextChange();
let opening: Promise<OpenDirectory & Protection> | undefined;

async function open(): Promise<OpenDirectory & Protection> {
  const answer = readEnvironment(process.env);
  if (!answer.ok) throw new Error(answer.problems.join(' '));
  const log = createLog((line) => process.stderr.write(line));
  const opened = openDirectory(answer.environment, log);
  await opened.directory.start();
  return { ...opened, ...createProtection(answer.environment, log) };
}

/**
 * What the site's server would give a page, for `astro dev`, which has no such server around it.
 * @throws when the environment lacks something or PocketBase has nothing to show.
 */
export async function devLocals(): Promise<App.Locals> {
  opening ??= open();
  const { directory, signups, approvals, family, staff, drafts, reports, sessionFeed, formGuard, limits } =
    await opening;
  const { snapshot, online } = directory;
  if (!snapshot) throw new Error('PocketBase does not answer. Start it, then reload the page.');
  const now = Date.now();
  const claimsUntil = nextChange(snapshot, now);
  return {
    snapshot,
    now,
    online,
    expiresAt: claimsUntil,
    claimsUntil,
    signups,
    approvals,
    family,
    staff,
    drafts,
    reports,
    sessionFeed,
    formGuard,
    visitor: 'you',
    limits: limits.of('you'),
    retryAfter: 0,
  };
}
