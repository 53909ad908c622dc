import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Patience } from '../../../src/signup/calls.ts';
import { json, peer, SIGNUP, STORED } from '../support/peer.ts';

const PATIENCE: Patience = { silence: 800, known: 200, longest: 10_000 };
const stored = json(200, STORED);
const family = (number: number) => ({ ...SIGNUP, formKey: `family ${number}` });
const families = (count: number) => Array.from({ length: count }, (_, number) => family(number));

async function timed<T>(answer: Promise<T>): Promise<{ given: T; ms: number }> {
  const started = performance.now();
  return { given: await answer, ms: performance.now() - started };
}

test('however long the line is, nobody is given up while it moves', async () => {
  // One after the other, as PocketBase writes them.
  let line: Promise<unknown> = Promise.resolve();
  const slow = (response: ServerResponse) =>
    void (line = line.then(() => wait(30)).then(() => stored(response)));
  const { client } = await peer(slow, { patience: PATIENCE });
  const { given, ms } = await timed(Promise.all(families(60).map((one) => client.create(one))));
  expect(given.filter(({ ok }) => !ok)).toEqual([]);
  expect(ms).toBeGreaterThan(2 * PATIENCE.silence);
});

test('when nothing is heard any more all are told together, those in the line too', async () => {
  const { client, sent } = await peer(() => {}, { patience: PATIENCE });
  const { given, ms } = await timed(Promise.all(families(60).map((one) => client.create(one))));
  expect(given.filter(({ ok }) => ok)).toEqual([]);
  expect(ms).toBeLessThan(2 * PATIENCE.silence);
  expect(sent.length).toBeLessThan(20);
});

test('what keeps answering others but not this one is given up too', async () => {
  const patience = { ...PATIENCE, longest: 1800 };
  const { client } = await peer(
    (response, { body }) => body['guardian_name'] === 'Kim Lind' && stored(response),
    {
      patience,
    },
  );
  const forgotten = timed(client.create({ ...SIGNUP, guardian_name: 'Bo Berg' }));
  const others = (async () => {
    for (let number = 0; number < 25; number += 1) {
      expect((await client.create(family(number))).ok).toBe(true);
      await wait(80);
    }
  })();
  const { given, ms } = await forgotten;
  expect(given.ok).toBe(false);
  expect(ms).toBeGreaterThan(2 * PATIENCE.silence);
  await others;
});

test('known to be silent: told almost at once, without leaving anything in its ears, and tried as soon as it answers', async () => {
  const known = { online: true, answers: false };
  const pocketBase = {
    get online() {
      return known.online;
    },
    check: () => (known.answers ? Promise.resolve(true) : new Promise<boolean>(() => {})),
  };
  let hung = true;
  const { client, sent } = await peer((response) => void (hung || stored(response)), {
    pocketBase,
    patience: PATIENCE,
  });
  // Found out by a family …
  await client.create(SIGNUP);
  const after = await timed(
    Promise.all([client.create(SIGNUP), client.view('token'), client.cancel('token')]),
  );
  expect(after.given.filter(({ ok }) => ok)).toEqual([]);
  expect(after.ms).toBeLessThan(PATIENCE.silence);
  expect(sent).toHaveLength(1);
  known.answers = true;
  hung = false;
  expect((await client.create(SIGNUP)).ok).toBe(true);
  // … or by the directory.
  Object.assign(known, { online: false, answers: false });
  const offline = await timed(client.create(SIGNUP));
  expect(offline.given.ok).toBe(false);
  expect(offline.ms).toBeLessThan(PATIENCE.silence);
  known.answers = true;
  expect((await client.create(SIGNUP)).ok).toBe(true);
});
