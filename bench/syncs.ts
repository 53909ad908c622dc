/** Disk syncs for each acknowledged sign-up: after a start of PocketBase, and after it has been idle. */
import { setTimeout as wait } from 'node:timers/promises';
import { addAdults, newSession, smallCatalogue } from '../tests/support/catalogue.ts';
import { familyForm } from '../tests/support/family-form.ts';
import { signUpFamily } from '../tests/support/families.ts';
import { eventually, startWorld } from '../tests/support/world.ts';
import type { Closing } from './support/closing.ts';
import { countSyncs, type SyncCount } from './support/disk-syncs.ts';
import type { Figure } from './support/report.ts';

/** PocketBase closes a connection that was idle for three minutes, and forgets what it was told. */
const IDLE_MINUTES = 4;
const SIGNUPS = 100;

export interface SyncsResult {
  /** Undefined where system calls cannot be counted. */
  readonly fresh: SyncCount | undefined;
  readonly idle: SyncCount | undefined;
}

export async function measureSyncs(closing: Closing): Promise<SyncsResult> {
  const world = closing.add(await startWorld(), (open) => open.stop());
  const { pb, page } = world;
  const catalogue = await smallCatalogue(pb.staff);
  const session = (await newSession(pb.staff, catalogue, { room_places: 60 }))['id'];
  await addAdults(pb.staff, session, 2);
  // A start, so that nothing that was saved above has left the connection in a mode of its own.
  await pb.stop();
  await pb.start();
  const formOf = () => page(`/anmalan/ny?tillfalle=${session}`);
  await eventually(formOf, ({ html }) => !/går det inte att anmäla/.test(html), 10_000);
  const count = (): Promise<SyncCount | undefined> =>
    countSyncs(pb.pid, async () => {
      for (let number = 0; number < SIGNUPS; number += 1) {
        // A letter would be writes of its own, and hide a sign-up that is not brought to the disk.
        await signUpFamily(world, session, false, familyForm({ guardian_email: '' }));
      }
      return SIGNUPS;
    });
  const fresh = await count();
  // Without strace the wait would be for nothing.
  if (!fresh) return { fresh, idle: undefined };
  await wait(IDLE_MINUTES * 60_000);
  return { fresh, idle: await count() };
}

export function syncsFigures({ fresh, idle }: SyncsResult): Figure[] {
  const figure = (when: string, count: SyncCount | undefined): Figure => ({
    what: `disk syncs for one sign-up, ${when}`,
    value: count && count.syncs / count.writes,
    unit: '',
    aim: { atLeast: 1 },
    how: count ? `${count.syncs} of the database for ${count.writes} sign-ups` : 'needs strace',
  });
  return [figure('after a start', fresh), figure(`after ${IDLE_MINUTES} idle minutes`, idle)];
}
