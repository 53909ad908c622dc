/** The site's process: `node src/server/main.ts`, after a build. */
import path from 'node:path';
import { readEnvironment, type SiteEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { openDirectory } from './open-directory.ts';
import { openPages } from './open-pages.ts';
import { createProtection } from './protection.ts';
import { createSite } from './site.ts';
import { createVenueImages } from './venue-images.ts';

const BUILDS = path.resolve(import.meta.dirname, '../../dist');
/** Milliseconds that open requests get to finish after a signal to stop. */
const STOP_DEADLINE = 8000;

const log = createLog((line) => process.stderr.write(line));

async function run(environment: SiteEnvironment): Promise<void> {
  const { host, port, siteUrl, allowedHosts } = environment;
  const secure = siteUrl.protocol === 'https:';
  const { directory, signups, approvals, family, staff, drafts, reports, sessionFeed } = openDirectory(
    environment,
    log,
  );
  const [pages] = await Promise.all([openPages(BUILDS, siteUrl), directory.start()]);
  const site = createSite({
    directory,
    ...pages,
    venueImages: createVenueImages(environment.pocketBaseUrl, secure),
    signups,
    approvals,
    family,
    staff,
    drafts,
    reports,
    sessionFeed,
    protection: createProtection(environment, log),
    siteUrl,
    allowedHosts,
    log,
  });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await site.stop(STOP_DEADLINE);
    await directory.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  site.server.once('error', (error) => {
    log.error('cannot listen', error, { host, port });
    process.exit(1);
  });
  site.server.listen({ host, port });
}

const answer = readEnvironment(process.env);
if (answer.ok) {
  await run(answer.environment);
} else {
  for (const problem of answer.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
