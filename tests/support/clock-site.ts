import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { root } from '../../scripts/paths.ts';
import { prepareSite } from '../../scripts/prepare.ts';
import type { Snapshot } from '../../src/directory/model.ts';
import { createLog } from '../../src/server/log.ts';
import { openPages } from '../../src/server/open-pages.ts';
import { createSite } from '../../src/server/site.ts';
import { freePort } from './free-port.ts';
import { madeOnce } from './made-once.ts';
import { unprotected } from './unprotected.ts';
import { noFamilies } from './no-families.ts';
import { noStaff } from './no-staff.ts';

/** The built site in this process, on a catalogue and a clock of the test's own. */
export interface ClockSite {
  readonly url: string;
  /** Epoch milliseconds; the site takes them for now. */
  now: number;
  /** Another catalogue, as when staff saved something. */
  show(snapshot: Snapshot): void;
  stop(): Promise<void>;
}

const unused = () => Promise.reject(new Error('Nobody signs up or in here'));

export async function startClockSite(snapshot: Snapshot, now: number): Promise<ClockSite> {
  if (!madeOnce()) await prepareSite();
  const port = await freePort();
  const siteUrl = new URL(`http://localhost:${port}`);
  let shown = snapshot;
  let changed = (): void => undefined;
  const clock = { now };
  const site = createSite({
    directory: {
      get snapshot() {
        return shown;
      },
      online: true,
      confirmedAt: now,
      onChange: (listener) => (changed = listener),
    },
    ...(await openPages(path.join(root, 'dist'), siteUrl)),
    venueImages: async () => false,
    signups: {
      create: unused,
      find: unused,
      view: unused,
      accept: unused,
      cancel: unused,
      erase: unused,
      withdrawPhotos: unused,
    },
    approvals: { view: unused, answer: unused },
    family: noFamilies,
    staff: noStaff,
    drafts: { linkOf: () => '', open: unused },
    reports: { send: unused },
    sessionFeed: { after: unused },
    protection: unprotected(),
    siteUrl,
    allowedHosts: ['localhost'],
    log: createLog((line) => process.stderr.write(line)),
    now: () => clock.now,
  });
  site.server.listen({ host: '127.0.0.1', port });
  await once(site.server, 'listening');
  return {
    url: `http://localhost:${(site.server.address() as AddressInfo).port}`,
    get now() {
      return clock.now;
    },
    set now(instant) {
      clock.now = instant;
    },
    show(other) {
      shown = other;
      changed();
    },
    stop: () => site.stop(0),
  };
}
