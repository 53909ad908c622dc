import type { RunningServer } from '../../scripts/child.ts';
import { prepareSite } from '../../scripts/prepare.ts';
import { startPocketBase, startSite } from '../../scripts/processes.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { testAccounts } from '../../tests/support/processes.ts';
import type { Closing } from './closing.ts';
import type { LargeData } from './large-pocketbase.ts';

export interface LargeWorld {
  readonly pocketBase: RunningServer;
  readonly site: RunningServer;
  /** Milliseconds until PocketBase answered, and from then until the site answered. */
  readonly started: { readonly pocketBase: number; readonly site: number };
}

/** Starts PocketBase on the data, then the site; both as in real use, one after the other. */
export async function startLargeWorld(data: LargeData, closing: Closing): Promise<LargeWorld> {
  await prepareSite();
  const [pocketBasePort, sitePort] = [await freePort(), await freePort()];
  const stop = (server: RunningServer): Promise<unknown> => server.stop();
  const begun = performance.now();
  const pocketBase = closing.add(await startPocketBase({ ...data.setup, port: pocketBasePort }), stop);
  const between = performance.now();
  const site = closing.add(
    await startSite({
      port: sitePort,
      pocketBaseUrl: pocketBase.url,
      accounts: testAccounts,
      snapshotFile: data.snapshotFile,
      signupSecret: 'secret-for-benchmarks-'.repeat(3),
    }),
    stop,
  );
  return {
    pocketBase,
    site,
    started: { pocketBase: between - begun, site: performance.now() - between },
  };
}
