import type { Page } from '@playwright/test';
import type { Session, Snapshot } from '../../src/directory/model.ts';
import { utcOf } from '../../src/domain/stockholm.ts';
import { type ClockSite, startClockSite } from '../support/clock-site.ts';
import {
  anActivity,
  anOrganiser,
  aSchedule,
  aSession,
  aVenue,
  hours,
  snapshotOf,
  TODAY,
} from '../unit/support/municipality.ts';
import { test as base } from './test.ts';

const kvarnen = aVenue({ id: 'venue0000000001', name: 'Kvarnen', slug: 'kvarnen' });
const lyktan = aVenue({ id: 'venue0000000002', name: 'Lyktan', slug: 'lyktan' });

export const OPEN_HOUSE = 'sessionopenhous';
export const FOOTBALL = 'sessionfootball';

/** An open house today 14–21 with adults 15–20 (or as `changes` says), a group with sign-up at 18, and a place of which nothing is known. */
export function clockSnapshot(changes: Partial<Session> = {}): Snapshot {
  const openHouse = anActivity({ id: 'activityopen001', title: 'Öppet hus', slug: 'oppet-hus' });
  const football = anActivity({
    id: 'activityball001',
    title: 'Fotboll',
    slug: 'fotboll',
    signupMode: 'session',
    organiser: anOrganiser({ name: 'Jämshögs IF', kind: 'association' }),
  });
  const sessions = [
    aSession({
      id: OPEN_HOUSE,
      venue: kvarnen,
      activity: openHouse,
      startTime: '14:00',
      endTime: '21:00',
      staffedFrom: '15:00',
      staffedTo: '20:00',
      ...changes,
    }),
    aSession({
      id: FOOTBALL,
      venue: kvarnen,
      activity: football,
      ...hours('18:00', '19:30'),
      signupClosesAt: `${TODAY} 17:30`,
    }),
    aSession({
      id: 'sessionnextweek',
      venue: kvarnen,
      activity: openHouse,
      date: '2026-12-01',
      ...hours('14:00', '21:00'),
    }),
  ];
  const schedules = [aSchedule({ id: 'schedulelyktan1', venue: lyktan, activity: openHouse })];
  return snapshotOf(sessions, { schedules });
}

/** The instant at which clocks in Stockholm show this today. */
export const today = (time: string): number => utcOf(TODAY, time);

/** A site on a clock of its own beside the shared one. */
export const test = base.extend<{ clockSite: ClockSite }>({
  // oxlint-disable-next-line no-empty-pattern -- fixtures are named by the pattern of their first parameter
  clockSite: async ({}, use) => {
    const site = await startClockSite(clockSnapshot(), today('16:20'));
    await use(site);
    await site.stop();
  },
  origins: async ({ clockSite }, use) => use([clockSite.url]),
});

/** Sets the site's clock and the browser's to the same moment; time then stands still. */
export async function setClocks(page: Page, site: ClockSite, time: string): Promise<void> {
  site.now = today(time);
  // Once installed the clock runs, and it cannot be paused at what is past by then.
  await page.clock.install({ time: site.now - 60 * 60_000 });
  await page.clock.pauseAt(site.now + 1);
}

/** Lets both clocks go on to a moment; timers of the page run. */
export async function letTimePass(page: Page, site: ClockSite, time: string): Promise<void> {
  const minutes = (today(time) - site.now) / 60_000;
  site.now = today(time);
  for (let minute = 0; minute < minutes; minute += 1) await page.clock.runFor(60_000);
}
