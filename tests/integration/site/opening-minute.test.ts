import { afterAll, beforeAll, expect, test } from 'vitest';
import { spreadOf } from '../../../bench/support/numbers.ts';
import { addAdults, newSession, smallCatalogue } from '../../support/catalogue.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { storedLetters } from '../../support/mail-truth.ts';
import { openingMinute } from '../../support/opening-minute.ts';
import { eventually, startWorld, type World } from '../../support/world.ts';

const FAMILIES = 500;
const PLACES = 60;
/** Milliseconds; with what the machine has to do besides. A sign-up that waits for a mail server waits for ever. */
const LONGEST_ANSWER = 20_000;

let world: World;
let mailServer: MailServer;
beforeAll(async () => {
  world = await startWorld();
  mailServer = await startMailServer();
});
afterAll(async () => {
  await mailServer.stop();
  await world.stop();
});

test('the opening minute, while the mail server refuses, drops and falls silent: 60 places, 440 waiting, all told the truth at once', async () => {
  const { pb, site } = world;
  const catalogue = await smallCatalogue(pb.staff);
  const session = (await newSession(pb.staff, catalogue, { room_places: PLACES }))['id'];
  await addAdults(pb.staff, session, 2);
  await useMailServer(pb.staff, mailServer.port);
  await eventually(
    () => world.page(`/anmalan/ny?tillfalle=${session}`),
    ({ status }) => status === 200,
    3000,
  );
  const troubles: MailServer['manners'][] = [
    {},
    { mail: () => 451 },
    { recipient: () => 421 },
    { drops: () => true },
    { forgets: () => true },
    // Whoever sends now waits longer than the test lasts.
    { delay: 600_000 },
  ];
  const { answers, problems, ...counts } = await openingMinute({
    url: site.url,
    dataDir: pb.dataDir,
    session,
    places: PLACES,
    families: FAMILIES,
    atOnce: 20,
    onFamily: (number) => {
      mailServer.manners = troubles[Math.floor((number * troubles.length) / FAMILIES)] ?? {};
    },
  });
  const { p50, p95, p99, max } = spreadOf(answers);
  console.log(`answered after p50 ${p50}, p95 ${p95}, p99 ${p99}, max ${max} ms`);
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ confirmed: PLACES, waitlisted: FAMILIES - PLACES });
  expect(answers).toHaveLength(FAMILIES);
  expect(max).toBeLessThan(LONGEST_ANSWER);
  const letters = storedLetters(pb.dataDir).map(({ status }) => status);
  expect(letters).toHaveLength(FAMILIES);
  expect(letters.filter((status) => !['waiting', 'sending', 'sent'].includes(status))).toEqual([]);
});
