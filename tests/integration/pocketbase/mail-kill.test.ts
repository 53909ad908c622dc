import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAdults, newSession, signupBody, smallCatalogue } from '../../support/catalogue.ts';
import { startMailServer, useMailServer, type MailServer } from '../../support/mail-server.ts';
import { flush, makeDue, outbox } from '../../support/outbox.ts';
import { testPocketBase, type PocketBaseWithRoles } from '../../support/pocketbase.ts';
import { eventually } from '../../support/world.ts';

const ROUNDS = 25;
const SIGNUPS_AT_ONCE = 2;
const LONGEST_LIFE_MS = 900;

let pb: PocketBaseWithRoles;
let server: MailServer;
beforeAll(async () => {
  pb = await testPocketBase();
  server = await startMailServer();
});
afterAll(async () => {
  await server.stop();
  await pb.remove();
});

test(
  'killed at any moment, no acknowledged sign-up stays without its mail',
  { timeout: 180_000 },
  async () => {
    const catalogue = await smallCatalogue(pb.staff);
    const session = (await newSession(pb.staff, catalogue, { room_places: 30 }))['id'];
    await addAdults(pb.staff, session, 2);
    await useMailServer(pb.staff, server.port);
    // Some mails meet a server that is slow, busy or forgetful, so that kills fall into every state.
    let asked = 0;
    server.manners = {
      mail: () => ((asked += 1) % 7 === 0 ? 451 : 0),
      forgets: () => asked % 11 === 0,
      delay: 15,
    };
    const acknowledged: string[] = [];
    const kills: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const life = { over: false };
      const signUps = async () => {
        while (!life.over) {
          const to = `familj${round}-${Math.random().toString(36).slice(2, 10)}@example.se`;
          const body = signupBody({ session, guardian_email: to });
          const answer = await pb.site.post('/api/site/signups', body).catch(() => undefined);
          if (answer?.status === 200) acknowledged.push(to);
          await wait(80);
        }
      };
      const mailRounds = async () => {
        while (!life.over) {
          await flush(pb.site).catch(() => undefined);
          await wait(10);
        }
      };
      const load = [...Array.from({ length: SIGNUPS_AT_ONCE }, signUps), mailRounds()];
      const lifetime = Math.random() * LONGEST_LIFE_MS;
      await wait(lifetime);
      kills.push(Math.round(lifetime));
      process.kill(pb.pid, 'SIGKILL');
      life.over = true;
      await Promise.all(load);
      await pb.start();
    }
    server.manners = {};
    const open = async () => {
      makeDue(pb);
      await flush(pb.site);
      return outbox(pb.staff, "status != 'sent'");
    };
    expect(await eventually(open, ({ length }) => length === 0, 60_000)).toEqual([]);

    const idsOf = new Map<string, string[]>();
    for (const { to, parsed } of server.mails)
      idsOf.set(to, [...(idsOf.get(to) ?? []), parsed.messageId ?? '']);
    console.log(
      `killed after ${kills.join(', ')} ms: ${acknowledged.length} sign-ups, ${server.mails.length} mails to ${idsOf.size} families`,
    );
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(acknowledged.filter((to) => !idsOf.has(to))).toEqual([]);
    // A second one is known as the same, and is only for what the server took and the process did not live to note.
    for (const ids of idsOf.values()) expect(new Set(ids).size).toBe(1);
  },
);
