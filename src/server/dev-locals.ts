import { openDirectory, type OpenDirectory } from './open-directory.ts';
import { readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { createNextChange } from './next-change.ts';

const nextChange = createNextChange();
let opening: Promise<OpenDirectory> | undefined;

async function open(): Promise<OpenDirectory> {
  const answer = readEnvironment(process.env);
  if (!answer.ok) throw new Error(answer.problems.join(' '));
  const opened = openDirectory(
    answer.environment,
    createLog((line) => process.stderr.write(line)),
  );
  await opened.directory.start();
  return opened;
}

/**
 * What the site's server would give a page, for `astro dev`, which has no such server around it.
 * @throws when the environment lacks something or PocketBase has nothing to show.
 */
export async function devLocals(): Promise<App.Locals> {
  opening ??= open();
  const { directory, signups, approvals, staff } = await opening;
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
    staff,
    visitor: '',
  };
}
