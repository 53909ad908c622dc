import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningServer } from '../../scripts/child.ts';
import { addAdults, newSession, smallCatalogue } from './catalogue.ts';
import { cancelFamily, signUpFamily, toldBy, type Family } from './families.ts';
import { freePort } from './free-port.ts';
import { startMailServer, useMailServer, type MailServer } from './mail-server.ts';
import { doublesAmong, mailProblems, storedLetters, type Taken } from './mail-truth.ts';
import { flush, makeDue } from './outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from './pocketbase.ts';
import { startTestSite } from './processes.ts';
import { queueProblems, storedSignups, truthOf } from './queue-truth.ts';
import { eventually, visitorOf } from './world.ts';

export interface KillReport {
  /** Milliseconds for which each life of the process lasted, from when it was ready. */
  readonly pocketBaseLives: readonly number[];
  readonly siteLives: readonly number[];
  readonly families: number;
  readonly cancelled: number;
  /** Families whose form was interrupted and sent again. */
  readonly sentAgain: number;
  readonly mails: number;
  /** Mails that were sent again under the Message-ID of the first. */
  readonly doubles: number;
  /** What was lost, told wrongly or done twice. */
  readonly problems: readonly string[];
}

const AT_ONCE = 4;
/** Milliseconds between two families of one line. */
const PAUSE = 60;
const LONGEST_LIFE = 900;
const SHARE_DOUBLE_CLICK = 0.15;
const SHARE_CANCEL = 0.2;
/** With adults for all of them; most families wait. */
const PLACES = [15, 40];
const LETTER_LINKS = 40;
const OWN_PAGE = /\/anmalan\/[\w-]{32}/;

/**
 * Families sign up and cancel through the built site, their letters go to a mail server that is slow, busy and forgetful,
 * and PocketBase and the site are killed in turns, each so many times, at random moments. Then everything that anybody was
 * told is compared with what is there.
 */
export async function runKills(kills: number): Promise<KillReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'trygg-kills-'));
  const server = await startMailServer();
  const port = await freePort();
  const pb = await testPocketBase({ env: { SITE_URL: `http://localhost:${port}` } });
  const startSite = () =>
    startTestSite({ pocketBaseUrl: pb.url, port, snapshotFile: path.join(folder, 'snapshot.json') });
  let site: RunningServer | undefined;
  try {
    const places = await sessionsWithPlaces(pb);
    await useMailServer(pb.staff, server.port);
    troubled(server);
    site = await startSite();
    const { url } = site;
    const load = startLoad(url, [...places.keys()]);
    const lives = { pocketBase: [] as number[], site: [] as number[] };
    for (let round = 0; round < 2 * kills; round += 1) {
      const life = Math.round(Math.random() * LONGEST_LIFE);
      await wait(life);
      if (round % 2 === 0) {
        lives.pocketBase.push(life);
        process.kill(pb.pid, 'SIGKILL');
        await pb.start();
      } else {
        lives.site.push(life);
        process.kill(site.pid, 'SIGKILL');
        await site.exited;
        site = await startSite();
      }
    }
    const families = await load.end();
    server.manners = {};
    await allSent(pb);
    const taken = server.mails.map(({ to, parsed }) => ({ to, messageId: parsed.messageId ?? '' }));
    return {
      pocketBaseLives: lives.pocketBase,
      siteLives: lives.site,
      families: families.length,
      cancelled: families.filter(({ cancelled }) => cancelled).length,
      sentAgain: families.filter(({ posts }) => posts > 1).length,
      mails: taken.length,
      doubles: doublesAmong(taken),
      problems: [
        ...load.problems,
        ...(await problemsOf(url, families, pb, places, taken)),
        ...(await letterProblems(url, server)),
      ],
    };
  } finally {
    await site?.stop();
    await server.stop();
    await pb.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sessionsWithPlaces({ staff }: PocketBaseWithRoles): Promise<Map<string, number>> {
  const catalogue = await smallCatalogue(staff);
  const places = new Map<string, number>();
  for (const count of PLACES) {
    const session = (await newSession(staff, catalogue, { room_places: count }))['id'];
    await addAdults(staff, session, 2);
    places.set(session, count);
  }
  return places;
}

/** Kills fall into every state of a mail. */
function troubled(server: MailServer): void {
  let asked = 0;
  server.manners = {
    mail: () => ((asked += 1) % 7 === 0 ? 451 : 0),
    forgets: () => asked % 11 === 0,
    delay: 15,
  };
}

interface Load {
  readonly problems: readonly string[];
  /** Lets each family that has begun be answered, and gives all of them. */
  end(): Promise<Family[]>;
}

function startLoad(url: string, sessions: readonly string[]): Load {
  const visitor = visitorOf(url);
  const families: Family[] = [];
  const problems: string[] = [];
  const load = { over: false };
  const line = async (): Promise<void> => {
    while (!load.over) {
      const session = sessions[Math.floor(Math.random() * sessions.length)] ?? '';
      try {
        const family = await signUpFamily(visitor, session, Math.random() < SHARE_DOUBLE_CLICK);
        families.push(family);
        if (Math.random() < SHARE_CANCEL) await cancelFamily(visitor, family);
      } catch (error) {
        problems.push(String(error));
      }
      await wait(PAUSE * 2 * Math.random());
    }
  };
  const lines = Array.from({ length: AT_ONCE }, line);
  return {
    problems,
    async end() {
      load.over = true;
      await Promise.all(lines);
      return families;
    },
  };
}

async function allSent(pb: PocketBaseWithRoles): Promise<void> {
  const unsent = async () => {
    makeDue(pb);
    await flush(pb.site);
    return storedLetters(pb.dataDir).filter(({ status }) => status === 'waiting' || status === 'sending');
  };
  await eventually(unsent, ({ length }) => length === 0, 60_000);
}

async function problemsOf(
  url: string,
  families: readonly Family[],
  pb: PocketBaseWithRoles,
  places: ReadonlyMap<string, number>,
  taken: readonly Taken[],
): Promise<string[]> {
  const { page } = visitorOf(url);
  const stored = storedSignups(pb.dataDir);
  const truth = truthOf(stored);
  const pages: string[] = [];
  for (const { email, own } of families) {
    const told = toldBy(await page(own));
    if (told !== truth.get(email)) pages.push(`${email} reads ${told}, and is ${truth.get(email)}`);
  }
  return [
    ...queueProblems(families, stored, places),
    ...mailProblems(stored, storedLetters(pb.dataDir), taken),
    ...pages,
  ];
}

/** The links of the last letters open; those about cancelling have none. */
async function letterProblems(url: string, server: MailServer): Promise<string[]> {
  const { page } = visitorOf(url);
  const problems: string[] = [];
  const links = server.mails.flatMap(({ parsed }) => OWN_PAGE.exec(parsed.text ?? '')?.[0] ?? []);
  if (links.length === 0) problems.push('no letter has a link');
  for (const link of links.slice(-LETTER_LINKS)) {
    const { status } = await page(link);
    if (status !== 200) problems.push(`the link in a letter answers ${status}`);
  }
  return problems;
}
